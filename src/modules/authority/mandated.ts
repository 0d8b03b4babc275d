import { Temporal } from 'temporal-polyfill';
import { contains, earliest, type Interval, phase } from '../../kernel/index.js';

/** A third party's authority to act for this Customer (GC-9.2-c, decision 0029), as stored: facts only, judged by the policy. */
export interface MandateFacts {
  id: string;
  thirdParty: string;
  interval: Interval;
  /** When the operator had been notified in writing, and whatever time the rule pack leaves him was over (Q7). */
  activeFrom: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  /** By the operator: this mandate, or everything of its third party. */
  refused: { at: Temporal.Instant; reason: string } | null;
  /** GC-6.1: documents that its third party may use, with the operator's consent; absent: none. */
  consented?: readonly ConsentedDocument[];
}

export interface ConsentedDocument {
  consentId: string;
  documentId: string;
  interval: Interval;
}

/** GC-6.1: those whose consent is in force; what has expired opens nothing any more. */
export const consentedAt = ({ consented = [] }: MandateFacts, at: Temporal.Instant): ConsentedDocument[] => consented.filter(({ interval }) => contains(interval, at));

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
