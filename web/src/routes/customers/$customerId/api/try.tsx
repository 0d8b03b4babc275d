import { createFileRoute } from '@tanstack/react-router';
import { trySearch } from '../../../../features/clients/clients.search';
import { TryPage } from '../../../../features/clients/try-page';

export const Route = createFileRoute('/customers/$customerId/api/try')({ validateSearch: trySearch, component: TryPage });
