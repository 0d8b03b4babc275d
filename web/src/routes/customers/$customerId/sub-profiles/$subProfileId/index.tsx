import { createFileRoute } from '@tanstack/react-router';
import { SubProfilePage } from '../../../../../features/sub-profiles/detail-page';
import { detailSearch } from '../../../../../features/sub-profiles/sub-profiles.search';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/$subProfileId/')({ validateSearch: detailSearch, component: SubProfilePage });
