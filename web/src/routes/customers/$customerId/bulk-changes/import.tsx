import { createFileRoute } from '@tanstack/react-router';
import { ImportPage } from '../../../../features/bulk-changes/import-page';

export const Route = createFileRoute('/customers/$customerId/bulk-changes/import')({ component: ImportPage });
