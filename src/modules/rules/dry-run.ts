import { Temporal } from 'temporal-polyfill';
import { CLOCK_RULES, type ClockRule } from './clocks.js';
import { differencesOf } from './pack-differences.js';
import { deadlineBy, ruleIn } from './rule-dates.js';
import type { RulePack } from './rule-pack.js';
import type { DryRunRuleView } from './rule-pack.view.js';

/** The pack in force, and the one that is tried. */
export interface Packs {
  before: RulePack;
  after: RulePack;
}

/** Last events of one kind and day, and how many. */
export interface Group {
  rule: ClockRule;
  application: string;
  dayZero: string;
  counted: number;
}

/** The last days under both; null: that pack leaves it alone. */
export interface Dates {
  dueBefore: string | null;
  dueAfter: string | null;
}

/** A year has so many days, however many accounts: each date is counted once. */
class DueDates {
  private readonly known = new Map<string, string>();

  constructor(private readonly pack: RulePack) {}

  of({ rule: id, application, dayZero }: Omit<Group, 'counted'>): string | null {
    const rule = ruleIn(this.pack, id);
    if (rule.exempt.includes(application)) return null;
    const key = `${id} ${dayZero}`;
    const due = this.known.get(key) ?? deadlineBy(this.pack, rule, { dayZero: Temporal.PlainDate.from(dayZero) }).dueDate.toString();
    this.known.set(key, due);
    return due;
  }
}

/** Whatever either pack counts, with its dates under both. */
export function dated(groups: readonly Group[], { before, after }: Packs): (Group & Dates)[] {
  const [one, other] = [new DueDates(before), new DueDates(after)];
  return groups.map((group) => ({ ...group, dueBefore: one.of(group), dueAfter: other.of(group) })).filter(({ dueBefore, dueAfter }) => dueBefore !== null || dueAfter !== null);
}

export const isChanged = ({ dueBefore, dueAfter }: Dates): boolean => dueBefore !== dueAfter;

/** @param on the legal date of today: what was due by the end of yesterday is open */
export function summed(groups: readonly (Group & Dates)[], on: string): DryRunRuleView[] {
  const isDue = (due: string | null): boolean => due !== null && due < on;
  return CLOCK_RULES.map((rule) => {
    const count = (fits: (group: Dates) => boolean): number => groups.filter((group) => group.rule === rule && fits(group)).reduce((sum, { counted }) => sum + counted, 0);
    return {
      rule, counted: count(() => true), changed: count(isChanged), dueOnlyAfter: count(({ dueBefore, dueAfter }) => isDue(dueAfter) && !isDue(dueBefore)),
      dueOnlyBefore: count(({ dueBefore, dueAfter }) => isDue(dueBefore) && !isDue(dueAfter)),
    };
  });
}

const DATING = ['period', 'convention', 'rollover', 'exempt'];

/** Rules whose dates the packs count otherwise, and of whose events the portal keeps none yet: a dry run that is silent on them would say "nothing changes". */
export function notReplayed({ before, after }: Packs): string[] {
  const changed = differencesOf(before, after).filter(({ part }) => DATING.includes(part)).map(({ rule }) => rule);
  return [...new Set(changed)].filter((rule) => !CLOCK_RULES.some((each) => each === rule));
}
