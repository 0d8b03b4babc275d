import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Where } from '../../../../features/access/grant-words';
import { rightOfMandate } from '../../../../features/access/right-of-mandate';
import { MandatesPage } from '../../../../features/mandates/mandates-page';
import { mandatesSearch } from '../../../../features/mandates/mandates.search';

export const Route = createFileRoute('/customers/$customerId/mandates/')({ validateSearch: mandatesSearch, component: Mandates });

function Mandates(): ReactNode {
  return <MandatesPage right={rightOfMandate} parts={(scope) => <Where of={scope} />} />;
}
