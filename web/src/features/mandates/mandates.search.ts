import * as v from 'valibot';
import type { MandateState, NotifiedMandateState } from '../../lib/api-types.gen';

export const STATES = ['draft', 'notified', 'active', 'ended', 'refused'] as const satisfies readonly MandateState[];

/** The list is its address. */
export const mandatesSearch = v.object({
  state: v.fallback(v.optional(v.picklist(STATES)), undefined),
  /** A new one is begun at once: whoever comes from elsewhere wants that. */
  draft: v.fallback(v.optional(v.literal(true)), undefined),
});

export const NOTIFIED_STATES = ['notified', 'active', 'ended', 'refused'] as const satisfies readonly NotifiedMandateState[];

/** Of the operator: which part of which list; a number of digits alone comes as one. */
export const queueSearch = v.object({
  part: v.fallback(v.optional(v.picklist(['blocks'])), undefined),
  state: v.fallback(v.optional(v.picklist(NOTIFIED_STATES)), undefined),
  number: v.fallback(v.optional(v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.maxLength(40))), undefined),
});
