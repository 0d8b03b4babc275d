import { createFileRoute } from '@tanstack/react-router';
import { ChangesPage } from '../../../../features/bulk-changes/changes-page';

export const Route = createFileRoute('/customers/$customerId/bulk-changes/')({ component: ChangesPage });
