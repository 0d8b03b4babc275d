import type { Temporal } from 'temporal-polyfill';
import { contains } from '../../kernel/index.js';
import { stopOfAffiliation } from './affiliated.js';
import { blockOfGrant } from './blocks.js';
import { CAPACITIES, type Capacity } from './call.js';
import { type Cure, cureOf } from './cures.js';
import { decide } from './decision.js';
import { deputyshipsOf, endOf, stopOf } from './deputyships.js';
import { lifeOfMandate } from './mandated.js';
import { type Permission, PERMISSIONS } from './permissions.js';
import { buildPolicy, type Policy, type RulePack } from './policy.js';
import { affiliationOf, type DeputyCapacity, type DeputyFacts, type Holder, lifeOf, mandateOf, ownedBy, type Standing } from './standing.js';

/** What somebody needs first, before what his capacity gives is his; each is in his own hands. */
export const OWN_STEPS = ['switchCapacity', 'acceptInvitation', 'useSecondFactor', 'renewPassword'] as const satisfies readonly Cure[];

/** Who somebody is at a Customer, and what he can do there as he acts now. */
export interface Capacities {
  customer: { id: string; legalName: string };
  /** Null: a machine, or an agent of the operator who looks. */
  memberId: string | null;
  open: Capacity[];
  chosen: Capacity | null;
  /** What the capacity he acts in gives him now, everywhere or on a part; none as long as he has to choose one. */
  permissions: Permission[];
  needs: (typeof OWN_STEPS)[number] | null;
  /** By which third party's mandate he is here, and until when. */
  mandate: { id: string; thirdParty: string; until: string | null } | null;
  /** On the basis of whose control he is here or acts (GC-9.1). */
  affiliation: { id: string; parent: string } | null;
  /** In whose place he may act now, and until when as far as that is known. */
  standsInFor: { deputyshipId: string; memberId: string; name: string; capacity: DeputyCapacity; until: string | null }[];
}

/** Somebody at a Customer, with what he chose or is bound to. */
interface Acts {
  standing: Standing;
  chosen?: Capacity | null;
  tokenScopes?: readonly string[];
}

/** What the gate would let him do, told before he asks. */
export function capacitiesOf({ standing, chosen = null, tokenScopes }: Acts, at: Temporal.Instant, pack: RulePack): Capacities {
  const { holder, customer: { id, legalName } } = standing;
  const open = openCapacities(standing, at);
  const capacity = boundCapacity(holder) ?? actingCapacity(open, chosen);
  const policy = capacity && buildPolicy(standing, { capacity, at, tokenScopes }, pack);
  return {
    customer: { id, legalName }, memberId: holder.kind === 'person' ? holder.memberId : null,
    open, chosen: open.find((each) => each === chosen) ?? null,
    permissions: policy ? NAMES.filter((permission) => decide(policy, permission).allowed) : [],
    needs: holder.kind === 'person' ? firstStep(policy, open, { holder }) : null,
    mandate: byMandate(standing), affiliation: basisOf(standing, capacity, at), standsInFor: standsInFor(standing, open, at),
  };
}

const standsInFor = (standing: Standing, open: readonly Capacity[], at: Temporal.Instant): Capacities['standsInFor'] =>
  open.flatMap((each) => standsIn(standing, each, at) ?? []).map((deputyship) => (
    { deputyshipId: deputyship.id, memberId: deputyship.principal.memberId, name: deputyship.principal.displayName, capacity: deputyship.capacity, until: endOf(deputyship, standing.customer, at)?.toString() ?? null }));

/** As Access Owner the parent that he owns, where he has the capacity by nothing else; in every other one the parent to which he is bound. */
export function basisOf(standing: Standing, capacity: Policy['capacity'] | null, at: Temporal.Instant): { id: string; parent: string } | null {
  const affiliation = capacity === 'AccessOwner' ? ownedBy(standing, at) : affiliationOf(standing);
  return affiliation && { id: affiliation.id, parent: affiliation.parent.name };
}

function byMandate(standing: Standing): Capacities['mandate'] {
  const mandate = mandateOf(standing);
  return mandate && { id: mandate.id, thirdParty: mandate.thirdParty, until: lifeOfMandate(mandate).to?.toString() ?? null };
}

/** Machines and the operator's agents have one each, and nothing to choose. */
const boundCapacity = ({ kind }: Holder): Policy['capacity'] | null => ({ person: null, client: 'SupportPortalUser', agent: 'OperatorAgent' } as const)[kind];

const NAMES = Object.keys(PERMISSIONS) as Permission[];

/**
 * The one chosen in the session, open or not: changing it is explicit (blueprint 3.2). Where only one is open there is nothing to choose.
 * @returns null when there is
 */
export function actingCapacity(open: readonly Capacity[], chosen: Capacity | null | undefined): Capacity | null {
  if (chosen) return chosen;
  return open.length > 1 ? null : open[0] ?? 'ServiceUser'; // the least there is
}

function firstStep(policy: Policy | null, open: readonly Capacity[], of: Pick<Standing, 'holder'>): Capacities['needs'] {
  if (!policy || !open.some((capacity) => capacity === policy.capacity)) return open.length > 0 ? 'switchCapacity' : null;
  const elsewhere = new Set(policy.withheld.filter(({ cause }) => cause === 'otherCapacity').map(({ grantId }) => grantId));
  const cures = new Set<Cure>(policy.withheld.filter(({ grantId }) => !elsewhere.has(grantId)).map((withheld) => cureOf(withheld, of)));
  return OWN_STEPS.find((step) => cures.has(step)) ?? null;
}

/** Of somebody: one policy for each capacity open to him; of nobody to whom any is, the least. */
export function policiesOf(standing: Standing, at: Temporal.Instant, pack: RulePack): Policy[] {
  const open = standing.holder.kind === 'client' ? ['SupportPortalUser' as const] : openCapacities(standing, at);
  return (open.length > 0 ? open : ['ServiceUser' as const]).map((capacity) => buildPolicy(standing, { capacity, at }, pack));
}

/** The capacities somebody may choose now (GC-8.1.1: one person, several profiles). */
export function openCapacities(standing: Standing, at: Temporal.Instant): Capacity[] {
  if (!lifeOf(standing.holder).every((interval) => contains(interval, at)) || isOutOfGroup(standing, at)) return [];
  const own = ownCapacities(standing, at);
  return CAPACITIES.filter((capacity) => own.has(capacity) || lent(standing, capacity, at) !== null);
}

/** The deputyship by which alone somebody has a capacity; null where it is his own, or not his at all. */
export const standsIn = (standing: Standing, capacity: Policy['capacity'], at: Temporal.Instant): DeputyFacts | null =>
  (ownCapacities(standing, at).has(capacity) ? null : lent(standing, capacity, at));

const lent = (standing: Standing, capacity: Policy['capacity'], at: Temporal.Instant): DeputyFacts | null =>
  deputyshipsOf(standing).find((deputyship) => deputyship.capacity === capacity && stopOf(deputyship, standing.customer, at) === null) ?? null;

function ownCapacities({ holder, customer, grants }: Standing, at: Temporal.Instant): Set<Policy['capacity']> {
  const own = new Set<Policy['capacity']>(grants.filter((grant) => blockOfGrant(grant, at) === null).map((grant) => grant.profile));
  if (holder.kind === 'person' && holder.memberId === customer.ownerMemberId) own.add('AccessOwner');
  const byControl = ownedBy({ holder, customer }, at);
  if (byControl && stopOfAffiliation(byControl, at, { affiliateConsent: 'flag' }) === null) own.add('AccessOwner'); // where consent blocks, the policy says so
  return own;
}

function isOutOfGroup(standing: Standing, at: Temporal.Instant): boolean {
  const affiliation = affiliationOf(standing);
  return affiliation !== null && stopOfAffiliation(affiliation, at, { affiliateConsent: 'flag' }) !== null;
}
