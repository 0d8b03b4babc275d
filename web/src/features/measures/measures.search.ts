import * as v from 'valibot';
import type { MeasureState } from '../../lib/api-types.gen';

export const STATES = ['inForce', 'overdue', 'ended'] as const satisfies readonly MeasureState[];

/** Which part of the register; absent: what is in force. */
export const measuresSearch = v.object({ state: v.fallback(v.optional(v.picklist(STATES)), undefined) });
