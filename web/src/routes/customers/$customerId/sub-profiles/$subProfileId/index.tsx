import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { TickedGrants } from '../../../../../features/access/ticked-grants';
import { SubProfilePage } from '../../../../../features/sub-profiles/detail-page';
import { detailSearch } from '../../../../../features/sub-profiles/sub-profiles.search';

export const Route = createFileRoute('/customers/$customerId/sub-profiles/$subProfileId/')({ validateSearch: detailSearch, component: SubProfile });

function SubProfile(): ReactNode {
  return <SubProfilePage deeds={(grants, clear, more) => <TickedGrants grants={grants} clear={clear}>{more}</TickedGrants>} />;
}
