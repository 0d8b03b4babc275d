import { createFileRoute } from '@tanstack/react-router';
import { rowsSearch } from '../../../../features/bulk-changes/bulk-changes.search';
import { ChangePage } from '../../../../features/bulk-changes/change-page';

export const Route = createFileRoute('/customers/$customerId/bulk-changes/$bulkChangeId')({ validateSearch: rowsSearch, component: ChangePage });
