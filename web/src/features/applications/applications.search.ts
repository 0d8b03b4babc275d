import * as v from 'valibot';
import type { ApplicationRequestState } from '../../lib/api-types.gen';

export const STATES = ['waiting', 'activated', 'declined', 'withdrawn'] as const satisfies readonly ApplicationRequestState[];

/** Which part of the queue; absent: what waits. */
export const queueSearch = v.object({ state: v.fallback(v.optional(v.picklist(STATES)), undefined) });
