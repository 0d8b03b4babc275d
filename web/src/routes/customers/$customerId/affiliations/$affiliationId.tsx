import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { rightOfColleague } from '../../../../features/access/right-of-colleague';
import { AffiliationPage } from '../../../../features/affiliations/affiliation-page';

export const Route = createFileRoute('/customers/$customerId/affiliations/$affiliationId')({ component: One });

function One(): ReactNode {
  const { affiliationId } = useParams({ from: '/customers/$customerId/affiliations/$affiliationId' });
  return <AffiliationPage key={affiliationId} affiliationId={affiliationId} right={rightOfColleague} />;
}
