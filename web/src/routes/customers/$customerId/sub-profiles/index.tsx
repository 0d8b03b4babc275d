import { createFileRoute } from '@tanstack/react-router';
import { SubProfilesPage } from '../../../../features/sub-profiles/list-page';
import { listSearch } from '../../../../features/sub-profiles/sub-profiles.search';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/')({ validateSearch: listSearch, component: SubProfilesPage });
