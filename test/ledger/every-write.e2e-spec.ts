import { randomUUID } from 'node:crypto';
import { clientRequest, inDays, type SignedIn, World } from '../clients/world.js';
import { anAddress, registration } from '../factories/customer.js';
import { admission } from '../factories/member.js';
import { aSim as aStockedSim } from '../factories/sim.js';
import { anAgent, Standing } from '../revocation/standing-people.js';
import { graphqlSchema, rootFields, routes } from '../secrecy/operations.js';
import { writeAffiliations } from './affiliation-writes.js';
import { writeBulkChanges } from './bulk-change-writes.js';
import { writeCalendars } from './calendar-writes.js';
import { ChangeWatch } from './change-watch.js';
import { lastDayIs, writeDocuments } from './document-writes.js';
import { writeDueRights } from './due-right-writes.js';
import { writesOfLoads } from './load-writes.js';
import { writeMandates } from './mandate-writes.js';
import { writeMeasures } from './measure-writes.js';
import { writeNotices } from './notice-writes.js';
import { type Body, type Step, Tour } from './tour.js';
import { tourOfAcceptances, tourOfRequests } from './tour-of-applications.js';

/** Writes of no Customer's authority or inventory: who somebody is, not what he may; what the operator announces to all; the time of a demo; what is worked out from what was sent. And the entry of an affiliate, which is told there. */
const NOT_OF_A_CUSTOMER = /session|second-factor|recovery-codes|passkeys|preferences|email-change|mobile-number|password-resets|invitations\/(acceptance|preview)|operator\/(rule-packs|third-party-blocks|due-rights\/automation|legal-entities|ownership-facts|control-what-ifs)|RulePack$|LegalEntity$|OwnershipFacts?$|setDueRightAutomation|^POST \/api\/v1\/compromise(\/by-link)?$|price-notices$|^PUT \/api\/v1\/operator\/third-party-services|blockThirdParty|liftThirdPartyBlock|announcePrice|announceThirdPartyTerms|control-assessments$|demo-clock\/moves$|moveDemoClock|affiliates\/\{affiliationId\}\/entry$|enterAffiliate/;
let world: World;
let standing: Standing;
let watch: ChangeWatch;
let tour: Tour;
let customerId: string;
/** Registered here. */
const registered: string[] = [];
beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  ({ customerId } = standing.fleet);
  watch = await ChangeWatch.on(world);
  tour = new Tour(standing, watch);
});

beforeEach(() => void tour.gaps.splice(0));

afterAll(() => world.close());

const step = (each: Step): Promise<Body> => tour.step(each);
const told = (each: Step, how?: { changes?: boolean }): Promise<Body> => tour.told(each, how);

const reason = 'Wanted by the spec';

it('the watch sees a change that nobody told of', async () => {
  await standing.fleet.aCostCentre();
  expect(await watch.during(() => customerId, () => world.rows('update cost_centre set name = name where customer_id = $1', [customerId]))).toEqual({ tables: ['cost_centre'], untold: ['cost_centre'] });
});

it('M33: members, by REST and by GraphQL', async () => {
  for (const how of ['rest', 'graphql'] as const) {
    const rest = how === 'rest';
    const admitted = await told(rest ? { route: 'POST /members', body: admission({ displayName: 'Canary Admitted' }) } : { mutation: 'admitMember', variables: { member: admission({ displayName: 'Canary Admitted' }) } });
    const member = { memberId: admitted.id };
    const other = await world.aManager(customerId);
    await told(rest ? { route: 'POST /members/{memberId}/attestation', ids: member, by: other } : { mutation: 'attestMember', variables: { ...member, expectedVersion: 1 }, by: other });
    await told(rest ? { route: 'POST /members/{memberId}/invitation', ids: member } : { mutation: 'inviteMemberAgain', variables: member }, { changes: false });
    await told(rest ? { route: 'POST /members/{memberId}/end', ids: member, version: 2, body: { reason } } : { mutation: 'endMember', variables: { ...member, expectedVersion: 2, end: { reason } } });
  }
  expect(tour.gaps).toEqual([]);
});

it('M33: grants and bundles, by REST and by GraphQL', async () => {
  const costCentre = await standing.fleet.aCostCentre();
  const scope = [{ kind: 'costCentre', id: costCentre }];
  for (const rest of [true, false]) {
    const { memberId } = await standing.fleet.aMember();
    const bundle = { code: `own-${randomUUID().slice(0, 8)}`, name: 'Own', permissions: ['sim:read'] };
    const { id: subProfileId } = await told(rest ? { route: 'POST /sub-profiles', body: bundle } : { mutation: 'defineSubProfile', variables: { subProfile: bundle } });
    const given = { memberId, profile: 'SupportPortalUser', subProfileId, endsAt: inDays(5), reason };
    const give = (by: SignedIn, grant: object = given): Promise<Body> => told(rest ? { route: 'POST /grants', body: grant, by } : { mutation: 'giveGrant', variables: { grant }, by });
    const { id } = await give(standing.owner);
    const narrowed = await told(rest ? { route: 'POST /grants/{grantId}/narrowing', ids: { grantId: id }, body: { scope, reason } } : { mutation: 'narrowGrant', variables: { grantId: id, expectedVersion: 1, narrowing: { scope, reason } } });
    const extension = { endsAt: inDays(9), reason };
    await told(rest ? { route: 'POST /grants/{grantId}/extension', ids: { grantId: narrowed.id }, body: extension } : { mutation: 'extendGrant', variables: { grantId: narrowed.id, expectedVersion: 1, extension } });
    await told(rest ? { route: 'POST /grants/{grantId}/revocation', ids: { grantId: narrowed.id }, body: { reason } } : { mutation: 'revokeGrant', variables: { grantId: narrowed.id, expectedVersion: 1, revocation: { reason } } });
    const manager = await world.aManager(customerId);
    const pending = await give(manager, { ...given, memberId: manager.memberId });
    const decision = { approved: true, reason };
    await told(rest ? { route: 'POST /grants/{grantId}/decision', ids: { grantId: pending.id }, body: decision } : { mutation: 'decideGrant', variables: { grantId: pending.id, expectedVersion: 1, decision } });
    await told(rest ? { route: 'POST /sub-profiles/{subProfileId}/retirement', ids: { subProfileId } } : { mutation: 'retireSubProfile', variables: { subProfileId, expectedVersion: 1 } });
  }
  expect(tour.gaps).toEqual([]);
});

it('GC-8.2-b(5), M33: deputies, by REST and by GraphQL', async () => {
  for (const rest of [true, false]) {
    const { memberId: deputyMemberId } = await world.aProvenMember(customerId, standing.owner.memberId);
    const deputy = { forMemberId: standing.owner.memberId, deputyMemberId, capacity: 'AccessOwner', endsAt: inDays(5), reason };
    const { id } = await told(rest ? { route: 'POST /deputies', body: deputy } : { mutation: 'nameDeputy', variables: { deputy } });
    await told(rest ? { route: 'POST /deputies/{deputyId}/end', ids: { deputyId: id }, body: { reason } } : { mutation: 'endDeputyship', variables: { deputyId: id, expectedVersion: 1, ending: { reason } } });
  }
  expect(tour.gaps).toEqual([]);
});

it('GC-8.4-c, M33: delegations, by REST and by GraphQL', async () => {
  const costCentre = await standing.fleet.aCostCentre();
  const narrowing = { scope: [{ kind: 'costCentre', id: costCentre }], reason };
  for (const rest of [true, false]) {
    const [from, to] = [await standing.fleet.aMember(), await standing.fleet.aMember()];
    const { id: subProfileId } = await told({ route: 'POST /sub-profiles', body: { code: `own-${randomUUID().slice(0, 8)}`, name: 'Own', permissions: ['sim:read'] } });
    const { id: sourceId } = await told({ route: 'POST /grants', body: { memberId: from.memberId, profile: 'SupportPortalUser', subProfileId, mayDelegate: true, delegationDepth: 1, reason } });
    const [{ email } = { email: '' }] = await world.rows<{ email: string }>('select email from member where id = $1', [to.memberId]);
    const delegation = { sourceId, email, permissions: ['sim:read'], reason };
    const propose = (): Promise<Body> => told(rest ? { route: 'POST /delegations', body: delegation, by: from } : { mutation: 'proposeDelegation', variables: { delegation }, by: from });
    const change = (deed: string, mutation: string, { id, version, by, ...input }: { id: string; version: number; by: SignedIn; [input: string]: unknown }): Promise<Body> => told(rest
      ? { route: `POST /delegations/{delegationId}/${deed}`, ids: { delegationId: id }, body: Object.values(input)[0] ?? {}, by, version } : { mutation, variables: { delegationId: id, expectedVersion: version, ...input }, by });
    const declined = await propose();
    await change('refusal', 'declineDelegation', { id: declined.id, version: 1, by: to, refusal: { reason } });
    const { id } = await propose();
    await change('acceptance', 'acceptDelegation', { id, version: 1, by: to });
    const part = await change('narrowing', 'narrowDelegation', { id, version: 2, by: from, narrowing });
    await change('adoption', 'adoptDelegation', { id: part.id, version: 1, by: standing.owner, adoption: { reason } });
    const ended = await propose();
    await change('end', 'endDelegation', { id: ended.id, version: 1, by: from, ending: { reason } });
  }
  expect(tour.gaps).toEqual([]);
});

it('GC-9.2-c, M33: mandates of third parties, by REST and by GraphQL', async () => {
  const grant = await world.aGrant(customerId, await standing.fleet.aMember());
  const [bundle] = await world.rows<{ id: string }>('select sub_profile_id id from access_grant where customer_id = $1 and id = $2', [customerId, grant]);
  const agent = await anAgent(world);
  for (const rest of [true, false]) await writeMandates({ rest, told, agent, untold: step, subProfileId: bundle?.id ?? '', endsAt: inDays(9) });
  expect(tour.gaps).toEqual([]);
});

it('GC-9.1, M33: affiliates, by REST and by GraphQL', async () => {
  const grant = await world.aGrant(customerId, await standing.fleet.aMember());
  const [bundle] = await world.rows<{ id: string }>('select sub_profile_id id from access_grant where customer_id = $1 and id = $2', [customerId, grant]);
  const agent = await anAgent(world);
  for (const rest of [true, false]) await writeAffiliations({ rest, world, customerId, told, agent, owner: standing.owner, parent: await world.aCustomer(), subProfileId: bundle?.id ?? '' });
  expect(tour.gaps).toEqual([]);
});

it('M33: service clients, by REST and by GraphQL', async () => {
  for (const rest of [true, false]) {
    const [sponsor, next] = [await standing.fleet.aMember(), await standing.fleet.aMember()];
    const input = clientRequest(sponsor.memberId);
    const { id } = await told(rest ? { route: 'POST /clients', body: input } : { mutation: 'makeServiceClient', variables: { input } });
    const client = { clientId: id };
    const turned = await told(rest ? { route: 'POST /clients/{clientId}/secrets', ids: client, body: {} } : { mutation: 'rotateServiceClientSecret', variables: { ...client, input: {} } });
    const secret = { ...client, secretId: turned.id };
    await told(rest ? { route: 'DELETE /clients/{clientId}/secrets/{secretId}', ids: secret, version: 2, body: { reason } } : { mutation: 'endServiceClientSecret', variables: { ...secret, expectedVersion: 2, input: { reason } } });
    const version = await versionOf('service_client', id);
    const sponsorship = { sponsorMemberId: next.memberId };
    await told(rest ? { route: 'PUT /clients/{clientId}/sponsor', ids: client, version, body: sponsorship } : { mutation: 'sponsorServiceClient', variables: { ...client, expectedVersion: version, input: sponsorship } });
    await told(rest ? { route: 'POST /clients/{clientId}/end', ids: client, version: version + 1, body: { reason } } : { mutation: 'endServiceClient', variables: { ...client, expectedVersion: version + 1, input: { reason } } });
  }
  expect(tour.gaps).toEqual([]);
});

it('GC-4.3-b, M33: reported credentials, by REST and by GraphQL', async () => {
  const agent = { by: await anAgent(world) };
  const report = { reason };
  const newClient = async (): Promise<string> => (await step({ route: 'POST /clients', body: clientRequest((await standing.fleet.aMember()).memberId) })).id;
  const newMember = async (): Promise<string> => (await standing.fleet.aMember()).memberId;
  const atOperator = '/operator/customers/{customerId}';
  const letter = { trackingNumber: 'RR 123 456 789 BE' };
  const { id: first } = await told({ route: 'POST /members/{memberId}/compromise', ids: { memberId: await newMember() }, body: report });
  await told({ route: 'POST /clients/{clientId}/compromise', ids: { clientId: await newClient() }, body: report });
  await told({ route: `POST ${atOperator}/members/{memberId}/compromise`, ids: { memberId: await newMember() }, body: report, ...agent });
  await told({ route: `POST ${atOperator}/clients/{clientId}/compromise`, ids: { clientId: await newClient() }, body: report, ...agent });
  await told({ route: 'POST /compromises/{compromiseId}/letter', ids: { compromiseId: first }, body: letter });
  await told({ route: `POST ${atOperator}/compromises/{compromiseId}/receipt`, ids: { compromiseId: first }, version: 2, body: report, ...agent });
  await told({ route: 'POST /compromises/{compromiseId}/closing', ids: { compromiseId: first }, version: 3, body: report });
  const { id: second } = await told({ mutation: 'reportMemberCompromised', variables: { memberId: await newMember(), expectedVersion: 1, report } });
  await told({ mutation: 'reportServiceClientCompromised', variables: { clientId: await newClient(), expectedVersion: 1, report } });
  await told({ mutation: 'recordMemberCompromise', variables: { memberId: await newMember(), expectedVersion: 1, report }, ...agent });
  await told({ mutation: 'recordServiceClientCompromise', variables: { clientId: await newClient(), expectedVersion: 1, report }, ...agent });
  await told({ mutation: 'recordCompromiseLetter', variables: { compromiseId: second, expectedVersion: 1, letter } });
  await told({ mutation: 'recordCompromiseReceipt', variables: { compromiseId: second, expectedVersion: 2, receipt: report }, ...agent });
  await told({ mutation: 'closeCompromise', variables: { compromiseId: second, expectedVersion: 3, closing: report } });
  expect(tour.gaps).toEqual([]);
});

it('M33: requests for access, by REST and by GraphQL', async () => {
  for (const rest of [true, false]) {
    const asks = await standing.fleet.holderOf(['sim:read']);
    const ask = (permission: string): Promise<Body> => told(rest ? { route: 'POST /access-requests', body: { permission, reason }, by: asks } : { mutation: 'askAccess', variables: { asking: { permission, reason } }, by: asks });
    const answer = (deed: string, id: string, { by = standing.owner, body }: { by?: { cookie: string }; body?: object } = {}): Promise<Body> => {
      const [route, mutation, argument] = { grant: ['granting', 'grantAccessRequest', 'granting'], decline: ['declining', 'declineAccessRequest', 'declining'], withdraw: ['withdrawal', 'withdrawAccessRequest', ''] }[deed] as [string, string, string];
      return told(rest ? { route: `POST /access-requests/{accessRequestId}/${route}`, ids: { accessRequestId: id }, body: body ?? {}, by } : { mutation, variables: { accessRequestId: id, expectedVersion: 1, ...(body && { [argument]: body }) }, by });
    };
    const { id: subProfileId } = await step({ route: 'POST /sub-profiles', body: { code: `asked-${randomUUID().slice(0, 8)}`, name: 'Asked for', permissions: ['sim:block'] } });
    await answer('grant', (await ask('sim:block')).id, { body: { profile: 'SupportPortalUser', subProfileId } });
    await answer('decline', (await ask('sim:history')).id, { body: { reason } });
    await answer('withdraw', (await ask('sim:people')).id, { by: asks });
  }
  expect(tour.gaps).toEqual([]);
});

it('M33: the inventory, by REST and by GraphQL', async () => {
  const [member, costCentreId] = [await standing.fleet.aMember(), await standing.fleet.aCostCentre()];
  const [sim, other] = [await standing.fleet.aSim({ device: 'private' }), await standing.fleet.aSim()];
  const [first, second] = [{ lineId: sim.lineId }, { lineId: other.lineId }];
  const input = { memberId: member.memberId, reason };
  await told({ route: 'PUT /lines/{lineId}/assignment', ids: first, body: input });
  await told({ mutation: 'assignLine', variables: { ...second, expectedVersion: 1, input } });
  await told({ route: 'DELETE /lines/{lineId}/assignment', ids: first, version: 2, body: { reason } });
  await told({ mutation: 'releaseLine', variables: { ...second, expectedVersion: 2, input: { reason } } });
  await told({ route: 'PUT /lines/{lineId}/cost-centre', ids: first, version: 3, body: { costCentreId, reason } });
  await told({ route: 'PUT /devices/{deviceId}/ownership', ids: { deviceId: sim.deviceId ?? '' }, body: { owned: true, reason } });
  await told({ mutation: 'allocateLine', variables: { ...second, expectedVersion: 3, input: { costCentreId, reason } } });
  await told({ mutation: 'markDevice', variables: { deviceId: sim.deviceId, expectedVersion: 2, input: { owned: false, reason } } });
  expect(tour.gaps).toEqual([]);
});

it('M33: blocks and replacements, by REST and by GraphQL', async () => {
  const input = { cause: 'loss', reason };
  for (const rest of [true, false]) {
    const user = await standing.fleet.serviceUser();
    const [sim, his] = [await standing.fleet.aSim(), await standing.fleet.aSim({ memberId: user.memberId })];
    const [card, ownLine] = [{ simId: sim.simId }, { lineId: his.lineId }];
    const { id: newSimId } = await aStockedSim(customerId);
    const until = inDays(9);
    await told(rest ? { route: 'PUT /sims/{simId}/block', ids: card, body: input } : { mutation: 'blockSim', variables: { ...card, expectedVersion: 1, input } });
    await told(rest ? { route: 'PUT /sims/{simId}/block/end', ids: card, version: 2, body: { until, reason } } : { mutation: 'changeBlockEnd', variables: { ...card, expectedVersion: 2, input: { until, reason } } });
    await told(rest ? { route: 'DELETE /sims/{simId}/block', ids: card, version: 3, body: { reason } } : { mutation: 'unblockSim', variables: { ...card, expectedVersion: 3, input: { reason } } });
    await told(rest ? { route: 'POST /sims/{simId}/replacement', ids: card, version: 4, body: { newSimId, reason } } : { mutation: 'replaceSim', variables: { ...card, expectedVersion: 4, input: { newSimId, reason } } });
    await told(rest ? { route: 'PUT /own-lines/{lineId}/block', ids: ownLine, body: input, by: user } : { mutation: 'blockOwnLine', variables: { ...ownLine, expectedVersion: 1, input }, by: user });
    await told(rest ? { route: 'DELETE /own-lines/{lineId}/block', ids: ownLine, version: 2, body: { reason }, by: user } : { mutation: 'unblockOwnLine', variables: { ...ownLine, expectedVersion: 2, input: { reason } }, by: user });
  }
  expect(tour.gaps).toEqual([]);
});

it('M33: deeds in bulk, by REST and by GraphQL', async () => {
  const second = await standing.fleet.holderOf(['sim:read', 'device:mark']);
  const costCentreId = await standing.fleet.aCostCentre();
  for (const rest of [true, false]) {
    const [sim, other] = [await standing.fleet.aSim({ device: 'private' }), await standing.fleet.aSim()];
    const done = async (wish: { deed: string }, sims = [sim]): Promise<Body> => {
      const asked = { ...wish, selection: { simIds: sims.map(({ simId }) => simId) } };
      const { seen } = (await step({ route: 'POST /bulk-deeds/preview', body: asked })) as Body & { seen: string };
      const input = { ...asked, seen, reason };
      return told(rest ? { route: 'POST /bulk-deeds', body: input } : { mutation: 'doInBulk', variables: { input } });
    };
    const after = (deedId: string, { deed, input, by = standing.owner }: { deed: 'undo' | 'decision'; input: object; by?: SignedIn }): Promise<Body> => told(rest
      ? { route: `POST /bulk-deeds/{deedId}/${deed}`, ids: { deedId }, body: input, by } : { mutation: deed === 'undo' ? 'undoInBulk' : 'decideMarking', variables: { deedId, expectedVersion: 1, input }, by });
    const { id: move } = await done({ deed: 'allocate', ...{ costCentreId } }, [sim, other]);
    await after(move, { deed: 'undo', input: { reason } });
    const { id: block } = await done({ deed: 'block', ...{ cause: 'other' } });
    await after(block, { deed: 'undo', input: { reason } });
    await done({ deed: 'block', ...{ cause: 'other' } });
    await done({ deed: 'unblock' });
    const { id: refused } = await done({ deed: 'markOwned' });
    await after(refused, { deed: 'decision', input: { approved: false, reason }, by: second });
    const { id: approved } = await done({ deed: 'markOwned' });
    await after(approved, { deed: 'decision', input: { approved: true, reason }, by: second });
    await done({ deed: 'markNotOwned' });
  }
  await told({ route: 'POST /bulk-deeds/preview', body: { deed: 'unblock', selection: {} } }, { changes: false });
  expect(tour.gaps).toEqual([]);
});

it('M33: views of the SIM list and addresses of a calendar, by REST and by GraphQL', async () => {
  await writeCalendars(told);
  for (const rest of [true, false]) {
    const input = { name: rest ? 'By REST' : 'By GraphQL', shared: true, filter: { state: ['blocked'] }, sort: 'number', direction: 'desc' };
    const { id: savedViewId } = await told(rest ? { route: 'POST /saved-views', body: input } : { mutation: 'saveView', variables: { input } });
    const change = { ...input, shared: false };
    await told(rest ? { route: 'PUT /saved-views/{savedViewId}', ids: { savedViewId }, body: change } : { mutation: 'changeView', variables: { savedViewId, expectedVersion: 1, input: change } });
    // a row that is gone leaves the watch nothing to see; its trigger lets none go untold
    await told(rest ? { route: 'DELETE /saved-views/{savedViewId}', ids: { savedViewId }, version: 2 } : { mutation: 'deleteView', variables: { savedViewId, expectedVersion: 2 } }, { changes: false });
  }
  expect(tour.gaps).toEqual([]);
});

it('M33: the operator\'s writes, by REST and by GraphQL, loads included', async () => {
  const [agent, third, fourth] = [await anAgent(world), await anAgent(world), await anAgent(world)];
  await world.rows(`update operator_agent set role = 'RecoveryDesk' where id = any($1)`, [[third.agentId, fourth.agentId]]);
  await world.rows(`update operator_agent set display_name = 'Canary Agent' where id = any($1)`, [[agent.agentId, third.agentId, fourth.agentId]]);
  for (const rest of [true, false]) {
    const customer = registration({ registrant: { displayName: 'Canary Registrant', email: anAddress(), link: 'directorship' }, statementOfAuthority: { given: true, by: 'Canary Witness' } });
    let made = '';
    const { tables, untold } = await watch.during(() => made, async () => {
      ({ id: made } = await (rest ? step({ route: 'POST /operator/customers', body: customer, by: agent }) : step({ mutation: 'registerCustomer', variables: { customer }, by: agent })));
    });
    registered.push(made);
    expect({ tables, untold }).toEqual({ tables: ['customer', 'member', 'sub_profile', 'subscription'], untold: [] });
    const subscription = { state: 'active', reason };
    const version = await versionOf('customer');
    await told(rest ? { route: 'PUT /operator/customers/{customerId}/subscriptions/{application}', ids: { application: 'orders' }, version, body: subscription, by: agent } : { mutation: 'setSubscription', variables: { application: 'incidents', expectedVersion: version, subscription }, by: agent });
    const application = rest ? 'orders' : 'incidents';
    await writeDueRights({ rest, told, agent, unused: (each) => world.rows(`update rule_clock set day_zero = '2020-01-15', due_on = '2020-07-15', due_at = '2020-07-15T22:00:00Z' where customer_id = $1 and application = $2`, [customerId, each]) }, application);
    await writeMeasures({ rest, told, agent, customerId, untold: step, day: (ahead) => inDays(ahead).slice(0, 10) });
    await writeNotices(world, { rest, agent, customerId, untold: step });
    const opened = { kind: 'secondFactor', memberId: standing.owner.memberId, evidence: 'The board was called back on a known number.' };
    const { id } = await told(rest ? { route: 'POST /operator/customers/{customerId}/recovery-cases', body: opened, by: third } : { mutation: 'openRecoveryCase', variables: { case: opened }, by: third });
    await writeDocuments({ rest, told, agent, lastDay: (document, from) => lastDayIs(world, { customerId, id: document, from }) });
    const decision = { decision: 'refused', reason };
    await told(rest ? { route: 'POST /operator/customers/{customerId}/recovery-cases/{caseId}/decision', ids: { caseId: id }, body: decision, by: fourth } : { mutation: 'decideRecoveryCase', variables: { caseId: id, expectedVersion: 1, decision }, by: fourth });
  }
  const stateOfLoad = async (id: string): Promise<string | undefined> => (await world.rows<{ state: string }>('select state from inventory_load where customer_id = $1 and id = $2', [customerId, id]))[0]?.state;
  const { apply, cancel } = writesOfLoads({ does: step, agent, stateOf: stateOfLoad });
  expect(await watch.during(() => customerId, apply)).toEqual({ tables: ['line', 'sim', 'sim_placement'], untold: [] });
  expect((await watch.during(() => customerId, cancel)).untold).toEqual([]);
  expect(tour.gaps).toEqual([]);
});

it('M33: what is asked for and accepted, by REST and by GraphQL', async () => {
  const agent = await anAgent(world);
  await told({ route: 'PUT /operator/customers/{customerId}/subscriptions/{application}', ids: { application: 'orders' }, version: await versionOf('customer'), body: { state: 'active', reason }, by: agent });
  await tourOfRequests(told, agent);
  await tourOfAcceptances(told, async (each) => (await step(each)) as Body & { version: number }, agent);
  expect(tour.gaps).toEqual([]);
});

it('M33: bulk changes, by REST and by GraphQL', async () => {
  await writeBulkChanges(tour, world);
  expect(tour.gaps).toEqual([]);
});

it('M33: the hand-over, by REST and by GraphQL; then every write there is was toured', async () => {
  const successor = await standing.fleet.aMember('Canary Successor');
  await told({ route: 'PUT /ownership', version: await versionOf('customer'), body: { memberId: successor.memberId, reason } });
  await told({ mutation: 'handOverOwnership', variables: { expectedVersion: await versionOf('customer'), handOver: { memberId: standing.owner.memberId, reason } }, by: successor });
  await world.aGrant(customerId, standing.owner);
  await told({ mutation: 'chooseCapacity', variables: { capacity: 'AccessOwner' } }, { changes: false });
  // these only ask, however they are sent
  await told({ route: 'POST /what-if', body: { endedMembers: [successor.memberId] } }, { changes: false });
  await told({ route: 'POST /decisions/batch', body: { questions: [{ permission: 'sim:read' }] } }, { changes: false });
  expect(tour.gaps).toEqual([]);
  const writes = [...await routes(), ...rootFields(await graphqlSchema(standing.owner.cookie))].filter(({ writes: isWrite }) => isWrite).map(({ label }) => label);
  expect(writes.filter((label) => !tour.toured.has(label) && !NOT_OF_A_CUSTOMER.test(label))).toEqual([]);
});

it('P21: nothing of what these writes told names a person: who he was is read beside the chain, which can never be erased', async () => {
  const customers = [customerId, ...registered];
  const people = await world.rows<{ name: string; email: string }>(`select display_name "name", email from member where customer_id = any($1)
    union select display_name, email from operator_agent where id in (select actor_id from ledger_entry where customer_id = any($1))
    union select 'Canary Witness', notice_email from customer where customer_id = any($1)`, [customers]);
  expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Lotte Maes', 'Canary Admitted', 'Canary Registrant', 'Canary Successor', 'Canary Agent']));
  const texts = await world.rows<{ event: string; body: string }>(`select event, body from ledger_entry where customer_id = any($1)
    union all select e.event || ', a detail', d.body from ledger_detail d join ledger_entry e using (customer_id, seq) where customer_id = any($1)`, [customers]);
  expect(texts.length).toBeGreaterThan(60);
  const words = people.flatMap(({ name, email }) => (name.includes(' ') ? [name, email] : [email]));
  expect([...new Set(texts.flatMap(({ event, body }) => words.filter((word) => body.includes(word)).map((word) => `${event}: ${word.replace(/^[^@]*@/, '…@')}`)))]).toEqual([]);
});

async function versionOf(table: 'customer' | 'service_client', id: string | null = null): Promise<number> {
  const [row] = await world.rows<{ version: number }>(`select version from ${table} t where t.customer_id = $1 and ($2::text is null or to_jsonb(t)->>'id' = $2)`, [customerId, id]);
  return row?.version ?? 0;
}
