import { randomBytes, randomUUID } from 'node:crypto';
import { canonicalJson } from '../src/kernel/index.js';
import { BUNDLED } from '../src/modules/authority/may-grant.js'; // not by its door, which loads the whole server into each spec
import { BUILT_IN_SUB_PROFILES } from '../src/modules/access/built-in-sub-profiles.js';
import { detailsDigest, GENESIS, linkHash } from '../src/platform/ledger/ledger.js';
import { Client, machine } from './support/as.js';
import { baseUrl, databaseUrls } from './support/server.js';
import { aDocument } from './world-documents.js';
import { aFleet } from './world-fleet.js';
import { operatedOf } from './world-operator.js';
import { bytea, digits, eachOf, LONG_AGO, Pen, sha256 } from './world-pen.js';

/** The people of a Customer: one for each profile, sub-profile and kind of credential. */
const PEOPLE = [
  'owner', 'manager', 'fleet manager', 'scoped fleet manager', 'buyer', 'incident administrator', 'finance administrator', 'document reader', 'auditor', 'service user', 'service client', 'ended member',
] as const;
export type Person = (typeof PEOPLE)[number];

const AGENTS = ['BackOffice', 'second BackOffice', 'RecoveryDesk', 'second RecoveryDesk'] as const;
type Agent = (typeof AGENTS)[number];

/** What stands in a slot of a request: an id, the place of an entry, or words that find something. */
export type Thing =
  | 'customer' | 'member' | 'identity' | 'grant' | 'pendingGrant' | 'subProfile' | 'client' | 'secret' | 'sim' | 'line' | 'ownLine' | 'device' | 'costCentre' | 'billingAccount'
  | 'deputy' | 'delegation' | 'mandate' | 'affiliation' | 'thirdPartyBlock' | 'case' | 'compromise' | 'measure' | 'legalEntity' | 'ownershipFact' | 'accessRequest' | 'applicationRequest' | 'notice' | 'load' | 'document' | 'attachment' | 'consent' | 'bulkChange' | 'deed' | 'savedView' | 'session' | 'passkey' | 'seq' | 'memberName' | 'number' | 'iccid' | 'plan';

/** A Customer with a past: its ids, its words and who is signed in. */
export interface Company {
  id: string;
  things: Readonly<Record<Thing, string>>;
  /** Every id and every word that is this Customer's alone: whoever reads one elsewhere has found a leak. */
  marks: readonly string[];
  /** Those of them that are customer data: numbers, cards, devices, and what the ledger keeps of them. */
  secrets: readonly string[];
  people: Readonly<Record<Person, Client>>;
  sponsored: { clientId: string; secret: string };
}

export interface NamedWorld {
  /** A group that uses everything. */
  group: Company;
  /** The same again, with other ids and words; unrelated to the first. */
  twin: Company;
  agents: Readonly<Record<Agent, Client>>;
}

/** Where a world is made. */
export interface Place {
  superuser: string;
  server: string;
}

const SHARED: Place = { superuser: databaseUrls.superuser, server: baseUrl };
let shared: Promise<NamedWorld> | undefined;

/** The world that the specs of one worker share. Whoever reads it leaves it as it was. */
export const theWorld = (): Promise<NamedWorld> => (shared ??= aWorld());

/** Writes past triggers and policies: a spec needs people, rights and cards, not how they came. */
export async function aWorld(place: Place = SHARED): Promise<NamedWorld> {
  const pen = await Pen.at(place.superuser);
  try {
    const agents = Object.fromEntries(await eachOf(AGENTS, async (agent) => [agent, await anAgent(pen, agent, place.server)])) as NamedWorld['agents'];
    const group = await aCompany(pen, place.server, { legalName: 'Scheldemond Logistiek NV', first: 1, version: 1 });
    const twin = await aCompany(pen, place.server, { legalName: 'Zenne & Zonen BV', first: 900_001, version: 424_242_424 });
    return { group, twin, agents };
  } finally {
    await pen.close();
  }
}

const CUSTOMER_DATA = new Set(['line', 'sim', 'device', 'device_ownership', 'line_assignment', 'sim_placement', 'device_use', 'inventory_load_error', 'bulk_deed', 'saved_view', 'document', 'document_file', 'document_objection', 'document_consent']);

async function anAgent(pen: Pen, agent: Agent, server: string): Promise<Client> {
  const id = randomUUID();
  const role = agent.endsWith('BackOffice') ? 'BackOffice' : 'RecoveryDesk';
  await pen.write('operator_agent', { id, email: `${id}@operator.example`, display_name: `Agent ${agent}`, language: 'en', role, created_at: LONG_AGO });
  const { cookie } = await aSession(pen, { realm: 'operator', subjectId: id });
  return new Client({ cookie: `mandate-operator=${cookie}` }, server);
}

async function aSession(pen: Pen, { realm, subjectId }: { realm: string; subjectId: string }): Promise<{ id: string; cookie: string }> {
  const [id, cookie, now] = [randomUUID(), randomBytes(32).toString('base64url'), new Date().toISOString()];
  await pen.write('session', {
    id, token_hash: bytea(sha256(cookie)), realm, subject_id: subjectId, second_factor_at: now, user_agent: 'test', created_at: now, last_seen_at: now,
    expires_at: new Date(Date.now() + 12 * 3_600_000).toISOString(),
  });
  return { id, cookie };
}

interface Wanted {
  legalName: string;
  /** Place of the first entry in its ledger: no two Customers of a world have one in common. */
  first: number;
  /** Of every object. */
  version: number;
}

async function aCompany(pen: Pen, server: string, wanted: Wanted): Promise<Company> {
  const builder = new CompanyBuilder(pen, server, wanted);
  return builder.build();
}

/** What was written of a member. */
interface Hired {
  memberId: string;
  identityId: string;
  sessionId: string;
  client: Client;
}

class CompanyBuilder {
  private readonly id = randomUUID();
  private readonly words: string[] = [];
  private readonly ids: string[] = [];
  private readonly secrets: string[] = [];
  private readonly bundles = new Map<string, string>();

  constructor(private readonly pen: Pen, private readonly server: string, private readonly wanted: Wanted) {}

  async build(): Promise<Company> {
    const places = await this.places();
    const staff = await this.staff(places.costCentre);
    const ofSecrets = { customerId: this.id, memberId: staff.owner.memberId, version: this.wanted.version, pen: this.pen, row: this.row.bind(this), word: (text: string) => this.word(text, this.secrets), mark: (text: string) => this.secrets.push(text) };
    const fleet = await aFleet(ofSecrets, { ...places, serviceUser: staff['service user'].memberId, fleetManager: staff['fleet manager'].memberId });
    const machines = await this.machines(staff.owner.memberId);
    const pendingGrant = await this.grant({ member_id: staff.buyer.memberId }, { bundle: 'auditor', second_person: 'pending', given_in_capacity: 'AccessManager', given_by: staff.manager.memberId });
    const accessRequest = await this.accessRequest(staff.buyer.memberId);
    const documents = await aDocument(ofSecrets);
    const operated = { ...await operatedOf({ ...ofSecrets, word: (text) => this.word(text), mark: (text) => this.words.push(text) }), ...documents, accessRequest, bulkChange: await this.bulkChange(staff.owner.memberId), deputy: await this.deputy(staff), delegation: await this.delegation(staff), mandate: await this.mandate(staff.owner.memberId) };
    await this.ledger(staff.owner, { grant: staff.grant, line: fleet.line, costCentre: places.costCentre });
    await this.pen.refreshListing(this.id);
    const { memberId: member, identityId: identity, sessionId: session } = staff['finance administrator'];
    const passkey = await this.passkey(identity);
    const people = { ...Object.fromEntries(PEOPLE.filter((who) => who !== 'service client').map((who) => [who, staff[who].client])), 'service client': machines.client } as Company['people'];
    return {
      id: this.id, people, sponsored: machines.sponsored, marks: [this.id, ...this.ids, ...this.words, ...this.secrets], secrets: this.secrets,
      things: {
        customer: this.id, member, identity, session, passkey, grant: staff.grant, pendingGrant, subProfile: this.bundles.get('own') ?? '', client: machines.ended, secret: machines.deadSecret,
        ...fleet, ...places, ...operated, seq: String(this.wanted.first + 1), memberName: staff.name,
      },
    };
  }

  private async row(table: string, row: Record<string, unknown>, id: string = randomUUID()): Promise<string> {
    await this.pen.write(table, { customer_id: this.id, id, ...row });
    (CUSTOMER_DATA.has(table) ? this.secrets : this.ids).push(id);
    return id;
  }

  /** A word that no other Customer has. */
  private word(text: string, among = this.words): string {
    const own = `${text} ${randomUUID().slice(0, 8)}`;
    among.push(own);
    return own;
  }

  private async places(): Promise<Record<'costCentre' | 'billingAccount', string>> {
    const agent = randomUUID();
    await this.pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: 'Registering agent', language: 'en', role: 'BackOffice', created_at: LONG_AGO });
    await this.pen.write('customer_directory', { id: this.id, enterprise_number: digits(10), legal_name: this.wanted.legalName, state: 'active', created_at: LONG_AGO });
    for (const application of ['fleet-manager', 'number-management', 'online-invoice', 'documents', 'incidents', 'orders']) {
      await this.row('subscription', { application, state: 'active', starts_at: LONG_AGO, recorded_at: LONG_AGO, version: this.wanted.version });
    }
    const costCentre = await this.row('cost_centre', { code: this.word('CC'), name: this.word('Cost centre') });
    await this.row('cost_centre', { code: this.word('CD'), name: this.word('Other cost centre') });
    const billingAccount = await this.row('billing_account', { number: this.word('BA'), name: this.word('Billing account') });
    for (const { code, name, permissions } of BUILT_IN_SUB_PROFILES) await this.bundle(code, { name, permissions, built_in: true });
    await this.bundle('own', { code: this.word('own').replace(' ', '-'), name: this.word('Own bundle'), permissions: ['sim:read'], built_in: false });
    return { costCentre, billingAccount };
  }

  private async bundle(code: string, row: Record<string, unknown>): Promise<void> {
    this.bundles.set(code, await this.row('sub_profile', { code, ...row, recorded_at: LONG_AGO, version: this.wanted.version }));
  }

  private async staff(costCentre: string): Promise<Record<Exclude<Person, 'service client'>, Hired> & { grant: string; name: string }> {
    const owner = await this.hire('Olga Owner');
    const manager = await this.hire('Mark Manager');
    await this.pen.write('customer', {
      customer_id: this.id, seat: this.word('Kaai'), notice_email: 'notices@example.be', authority_stated_by: this.word('Karel'), language: 'nl', owner_opt_out: false, owner_member_id: owner.memberId,
      registrant_member_id: owner.memberId, registered_by: randomUUID(), registered_at: LONG_AGO, version: this.wanted.version,
    });
    await this.row('product_contract', { reference: 'C-2024-1', product: this.word('Mobile 40'), starts_on: '2024-02-01', recorded_at: LONG_AGO });
    await this.pen.write('rule_clock', { customer_id: this.id, rule: 'GC-2.2.3-a', application: 'administration', event: 'used', day_zero: '2026-11-01', due_on: '2027-11-01', due_at: '2027-11-01T23:00:00Z', pack: 'neutral-1', running: true });
    await this.grant({ member_id: manager.memberId }, { profile: 'AccessManager', given_in_capacity: 'AccessOwner', given_by: owner.memberId });
    const staff = { owner, manager } as Record<Exclude<Person, 'service client'>, Hired>;
    let grant = '';
    for (const [who, bundle] of Object.entries(HOLDERS)) {
      const hired = await this.hire(who);
      Object.assign(staff, { [who]: hired });
      const until = who === 'buyer' ? '2036-01-01T00:00:00Z' : null;
      const id = await this.grant({ member_id: hired.memberId }, { bundle, given_in_capacity: 'AccessOwner', given_by: owner.memberId, ends_at: until }, who === 'scoped fleet manager' ? [costCentre] : []);
      if (until) grant = id;
    }
    staff['service user'] = await this.hire('service user');
    await this.grant({ member_id: staff['service user'].memberId }, { profile: 'ServiceUser', given_in_capacity: 'AccessOwner', given_by: owner.memberId });
    staff['ended member'] = await this.hire('ended member', '2026-02-01T00:00:00Z');
    await this.grant({ member_id: staff['ended member'].memberId }, { bundle: 'fleet-manager', given_in_capacity: 'AccessOwner', given_by: owner.memberId });
    return { ...staff, grant, name: this.words.find((word) => word.startsWith('finance administrator')) ?? '' };
  }

  private async hire(name: string, until: string | null = null): Promise<Hired> {
    const identityId = randomUUID();
    const [email, displayName] = [`${identityId}@example.be`, this.word(name)];
    await this.pen.write('identity', { id: identityId, email, display_name: displayName, language: 'nl', email_accepted_at: LONG_AGO, created_at: LONG_AGO });
    await this.pen.write('identity_customer', { identity_id: identityId, customer_id: this.id });
    this.ids.push(identityId);
    this.words.push(email);
    const memberId = await this.row('member', {
      identity_id: identityId, display_name: displayName, email, link: 'employment', starts_at: LONG_AGO, ends_at: until, recorded_at: LONG_AGO, version: this.wanted.version,
    });
    const { id: sessionId, cookie } = await aSession(this.pen, { realm: 'customer', subjectId: identityId });
    const { id: spare } = await aSession(this.pen, { realm: 'customer', subjectId: identityId });
    this.ids.push(sessionId, spare);
    return { identityId, memberId, sessionId: spare, client: new Client({ cookie: `mandate=${cookie}` }, this.server) };
  }

  private async passkey(identityId: string): Promise<string> {
    const id = randomUUID();
    this.ids.push(id);
    await this.pen.write('credential', {
      id, realm: 'customer', subject_id: identityId, kind: 'passkey', secret: 'oA', last_step: 0, created_at: LONG_AGO, confirmed_at: LONG_AGO, passkey_id: id,
      name: this.word('my key'), transports: '{}', synced: false,
    });
    return id;
  }

  private async grant(holder: { member_id?: string; client_id?: string }, { bundle, ...row }: { bundle?: string; [column: string]: unknown }, costCentres: readonly string[] = []): Promise<string> {
    const id = await this.row('access_grant', {
      ...holder, profile: 'SupportPortalUser', sub_profile_id: bundle && this.bundles.get(bundle), starts_at: LONG_AGO, reason: this.word('reason'), may_delegate: false,
      delegation_depth: 0, second_person: 'notNeeded', recorded_at: LONG_AGO, version: this.wanted.version, ...row,
    });
    for (const costCentre of costCentres) await this.row('access_grant_scope', { grant_id: id, cost_centre_id: costCentre });
    return id;
  }

  /** One that waits: it lapses of itself, so it was asked just now. */
  private accessRequest(memberId: string): Promise<string> {
    return this.row('access_request', {
      member_id: memberId, permission: 'document:read', reason: this.word('The auditor asks for it'), due_at: '2036-01-01T00:00:00Z', state: 'waiting', recorded_at: new Date().toISOString(), version: this.wanted.version,
    });
  }

  /** One client that works, and one that has ended: with it nothing can be changed any more. */
  private async machines(sponsor: string): Promise<{ client: Client; sponsored: Company['sponsored']; ended: string; deadSecret: string }> {
    const secret = randomBytes(32).toString('base64url');
    const client = { sponsor_member_id: sponsor, scopes: BUNDLED, authentication: 'secret', starts_at: LONG_AGO, ends_at: '2036-01-01T00:00:00Z', made_by: sponsor, recorded_at: LONG_AGO, version: this.wanted.version };
    const working = await this.row('service_client', { name: this.word('Fleet sync'), ...client });
    const ended = await this.row('service_client', { name: this.word('Old sync'), ...client, ended_at: '2026-02-01T00:00:00Z' });
    for (const id of [working, ended]) await this.pen.write('service_client_key', { client_id: id, customer_id: this.id });
    const kept = { created_at: LONG_AGO, ends_at: '2036-01-01T00:00:00Z' };
    await this.row('service_client_secret', { client_id: working, hash: bytea(sha256(secret)), ...kept });
    const deadSecret = await this.row('service_client_secret', { client_id: ended, hash: bytea(sha256(randomUUID())), ...kept, ended_at: '2026-02-01T00:00:00Z' });
    await this.grant({ client_id: working }, { bundle: 'fleet-manager', given_in_capacity: 'AccessOwner', given_by: sponsor });
    const sponsored = { clientId: working, secret };
    return { client: await machine({ id: sponsored.clientId, secret: sponsored.secret }, this.server), sponsored, ended, deadSecret };
  }

  /** One that is over, for a Manager. */
  private deputy({ owner, manager, 'ended member': left }: Record<'owner' | 'manager' | 'ended member', Hired>): Promise<string> {
    return this.row('deputy', {
      for_member_id: manager.memberId, deputy_member_id: left.memberId, capacity: 'AccessManager', starts_at: LONG_AGO, ends_at: '2026-02-01T00:00:00Z', reason: this.word('On leave'), named_by: owner.memberId,
      named_in_capacity: 'AccessOwner', recorded_at: LONG_AGO, version: this.wanted.version,
    });
  }

  /** One that was ended; what it is made of is older. */
  private async delegation({ grant: source, buyer, 'fleet manager': delegate }: { grant: string } & Record<'buyer' | 'fleet manager', Hired>): Promise<string> {
    const id = `ffffffff-ffff-${randomUUID().slice(14)}`;
    await this.row('access_grant', {
      member_id: delegate.memberId, profile: 'SupportPortalUser', sub_profile_id: this.bundles.get('buyer'), starts_at: LONG_AGO, ends_at: '2036-01-01T00:00:00Z', reason: this.word('Helps the buyer'), may_delegate: false, delegation_depth: 0,
      second_person: 'notNeeded', source_id: source, permissions: '{cost-centre:read}', accepted_at: LONG_AGO, given_in_capacity: 'SupportPortalUser', given_by: buyer.memberId, revoked_at: '2026-02-01T00:00:00Z', revoked_by: buyer.memberId,
      revoke_reason: this.word('Helps no more'), recorded_at: LONG_AGO, version: this.wanted.version,
    }, id);
    return id;
  }

  /** One that is over. */
  private async mandate(memberId: string): Promise<string> {
    const mandate = await this.row('mandate', {
      third_party: this.word('Agency'), third_party_number: this.word('FR'), sub_profile_id: this.bundles.get('own'), starts_at: LONG_AGO, ends_at: '2026-02-01T00:00:00Z', reason: this.word('Manages the fleet'), drafted_by: memberId,
      drafted_at: LONG_AGO, notified_by: memberId, notified_at: LONG_AGO, active_from: LONG_AGO, version: this.wanted.version,
    });
    await this.row('mandate_scope', { mandate_id: mandate, draft: 1, line_id: randomUUID() });
    return mandate;
  }

  /** One that is over: whoever tries something on it changes nothing. */
  private async bulkChange(memberId: string): Promise<string> {
    const id = await this.row('bulk_change', {
      deed: 'giveGrants', state: 'cancelled', permission: 'grant:give', reason: this.word('New organisation'), planned_by: memberId, rows_done: 0, created_at: LONG_AGO, finished_at: LONG_AGO, version: this.wanted.version,
    });
    const told = { person: this.word('Planned Person'), email: null, memberId, before: null, after: null };
    await this.pen.write('bulk_change_row', { customer_id: this.id, bulk_change_id: id, row_number: 1, ticked: true, waits: false, deed: { kind: 'give', memberId, right: { profile: 'ServiceUser', scope: [] } }, told, faults: [] });
    return id;
  }

  /** A chain as the portal writes it, with customer data in its second entry. */
  private async ledger(owner: Hired, told: { grant: string; line: string; costCentre: string }): Promise<void> {
    const detail = canonicalJson({ table: 'line', id: told.line, lineId: told.line, costCentreId: told.costCentre, before: null, after: { note: this.word('note', this.secrets) } });
    let previous: Buffer = GENESIS;
    for (const [at, details] of [[], [detail], []].entries()) {
      const seq = this.wanted.first + at;
      const actor = { kind: 'person', id: owner.identityId, memberId: owner.memberId, capacity: 'AccessOwner' };
      const body = canonicalJson({
        actor, at: LONG_AGO, basis: [], before: null, after: { name: this.word('told') }, customerId: this.id, event: 'grant.given', reason: this.word('because'), rules: ['GC-8.2-b(2)'], seq, transactionId: '3',
        subjectId: told.grant, details: details.length === 0 ? null : { count: details.length, digest: detailsDigest(details) },
      });
      const hash = linkHash(previous, body);
      await this.pen.write('ledger_entry', {
        customer_id: this.id, seq, at: LONG_AGO, event: 'grant.given', actor_id: owner.identityId, subject_id: told.grant, body, previous_hash: bytea(previous), hash: bytea(hash), transaction_id: '3',
      });
      for (const text of details) await this.pen.write('ledger_detail', { customer_id: this.id, seq, position: 1, body: text });
      previous = hash;
    }
    await this.pen.write('ledger_head', { customer_id: this.id, seq: this.wanted.first + 2, hash: bytea(previous) });
  }
}

/** Which bundle each of these people holds. */
const HOLDERS = {
  'fleet manager': 'fleet-manager', 'scoped fleet manager': 'fleet-manager', buyer: 'buyer', 'incident administrator': 'incident-administrator',
  'finance administrator': 'finance-administrator', 'document reader': 'document-reader', auditor: 'auditor',
} as const;
