import { subject } from '@casl/ability';
import type { Block } from './blocks.js';
import { BY_CONSENT, casl, type Policy, type Rule, type RuleSource } from './policy.js';
import { isData, OF_ONES_OWN, type Permission, PERMISSIONS } from './permissions.js';
import type { Withheld } from './standing.js';

/** The attributes of a row that rules speak of; a row without them is matched by unscoped rules only. */
export interface Row {
  costCentreId?: string | null;
  billingAccountId?: string | null;
  lineId?: string | null;
  /** Of a document: whoever acts for a third party reads those that the operator consented to (GC-6.1). */
  documentId?: string | null;
  /** Epoch milliseconds a record of an own line speaks of (I6); without an end it speaks of all that follows. */
  from?: number | null;
  to?: number | null;
}

/** One answer, with what made it: the rules that give it, or what is withheld (blueprint 3.3). */
export interface Decision {
  permission: Permission;
  allowed: boolean;
  basis: readonly RuleSource[];
  /** A no is never without a cause. */
  withheld: readonly Withheld[];
}

/** May this permission be used on this row? Without a row: on any row at all. */
export function decide(policy: Policy, permission: Permission, row?: Row): Decision {
  const rules = policy.ability.rulesFor(...casl(permission));
  const [, type] = casl(permission);
  const matching = row === undefined ? rules : rules.filter((rule) => rule.matchesConditions(subject(type, comparable(row))));
  const basis = matching.map(sourceOf);
  const withheld = policy.withheld.filter((each) => each.permission === permission);
  return { permission, allowed: basis.length > 0, basis, withheld: basis.length > 0 ? withheld : whyNot(policy, { permission, row }, { withheld, elsewhere: rules.map(sourceOf) }) };
}

/** What is withheld, what is given on other rows only, and where there is neither, that there is nothing; each with what stops the permission besides. */
function whyNot(policy: Policy, { permission, row }: { permission: Permission; row: Row | undefined }, { withheld, elsewhere }: { withheld: Withheld[]; elsewhere: RuleSource[] }): Withheld[] {
  const narrower = new Map(elsewhere.map(({ grantId, rule }) => [grantId, { grantId, permission, cause: causeElsewhere(permission, rule), at: null, rule } as const]));
  const found = [...withheld, ...narrower.values()];
  if (found.length === 0) found.push({ grantId: null, permission, ...nothing(policy, permission) });
  const obstacle = policy.blocked ? null : policy.obstacleOf(permission, row);
  const without = new Set(found.map(({ grantId }) => grantId));
  for (const { grantId, cause } of found) if (cause === obstacle?.cause) without.delete(grantId);
  return obstacle ? [...found, ...[...without].map((grantId) => ({ grantId, permission, ...obstacle }))] : found;
}

function causeElsewhere(permission: Permission, rule: string): 'lineNotYours' | 'consentMissing' | 'outsideScope' {
  if (OF_ONES_OWN.includes(permission)) return 'lineNotYours';
  return rule === BY_CONSENT ? 'consentMissing' : 'outsideScope';
}

function nothing({ capacity, blocked }: Policy, permission: Permission): Block {
  if (blocked) return blocked;
  if (capacity === 'AccessManager' && isData(permission)) return { cause: 'managerSeesNoData', at: null, rule: 'GC-8.3-a' };
  return { cause: 'notGranted', at: null, rule: PERMISSIONS[permission].rule };
}

const sourceOf = (rule: { origin: object }): RuleSource => (rule.origin as Rule).source;

/** In JavaScript null is below every number, in SQL below none: an open end is later than any, as the columns say it (S04). */
const comparable = (row: Row): Row => ({ ...row, to: row.to ?? Number.POSITIVE_INFINITY });
