import type { Temporal } from 'temporal-polyfill';
import type { Block } from './blocks.js';
import type { Capacity, Language } from './call.js';
import { decide } from './decision.js';
import { deputyshipsOf } from './deputyships.js';
import { explain } from './explanation.js';
import type { Known } from './grantors.queries.js';
import type { Permission } from './permissions.js';
import { buildPolicy, casl, type Policy, type Rule, type RulePack } from './policy.js';
import { causeSentence } from './sentences.js';
import type { Standing } from './standing.js';

export const EFFECTS = ['gains', 'loses', 'changes'] as const;

/** What a changed grant does to one permission of its holder, in the words of the explanation before and after. */
export interface Effect {
  permission: Permission;
  /** `changes`: he has it before and after, but elsewhere or with another end. */
  effect: (typeof EFFECTS)[number];
  before: string | null;
  after: string | null;
}

/** What a grant names and does not give, and why. */
export interface Idle {
  cause: Block['cause'];
  permissions: Permission[];
  sentence: string;
}

export interface Side {
  standing: Standing;
  /** When the policy judges it. */
  at: Temporal.Instant;
  policy: Policy;
}

export type Sides = Record<'before' | 'after', Side>;

interface Reader {
  contacts: Known;
  language: Language;
}

/** Compares the two policies permission by permission; decides nothing. */
export const effectsOf = (sides: Sides, permissions: readonly Permission[], reader: Reader): Effect[] =>
  differences(sides, permissions).map(({ permission, effect }) => ({ permission, effect, before: said(sides.before, permission, reader), after: said(sides.after, permission, reader) }));

export function differences({ before, after }: Sides, permissions: readonly Permission[]): Pick<Effect, 'permission' | 'effect'>[] {
  return permissions.flatMap((permission) => {
    const [had, has] = [extentOf(before.policy, permission), extentOf(after.policy, permission)];
    return same(had, has) ? [] : [{ permission, effect: had.size === 0 ? 'gains' as const : has.size === 0 ? 'loses' as const : 'changes' as const }];
  });
}

/** Somebody's standing, and the instant at which it is judged. */
export type Then = Pick<Side, 'standing' | 'at'>;

/** Before and after in each capacity that his grants, a deputyship or the ownership are for. */
export function sidesOf(before: Then, after: Then, pack: RulePack): Sides[] {
  const capacities = new Set<Capacity>([before, after].flatMap(({ standing }) => [...(isOwner(standing) ? ['AccessOwner' as const] : []), ...standing.grants.map(({ profile }) => profile), ...deputyshipsOf(standing).map((each) => each.capacity)]));
  const side = ({ standing: as, at }: Then, capacity: Capacity): Side => {
    const standing = asReady(as);
    return { standing, at, policy: buildPolicy(standing, { capacity, at }, pack) };
  };
  return [...capacities].map((capacity) => ({ before: side(before, capacity), after: side(after, capacity) }));
}

const isOwner = ({ holder, customer }: Standing): boolean => holder.kind === 'person' && holder.memberId === customer.ownerMemberId;

/** What he has to do himself first takes nothing from a grant: it is told beside. */
export const asReady = (standing: Standing): Standing =>
  (standing.holder.kind === 'person' ? { ...standing, holder: { ...standing.holder, accepted: true, secondFactor: true, reportedAt: null } } : standing);

/** @param grantId the one that is looked at, in force or about to be */
export function idleIn({ policy }: Pick<Side, 'policy'>, grantId: string, language: Language): Idle[] {
  const idle = new Map<string, Idle>();
  for (const withheld of policy.withheld) {
    const { grantId: of, permission, cause } = withheld;
    if (of !== grantId || cause === 'otherCapacity') continue;
    const known = idle.get(cause) ?? { cause, permissions: [], sentence: causeSentence(language, withheld) };
    idle.set(cause, { ...known, permissions: [...known.permissions, permission] });
  }
  return [...idle.values()];
}

function said({ standing, policy, at }: Side, permission: Permission, reader: Reader): string | null {
  const decision = decide(policy, permission);
  return decision.allowed ? explain(decision, { standing, capacity: policy.capacity, at, ...reader }).sentence : null;
}

const WHOLE = 'whole';

/** Each part on which it is given, with the last end of it; a part that the whole covers for as long adds nothing. */
function extentOf(policy: Policy, permission: Permission): Map<string, number> {
  const [action, subject] = casl(permission);
  const extent = new Map<string, number>();
  for (const rule of policy.rules.filter((each) => each.action === action && each.subject === subject)) {
    const until = rule.source.until?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
    for (const part of partsIn(rule)) extent.set(part, Math.max(until, extent.get(part) ?? 0));
  }
  const whole = extent.get(WHOLE) ?? 0;
  return new Map([...extent].filter(([part, until]) => part === WHOLE || until > whole));
}

function partsIn({ conditions }: Rule): string[] {
  if (!conditions) return [WHOLE];
  const [[attribute, { $in: ids = [] }] = ['', {}], ...others] = Object.entries(conditions as Record<string, { $in?: readonly string[] }>);
  return others.length === 0 ? ids.map((id) => `${attribute} ${id}`) : [JSON.stringify(conditions)]; // a line of one's own, in its period; what is in two parts at once
}

const same = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([part, until]) => other.get(part) === until);
