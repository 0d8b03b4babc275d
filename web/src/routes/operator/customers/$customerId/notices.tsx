import { createFileRoute } from '@tanstack/react-router';
import { noticesSearch } from '../../../../features/notices/notices.search';
import { OperatorNoticesPage } from '../../../../features/notices/operator-page';

export const Route = createFileRoute('/operator/customers/$customerId/notices')({ validateSearch: noticesSearch, component: OperatorNoticesPage });
