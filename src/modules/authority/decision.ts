import { subject } from '@casl/ability';
import { casl, type Policy, type Rule, type RuleSource } from './policy.js';
import type { Permission } from './permissions.js';
import type { Withheld } from './standing.js';

/** The attributes of a row that rules speak of; a row without them is matched by unscoped rules only. */
export interface Row {
  costCentreId?: string | null;
  billingAccountId?: string | null;
  lineId?: string | null;
  /** Epoch milliseconds a record of an own line speaks of (I6); without an end it speaks of all that follows. */
  from?: number | null;
  to?: number | null;
}

/** One answer, with what made it: the rules that give it, or what is withheld (blueprint 3.3). */
export interface Decision {
  permission: Permission;
  allowed: boolean;
  basis: readonly RuleSource[];
  withheld: readonly Withheld[];
}

/** May this permission be used on this row? Without a row: on any row at all. */
export function decide(policy: Policy, permission: Permission, row?: Row): Decision {
  const [action, type] = casl(permission);
  const matching = policy.ability.rulesFor(action, type)
    .filter((rule) => row === undefined || rule.matchesConditions(subject(type, comparable(row))));
  const basis = matching.map((rule) => (rule.origin as Rule).source);
  return {
    permission,
    allowed: basis.length > 0,
    basis,
    withheld: policy.withheld.filter((each) => each.permission === permission),
  };
}

/** In JavaScript null is below every number, in SQL below none: an open end is later than any, as the columns say it (S04). */
const comparable = (row: Row): Row => ({ ...row, to: row.to ?? Number.POSITIVE_INFINITY });
