import { luhnDigit } from '../../src/kernel/luhn.js';
import { published } from '../documents/desk-by-http.js';
import { anAffiliate, enter } from '../factories/affiliation.js';
import { aCustomer, anAddress, anEnterpriseNumber, subscribe } from '../factories/customer.js';
import { aMandate, draft, namePerson } from '../factories/mandate.js';
import { admit, aMember, grant } from '../factories/member.js';
import { Authenticator } from '../identities/authenticator.js';
import { anAgent, type Answer, type Client, rows, signIn, theAgent } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { holding, Register } from '../legal-entities/register.js';
import { packWith } from '../rules/packs.js';
import { nextCode, somebody } from './at-the-door.js';
import type { Company } from './company.js';

/** What stands in an address. */
export interface Places {
  customerId: string;
  /** Its line is somebody's, its device nobody's yet. */
  simId: string;
  /** Its device is the company's. */
  markedSimId: string;
  blockedSimId: string;
  /** A view that a fleet manager shares. */
  viewId: string;
  /** Holds rights of which one has an end. */
  memberId: string;
  /** Has yet to accept. */
  invitedId: string;
  clientId: string;
  /** A report of a sign-in, which waits for its letter. */
  compromiseId: string;
  /** Waits for an answer; one for a right that no page of others gives. */
  accessRequestId: string;
  subProfileId: string;
  ownSubProfileId: string;
  seq: number;
  loadId: string;
  caseId: string;
  /** A document that nobody has objected to, and one that waits for the operator's answer. */
  documentId: string;
  objectedId: string;
  /** A third party acts by it, with one person who is named; and one that is still a draft. */
  mandateId: string;
  draftId: string;
  /** A part of somebody's right: in a colleague's hands, and proposed to one. */
  delegationId: string;
  proposedId: string;
  /** A rule pack that is still to come. */
  packVersion: string;
  /** A security measure on an address, in force. */
  measureId: string;
  /** Is controlled by another one, and has a fact that its reader recorded. */
  legalEntityId: string;
  /** Controls it through a third one. */
  controllerId: string;
  /** The company that controls it, and acts for it. */
  parentId: string;
  affiliationId: string;
  /** A bulk change that waits for the word, with a row that cannot be done. */
  plannedId: string;
  /** A bulk change that was done. */
  appliedId: string;
  /** Has a password only, and is signed in twice. */
  beginner: Client;
  /** May act in two capacities. */
  ofTwoCapacities: Client;
  /** Access Owner of the parent company, and by that here. */
  groupOwner: Client;
}

const REASON = { reason: 'Wanted by the spec' };
/** What it is needed for would fail for another reason. */
function made<Body>({ status, body, bytes }: Answer<Body>): Body {
  if (status >= 300) throw new Error(bytes);
  return body;
}

const inMonths = (months: number): string => new Date(Date.now() + months * 30 * 86_400_000).toISOString();

interface Sim {
  id: string;
  line: { id: string } | null;
  deviceMark: { owned: boolean; deviceId: string; version: number } | null;
}

/** Ids of what the company has; makes what its pages need to show all that they can open. */
export async function placesOf(company: Company): Promise<Places> {
  const { id: customerId, people: { owner, manager, fleetManager } } = company;
  const path = `/customers/${customerId}`;
  const idOf = await subProfilesOf(company);
  const ownSubProfile = made(await owner.post<{ id: string }>(`${path}/sub-profiles`, { code: 'depot', name: 'Depot', permissions: ['document:read'] }));
  made(await owner.post(`${path}/grants`, { memberId: fleetManager.memberId, profile: 'SupportPortalUser', subProfileId: idOf('document-reader'), endsAt: inMonths(6), ...REASON }));
  made(await manager.post(`${path}/grants`, { memberId: manager.memberId, profile: 'SupportPortalUser', subProfileId: idOf('buyer'), ...REASON }));
  made(await owner.post(`${path}/deputies`, { forMemberId: manager.memberId, deputyMemberId: fleetManager.memberId, capacity: 'AccessManager', startsAt: inMonths(1), endsAt: inMonths(2), ...REASON }));
  const ledger = await owner.get<{ items: { seq: number }[] }>(`${path}/ledger?event=grant.given&limit=1`);
  await aPasskeyOf(company);
  await aMobileNumber(owner);
  const view = made(await fleetManager.post<{ id: string }>(`${path}/saved-views`, { name: 'Blocked cards', shared: true, filter: { state: ['blocked'] }, sort: 'iccid', direction: 'asc' }));
  return {
    customerId, viewId: view.id, memberId: fleetManager.memberId, seq: ledger.body.items[0]?.seq ?? 1, subProfileId: idOf('fleet-manager'), ownSubProfileId: ownSubProfile.id,
    invitedId: made(await admit(company, { displayName: 'Ines Invited', language: 'en' })).id,
    clientId: await aClient(company, idOf('fleet-manager')), compromiseId: await aReport(company), accessRequestId: await aRequest(company), ...(await simsOf(company)), ...(await atTheOperator(company)), ...(await othersOf(company)), ...(await documentsOf(company)), ...(await mandatesOf(company)), ...(await groupOf(company)), ...(await delegationsOf(company, idOf('fleet-manager'))), ...(await bulkChangesOf(company, idOf('document-reader'))),
  };
}

async function subProfilesOf({ id, people: { owner } }: Company): Promise<(code: string) => string> {
  const { body } = await owner.get<{ id: string; code: string }[]>(`/customers/${id}/sub-profiles`);
  return (code) => body.find((each) => each.code === code)?.id ?? '';
}

async function aClient({ id, people: { owner, fleetManager } }: Company, subProfileId: string): Promise<string> {
  const body = made(await owner.post<{ id: string }>(`/customers/${id}/clients`, { name: 'ERP', sponsorMemberId: fleetManager.memberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inMonths(6) }));
  made(await owner.post(`/customers/${id}/grants`, { clientId: body.id, profile: 'SupportPortalUser', subProfileId, ...REASON }));
  return body.id;
}

async function aReport(company: Company): Promise<string> {
  const { id, version } = await aMember(company, { displayName: 'Rob Reported', language: 'en' });
  return made(await company.people.owner.post<{ id: string }>(`/customers/${company.id}/members/${id}/compromise`, { reason: 'Phone stolen' }, { 'if-match': `"${version}"` })).id;
}

async function aRequest({ id, people: { finance } }: Company): Promise<string> {
  return made(await finance.post<{ id: string }>(`/customers/${id}/access-requests`, { permission: 'sim:read', reason: 'I check the bills of the fleet' })).id;
}

/** One whose line is given and whose device waits to be marked, one whose device is marked, and one that is blocked; many were changed, and more wait. */
async function simsOf({ id, people: { owner, nobodyYet, fleetManager } }: Company): Promise<Pick<Places, 'simId' | 'markedSimId' | 'blockedSimId'>> {
  const path = `/customers/${id}`;
  const { body: { items } } = await owner.get<{ items: Sim[] }>(`${path}/sims?state=active&unassigned=true&limit=50`);
  const all = await Promise.all(items.filter(({ line }) => line !== null).map(async (sim) => (await owner.get<Sim>(`${path}/sims/${sim.id}`)).body));
  const [sim, marked, ofOwner] = all.filter(({ deviceMark }) => deviceMark?.owned === false);
  const [blocked] = all.filter((each) => ![sim, marked, ofOwner].includes(each));
  if (!sim?.line || !marked?.deviceMark) throw new Error('no device waits');
  const preview = await owner.get<{ version: number }>(`${path}/lines/${sim.line.id}/assignment-preview?memberId=${nobodyYet.memberId}`);
  made(await owner.put(`${path}/lines/${sim.line.id}/assignment`, { memberId: nobodyYet.memberId, ...REASON }, { 'if-match': `"${preview.body.version}"` }));
  made(await owner.put(`${path}/devices/${marked.deviceMark.deviceId}/ownership`, { owned: true, ...REASON }, { 'if-match': `"${marked.deviceMark.version}"` }));
  if (!blocked || !ofOwner) throw new Error('no SIM is left');
  await inBulk(owner, id, { deed: 'markOwned', selection: { simIds: [ofOwner.id] } });
  await inBulk(fleetManager, id, { deed: 'allocate', costCentreId: null, selection: { simIds: [blocked.id, ofOwner.id] } });
  const { version } = (await owner.get<{ version: number }>(`${path}/sims/${blocked.id}`)).body;
  made(await owner.put(`${path}/sims/${blocked.id}/block`, { cause: 'loss', ...REASON }, { 'if-match': `"${version}"` }));
  return { simId: sim.id, markedSimId: marked.id, blockedSimId: blocked.id };
}

async function inBulk(who: Client, customerId: string, asked: object): Promise<void> {
  const path = `/customers/${customerId}/bulk-deeds`;
  const { seen } = made(await who.post<{ seen: string }>(`${path}/preview`, asked));
  made(await who.post(path, { ...asked, seen, ...REASON }));
}

interface Planned {
  id: string;
  state: string;
  version: number;
}

async function bulkChangesOf({ id, people: { owner, finance, fleetManager, scopedFleetManager } }: Company, subProfileId: string): Promise<Pick<Places, 'plannedId' | 'appliedId'>> {
  const path = `/customers/${id}/bulk-changes`;
  const right = { profile: 'SupportPortalUser', subProfileId, ...REASON };
  const { id: appliedId, version } = made(await owner.post<Planned>(`${path}/giving`, { ...right, memberIds: [finance.memberId] }));
  made(await owner.post(`${path}/${appliedId}/application`, {}, { 'if-match': `"${version}"` }));
  for (let tries = 0; tries < 100 && (await owner.get<Planned>(`${path}/${appliedId}`)).body.state !== 'applied'; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  const planned = made(await owner.post<Planned>(`${path}/ending`, { memberIds: [owner.memberId, fleetManager.memberId, scopedFleetManager.memberId], ...REASON }));
  return { plannedId: planned.id, appliedId };
}

/** In stock, and no other spec's: made of the moment. */
function aCard(): string {
  const digits = `893298${String(Date.now()).slice(-12)}`;
  return `${digits}${luhnDigit(digits)},20698${String(Date.now()).slice(-10)},card,inStock`;
}

/** A load that is checked and waits, a case that another agent opened, and an Application that nobody used. */
/** Confirmed by the Access Owner. */
const aMobileNumber = ({ memberId }: { memberId: string }): Promise<object[]> => rows(`insert into mobile_number (id, realm, subject_id, number, code_digest, asked_at, confirmed_at)
  select gen_random_uuid(), 'customer', identity_id, '+32470123456', '', now(), now() from member where id = $1`, [memberId]);

async function atTheOperator({ id, people: { fleetManager, owner } }: Company): Promise<Pick<Places, 'loadId' | 'caseId' | 'packVersion' | 'measureId' | 'legalEntityId' | 'controllerId'>> {
  const agent = await theAgent('BackOffice');
  const load = await fetch(`${agent.address}/api/v1/operator/customers/${id}/inventory-loads?fileName=order.csv&apply=false`, {
    method: 'POST', body: `iccid,imsi,form,state\n${aCard()}`, headers: { ...agent.headers, 'content-type': 'text/csv', 'mandate-reason': 'Wanted by the spec' },
  });
  const opened = made(await (await anAgent('RecoveryDesk')).post<{ id: string }>(`/operator/customers/${id}/recovery-cases`, { kind: 'ownership', memberId: fleetManager.memberId, evidence: 'Passport and extract of the register seen by video.' }));
  await subscribe({ id }, 'orders');
  await rows(`update rule_clock set day_zero = '2025-08-31', due_on = '2026-02-28', due_at = '2026-02-28T23:00:00Z' where customer_id = $1 and application = 'orders'`, [id]);
  made(await agent.put(`/operator/customers/${id}/product-contracts/C-2019`, { product: 'Mobile 40', startsOn: '2019-02-01', endsOn: '2023-06-30', reason: 'Wanted by the spec' }));
  await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, language, sender, response, response_code, created_at, sent_at)
    values (gen_random_uuid(), 'office@proef.example', 'A credential was reported as compromised', 'sha256:0', 'sha256:0', 'compromiseReported', 'GC-4.3-b', $1, 'en', 'portal@mandate.example', '250 OK', 250, now(), now())`, [id]);
  await applicationsOf(agent, { id, owner });
  const measure = made(await agent.post<{ id: string }>('/operator/measures', { kind: 'network', network: '203.0.113.9', customerId: id, ground: 'security', evidence: 'Guesses at sign-ins the whole night long.', reviewOn: inMonths(0.5).slice(0, 10) }));
  return { loadId: ((await load.json()) as { id: string }).id, caseId: opened.id, packVersion: await aPack(agent), measureId: measure.id, ...await aGroup() };
}

/** Two who have 40 % and 15 %, the one of the other. */
async function aGroup(): Promise<Pick<Places, 'legalEntityId' | 'controllerId'>> {
  const register = await Register.open();
  const [controllerId, between, legalEntityId] = await register.entities(3) as [string, string, string];
  await register.review(...await register.recorded(between, [holding(controllerId, 60)]));
  await register.recorded(legalEntityId, [holding(controllerId, 40), holding(between, 15)]);
  return { legalEntityId, controllerId };
}

/** Of its own day, long after any that a spec waits for. */
async function aPack(agent: Client): Promise<string> {
  const version = `terms-${String(Date.now()).slice(-9)}`;
  const effectiveFrom = new Date(Date.UTC(2080, 0, 1 + (Date.now() % 5_000))).toISOString().slice(0, 10);
  made(await agent.post('/operator/rule-packs', { pack: packWith(version, { 'GC-2.2.3-c': { period: 'P4M' } }), effectiveFrom, note: 'Terms to come' }));
  return version;
}

/** With its consent shown. */
async function groupOf(company: Company): Promise<Pick<Places, 'parentId' | 'affiliationId' | 'groupOwner'>> {
  const parent = await aCustomer({ legalName: 'De Proef Holding NV', language: 'en', registrant: { displayName: 'Greta Group', email: anAddress(), link: 'directorship', language: 'en' } });
  const affiliation = await anAffiliate({ id: company.id, registrant: company.people.owner }, parent);
  await enter(parent, affiliation);
  return { parentId: parent.id, affiliationId: affiliation.id, groupOwner: parent.registrant };
}

async function documentsOf({ id, people: { owner } }: Company): Promise<Pick<Places, 'documentId' | 'objectedId'>> {
  const { id: documentId } = await published(id, { title: 'Service report of October' });
  const { id: objectedId } = await published(id, { title: 'Service report of September', kind: 'advice' });
  made(await owner.post(`/customers/${id}/documents/${objectedId}/objection`, { reasons: 'The outage of 14 September is not in it.', parts: ['Page 2'] }));
  made(await owner.post(`/customers/${id}/documents/${objectedId}/consents`, { thirdParty: 'Revisor BV', purpose: 'the audit of the year', untilOn: '2035-06-30' }));
  return { documentId, objectedId };
}

async function mandatesOf(company: Company): Promise<Pick<Places, 'mandateId' | 'draftId'>> {
  const mandate = await aMandate(company);
  made(await namePerson(company, mandate, { displayName: 'Marc Mandated' }));
  made(await (await theAgent('BackOffice')).post('/operator/third-party-blocks', { thirdPartyNumber: anEnterpriseNumber(), reason: 'Sold data of customers on' }));
  return { mandateId: mandate.id, draftId: made(await draft(company, { thirdParty: 'Telconsult SRL' })).id };
}

/** Of a right on two parts, neither of which the two who receive it had. */
async function delegationsOf({ id, costCentres, people: { owner, scopedFleetManager, auditor, nobodyYet } }: Company, subProfileId: string): Promise<Pick<Places, 'delegationId' | 'proposedId'>> {
  const scope = costCentres.slice(0, 2).map((part) => ({ kind: 'costCentre', id: part.id }));
  const source = made(await owner.post<{ id: string }>(`/customers/${id}/grants`, { memberId: scopedFleetManager.memberId, profile: 'SupportPortalUser', subProfileId, scope, mayDelegate: true, delegationDepth: 2, endsAt: inMonths(6), ...REASON }));
  const propose = async (email: string): Promise<{ id: string; version: number }> =>
    made(await scopedFleetManager.post<{ id: string; version: number }>(`/customers/${id}/delegations`, { sourceId: source.id, email, permissions: ['sim:read', 'line:assign'], reason: 'Replaces me in summer' }));
  const [accepted, proposed] = [await propose(auditor.email), await propose(nobodyYet.email)];
  made(await auditor.post(`/customers/${id}/delegations/${accepted.id}/acceptance`, {}, { 'if-match': `"${accepted.version}"` }));
  return { delegationId: accepted.id, proposedId: proposed.id };
}

/** One that waits, a price to come, and a service of somebody else. */
async function applicationsOf(agent: Client, { id, owner }: { id: string; owner: Client }): Promise<void> {
  made(await owner.post(`/customers/${id}/application-requests`, { application: 'support', message: 'For the night desk' }));
  made(await agent.post('/operator/applications/bank-channel/price-notices', { amountCents: 900, effectiveOn: inMonths(3).slice(0, 10), agreement: 'Bank channel, version 1' }));
  made(await agent.put('/operator/third-party-services/shown-tracker', { name: 'Shown tracker', supplier: 'Shown Tracker BV', url: 'https://tracker.example/', terms: 'Terms 4', fee: '3 euro a month', dataShared: 'Number plates' }));
}

async function othersOf(company: Company): Promise<Pick<Places, 'beginner' | 'ofTwoCapacities'>> {
  const beginner = await somebody(company, { secondFactor: false, displayName: 'Bea Beginner' });
  await signIn(beginner.email);
  const { persona, id } = await aMember(company, { displayName: 'Tom Two', profile: 'AccessManager', language: 'en' });
  await grant(company, id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
  return { beginner, ofTwoCapacities: persona };
}

/** Beside his authenticator, so that either can go. */
async function aPasskeyOf({ people: { owner } }: Company): Promise<void> {
  const { body: options } = await owner.post('/passkeys/registration-options', { code: nextCode(owner.secret) });
  made(await owner.post('/passkeys', { name: 'Spare key', response: new Authenticator(baseUrl).create(options as never) }));
}
