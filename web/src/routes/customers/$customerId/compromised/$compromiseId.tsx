import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CasePage } from '../../../../features/compromises/case-page';
import { useSentence } from '../../../../features/ledger/sentence';

export const Route = createFileRoute('/customers/$customerId/compromised/$compromiseId')({ component: Case });

function Case(): ReactNode {
  const { compromiseId } = useParams({ from: '/customers/$customerId/compromised/$compromiseId' });
  return <CasePage key={compromiseId} compromiseId={compromiseId} sentence={useSentence()} />;
}
