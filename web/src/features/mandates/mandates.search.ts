import * as v from 'valibot';
import type { MandateState } from '../../lib/api-types.gen';

export const STATES = ['draft', 'notified', 'active', 'ended', 'refused'] as const satisfies readonly MandateState[];

/** The list is its address. */
export const mandatesSearch = v.object({
  state: v.fallback(v.optional(v.picklist(STATES)), undefined),
  /** A new one is begun at once: whoever comes from elsewhere wants that. */
  draft: v.fallback(v.optional(v.literal(true)), undefined),
});
