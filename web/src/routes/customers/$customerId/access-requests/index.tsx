import { createFileRoute } from '@tanstack/react-router';
import { RequestsPage } from '../../../../features/access-requests/requests-page';
import { requestsSearch } from '../../../../features/access-requests/requests.search';

export const Route = createFileRoute('/customers/$customerId/access-requests/')({ validateSearch: requestsSearch, component: RequestsPage });
