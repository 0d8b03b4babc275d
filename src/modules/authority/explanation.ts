import { Temporal } from 'temporal-polyfill';
import { contains, earliest } from '../../kernel/index.js';
import type { Language } from './call.js';
import { type AffiliationFacts } from './affiliated.js';
import { basisOf as groupBasisOf, openCapacities } from './capacities.js';
import { type Cure, cureOf, isForTheAsking, nearestWay, type Step } from './cures.js';
import type { Decision } from './decision.js';
import { type Area, extentOf, sourcesOf } from './delegations.js';
import { endOf as endOfDeputyship } from './deputyships.js';
import type { ChainedDeputyship, DeputyOf, Grantor, Known } from './grantors.queries.js';
import type { NamedPart } from './parts.queries.js';
import type { Permission } from './permissions.js';
import type { Policy } from './policy.js';
import { causeSentence, decisionSentence, type SaidStep } from './sentences.js';
import { affiliationOf, type DeputyFacts, type GrantFacts, holderId, holderName, lifeOf, mandateOf, ownedBy, type ScopePart, type Standing, thirdPartyOf, type WithheldCause } from './standing.js';
import type { Way } from './ways.js';

/** Why yes or no: the same object in every 403, in REST and in GraphQL. Instants are ISO 8601 in UTC. */
export interface Explanation {
  allowed: boolean;
  permission: Permission;
  /** Without a capacity: none is open to him. */
  actor: { id: string; displayName: string; capacity: string | null; thirdParty: string | null; parent: string | null };
  /** The grants that give it, each with its chain up to the Customer's registration (I3). */
  grants: GrantExplanation[];
  /** When the last of them ends, or their holder's link before it; null: no end that is known. */
  until: string | null;
  rules: string[];
  /** For a no: what is there but withheld, why, and what helps against that. */
  missing: { cause: WithheldCause; cure: Cure; grantId: string | null; at: string | null; rule: string; sentence: string }[];
  /** For a no: who can help on the nearest way to a yes; empty where it is oneself, time or the operator, or where nobody can. */
  grantableBy: Grantor[];
  /** For a no that is told to a person about himself: that one of them gives it is all that is missing, so he can ask for it. */
  askable: boolean;
  sentence: string;
}

export interface GrantExplanation {
  /** The grant or deputyship; null: the capacity itself (the Access Owner by registration). */
  grantId: string | null;
  /** In whose place, by a deputyship. */
  deputyOf: DeputyOf | null;
  profile: string;
  subProfile: string | null;
  scope: NamedPart[];
  from: string | null;
  /** Its own end, or that of its holder where it comes first (GC-9.2-a). */
  until: string | null;
  chain: ChainLink[];
}

export interface ChainLink {
  kind: 'grant' | 'mandate' | 'affiliation' | 'deputyship' | 'ownership' | 'registration' | 'look';
  by: string | null;
  capacity: string | null;
  at: string | null;
  rule: string;
  /** Of a deputyship: who is stood in for. */
  deputyOf: string | null;
}

interface Circumstances {
  standing: Standing;
  capacity: Policy['capacity'];
  contacts: Known;
  at: Temporal.Instant;
  language: Language;
  /** It is told to whom it is about, as he acts now. */
  own?: true;
}

/** Turns a decision into words; decides nothing. */
export function explain(decision: Decision, circumstances: Circumstances): Explanation {
  const { standing, contacts, language } = circumstances;
  const { permission, allowed } = decision;
  const missing = allowed ? [] : missingOf(decision, circumstances);
  const grants = basisOf(decision).map(({ grantId, rule }) => grantExplanation(grantId, rule, circumstances));
  const rules = unique(allowed ? decision.basis.map(({ rule }) => rule) : missing.map(({ rule }) => rule));
  const steps = allowed ? [] : nearestWay(decision.withheld, { standing, contacts });
  const grantableBy = contacts.all.filter((grantor) => steps.some(({ by }) => by.includes(grantor)));
  const actor = actorTold(circumstances);
  return {
    allowed, permission, actor, grants, rules, missing, grantableBy,
    until: endOf(grants), askable: circumstances.own === true && standing.holder.kind === 'person' && isForTheAsking(steps),
    sentence: decisionSentence(language, {
      allowed, permission, actor: actor.displayName, capacity: actor.capacity, thirdParty: actor.thirdParty ?? actor.parent, ...named(grants, circumstances),
      causes: steps.map(({ withheld }) => causeSentence(language, withheld)), steps: steps.map((step) => said(step, standing)),
    }),
  };
}

function actorTold(circumstances: Circumstances): Explanation['actor'] {
  const { standing, capacity, at } = circumstances;
  return { id: holderId(standing), displayName: holderName(standing), capacity: hasIt(circumstances) ? capacity : null, thirdParty: thirdPartyOf(standing), parent: groupBasisOf(standing, capacity, at)?.parent ?? null };
}

/** A grant on several kinds of parts gives one rule for each. */
const basisOf = ({ basis }: Decision): Decision['basis'] => [...new Map(basis.map((source) => [`${source.grantId} ${source.rule}`, source])).values()];

/** What a yes says besides: bundles, own lines in force, parts and ends. */
function named(grants: readonly GrantExplanation[], { standing, contacts, at }: Circumstances): { subProfiles: { code: string; name: string }[]; deputyOf: string[]; ownLines: string[]; ways: Way[] } {
  const own = grants.some(({ profile }) => profile === 'ServiceUser') ? standing.ownLines.filter(({ interval }) => contains(interval, at)) : [];
  return {
    subProfiles: standing.grants.flatMap(({ id, subProfile }) => (subProfile && grants.some(({ grantId }) => grantId === id) ? [subProfile] : [])),
    deputyOf: unique(grants.flatMap(({ deputyOf }) => deputyOf?.name ?? [])),
    ownLines: unique(own.flatMap(({ lineId }) => contacts.namePart({ kind: 'line', id: lineId }).code ?? [])),
    ways: grants.map(({ scope, until }) => ({ parts: scope, until })),
  };
}

/** An agent looks in the one capacity he has. */
const hasIt = ({ standing, capacity, at }: Circumstances): boolean => capacity === 'OperatorAgent' || openCapacities(standing, at).includes(capacity);

/** To which capacity to switch is that of the grant or deputyship, or without one the Owner's. */
function said({ cure, withheld: { grantId }, by }: Step, { grants, deputyships }: Standing): SaidStep {
  return { cure, by, other: grants.find(({ id }) => id === grantId)?.profile ?? deputyships.find(({ id }) => id === grantId)?.capacity ?? 'AccessOwner' };
}

function missingOf(decision: Decision, { standing, language }: Circumstances): Explanation['missing'] {
  return decision.withheld.map((withheld) => {
    const { cause, grantId, at, rule } = withheld;
    return { cause, cure: cureOf(withheld, standing), grantId, at: at?.toString() ?? null, rule, sentence: causeSentence(language, withheld) };
  });
}

function grantExplanation(grantId: string | null, rule: string, circumstances: Circumstances): GrantExplanation {
  const { standing, capacity, contacts } = circumstances;
  const registration = link({ kind: 'registration', by: standing.customer.legalName, capacity: null, at: contacts.registeredAt, rule: 'GC-2.1.1' });
  const deputyship = standing.deputyships.find(({ id }) => id === grantId);
  if (deputyship) return stoodIn(deputyship, [...chainOfDeputy(deputyship, contacts), registration], circumstances);
  const grant = standing.grants.find(({ id }) => id === grantId);
  if (grant) return describe(grant, [...chainOf(grant, circumstances), ...mandateLink(standing), ...affiliationLink(standing), registration], circumstances);
  const kind = capacity === 'OperatorAgent' ? 'look' : 'ownership';
  const byControl = rule === 'GC-9.1-b' ? ownedBy(standing, circumstances.at) : null;
  return { grantId: null, deputyOf: null, profile: capacity, subProfile: null, scope: [], from: null, until: endIn(standing, byControl?.control.to ?? null),
    chain: [link({ kind, by: holderName(standing), capacity, at: null, rule }), ...controlLink(byControl), registration] };
}

/** GC-9.1: on the basis of whose control of the Customer, and since when it is shown. */
const affiliationLink = (standing: Standing): ChainLink[] => controlLink(affiliationOf(standing));
const controlLink = (affiliation: AffiliationFacts | null): ChainLink[] => (affiliation ? [link({ kind: 'affiliation', by: affiliation.parent.name, capacity: null, at: affiliation.control.from.toString(), rule: 'GC-9.1-b' })] : []);

/** GC-9.2-d: by which third party's mandate, and since when it could be active. */
function mandateLink(standing: Standing): ChainLink[] {
  const mandate = mandateOf(standing);
  return mandate ? [link({ kind: 'mandate', by: mandate.thirdParty, capacity: null, at: mandate.activeFrom.toString(), rule: 'GC-9.2-c' })] : [];
}

const link = (told: Omit<ChainLink, 'deputyOf'>): ChainLink => ({ ...told, deputyOf: null });

function stoodIn(deputyship: DeputyFacts, chain: ChainLink[], { standing, contacts, at }: Circumstances): GrantExplanation {
  const { id, capacity, principal: { memberId }, interval } = deputyship;
  const until = endIn(standing, endOfDeputyship(deputyship, standing.customer, at));
  return { grantId: id, deputyOf: { memberId, name: contacts.nameOf(memberId), until }, profile: capacity, subProfile: null, scope: [], from: interval.from.toString(), until, chain };
}

/** Who named him, and by what whoever he stands in for has it. */
function chainOfDeputy({ capacity, principal, namedBy, namedInCapacity, namedAt }: DeputyFacts, contacts: Known): ChainLink[] {
  const by = contacts.nameOf(principal.memberId);
  const named = deputyLink({ principal: { memberId: principal.memberId, name: by }, named: { by: contacts.nameOf(namedBy), capacity: namedInCapacity, at: namedAt.toString() } });
  if (capacity === 'AccessOwner') return [named, link({ kind: 'ownership', by, capacity, at: null, rule: 'GC-8.2-b' })];
  return [named, ...namingLink(contacts.namingOf(principal.memberId))];
}

const deputyLink = ({ principal, named }: ChainedDeputyship): ChainLink => ({ kind: 'deputyship', ...named, deputyOf: principal.name, rule: 'GC-8.2-b(5)' });
const namingLink = (naming: ReturnType<Known['namingOf']>): ChainLink[] => (naming ? [link({ kind: 'grant', ...naming, rule: 'GC-8.2-b(9)' })] : []);

function describe(grant: GrantFacts, chain: ChainLink[], { standing, contacts, at }: Circumstances): GrantExplanation {
  const { areas, until } = extentOf(grant, [], at);
  return {
    grantId: grant.id, deputyOf: null, profile: grant.profile, subProfile: grant.subProfile?.code ?? null, scope: saidParts(grant, areas).map(contacts.namePart),
    from: grant.interval.from.toString(), until: endIn(standing, until), chain,
  };
}

/** What is left of its parts; one that lies in two parts at once is said by its own, and the chain says the rest. */
function saidParts({ scope }: GrantFacts, areas: readonly Area[]): ScopePart[] {
  const parts = areas.map((area) => Object.entries(area) as [ScopePart['kind'], readonly string[]][]);
  return parts.some((kinds) => kinds.length > 1) ? [...scope] : parts.flat().flatMap(([kind, ids]) => ids.map((id) => ({ kind, id })));
}

const endIn = ({ holder }: Standing, end: Temporal.Instant | null): string | null => earliest(end, ...lifeOf(holder).map(({ to }) => to))?.toString() ?? null;

/** Who delegated it and what it was made of (GC-8.4-c), up to whoever gave that in the Customer's name. */
const chainOf = (grant: GrantFacts, { contacts, at }: Circumstances): ChainLink[] => [grant, ...sourcesOf(grant, at) ?? []].flatMap((each) => givingOf(each, contacts));

/** The giver, and where a Manager or a deputy gave it, who named him. */
function givingOf({ givenBy, givenInCapacity: capacity, givenAt }: Pick<GrantFacts, 'givenBy' | 'givenInCapacity' | 'givenAt'>, contacts: Known): ChainLink[] {
  const given = link({ kind: 'grant', by: contacts.nameOf(givenBy), capacity, at: givenAt.toString(), rule: ruleOfCapacity(capacity) });
  const naming = capacity === 'AccessManager' ? namingLink(contacts.namingOf(givenBy)) : [];
  const deputyship = naming.length === 0 ? contacts.deputyshipOf(givenBy, capacity, givenAt) : null;
  return [given, ...(deputyship ? [deputyLink(deputyship)] : naming)];
}

const RULE_OF_GIVER: Record<string, string> = { AccessManager: 'GC-8.3-b', Operator: 'GC-8.1.2-a', SupportPortalUser: 'GC-8.4-c' };
const ruleOfCapacity = (capacity: string): string => RULE_OF_GIVER[capacity] ?? 'GC-8.2-b(2)';

function endOf(grants: readonly GrantExplanation[]): string | null {
  const ends = grants.map(({ until }) => until);
  if (ends.length === 0 || ends.includes(null)) return null;
  return ends.reduce((latest, end) => (Temporal.Instant.compare(end ?? '', latest ?? '') > 0 ? end : latest), ends[0] ?? null);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
