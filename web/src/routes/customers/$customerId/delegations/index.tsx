import { createFileRoute } from '@tanstack/react-router';
import { delegationsSearch } from '../../../../features/access/access.search';
import { DelegationsPage } from '../../../../features/access/delegations-page';

export const Route = createFileRoute('/customers/$customerId/delegations/')({ validateSearch: delegationsSearch, component: DelegationsPage });
