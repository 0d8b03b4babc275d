import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeskPage } from '../../../../../features/affiliations/desk-page';

export const Route = createFileRoute('/operator/customers/$customerId/affiliations/$affiliationId')({ component: One });

function One(): ReactNode {
  const { customerId, affiliationId } = useParams({ from: '/operator/customers/$customerId/affiliations/$affiliationId' });
  return <DeskPage key={affiliationId} customerId={customerId} affiliationId={affiliationId} />;
}
