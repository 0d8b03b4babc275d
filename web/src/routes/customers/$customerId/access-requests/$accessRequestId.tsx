import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { showGivingEffect } from '../../../../features/access/giving-effect';
import { RequestPage } from '../../../../features/access-requests/request-page';

export const Route = createFileRoute('/customers/$customerId/access-requests/$accessRequestId')({ component: One });

function One(): ReactNode {
  const { accessRequestId } = useParams({ from: '/customers/$customerId/access-requests/$accessRequestId' });
  return <RequestPage key={accessRequestId} accessRequestId={accessRequestId} effect={showGivingEffect} />;
}
