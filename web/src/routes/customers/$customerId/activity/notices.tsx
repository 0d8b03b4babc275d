import { createFileRoute } from '@tanstack/react-router';
import { CompanyNoticesPage } from '../../../../features/notices/company-page';

export const Route = createFileRoute('/customers/$customerId/activity/notices')({ component: CompanyNoticesPage });
