import { createFileRoute } from '@tanstack/react-router';
import { LoadsPage } from '../../../../../features/inventory-loads/loads-page';

export const Route = createFileRoute('/operator/customers/$customerId/loads/')({ component: LoadsPage });
