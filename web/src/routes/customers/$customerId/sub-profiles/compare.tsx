import { createFileRoute } from '@tanstack/react-router';
import { ComparePage } from '../../../../features/sub-profiles/compare-page';
import { compareSearch } from '../../../../features/sub-profiles/sub-profiles.search';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/compare')({ validateSearch: compareSearch, component: ComparePage });
