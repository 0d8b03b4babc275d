import { Temporal } from 'temporal-polyfill';
import { earliest, type Interval } from '../../kernel/index.js';
import { type AffiliationFacts, lifeOfAffiliation, lifeOfListing, ownedAmong } from './affiliated.js';
import type { Capacity, Language } from './call.js';
import { type ConsentedDocument, consentedAt, lifeOfMandate, type MandateFacts } from './mandated.js';
import type { Application, OperatorRole, Permission } from './permissions.js';

/** A part of the Customer to which a grant is narrowed. */
export interface ScopePart {
  kind: 'costCentre' | 'billingAccount' | 'line';
  id: string;
}

/** A grant as stored: facts only, judged by the policy (blueprint 3.1). */
export interface GrantFacts {
  id: string;
  profile: Exclude<Capacity, 'AccessOwner'>;
  /** SupportPortalUser: the bundle it gives. */
  subProfile: { id: string; code: string; name: string; permissions: readonly string[] } | null;
  /** All that it gives of the bundle; null or absent: the whole of it. */
  only?: readonly string[] | null;
  /** Empty: the whole Customer. Several parts add up. */
  scope: readonly ScopePart[];
  interval: Interval;
  revokedAt: Temporal.Instant | null;
  secondPerson: 'notNeeded' | 'pending' | 'approved' | 'refused';
  givenBy: string | null;
  givenInCapacity: string;
  givenAt: Temporal.Instant;
  /** Through how many more hands it may go; absent: none. */
  depth?: number;
  /** GC-8.4-c: made out of a right of its giver; null or absent: given in the Customer's name. */
  delegation?: DelegationFacts | null;
}

/** What a delegated grant hangs on (decision 0030). */
export interface DelegationFacts {
  sourceId: string;
  /** Null: its holder has yet to accept it. */
  acceptedAt: Temporal.Instant | null;
  /** Every right that it comes from, at whichever remove, as far as it was narrowed or extended since. */
  sources: readonly SourceFacts[];
}

/** A right that others are made of, with whoever holds it. */
export interface SourceFacts extends Omit<GrantFacts, 'delegation'> {
  /** The source that it is, or that it narrows or extends. */
  of: string;
  /** What it is made of itself; null: it was given in the Customer's name. */
  sourceId: string | null;
  acceptedAt: Temporal.Instant | null;
  /** `keptOut`: by a security measure, or because his sign-in was reported. */
  holder: { memberId: string; link: Interval; keptOut: boolean };
}

/** The capacities in which somebody may be stood in for: those that a company cannot do without. */
export type DeputyCapacity = Extract<Capacity, 'AccessOwner' | 'AccessManager'>;

/** A member, and the natural person behind it. */
interface Somebody {
  memberId: string;
  identityId: string;
}

/** A dated stand-in for the Access Owner or a Manager (GC-8.2-b(5), decision 0014), as stored: facts only, judged by the policy. */
export interface DeputyFacts {
  id: string;
  capacity: DeputyCapacity;
  deputy: Somebody;
  /** Who is stood in for: a deputy has nothing that he has not. */
  principal: Somebody & { displayName: string; link: Interval; managerGrants: readonly { id: string; interval: Interval }[] };
  interval: Interval;
  /** Before its date, by somebody. */
  endedAt: Temporal.Instant | null;
  namedBy: string;
  namedInCapacity: string;
  namedAt: Temporal.Instant;
}

/** A period in which a line was somebody's own (I6). */
interface OwnLine {
  lineId: string;
  interval: Interval;
}

export interface CustomerFacts {
  id: string;
  legalName: string;
  state: 'active' | 'suspended' | 'ended';
  ownerMemberId: string | null;
  /** `measure`: the case number of the security measure that keeps it off (GC-2.2.4). */
  subscriptions: readonly { application: Application; state: 'active' | 'suspended'; interval: Interval; measure?: string | null }[];
}

/** Everything a decision about a person or a machine may depend on, read in the transaction of the work (P03). */
export interface Standing {
  customer: CustomerFacts;
  holder: Holder;
  grants: readonly GrantFacts[];
  ownLines: readonly OwnLine[];
  /** In which he stands in for somebody, or somebody for him. */
  deputyships: readonly DeputyFacts[];
  /** GC-2.2.4: the case number of a security measure on him, on the Customer, or on the address that he comes from. */
  measure?: string | null;
}

/** Of a person: what this Customer is an affiliate by, with what he is at the parents; `affiliationId`: his link here is that one. */
export interface OfAGroup {
  affiliationId?: string | null;
  affiliations?: readonly AffiliationFacts[];
}

export type Holder =
  | ({ kind: 'person'; memberId: string; identityId: string; displayName: string; language: Language; link: Interval; accepted: boolean; secondFactor: boolean; reportedAt?: Temporal.Instant | null; mandate?: MandateFacts | null } & OfAGroup)
  | { kind: 'client'; clientId: string; name: string; life: Interval; scopes: readonly string[]; sponsor: { memberId: string; link: Interval } & OfAGroup }
  | { kind: 'agent'; agentId: string; displayName: string; language: Language; role: OperatorRole };

/** Who acts, in which capacity, for whom; copied into the ledger. */
export interface Actor {
  kind: Holder['kind'];
  /** identity, client or agent */
  id: string;
  /** The member who answers for it: himself, or the client's sponsor; null for an agent. */
  memberId: string | null;
  displayName: string;
  capacity: Capacity | 'OperatorAgent';
  customerId: string;
  /** The member in whose place he acts: his deputyship alone gives him the capacity. */
  deputyOf: string | null;
  /** By which third party's mandate he acts for the Customer (GC-9.2-d). */
  mandate: { id: string; thirdParty: string } | null;
  /** On the basis of whose control he acts for the Customer, its affiliate: the parent is liable with it (GC-9.1-c). */
  affiliation: { id: string; parent: string } | null;
  /** An agent's reason. */
  reason: string | null;
}

/** Why a grant does not give a permission now; the same evaluation that builds the rules says it (blueprint 3.4). */
export interface Withheld {
  /** The grant or deputyship; null: the capacity itself. */
  grantId: string | null;
  permission: Permission;
  cause: WithheldCause;
  /** When the cause began or will end, where that is known. */
  at: Temporal.Instant | null;
  rule: string;
  /** Of a measure. */
  caseNumber?: string;
  /** Why the operator refused a mandate. */
  reason?: string;
}

export const WITHHELD_CAUSES = [
  'pending', 'refused', 'notBegun', 'ended', 'revoked', 'linkEnded', 'linkNotBegun', 'applicationOff', 'customerNotActive', 'measure', 'otherCapacity', 'notAccepted',
  'secondFactorMissing', 'proposed', 'sourceGone', 'sourceNarrowed', 'outsideClientScopes', 'outsideTokenScopes', 'sponsorGone', 'clientEnded', 'principalGone', 'signInReported', 'mandateNotActive', 'mandateEnded', 'mandateRefused', 'affiliateUnlisted', 'controlLost', 'consentWithdrawn', 'consentLacking', 'notOfParent', 'consentMissing', 'lineNotYours', 'outsideScope', 'partOnly', 'managerSeesNoData', 'notGranted',
] as const;

export type WithheldCause = (typeof WITHHELD_CAUSES)[number];

/** Every instant at which one of them may begin or end. */
const bordersOf = (deputyships: readonly DeputyFacts[]): Interval[] =>
  deputyships.flatMap(({ interval, principal }) => [interval, principal.link, ...principal.managerGrants.map((grant) => grant.interval)]);

/** Whatever the parents' people may do here begins and ends with these. */
const groupBordersOf = (holder: Holder): Interval[] => (holder.kind === 'agent' ? [] : ((holder.kind === 'person' ? holder : holder.sponsor).affiliations ?? []).flatMap(lifeOfAffiliation));

/** GC-6.1: a document that was open to a third party is closed when its consent expires. */
const consentsOf = (holder: Holder): Interval[] => (mandateOf({ holder })?.consented ?? []).map(({ interval }) => interval);

/** Of the sources of its grants, and of whoever holds them. */
const bordersOfSources = (grants: readonly GrantFacts[]): Interval[] => sourcesIn(grants).flatMap(({ interval, holder }) => [interval, holder.link]);

const sourcesIn = (grants: readonly GrantFacts[]): SourceFacts[] => grants.flatMap(({ delegation }) => delegation?.sources ?? []);

/**
 * The next instant at which time alone changes what a standing gives: until then a policy built from it stays right.
 * @returns null when nothing more is to come
 */
export const nextChange = ({ customer, holder, grants, ownLines, deputyships }: Standing, at: Temporal.Instant): Temporal.Instant | null => {
  const intervals = [...customer.subscriptions, ...grants, ...ownLines].map(({ interval }) => interval);
  const borders = [...intervals, ...lifeOf(holder), ...consentsOf(holder), ...groupBordersOf(holder), ...bordersOf(deputyships), ...bordersOfSources(grants)].flatMap(({ from, to }) => [from, to]);
  return earliest(...borders.filter((border) => border !== null && Temporal.Instant.compare(border, at) > 0));
};

/** Every part that its grants are narrowed to, and the lines of its own; one without an id stands for those that nobody names. */
export const partsOf = ({ grants, ownLines = [] }: Pick<Standing, 'grants'> & Partial<Standing>): ScopePart[] =>
  [...[...grants, ...sourcesIn(grants)].flatMap(({ scope }) => scope), ...ownLines.map(({ lineId }) => ({ kind: 'line' as const, id: lineId }))].filter(({ id }) => id !== '');

/** Members whose names tell of it: who gave, named, or is stood in for. */
export const peopleIn = ({ grants, deputyships }: Standing): string[] =>
  [...[...grants, ...sourcesIn(grants)].flatMap(({ givenBy }) => givenBy ?? []), ...deputyships.flatMap(({ principal, namedBy }) => [principal.memberId, namedBy])];

/** GC-9.2-d: by which third party's mandate whoever stands here acts for the Customer. */
export function mandateOf({ holder }: Pick<Standing, 'holder'>): MandateFacts | null {
  return holder.kind === 'person' ? holder.mandate ?? null : null;
}

/** GC-6.1: the documents that a third party may use; null: he is here for none. */
export function consentedTo(of: Pick<Standing, 'holder'>, at: Temporal.Instant): ConsentedDocument[] | null {
  const mandate = mandateOf(of);
  return mandate && consentedAt(mandate, at);
}

export const thirdPartyOf = (of: Pick<Standing, 'holder'>): string | null => mandateOf(of)?.thirdParty ?? null;

/** By which he is here; null: by a link of his own, or a mandate. */
export function affiliationOf({ holder }: Pick<Standing, 'holder'>): AffiliationFacts | null {
  const here = personBehind(holder);
  return here?.affiliations?.find(({ id }) => id === here.affiliationId) ?? null;
}

/** GC-9.1-b: the parent's Access Owner is Access Owner here on that basis, whatever his own link here; whoever is here for a third party is nothing else. Of several parents the one that gives it. */
export function ownedBy({ holder, customer }: Pick<Standing, 'holder' | 'customer'>, at: Temporal.Instant): AffiliationFacts | null {
  if (holder.kind !== 'person' || holder.mandate || holder.memberId === customer.ownerMemberId) return null;
  return ownedAmong(holder.affiliations ?? [], at);
}

const personBehind = (holder: Holder): OfAGroup | null =>
  (holder.kind === 'person' ? holder : holder.kind === 'client' ? holder.sponsor : null);

export const holderId = ({ holder }: Standing): string => (holder.kind === 'person' ? holder.memberId : holder.kind === 'client' ? holder.clientId : holder.agentId);
export const holderName = ({ holder }: Standing): string => (holder.kind === 'client' ? holder.name : holder.displayName);

/** Each must be in force for him to be anything here. */
export function lifeOf(holder: Holder): Interval[] {
  const affiliation = affiliationOf({ holder });
  const asAffiliate = affiliation ? lifeOfListing(affiliation) : [];
  switch (holder.kind) {
    case 'person': return [holder.link, ...asAffiliate, ...(holder.mandate ? [lifeOfMandate(holder.mandate)] : [])];
    case 'client': return [holder.life, holder.sponsor.link, ...asAffiliate];
    case 'agent': return [];
  }
}
