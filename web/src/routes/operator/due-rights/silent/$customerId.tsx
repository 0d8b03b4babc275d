import { createFileRoute, useParams } from '@tanstack/react-router';
import { RightPage } from '../../../../features/due-rights/right-page';
import { SilenceSection } from '../../../../features/notices/silence-section';
import { ContractsSection } from '../../../../features/product-contracts/contracts-section';

/** Beside the pages of a Customer: looking at those is told in its activity, and of this right it hears nothing. */
export const Route = createFileRoute('/operator/due-rights/silent/$customerId')({ component: SilentRight });

function SilentRight() {
  const { customerId } = useParams({ from: '/operator/due-rights/silent/$customerId' });
  return <RightPage of={{ customerId, rule: 'GC-2.2.3-b', application: 'administration' }}><ContractsSection customerId={customerId} /><SilenceSection customerId={customerId} /></RightPage>;
}
