import type { Temporal } from 'temporal-polyfill';
import { policiesOf } from './capacities.js';
import { decide } from './decision.js';
import type { Grantors } from './grantors.queries.js';
import type { Doubt, Grantee } from './may-grant.js';
import { isData, type Permission, PERMISSIONS } from './permissions.js';
import type { Policy, RulePack } from './policy.js';
import { holderId, type Standing } from './standing.js';

/** What somebody can do that brings rights nearer; each is a route of its own. */
export const REACH_DEEDS = [
  'acceptInvitation', 'useSecondFactor', 'renewPassword', 'acceptDelegation', 'useKey', 'renewSecret', 'admitLogin', 'makeClient', 'nameDeputy', 'giveGrant', 'decideGrant', 'askAccess', 'answerRequest',
] as const;
export type ReachDeed = (typeof REACH_DEEDS)[number];

/** Whom a second person is asked about (GC-8.3-d), or that the step is another person's from the start. */
export const REACH_WAITS = ['ownProfit', 'sameHand', 'createdByGiver', 'notAccepted', 'noSecondFactor', 'notAttested', 'anotherPerson'] as const satisfies readonly (Doubt | 'anotherPerson')[];
type ReachWait = (typeof REACH_WAITS)[number];

export interface ReachStep {
  deed: ReachDeed;
  /** Who does it: a member; null: another person, whoever of them it is. */
  by: string | null;
  /** Whom or what it is about: a member, a machine, or what the path has made. */
  to: string | null;
  needs: Permission | null;
  /** Null: it needs nobody else. */
  waitsFor: ReachWait | null;
}

/** A way from no customer data to some; open: no step of it waits for another person. */
export interface Path {
  steps: readonly ReachStep[];
  gains: readonly Permission[];
  open: boolean;
}

/** Somebody, or a machine, with what a second person depends on. */
export interface Login {
  standing: Standing;
  grantee: Grantee;
}

/** Everything at one instant that a step may depend on. */
export interface Company {
  at: Temporal.Instant;
  pack: RulePack;
  people: readonly Login[];
  /** Machines, by what each signs in, and who made it. */
  machines: readonly (Login & { proof: 'secret' | 'key'; madeBy: string })[];
  /** What a grant may give. */
  bundles: readonly { id: string; code: string; name: string; permissions: readonly string[] }[];
  contacts: Grantors;
}

/** The company after some steps, seen by somebody who is alone: which logins are his, and which are the same hand. */
export interface World {
  company: Company;
  subject: string;
  /** Known as his, or nobody's but his. */
  own: ReadonlyMap<string, Login>;
  /** Decision 0014: they stand in for him, or he for them; what they do counts as his. */
  hands: ReadonlyMap<string, Login>;
  /** What he has asked for. */
  asked?: readonly Permission[];
}

/** A step, and where it leads. */
export interface Move {
  step: ReachStep;
  to: World;
}

export const CUSTOMER_DATA = (Object.keys(PERMISSIONS) as Permission[]).filter(isData);

/** In which capacity; null: in none. */
export const may = ({ standing }: Login, permission: Permission, { at, pack }: Pick<Company, 'at' | 'pack'>): Policy | null =>
  policiesAt(standing, at, pack).find((policy) => decide(policy, permission).allowed) ?? null;

/** The same standing is asked many questions. */
const judged = new WeakMap<Standing, { at: Temporal.Instant; policies: Policy[] }>();
export function policiesAt(standing: Standing, at: Temporal.Instant, pack: RulePack): Policy[] {
  const before = judged.get(standing);
  if (before?.at === at) return before.policies;
  const policies = policiesOf(standing, at, pack);
  judged.set(standing, { at, policies });
  return policies;
}

export const idOf = ({ standing }: Pick<Login, 'standing'>): string => holderId(standing);

/** GC-8.1.2-a: the titular one. */
export const isOwner = ({ standing }: Login): boolean => standing.customer.ownerMemberId === holderId(standing);
