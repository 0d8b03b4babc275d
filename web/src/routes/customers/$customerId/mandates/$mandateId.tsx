import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Where } from '../../../../features/access/grant-words';
import { rightOfMandate } from '../../../../features/access/right-of-mandate';
import { MandatePage } from '../../../../features/mandates/mandate-page';

export const Route = createFileRoute('/customers/$customerId/mandates/$mandateId')({ component: One });

function One(): ReactNode {
  const { mandateId } = useParams({ from: '/customers/$customerId/mandates/$mandateId' });
  return <MandatePage key={mandateId} mandateId={mandateId} right={rightOfMandate} parts={(scope) => <Where of={scope} />} />;
}
