import { as, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;
let sims: Placed[];

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  sims = [await fleet.aSim({ device: 'owned' }), await fleet.aSim({ state: 'blocked' }), await fleet.aSim()];
});

afterAll(() => world.close());

interface Answer { data: Record<string, never> | null; errors?: { extensions: { code: string } }[] }
const ask = async (query: string, variables: object = {}, by: { cookie: string } = fleet.owner): Promise<Answer> =>
  (await as(baseUrl, by).graphql(query, { c: fleet.customerId, ...variables })).body as Answer;

const PAGE = `query($c: ID!, $first: Int, $after: String, $filter: SimFilter, $orderBy: SimOrder) { sims(customerId: $c, first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
  edges { cursor node { id iccid line { number } device { imei } abilities { assign history } } } pageInfo { hasNextPage endCursor } } }`;

test('the list by GraphQL is the list by REST, page by page', async () => {
  const rest = (await as(baseUrl, fleet.owner).get(`${fleet.path}/sims?sort=number&direction=desc&limit=2`).expect(200)).body as { items: { id: string }[]; next: string };
  const first = (await ask(PAGE, { first: 2, orderBy: { sort: 'number', direction: 'desc' } })).data?.['sims'] as unknown as { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  expect(first.edges.map(({ node }) => node.id)).toEqual(rest.items.map(({ id }) => id));
  expect(first.pageInfo).toEqual({ hasNextPage: true, endCursor: rest.next });
  const { data } = await ask(PAGE, { first: 2, after: first.pageInfo.endCursor, orderBy: { sort: 'number', direction: 'desc' } });
  expect(data).toMatchObject({ sims: { edges: [{}], pageInfo: { hasNextPage: false } } });
});

test('S04: filter, one SIM with abilities, and the count only where it is selected', async () => {
  expect((await ask(PAGE, { filter: { state: ['blocked'] } })).data).toMatchObject({ sims: { edges: [{ node: { id: sims[1]?.simId, abilities: { assign: true, history: true } } }] } });
  expect((await ask('query($c: ID!) { sims(customerId: $c, first: 1) { ...counted } } fragment counted on SimConnection { count { value capped } }')).data).toEqual({ sims: { count: { value: 3, capped: false } } });
  expect((await ask('query($c: ID!, $id: ID!) { sim(customerId: $c, id: $id) { iccid lineVersion device { imei } } }', { id: sims[0]?.simId })).data).toEqual({ sim: { iccid: sims[0]?.iccid, lineVersion: 1, device: { imei: sims[0]?.imei } } });
});

test('SC-MN-1d: assign and release by mutation, with the version that was read', async () => {
  const member = await fleet.aMember('An Peeters');
  const assign = 'mutation($c: ID!, $l: ID!, $v: Int!, $input: AssignLineInput!) { assignLine(customerId: $c, lineId: $l, expectedVersion: $v, input: $input) { memberId version } }';
  const input = { memberId: member.memberId, reason: 'New colleague' };
  const lineId = sims[2]?.lineId;
  expect((await ask(assign, { l: lineId, v: 9, input })).errors?.[0]?.extensions.code).toBe('precondition.stale');
  expect((await ask(assign, { l: lineId, v: 1, input })).data).toEqual({ assignLine: { memberId: member.memberId, version: 2 } });
  const release = 'mutation($c: ID!, $l: ID!, $v: Int!) { releaseLine(customerId: $c, lineId: $l, expectedVersion: $v, input: { reason: "Left the team" }) { memberId } }';
  expect((await ask(release, { l: lineId, v: 2 })).data).toEqual({ releaseLine: { memberId: null } });
});

test('SC-MN-1d: people who could have a line are found by name', async () => {
  const member = await fleet.aMember('Zoe Zonder Lijn');
  const find = 'query($c: ID!, $l: ID!, $name: String!) { assignees(customerId: $c, lineId: $l, name: $name) { memberId name } }';
  expect((await ask(find, { l: sims[2]?.lineId, name: 'zoe z' })).data).toEqual({ assignees: [{ memberId: member.memberId, name: 'Zoe Zonder Lijn' }] });
  expect((await ask(find, { l: sims[2]?.lineId, name: 'z' })).errors?.[0]?.extensions.code).toBe('request.invalid');
});

test('SC-MN-1d: an assignment is previewed, and a line goes to another cost centre', async () => {
  const member = await fleet.aMember('Bo Claes');
  const line = await fleet.aSim();
  const preview = 'query($c: ID!, $l: ID!, $m: ID!) { assignmentPreview(customerId: $c, lineId: $l, memberId: $m) { endsAssignment before { name } after { name } version } }';
  expect((await ask(preview, { l: line.lineId, m: member.memberId })).data).toEqual({ assignmentPreview: { endsAssignment: false, before: null, after: { name: 'Bo Claes' }, version: 1 } });
  const taken = await fleet.aSim({ memberId: member.memberId });
  const release = 'query($c: ID!, $l: ID!) { assignmentPreview(customerId: $c, lineId: $l) { endsAssignment before { name } after { name } } }';
  expect((await ask(release, { l: taken.lineId })).data).toEqual({ assignmentPreview: { endsAssignment: true, before: { name: 'Bo Claes' }, after: null } });
  const allocate = 'mutation($c: ID!, $l: ID!, $v: Int!, $input: AllocateLineInput!) { allocateLine(customerId: $c, lineId: $l, expectedVersion: $v, input: $input) { costCentreId version } }';
  const costCentreId = await fleet.aCostCentre();
  const input = { costCentreId, reason: 'Moved to the depot' };
  expect((await ask(allocate, { l: line.lineId, v: 9, input })).errors?.[0]?.extensions.code).toBe('precondition.stale');
  expect((await ask(allocate, { l: line.lineId, v: 1, input })).data).toEqual({ allocateLine: { costCentreId, version: 2 } });
  expect((await ask(allocate, { l: line.lineId, v: 2, input: { ...input, costCentreId: null } })).data).toEqual({ allocateLine: { costCentreId: null, version: 3 } });
  expect((await ask(allocate, { l: line.lineId, v: 3, input: { reason: 'Says no place' } })).errors?.[0]?.extensions.code).toBe('request.invalid');
});

test('SC-MN-4: a device is stated not to be the Customer\'s any more, and is gone', async () => {
  const { deviceId, imei } = sims[0] ?? {};
  const device = 'query($c: ID!, $d: ID!) { device(customerId: $c, deviceId: $d) { imei version sims { iccid } } }';
  expect((await ask(device, { d: deviceId })).data).toMatchObject({ device: { imei, version: 1, sims: [{ iccid: sims[0]?.iccid }] } });
  const mark = 'mutation($c: ID!, $d: ID!, $v: Int!, $input: MarkDeviceInput!) { markDevice(customerId: $c, deviceId: $d, expectedVersion: $v, input: $input) { owned version } }';
  expect((await ask(mark, { d: deviceId, v: 1, input: { owned: false, reason: 'Sold to the employee' } })).data).toEqual({ markDevice: { owned: false, version: 2 } });
  expect((await ask(device, { d: deviceId })).errors).toMatchObject([{ extensions: { code: 'not-found' } }]);
});

test('blueprint 3.3: a no says by GraphQL what it says by REST', async () => {
  const reader = await fleet.holderOf(['sim:read']);
  const { errors } = await ask('query($c: ID!, $id: ID!) { simHistory(customerId: $c, id: $id) { placements { iccid } } }', { id: sims[0]?.simId }, reader);
  expect(errors).toMatchObject([{ extensions: { code: 'not-allowed', permission: 'sim:history' } }]);
  expect((await ask('query($c: ID!) { sim(customerId: $c, id: "x") { id } }')).errors).toMatchObject([{ extensions: { code: 'not-found' } }]);
  expect((await ask(PAGE, { filter: { unassigned: true } }, reader)).errors).toMatchObject([{ extensions: { code: 'list.column-not-readable' } }]);
});

test('GC-8.5-a: a Service User asks for his own lines', async () => {
  const ada = await fleet.serviceUser('Ada');
  const sim = await fleet.aSim({ memberId: ada.memberId });
  expect((await ask('query($c: ID!) { ownLines(customerId: $c) { number to sim { iccid } } }', {}, ada)).data).toEqual({ ownLines: [{ number: sim.number, to: null, sim: { iccid: sim.iccid } }] });
});

test.each([
  ['{ sims(customerId: $c, first: 0) { edges { cursor } } }'], ['{ sims(customerId: $c, first: 201) { edges { cursor } } }'], ['{ sims(customerId: $c, filter: { state: ["gone"] }) { edges { cursor } } }'],
  ['{ sims(customerId: $c, orderBy: { sort: "imei" }) { edges { cursor } } }'], ['{ sims(customerId: $c, after: "x") { edges { cursor } } }'], ['{ sims(customerId: $c, filter: { colour: "red" }) { edges { cursor } } }'],
])('bad input: %s is refused', async (text) => {
  const { data, errors } = await ask(`query($c: ID!) ${text}`);
  expect(data).toBeNull();
  expect(errors?.length).toBeGreaterThan(0);
  expect(errors?.[0]?.extensions.code).not.toBe('fault');
});
