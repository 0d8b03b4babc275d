import { createFileRoute } from '@tanstack/react-router';
import { whatIfSearch } from '../../../../../features/access/access.search';
import { WhatIfPage } from '../../../../../features/access/what-if-page';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/$subProfileId/what-if')({ validateSearch: whatIfSearch, component: WhatIfPage });
