import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AffiliatePage } from '../../../../features/affiliations/affiliate-page';

export const Route = createFileRoute('/customers/$customerId/affiliates/$affiliationId')({ component: One });

function One(): ReactNode {
  const { affiliationId } = useParams({ from: '/customers/$customerId/affiliates/$affiliationId' });
  return <AffiliatePage key={affiliationId} affiliationId={affiliationId} />;
}
