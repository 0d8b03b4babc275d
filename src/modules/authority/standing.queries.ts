import { Temporal } from 'temporal-polyfill';
import type { Statement, Transaction } from '../../platform/database/database.js';
import { affiliationOfRow, type AffiliationRow, affiliationsOf, basesOf, NOW, THEN } from './affiliations.queries.js';
import { asOf, type Moment } from './as-of.js';
import type { Call, Capacity, Credential, Language } from './call.js';
import { grantOf, type GrantRow, grantsWhere, instant, interval, type IntervalRow, type KeepsOut, NOBODY } from './held-grants.queries.js';
import type { MandateFacts } from './mandated.js';
import { blockedMandates, mandateFacts } from './mandates.queries.js';
import { measured, measuredApplication, measuredHere, sponsorOf } from './measured.queries.js';
import type { Application, OperatorRole } from './permissions.js';
import { sessionInForce } from './session-validity.js';
import type { DeputyFacts, Holder, OfAGroup, Standing } from './standing.js';

/** `stamp`: as long as it is the same and time changes nothing, the standing is; null: there is no ledger to hold it to. */
interface StampedStanding {
  standing: Standing;
  stamp: string | null;
}

/** Standing of the person behind a session, with what the session itself says. */
export interface SessionStanding extends StampedStanding {
  session: { id: string; customerId: string | null; capacity: Capacity | null };
}

type Found<T> = { found: T | null };
type Stamped<T> = Found<T> & { stamp: string | null };

/**
 * The epoch of a Customer's authority: the hash at the head of its ledger moves with every change of it, because the database
 * refuses one without an entry. What is not written there stands beside it.
 */
const stamp = (...besides: string[]): string => `(select json_build_array(${[...besides, 'd.state', 'd.legal_name', "encode(h.hash, 'base64')"].join(', ')})::text
  from customer_directory d join ledger_head h on h.customer_id = d.id where d.id = $1)`;
/** What a measure keeps out everywhere, or by where a request comes from, is in no ledger. Of a client its sponsor may be; these are placeholders. */
const clientStamp = (client: string, address: string): string => stamp(basesOf('$1', sponsorOf('$1', client)), measured({ sponsor: sponsorOf('$1', client), address }, '$1'));
const SESSION_STAMP = stamp('s.id', 's.customer_id', 's.capacity', 's.second_factor_at is not null', '(select i.language from identity i where i.id = s.subject_id)', blockedMandates('$1', 's.subject_id'), basesOf('$1', 's.subject_id'),
  measured({ person: 's.subject_id', address: '$4::inet' }, '$1'));

/** Whose session at which Customer, and from which address he asks. */
type SessionAsked = { customerId: string; tokenHash: Buffer } & Pick<Call, 'address'>;

/** Which client asks at which Customer, and from which address. */
type ClientAsked = { customerId: string; clientId: string } & Pick<Call, 'address'>;

/** Null when the session is not in force. */
export async function stampBySession(tx: Transaction, { customerId, tokenHash, address }: SessionAsked): Promise<string | null> {
  const [row] = await tx.query<Pick<StampedStanding, 'stamp'>>({
    name: 'stamp-by-session',
    text: `select ${SESSION_STAMP} stamp from session s where s.token_hash = $2 and s.realm = 'customer' and ${sessionInForce('s', '$3')}`,
    values: [customerId, tokenHash, tx.now.toString(), address],
  });
  return row?.stamp ?? null;
}

export async function stampOfClient(tx: Transaction, { customerId, clientId, address }: ClientAsked): Promise<string | null> {
  const [row] = await tx.query<Pick<StampedStanding, 'stamp'>>({ name: 'stamp-of-client', text: `select ${clientStamp('$2', '$3::inet')} stamp`, values: [customerId, clientId, address] });
  return row?.stamp ?? null;
}

/**
 * Reads everything a decision depends on, in one statement per request.
 * Three ways in: by session (a request of a person), by member (explaining somebody else), by client.
 */
export const standingBySession = async (tx: Transaction, { customerId, tokenHash, address }: SessionAsked): Promise<SessionStanding | 'noSession' | 'notHere'> => {
  const [row] = await tx.query<Stamped<MemberRow> & { session: SessionRow }>({
    name: 'standing-by-session',
    text: `select json_build_object('id', s.id, 'customerId', s.customer_id, 'capacity', s.capacity) session, m.found, ${SESSION_STAMP} stamp
      from session s left join lateral (${memberStandings('m.identity_id = s.subject_id and m.starts_at <= $3 and (m.ends_at is null or m.ends_at > $3)',
        { accepted: `not ${INVITED}`, secondFactor: 's.second_factor_at is not null', reported: REPORTED_HERE, ownLines: OF_SERVICE_USER, measure: measured({ ...A_PERSON, address: '$4::inet' }, '$1'),
          keepsOut: { reported: REPORTED_HERE, measure: measured(HIMSELF, '$1') } })}) m on true
      where s.token_hash = $2 and s.realm = 'customer' and ${sessionInForce('s', '$3')}`,
    values: [customerId, tokenHash, tx.now.toString(), address],
  });
  if (!row) return 'noSession';
  if (!row.found) return 'notHere';
  // that somebody accepts is not told in the ledger of a Customer; once he has, he has
  // nor is what stops whoever delegated to him elsewhere, or lets him in again
  const standing = personStanding(row.found);
  const isTold = row.found.accepted && standing.grants.every(({ delegation, revokedAt, interval: { to } }) => !delegation || revokedAt !== null || (to !== null && to.epochMilliseconds <= tx.now.epochMilliseconds));
  return { standing, session: row.session, stamp: isTold ? row.stamp : null };
};

/** @param ids of members of this Customer; others are left out */
export async function standingsOfMembers(tx: Transaction, customerId: string, { ids, moment = null, told = 'all' }: Asked): Promise<Standing[]> {
  const [name, measure, kept] = [`standings-of-members-${told}`, TOLD[told](A_PERSON, '$1'), TOLD[told](HIMSELF, '$1')];
  const read: Statement = moment
    ? { name, text: memberStandings('m.id = any($2)', { accepted: 'true', secondFactor: 'true', reported: 'null', ownLines: 'true', measure, keepsOut: { reported: 'null', measure: kept } }, 'then') }
    : { name, text: memberStandings('m.id = any($2)', { accepted: ACCEPTED_HERE, secondFactor: SECOND_FACTOR_SET, reported: REPORTED_HERE, ownLines: 'true', measure, keepsOut: { reported: REPORTED_HERE, measure: kept } }) };
  const rows = await tx.query<{ found: MemberRow }>(asOf({ ...read, values: [customerId, ids, (moment?.at ?? tx.now).toString()] }, moment));
  return rows.map(({ found }) => personStanding(found));
}

/** @param ids of service clients of this Customer; others are left out */
export async function standingsOfClients(tx: Transaction, customerId: string, { ids, moment = null, told = 'all' }: Asked): Promise<Standing[]> {
  const rows = await tx.query<{ found: ClientRow }>(asOf({ name: `standings-of-clients-${told}`, text: clientStandings('c.id = any($2)', TOLD[told](A_CLIENT, '$1'), moment ? 'then' : 'now'), values: [customerId, ids, (moment?.at ?? tx.now).toString()] }, moment));
  return rows.map(({ found }) => clientStanding(found));
}

/** Whoever is asked about; whether he had accepted, set a second factor, and was reported is known of today alone: then he is taken to be as he should. */
interface Asked {
  ids: readonly string[];
  moment?: Moment | null;
  /** Which measures: all that are in force, or those that others here are told of. */
  told?: keyof typeof TOLD;
}

const TOLD = { all: measured, here: measuredHere } as const;
/** Whoever delegated: what keeps out the account keeps out everybody, and is told so. */
const HIMSELF = { person: 'm.identity_id' } as const;
const A_PERSON = { person: 'm.identity_id', account: true } as const;
const A_CLIENT = { client: 'c.id', sponsor: 'm.identity_id', account: true } as const;

/** `tokensAfter`: an access token that is not younger counts no more (GC-4.3-b). */
export interface ClientStanding extends StampedStanding {
  tokensAfter: Temporal.Instant | null;
}

export async function standingByClientId(tx: Transaction, { customerId, clientId, address }: ClientAsked): Promise<ClientStanding | null> {
  const [row] = await tx.query<Stamped<ClientRow> & { after: string | null }>({
    name: 'standing-of-client', text: `select c.found, ${clientStamp('$2', '$4::inet')} stamp, (select to_json(k.tokens_after) from service_client_key k where k.client_id = $2) after
      from (${clientStandings('c.id = $2', measured({ ...A_CLIENT, address: '$4::inet' }, '$1'))}) c`, values: [customerId, clientId, tx.now.toString(), address],
  });
  return row?.found ? { standing: clientStanding(row.found), stamp: row.stamp, tokensAfter: row.after === null ? null : instant(row.after) } : null;
}

/** Standing of an operator agent at a Customer: no grants, a role. Null when the session is not in force. */
export async function agentBySession(tx: Transaction, tokenHash: Buffer): Promise<AgentSession | null> {
  const [row] = await tx.query<{ id: string; name: string; language: Language; role: OperatorRole; second: boolean }>({
    name: 'agent-by-session',
    text: `select a.id, a.display_name name, a.language, a.role, s.second_factor_at is not null as second
      from session s join operator_agent a on a.id = s.subject_id
      where s.token_hash = $1 and s.realm = 'operator' and ${sessionInForce('s', '$2')} and (a.ended_at is null or a.ended_at > $2)`,
    values: [tokenHash, tx.now.toString()],
  });
  return row ? { agent: { kind: 'agent', agentId: row.id, displayName: row.name, language: row.language, role: row.role }, secondFactor: row.second } : null;
}

/** In office. */
export async function agentByEmail(tx: Transaction, email: string): Promise<AgentSession['agent'] | null> {
  const [row] = await tx.query<{ id: string; name: string; language: Language; role: OperatorRole }>({
    text: 'select id, display_name name, language, role from operator_agent where lower(email) = lower($1) and (ended_at is null or ended_at > $2)', values: [email, tx.now.toString()],
  });
  return row ? { kind: 'agent', agentId: row.id, displayName: row.name, language: row.language, role: row.role } : null;
}

export interface AgentSession {
  agent: Extract<Holder, { kind: 'agent' }>;
  secondFactor: boolean;
}

export interface OwnSession {
  sessionId: string;
  subjectId: string;
  secondFactorAt: Temporal.Instant | null;
  /** The case number of a measure on him everywhere, or on the address that he comes from. */
  measure: string | null;
}

/** @returns null when it is not in force, or its agent was dismissed */
export async function ownSession(tx: Transaction, { tokenHash, realm }: Extract<Credential, { kind: 'session' }>, address: string | null): Promise<OwnSession | null> {
  const [row] = await tx.query<{ id: string; subject_id: string; second: string | null; measure: string | null }>({
    name: 'own-session',
    text: `select s.id, s.subject_id, to_json(s.second_factor_at) as second, case s.realm when 'customer' then ${measured({ person: 's.subject_id', address: '$4::inet' }, null)} end measure
      from session s where s.token_hash = $1 and s.realm = $3 and ${sessionInForce('s', '$2')}
      and (s.realm = 'customer' or exists (select from operator_agent a where a.id = s.subject_id and (a.ended_at is null or a.ended_at > $2)))`,
    values: [tokenHash, tx.now.toString(), realm, address],
  });
  return row ? { sessionId: row.id, subjectId: row.subject_id, secondFactorAt: row.second ? Temporal.Instant.from(row.second) : null, measure: row.measure } : null;
}

export async function customerFacts(tx: Transaction, customerId: string): Promise<Standing['customer'] | null> {
  const [row] = await tx.query<Found<CustomerRow>>({ name: 'customer-facts', text: `select ${CUSTOMER} found`, values: [customerId] });
  return row?.found ? customerOf(row.found) : null;
}

/** The member `m` still has an invitation of this Customer to accept. */
const INVITED = `exists (select from one_time_link l where l.realm = 'customer' and l.subject_id = m.identity_id and l.purpose = 'invitation'
  and l.customer_id = m.customer_id and l.member_id = m.id and l.used_at is null and l.voided_at is null)`;

/** GC-8.3-d, S07: the member `m` accepted the invitation of this Customer; whether the address is known elsewhere decides nothing here. */
export const ACCEPTED_HERE = `exists (select from identity i where i.id = m.identity_id and i.email_accepted_at is not null) and not ${INVITED}`;

/** GC-4.3-b: the sign-in of the member `m` was reported here as compromised, and its password is no younger. */
export const REPORTED_HERE = `(select v.reported_at from identity_customer v where v.identity_id = m.identity_id and v.customer_id = m.customer_id and v.reported_at >= coalesce(
  (select w.confirmed_at from credential w where w.realm = 'customer' and w.subject_id = m.identity_id and w.kind = 'password'), '-infinity'))`;

export const SECOND_FACTOR_SET = `exists (select from credential f where f.realm = 'customer' and f.subject_id = m.identity_id and f.kind in ('totp', 'passkey') and f.confirmed_at is not null)`;

const CUSTOMER = `(select json_build_object('id', d.id, 'legalName', d.legal_name, 'state', d.state, 'ownerMemberId', c.owner_member_id,
    'subscriptions', (select coalesce(json_agg(json_build_object('application', b.application, 'state', b.state, 'from', b.starts_at, 'to', b.ends_at, 'measure', ${measuredApplication('b.application')})), '[]')
      from subscription b where b.customer_id = $1))
  from customer_directory d join customer c on c.customer_id = d.id where d.id = $1)`;

/** Nobody else has anything of his lines; what a first grant would give him is asked about before. */
const OF_SERVICE_USER = `exists (select from access_grant u where u.customer_id = $1 and u.member_id = m.id and u.profile = 'ServiceUser')`;

/** Read as they are stored, and so only where customer data is open. */
const ASSIGNMENTS_THEN = '(select x.line_id, x.starts_at, x.ends_at from line_assignment x where x.customer_id = $1 and x.member_id = m.id order by x.id)';

/** Of the member `m`, for whom or by whom he is stood in; what his principals hold decides each. */
const DEPUTYSHIPS = `(select coalesce(json_agg(json_build_object('id', d.id, 'capacity', d.capacity, 'from', d.starts_at, 'to', d.ends_at, 'endedAt', d.ended_at,
    'namedBy', d.named_by, 'namedInCapacity', d.named_in_capacity, 'namedAt', d.recorded_at, 'deputy', json_build_object('memberId', y.id, 'identityId', y.identity_id),
    'principal', json_build_object('memberId', f.id, 'identityId', f.identity_id, 'displayName', f.display_name, 'from', f.starts_at, 'to', f.ends_at,
      'managerGrants', (select coalesce(json_agg(json_build_object('id', g.id, 'from', g.starts_at, 'to', least(g.ends_at, g.revoked_at))), '[]') from access_grant g
        where g.customer_id = $1 and g.member_id = f.id and g.profile = 'AccessManager' and g.second_person in ('notNeeded', 'approved')))) order by d.id), '[]')
  from deputy d join member f on f.customer_id = $1 and f.id = d.for_member_id join member y on y.customer_id = $1 and y.id = d.deputy_member_id
  where d.customer_id = $1 and (d.deputy_member_id = m.id or d.for_member_id = m.id) and least(d.ends_at, d.ended_at) > $3::timestamptz - interval '25 months')`;

interface MemberFacts extends KeepsOut {
  accepted: string;
  secondFactor: string;
  ownLines: string;
  /** Of whoever delegated to him. */
  keepsOut: KeepsOut;
}

/** Of the parents is read what they are now, or what they were at the moment that is asked about. */
const GROUP = { now: affiliationsOf(NOW), then: affiliationsOf(THEN) } as const;
const ASSIGNMENTS = { now: 'own_assignments($1, m.id)', then: ASSIGNMENTS_THEN } as const;

const memberStandings = (which: string, { accepted, secondFactor, reported, ownLines, measure, keepsOut }: MemberFacts, when: keyof typeof GROUP = 'now'): string => `select json_build_object('customer', ${CUSTOMER},
    'memberId', m.id, 'identityId', m.identity_id, 'displayName', m.display_name, 'language', (select i.language from identity i where i.id = m.identity_id), 'from', m.starts_at, 'to', m.ends_at, 'mandate', ${mandateFacts(when)}, 'affiliationId', m.affiliation_id, 'affiliations', ${GROUP[when]},
    'accepted', ${accepted}, 'secondFactor', ${secondFactor}, 'reported', ${reported}, 'measure', ${measure},
    'grants', ${grantsWhere('g.member_id = m.id', keepsOut)}, 'deputyships', ${DEPUTYSHIPS},
    'ownLines', case when ${ownLines}
      then (select coalesce(json_agg(json_build_object('lineId', a.line_id, 'from', a.starts_at, 'to', a.ends_at)), '[]')
        from ${ASSIGNMENTS[when]} a) else '[]' end) found
  from member m where m.customer_id = $1 and ${which}`;

const clientStandings = (which: string, measure: string, when: keyof typeof GROUP = 'now'): string => `select json_build_object('customer', ${CUSTOMER}, 'clientId', c.id, 'name', c.name, 'scopes', c.scopes,
    'from', c.starts_at, 'to', least(c.ends_at, c.ended_at), 'sponsor', c.sponsor_member_id, 'sponsorFrom', m.starts_at, 'sponsorTo', m.ends_at, 'affiliationId', m.affiliation_id, 'affiliations', ${GROUP[when]}, 'measure', ${measure},
    'grants', ${grantsWhere('g.client_id = c.id', NOBODY)}) found
  from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id
  where c.customer_id = $1 and ${which}`;

interface SessionRow { id: string; customerId: string | null; capacity: Capacity | null }
type DeputyRow = Omit<DeputyFacts, 'interval' | 'endedAt' | 'namedAt' | 'principal'> & IntervalRow & { endedAt: string | null; namedAt: string }
  & { principal: Omit<DeputyFacts['principal'], 'link' | 'managerGrants'> & IntervalRow & { managerGrants: ({ id: string } & IntervalRow)[] } };
type CustomerRow = Omit<Standing['customer'], 'subscriptions'> & {
  subscriptions: ({ application: Application; state: 'active' | 'suspended'; measure: string | null } & IntervalRow)[];
};
type MandateRow = Pick<MandateFacts, 'id' | 'thirdParty'> & IntervalRow & { activeFrom: string; endedAt: string | null; refused: { at: string; reason: string } | null; consented: ({ consentId: string; documentId: string } & IntervalRow)[] };
/** Null: this Customer is nobody's affiliate. */
interface GroupRow {
  affiliationId: string | null;
  affiliations: AffiliationRow[] | null;
}

const groupOf = ({ affiliationId, affiliations }: GroupRow): OfAGroup => ({ affiliationId, affiliations: (affiliations ?? []).map(affiliationOfRow) });

interface MemberRow extends IntervalRow, GroupRow {
  mandate: MandateRow | null;
  customer: CustomerRow; memberId: string; identityId: string; displayName: string; language: Language; accepted: boolean; secondFactor: boolean; reported: string | null; measure: string | null;
  grants: GrantRow[]; ownLines: ({ lineId: string } & IntervalRow)[]; deputyships: DeputyRow[];
}
interface ClientRow extends IntervalRow, GroupRow {
  customer: CustomerRow; clientId: string; name: string; scopes: string[]; sponsor: string; sponsorFrom: string; sponsorTo: string | null; grants: GrantRow[]; measure: string | null;
}

const deputyshipOf = ({ principal, ...row }: DeputyRow): DeputyFacts => ({
  ...row, interval: interval(row), endedAt: row.endedAt === null ? null : instant(row.endedAt), namedAt: instant(row.namedAt),
  principal: { ...principal, link: interval(principal), managerGrants: principal.managerGrants.map((each) => ({ id: each.id, interval: interval(each) })) },
});

const mandateOf = ({ id, thirdParty, activeFrom, endedAt, refused, consented, ...row }: MandateRow): MandateFacts => ({
  id, thirdParty, interval: interval(row), activeFrom: instant(activeFrom), endedAt: endedAt === null ? null : instant(endedAt), refused: refused && { ...refused, at: instant(refused.at) },
  consented: consented.map(({ consentId, documentId, ...each }) => ({ consentId, documentId, interval: interval(each) })),
});

const customerOf = (row: CustomerRow): Standing['customer'] => ({
  ...row, subscriptions: row.subscriptions.map((each) => ({ ...each, interval: interval(each) })),
});

const personStanding = (row: MemberRow): Standing => ({
  customer: customerOf(row.customer),
  holder: { kind: 'person', memberId: row.memberId, identityId: row.identityId, displayName: row.displayName, language: row.language, link: interval(row), accepted: row.accepted, secondFactor: row.secondFactor, reportedAt: row.reported === null ? null : instant(row.reported), mandate: row.mandate && mandateOf(row.mandate), ...groupOf(row) },
  grants: row.grants.map(grantOf),
  ownLines: row.ownLines.map((each) => ({ lineId: each.lineId, interval: interval(each) })),
  deputyships: row.deputyships.map(deputyshipOf),
  measure: row.measure,
});

const clientStanding = (row: ClientRow): Standing => ({
  customer: customerOf(row.customer),
  holder: {
    kind: 'client', clientId: row.clientId, name: row.name, scopes: row.scopes, life: interval(row),
    sponsor: { memberId: row.sponsor, link: interval({ from: row.sponsorFrom, to: row.sponsorTo }), ...groupOf(row) },
  },
  grants: row.grants.map(grantOf),
  ownLines: [],
  deputyships: [],
  measure: row.measure,
});
