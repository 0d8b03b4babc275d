import type { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../kernel/index.js';
import type { Capacity } from './call.js';
import { decide } from './decision.js';
import { handsOf, handsUntil } from './deputyships.js';
import { isData, OF_ONES_OWN, type Permission, PERMISSIONS } from './permissions.js';
import { buildPolicy, permissionsOf, type RulePack } from './policy.js';
import type { Actor, Holder, ScopePart, Standing } from './standing.js';

/** A grant somebody wants to give, narrow to or extend. */
export interface Proposal {
  profile: Exclude<Capacity, 'AccessOwner'>;
  subProfile: { code: string; permissions: readonly string[] } | null;
  /** All that it gives of the bundle; null or absent: the whole of it. */
  only?: readonly string[] | null;
  scope: readonly ScopePart[];
  interval: Interval;
}

/** Who would hold it, as far as the second person depends on it. People are meant by identity: one admitted again has another member id. */
export interface Grantee {
  /** The person himself, or the sponsor of a client. */
  person: string;
  kind: 'person' | 'client';
  createdBy: string | null;
  attestedBy: string | null;
  acceptedInvitation: boolean;
  secondFactorSet: boolean;
  /** Who else has more by it: to whom something was delegated out of what is taken over (GC-8.4-c). */
  besides?: readonly string[];
}

/** Only these may stand in a sub-profile: data rights and reading; rights over rights stay with Owner and Managers (I1, S10). */
export const BUNDLED: readonly Permission[] = (Object.keys(PERMISSIONS) as Permission[])
  .filter((permission) => !OF_ONES_OWN.includes(permission) && (isData(permission) || permission.endsWith(':read')));

/**
 * What a capacity may hand out: a relation of its own, apart from what it holds (blueprint 3.2). Naming a Manager is the
 * Owner's permission alone (Q3, `manager:name`); nobody hands out ownership, that is a hand-over.
 */
export const mayGrantPermission = (capacity: 'AccessOwner' | 'AccessManager', permission: Permission): boolean =>
  OF_ONES_OWN.includes(permission) || BUNDLED.includes(permission)
    || (capacity === 'AccessOwner' && permissionsOf({ profile: 'AccessManager', subProfile: null }).includes(permission));

/** A machine stands in sub-profiles only. */
export const mayHold = (kind: Holder['kind'], permission: Permission): boolean => kind === 'person' || (kind === 'client' && BUNDLED.includes(permission));

/** Why another person must decide: what is said of it is in `texts`. */
export const DOUBTS = ['ownProfit', 'sameHand', 'createdByGiver', 'notAccepted', 'noSecondFactor', 'notAttested'] as const;
export type Doubt = (typeof DOUBTS)[number];

/**
 * I2, GC-8.3-d, blueprint 3.2: must another person decide? Never for the Access Owner by title himself. Always where the changer profits,
 * or whoever is the same hand (decision 0014); where he gives data that he does not hold to himself, to an identity he created, or to one not yet proven;
 * and where a deputy names a Manager whom he alone knows, who would stay when he is deputy no more.
 * @returns null when nobody has to
 */
export function whySecondPerson(actor: Actor, giver: { standing: Standing; pack: RulePack; at: Temporal.Instant }, to: { proposal: Proposal; grantee: Grantee }): Doubt | null {
  const isOwner = actor.capacity === 'AccessOwner' && actor.deputyOf === null;
  if (isOwner && actor.affiliation === null) return null;
  const { proposal, grantee } = to;
  const profit = profitOf(actor, giver, grantee);
  if (profit || isOwner) return profit; // by control he gives others what he likes; what he gave himself would outlast it
  return proposal.profile === 'AccessManager' ? doubtAbout(grantee, [actor.id]) : doubtOfData([actor.id, ...handsUntil(giver.standing, giver.at)], giver, to);
}

function profitOf(actor: Actor, { standing, at }: Parameters<typeof holdsAll>[0], { person, besides = [] }: Grantee): Doubt | null {
  const hands = [actor.id, ...handsOf(standing, at)];
  const profit = [person, ...besides].filter((each) => hands.includes(each));
  if (profit.length === 0) return null;
  return profit.includes(actor.id) ? 'ownProfit' : 'sameHand';
}

function doubtOfData(hands: readonly string[], giver: Parameters<typeof holdsAll>[0], { proposal, grantee }: Parameters<typeof whySecondPerson>[2]): Doubt | null {
  const data = permissionsOf(proposal).filter(isData);
  const doubt = data.length === 0 ? null : doubtAbout(grantee, hands);
  return doubt && !holdsAll(giver, data, proposal) ? doubt : null;
}

/**
 * Created by the giver, or not proven: accepted at the address, second factor set, link attested by somebody who is neither giver nor holder.
 * @param giver by identity, with whoever is the same hand
 */
function doubtAbout(grantee: Grantee, giver: readonly string[]): Doubt | null {
  const isGiver = (person: string | null): boolean => person !== null && giver.includes(person);
  if (isGiver(grantee.createdBy)) return 'createdByGiver';
  if (!grantee.acceptedInvitation) return 'notAccepted'; // before that nobody learns whether there is a second factor (S07)
  if (!grantee.secondFactorSet) return 'noSecondFactor';
  return grantee.attestedBy === null || isGiver(grantee.attestedBy) || grantee.attestedBy === grantee.person ? 'notAttested' : null;
}

export const isUnproven = (grantee: Grantee, giver: readonly string[]): boolean => doubtAbout(grantee, giver) !== null;

/** I1, I2: else a Manager could take the place of any machine that reads what he must not, and a deputy keep it when he is deputy no more. */
export const mayRenewSecret = ({ capacity, memberId, deputyOf }: Actor, madeBy: string): boolean => (capacity === 'AccessOwner' && deputyOf === null) || memberId === madeBy;

/** Does the giver himself hold all of this, in whatever capacity, on every part and for at least as long? What was delegated to him is his delegator's, for as long as that one likes (GC-8.4-c). */
function holdsAll({ standing, pack, at }: { standing: Standing; pack: RulePack; at: Temporal.Instant }, data: readonly Permission[], { scope, interval }: Proposal): boolean {
  const longEnough = { ...standing, grants: standing.grants.filter((grant) => !grant.delegation && lastsAsLong(grant.interval, interval)) };
  const own = buildPolicy(longEnough, { capacity: 'SupportPortalUser', at }, pack);
  const rows = scope.length === 0 ? [{}] : scope.map(({ kind, id }) => ({ [`${kind}Id`]: id }));
  return data.every((permission) => rows.every((row) => decide(own, permission, row).allowed));
}

const lastsAsLong = (own: Interval, wanted: Interval): boolean =>
  own.to === null || (wanted.to !== null && own.to.epochMilliseconds >= wanted.to.epochMilliseconds);
