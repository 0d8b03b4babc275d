import fc from 'fast-check';
import { fromPools, graphqlSchema, type Heard, type Operation, type Pools, rootFields, routes, send } from '../secrecy/operations.js';
import type { Draw } from '../secrecy/schema.js';
import { aSession } from '../secrecy/sweep.js';
import { Chance } from '../support/chance.js';
import { asRuns, proof } from '../support/proof.js';
import { anUnknownId, malformed, Target } from './refused.js';

const requests = proof('M22: random requests, valid and not', 50_000, 300);

let target: Target;
let operations: Operation[];
let pools: Pools;
let cookies: string[];

beforeAll(async () => {
  target = await Target.open();
  operations = [...await routes(), ...rootFields(await graphqlSchema(target.fleet.owner.cookie))].filter(({ label }) => !/password-resets|sessions|second-factor|v1\/compromise$/.test(label));
  const { fleet, sim, foreign, costCentreId } = target;
  const ids = [sim.simId, sim.lineId, sim.deviceId ?? '', fleet.owner.memberId, costCentreId, foreign.owner.memberId, anUnknownId()];
  pools = { id: ids, simId: [sim.simId], lineId: [sim.lineId], deviceId: [sim.deviceId], memberId: [fleet.owner.memberId], customerId: [fleet.customerId], seq: [1, 2], version: [1, 2], expectedVersion: [1, 2], permission: ['sim:read', 'grant:give'] };
  const manager = await target.world.aManager(fleet.customerId);
  cookies = [fleet.owner.cookie, await aSession(target.world, manager, { customerId: fleet.customerId, capacity: 'AccessManager' })];
});

afterAll(() => target.world.close());

/** What goes wrong in hand-written parsers. */
const strange: readonly unknown[] = [
  '', ' ', '0', '-1', 'null', 'true', '1e309', 'NaN', '\u0000', '\u202e', '\ud800', 'é'.repeat(300), "'; drop table sim; --", '%', '_', '*', '../..', '${7*7}', '{{7*7}}', '<script>', '=1+1', '9'.repeat(400), '2027-02-30T00:00:00Z', '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z', '-271821-04-20T00:00:00Z', '+32470', '8932', ...malformed('01a201b2-c4b2-71f2-8e16-a29979814903'), 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e300, true, false, null, [], {}, [[]], [null], { $ne: null }, { length: 1 }, { toString: 'x' }, { constructor: {} },
];

const wild = (chance: Chance): Draw => {
  const tame = fromPools(pools, chance);
  return (name, schema, required) => {
    if (name === 'version') return chance.of([1, 2, 'x', '', '1', '9'.repeat(30)]); // goes into a header
    const dice = chance.next();
    // the Customer is right most of the time, or everything ends at its door
    if (dice < (name === 'customerId' ? 0.03 : 0.35)) return chance.of(strange);
    return dice < 0.4 && name !== 'customerId' ? undefined : tame(name, schema, required);
  };
};

/** A header that says what it should not, now and then. */
const HEADERS: readonly Record<string, string>[] = [{}, {}, {}, {}, { 'if-match': '"x"' }, { 'if-match': 'W/"1"' }, { 'idempotency-key': 'one-and-the-same-key' }, { 'mandate-reason': 'because I want to see' }, { 'accept-language': 'xx,de;q=0.1' }, { accept: 'text/html' }];

const isAnswer = ({ status, headers, body, asked }: Heard): boolean => {
  if (status >= 500) return false;
  if (asked.path === '/graphql') return status < 300 || /"code":"[a-z]/.test(body);
  return status < 300 || (/^application\/problem\+json/.test(headers.get('content-type') ?? '') && /"code":"[a-z]/.test(body));
};

it('G5, M20: whatever is sent to whatever route or field is answered, or refused with a code; nothing breaks', async () => {
  const statuses = new Map<number, number>();
  await fc.assert(fc.asyncProperty(fc.nat(operations.length - 1), fc.integer(), fc.constantFrom(...HEADERS), fc.nat(1), async (...[which, seed, headers, who]) => {
    const operation = operations[which] as Operation;
    const asked = operation.request(wild(new Chance(seed)));
    // signing out or ending oneself would make the rest of the run a row of refusals
    if (/DELETE \/api\/v1\/(operator\/)?session$/.test(operation.label)) return;
    const heard = await send({ ...asked, headers: { ...asked.headers, ...headers } }, { cookie: cookies[who] ?? '' });
    statuses.set(heard.status, (statuses.get(heard.status) ?? 0) + 1);
    if (!isAnswer(heard)) throw new Error(`${operation.label}: ${heard.status} ${JSON.stringify(asked)} ${heard.body.slice(0, 500)}`);
  }), { ...asRuns(requests), endOnFailure: true });
  for (const status of [200, 400, 404]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0); // it came everywhere
}, 600_000);
