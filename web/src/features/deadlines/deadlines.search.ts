import * as v from 'valibot';
import { daysSearch } from '../../lib/moment';

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);

/** What is counted: from a day, by a rule of the terms or by a period of one's own. */
export const deadlineSearch = v.object({
  from: daysSearch.from,
  rule: maybe(v.pipe(v.string(), v.regex(/^[\w.-]+$/))),
  period: maybe(v.pipe(v.string(), v.regex(/^P[1-9]\d{0,3}[BDWMY]$/))),
  convention: maybe(v.picklist(['anniversary', 'eve'])),
  rollover: maybe(v.picklist(['none', 'next-working-day'])),
});
export type DeadlineSearch = v.InferOutput<typeof deadlineSearch>;
