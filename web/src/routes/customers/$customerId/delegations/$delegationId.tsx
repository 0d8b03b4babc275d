import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DelegationPage } from '../../../../features/access/delegation-page';

export const Route = createFileRoute('/customers/$customerId/delegations/$delegationId')({ component: One });

function One(): ReactNode {
  const { delegationId } = useParams({ from: '/customers/$customerId/delegations/$delegationId' });
  return <DelegationPage key={delegationId} delegationId={delegationId} />;
}
