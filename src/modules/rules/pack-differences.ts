import type { Rule, RulePack } from './rule-pack.js';

/** In the order in which a reader asks. */
const RULE_PARTS = ['period', 'convention', 'rollover', 'leniency', 'exempt', 'notices.before', 'notices.after'] as const;
/** What is no part of a rule, and said for all of them: told at the rule whose term it is about. */
const OUTAGE = 'outage';
const LEFT_OUT = 'votesLeftOut';
export const PACK_PARTS = [...RULE_PARTS, OUTAGE, LEFT_OUT] as const;
export type PackPart = (typeof PACK_PARTS)[number];
type RulePart = (typeof RULE_PARTS)[number];

export interface PackDifference {
  rule: string;
  part: PackPart;
  before: string;
  after: string;
}

/** What one pack says otherwise than another; all packs have the same rules. */
export function differencesOf(before: RulePack, after: RulePack): PackDifference[] {
  const outage = before.outage === after.outage ? [] : [{ rule: 'GC-6.2', part: OUTAGE, before: before.outage, after: after.outage } as const];
  const [left, leaves] = [leftOut(before), leftOut(after)];
  const votes = left === leaves ? [] : [{ rule: 'GC-1.2-a', part: LEFT_OUT, before: left, after: leaves } as const];
  return [...votes, ...outage, ...before.rules.flatMap((rule): PackDifference[] => {
    const other = after.rules.find(({ id }) => id === rule.id);
    if (!other) return [];
    return RULE_PARTS.map((part) => ({ rule: rule.id, part, before: said(rule, part), after: said(other, part) })).filter((each) => each.before !== each.after);
  })];
}

const leftOut = ({ votesLeftOut = [] }: RulePack): string => [...votesLeftOut].sort().join(', ');

function said({ notices, exempt, ...rule }: Rule, part: RulePart): string {
  switch (part) {
    case 'exempt': return [...exempt].sort().join(', ');
    case 'notices.before': return notices.before;
    case 'notices.after': return notices.after;
    default: return rule[part];
  }
}
