import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SignedIn, World } from '../clients/world.js';
import { Chance } from '../support/chance.js';
import type { CanaryCustomer } from './canary-customer.js';
import { fromPools, type Heard, inParallel, type Operation, type Pools, send } from './operations.js';

/** Everything a reader can try at this Customer: real ids, beginnings of what is hidden, every name to sort by. */
export async function poolsOf({ customerId, ids, canaries, costCentreId, clientId, fleet }: CanaryCustomer, world: World): Promise<Pools> {
  const rows = async (text: string): Promise<string[]> => (await world.rows<{ id: string }>(text, [customerId])).map(({ id }) => id);
  const grants = await rows(`select id from access_grant where customer_id = $1 and (client_id is not null or member_id = any('{${ids.bystanders.join(',')}}'))`);
  const subProfiles = await rows('select id from sub_profile where customer_id = $1');
  // never a whole one: what somebody searched for is told in the ledger, and would be found there
  const hidden = canaries.all.flatMap(({ value }) => [value.slice(0, 6), value.slice(0, -1)]);
  const resources = [...ids.sims.map((id) => `sim:${id}`), ...ids.lines.map((id) => `line:${id}`)];
  const everything = [...ids.sims, ...ids.lines, ...ids.devices, ...ids.bystanders, ...grants];
  return {
    customerId: [customerId], memberId: ids.bystanders, actor: [...ids.bystanders, clientId], sponsorMemberId: ids.bystanders, grantId: grants, clientId: [clientId], subProfileId: subProfiles,
    simId: ids.sims, lineId: ids.lines, deviceId: ids.devices, loadId: ids.loads, documentId: ids.documents, attachmentId: ids.attachments, consentId: ids.consents, supersedes: ids.documents, costCentreId: [costCentreId], billingAccountId: [fleet.billingAccountId], secretId: [randomUUID()], delegationId: [randomUUID()], sourceId: grants, caseId: [randomUUID()], compromiseId: [randomUUID()], measureId: [randomUUID()], noticeId: [randomUUID()], accessRequestId: [randomUUID()], applicationRequestId: [randomUUID()], deputyId: [randomUUID()], mandateId: [randomUUID()], affiliationId: [randomUUID()], parentId: [customerId], blockId: [randomUUID()], forMemberId: ids.bystanders, deputyMemberId: ids.bystanders, deputyOf: ids.bystanders,
    id: everything, subjectId: everything, actorId: [fleet.owner.identityId], resource: resources, seq: [1, 2, 3, 4, 5, 6, 7, 8],
    permission: ['sim:read', 'sim:people', 'sim:history', 'device:identify', 'line:assign', 'line:read-own', 'member:read'],
    scope: [ids.lines.map((id) => ({ kind: 'line', id }))], profile: ['SupportPortalUser', 'ServiceUser'], subProfile: [{ code: 'own-bundle', name: 'Own', permissions: ['sim:read', 'sim:people'] }],
    search: hidden, name: hidden, tariffPlan: hidden, event: ['line.', 'device.', 'sim.', 'grant.'], application: ['fleet-manager'], sort: ['iccid', 'number', 'person', 'tariffPlan', 'state', 'imei', 'device_make'],
    state: ['active', 'blocked', 'pending', 'inForce'], capacity: ['AccessManager'], after: [...hidden, Buffer.from(randomBytes(48)).toString('base64url')], reason: ['Wanted by the spec'], limit: [1, 2, 200], first: [1, 2, 200],
  };
}

/** A session of its own for every operation, so that signing out or choosing cannot end the sweep. */
export async function aSession(world: World, { identityId }: SignedIn, { customerId, capacity }: { customerId: string; capacity: string }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await world.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, customer_id, capacity, user_agent, created_at, last_seen_at, expires_at)
    values ($1, $2, 'customer', $3, now(), $4, $5, 'test', now(), now() + interval '1 day', now() + interval '30 days')`,
  [randomUUID(), createHash('sha256').update(token).digest(), identityId, customerId, capacity]);
  return `mandate=${token}`;
}

/** An answer, and what was asked. */
export type Said = Heard & { label: string };

interface Sweep {
  operations: readonly Operation[];
  rounds: number;
  seed: number;
  pools: Pools;
  server: string;
  /** @returns the cookie for one operation */
  enter(): Promise<string>;
}

/** What ends somebody's other sessions comes last, one after the other. */
const ENDS_SESSIONS = /session|second-factor|recovery-codes|passkeys|email-change|v1\/compromise/i;

/** Asks everything, several times, and hands back what was heard. */
export async function sweep({ operations, rounds, seed, pools, server, enter }: Sweep): Promise<Said[]> {
  const ask = async ({ operation, cookie }: { operation: Operation; cookie: string }): Promise<Said[]> => {
    const draw = fromPools(pools, new Chance(seed ^ createHash('sha256').update(operation.label).digest().readInt32BE()));
    const answers: Said[] = [];
    for (let round = 0; round < rounds; round += 1) answers.push({ label: operation.label, ...(await send(operation.request(draw), { cookie }, server)) });
    return answers;
  };
  const entered: { operation: Operation; cookie: string }[] = [];
  for (const operation of operations.filter(({ label }) => !ENDS_SESSIONS.test(label))) entered.push({ operation, cookie: await enter() });
  const heard = await inParallel(entered, ask);
  for (const operation of operations.filter(({ label }) => ENDS_SESSIONS.test(label))) heard.push(await ask({ operation, cookie: await enter() }));
  return heard.flat();
}

export const everythingIn = ({ headers, body }: Heard): string => `${[...headers].flat().join('\n')}\n${body}`;
