import { createFileRoute } from '@tanstack/react-router';
import { LoadPage } from '../../../../../features/inventory-loads/load-page';

export const Route = createFileRoute('/operator/customers/$customerId/loads/$loadId')({ component: LoadPage });
