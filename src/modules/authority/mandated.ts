import { Temporal } from 'temporal-polyfill';
import { earliest, type Interval, phase } from '../../kernel/index.js';
import type { MandateFacts } from './standing.js';

const beginOf = ({ interval: { from }, activeFrom }: MandateFacts): Temporal.Instant => (Temporal.Instant.compare(from, activeFrom) >= 0 ? from : activeFrom);

/** From when to when it gives anything. */
export const lifeOfMandate = (mandate: MandateFacts): Interval => ({ from: beginOf(mandate), to: earliest(mandate.interval.to, mandate.endedAt, mandate.refused?.at ?? null) });

/**
 * GC-9.2-c: why a mandate gives nothing at this instant, the operator's refusal before all else; nobody has to end anything of its people. Null: it is active.
 * What was refused or ended is so for whoever finds it, whatever his clock says: what came later is left out where it is read.
 */
export function stopOfMandate(mandate: MandateFacts, at: Temporal.Instant): { cause: 'mandateNotActive' | 'mandateEnded' | 'mandateRefused'; at: Temporal.Instant | null; reason?: string } | null {
  const { refused, endedAt } = mandate;
  if (refused) return { cause: 'mandateRefused', ...refused };
  if (endedAt) return { cause: 'mandateEnded', at: endedAt };
  const life = { from: beginOf(mandate), to: mandate.interval.to };
  const now = phase(life, at);
  if (now === 'inForce') return null;
  return now === 'notBegun' ? { cause: 'mandateNotActive', at: life.from } : { cause: 'mandateEnded', at: life.to };
}
