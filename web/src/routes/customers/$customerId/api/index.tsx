import { createFileRoute } from '@tanstack/react-router';
import { ClientsPage } from '../../../../features/clients/clients-page';
import { clientsSearch } from '../../../../features/clients/clients.search';

export const Route = createFileRoute('/customers/$customerId/api/')({ validateSearch: clientsSearch, component: ClientsPage });
