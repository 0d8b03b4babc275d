import * as v from 'valibot';
import type { ClockRule, DueState } from '../../lib/api-types.gen';

export const STATES = ['due', 'notDue', 'held', 'waived', 'exercised'] as const satisfies readonly DueState[];
export const RULES = ['GC-2.2.3-a', 'GC-2.2.3-b', 'GC-2.2.3-c', 'SC-FM-7'] as const satisfies readonly ClockRule[];

/** How each is called in the texts. */
export const RULE_TEXTS = { 'GC-2.2.3-a': 'account', 'GC-2.2.3-b': 'contracts', 'GC-2.2.3-c': 'application', 'SC-FM-7': 'minimum' } as const;

/** Which part of the queue; absent: what is due. */
export const dueRightsSearch = v.object({ state: v.fallback(v.optional(v.picklist(STATES)), undefined), rule: v.fallback(v.optional(v.picklist(RULES)), undefined) });
