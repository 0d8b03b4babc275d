import { createFileRoute } from '@tanstack/react-router';
import { AccessOnPage } from '../../../features/access/access-on-page';
import { accessOnSearch } from '../../../features/access/access.search';

export const Route = createFileRoute('/customers/$customerId/access')({ validateSearch: accessOnSearch, component: AccessOnPage });
