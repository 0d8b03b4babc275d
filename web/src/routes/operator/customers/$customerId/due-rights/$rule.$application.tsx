import { createFileRoute, useParams } from '@tanstack/react-router';
import { RightPage } from '../../../../../features/due-rights/right-page';

export const Route = createFileRoute('/operator/customers/$customerId/due-rights/$rule/$application')({ component: RightInALook });

function RightInALook() {
  return <RightPage of={useParams({ from: '/operator/customers/$customerId/due-rights/$rule/$application' })} />;
}
