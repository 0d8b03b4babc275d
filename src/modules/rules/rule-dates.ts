import type { Temporal } from 'temporal-polyfill';
import { type Deadline, deadlineOf, parsePeriod, type Rollover } from '../../kernel/index.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import type { Rule, RulePack } from './rule-pack.js';
import { workingDays } from './working-days.js';

/** A pack has every rule that the portal counted when it was loaded, and never changes; what came later is as in the neutral one. */
export function ruleIn({ rules, version }: RulePack, id: string): Rule {
  const rule = [...rules, ...NEUTRAL_PACK.rules].find((each) => each.id === id);
  if (!rule) throw new Error(`${version} has no ${id}`);
  return rule;
}

/** T7: forward from the date of an event, by what the pack says of the rule. Names of days are for the reader of the calculator alone. */
export function deadlineBy({ calendar }: RulePack, { id, period: text, convention, rollover }: Rule, { dayZero, strictness = rollover }: { dayZero: Temporal.PlainDate; strictness?: Rollover }): Deadline {
  const period = parsePeriod(text);
  if (!period) throw new Error(`${id} has no period`);
  return deadlineOf(dayZero, { period, convention, rollover: strictness }, workingDays(calendar, 'en'));
}
