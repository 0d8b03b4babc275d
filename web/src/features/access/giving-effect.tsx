import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useActing } from '../../lib/acting';
import { givingQuery, type Wanted } from './access.queries';
import { EffectPanel } from './effect-panel';

/** What a grant would do, before it is given. */
export function GivingEffect({ wanted }: { wanted: Wanted }): ReactNode {
  const { customerId } = useActing();
  return <EffectPanel forecast={useQuery(givingQuery(customerId, wanted))} />;
}

export const showGivingEffect = (wanted: Wanted): ReactNode => <GivingEffect wanted={wanted} />;
