import * as v from 'valibot';
import type { LedgerEventFilter } from '../../lib/api-types.gen';
import { isEventFilter } from './events';

const id = v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined);
const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

/** What is not a filter is none. */
export const ledgerSearch = v.object({
  event: v.fallback(v.optional(v.custom<LedgerEventFilter>((text) => typeof text === 'string' && isEventFilter(text))), undefined),
  actor: id, subject: id, deputyOf: id, from: day, to: day,
});
