import { createFileRoute } from '@tanstack/react-router';
import { ActivityPage } from '../../../../features/ledger/activity-page';
import { ledgerSearch } from '../../../../features/ledger/ledger-search';

export const Route = createFileRoute('/customers/$customerId/activity/')({ validateSearch: ledgerSearch, component: ActivityPage });
