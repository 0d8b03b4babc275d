import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { BulkEffect } from '../../../../features/access/bulk-effect';
import { rowsSearch } from '../../../../features/bulk-changes/bulk-changes.search';
import { ChangePage } from '../../../../features/bulk-changes/change-page';

export const Route = createFileRoute('/customers/$customerId/bulk-changes/$bulkChangeId')({ validateSearch: rowsSearch, component: Change });

function Change(): ReactNode {
  return <ChangePage effect={(change) => <BulkEffect change={change} />} />;
}
