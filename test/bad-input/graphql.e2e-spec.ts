import request from 'supertest';
import { as } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Target } from './refused.js';

let target: Target;
let before: string;

beforeAll(async () => {
  target = await Target.open();
  before = await target.fingerprint();
});

afterAll(() => target.world.close());


interface Answered {
  status: number;
  type: string;
  body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string; status: number } }[] };
}

const ask = async (query: unknown, variables: object = {}): Promise<Answered> => {
  const answer = await as(baseUrl, target.fleet.owner).graphql(query as string, { c: target.fleet.customerId, ...variables });
  return { status: answer.status, type: answer.headers['content-type'] ?? '', body: answer.body as Answered['body'] };
};

const many = (times: number, field: (at: number) => string): string => Array.from({ length: times }, (_, at) => field(at)).join(' ');
const MEMBERS = 'members(customerId: $c, first: 1) { edges { node { id } } }';

test('S33: a document of more words than an operation has is refused before its fields are compared with each other', async () => {
  const { status, body } = await ask(`query($c: ID!) { ${many(700, () => 'capacities(customerId: $c) { open }')} }`);
  expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('tokens')]);
});

const abuses: [title: string, query: () => unknown, variables?: () => object][] = [
  ['S33: deeper than any screen asks', () => `query($c: ID!) { ledger(customerId: $c, first: 1) { edges { node { ${'details { rows '.repeat(1)} } } } } x: __type(name: "Sim") { ${'fields { type { ofType { '.repeat(4)} name ${'} } }'.repeat(4)} } }`],
  ['S33: 1,000 aliases', () => `query($c: ID!) { ${many(1000, (at) => `a${at}: ${MEMBERS}`)} }`],
  ['S33: more fields at the root than an operation has', () => `query($c: ID!) { ${many(11, (at) => `a${at}: ownership(customerId: $c) { version }`)} }`],
  ['S33: the same in a fragment', () => `query($c: ID!) { ...f } fragment f on Query { ${many(11, (at) => `a${at}: ownership(customerId: $c) { version }`)} }`],
  ['S33: a flood of directives', () => `query($c: ID!) { ownership(customerId: $c) { version ${'@include(if: true) '.repeat(50)} } }`],
  ['S33: a flood of directives that do not exist', () => `query($c: ID!) { ownership(customerId: $c) { version ${'@x '.repeat(500)} } }`],
  ['S33: a circle of fragments', () => 'query($c: ID!) { members(customerId: $c, first: 1) { ...a } } fragment a on MemberConnection { ...b } fragment b on MemberConnection { ...a }'],
  ['S33: a fragment of itself', () => 'query($c: ID!) { members(customerId: $c, first: 1) { ...a } } fragment a on MemberConnection { edges { node { id } } ...a }'],
  ['S33: a field 20,000 times', () => `query($c: ID!) { ownership(customerId: $c) { ${'version '.repeat(20_000)} } }`],
  ['S33: fragments that double, 25 times', () => `query($c: ID!) { members(customerId: $c, first: 1) { ...f0 } } ${many(25, (at) => `fragment f${at} on MemberConnection { ...f${at + 1} ...f${at + 1} }`)} fragment f25 on MemberConnection { pageInfo { hasNextPage } }`],
  ['a page of a million', () => `query($c: ID!) { members(customerId: $c, first: 1000000) { edges { node { id } } } }`],
  ['a page of minus one', () => `query($c: ID!) { members(customerId: $c, first: -1) { edges { node { id } } } }`],
  ['two Customers in one operation', () => `query($c: ID!) { a: ownership(customerId: $c) { version } b: ownership(customerId: "${target.foreign.customerId}") { version } }`],
  ['two Customers, the second by a fragment', () => `query($c: ID!) { ownership(customerId: $c) { version } ...f } fragment f on Query { b: ownership(customerId: "${target.foreign.customerId}") { version } }`],
  ['two Customers, the second in an inline fragment', () => `query($c: ID!) { ownership(customerId: $c) { version } ... on Query { b: ownership(customerId: "${target.foreign.customerId}") { version } } }`],
  ['a field that does not exist', () => 'query($c: ID!) { sims(customerId: $c, first: 1) { edges { node { puk } } } }'],
  ['no document', () => ''],
  ['a document that is a number', () => 7],
  ['S40: a document that comes parsed', () => JSON.stringify({ kind: 'Document', definitions: [{ kind: 'OperationDefinition', operation: 'query', selectionSet: { kind: 'SelectionSet', selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }] } }] })],
  ['a document that is a list', () => [MEMBERS]],
  ['a document that is not GraphQL', () => 'select * from sim'],
  ['a variable that is missing', () => 'query($c: ID!, $id: ID!) { sim(customerId: $c, id: $id) { id } }'],
  ['S32: an object where an id belongs', () => 'query($c: ID!, $id: ID!) { sim(customerId: $c, id: $id) { id } }', () => ({ id: { ne: null } })],
  ['S30: an unknown field of an input', () => 'mutation($c: ID!, $m: AdmitMember!) { admitMember(customerId: $c, member: $m) { id } }', () => ({ m: { displayName: 'x', email: 'a@b.example', link: 'employment', language: 'nl', version: 9 } })],
  ['a control character in an input', () => 'mutation($c: ID!, $m: AdmitMember!) { admitMember(customerId: $c, member: $m) { id } }', () => ({ m: { displayName: 'x\r\ny', email: 'a@b.example', link: 'employment', language: 'nl' } })],
  ['a malformed id', () => 'query($c: ID!) { sim(customerId: $c, id: "1 or 1=1") { id } }'],
  ['a malformed Customer', () => '{ ownership(customerId: "{}") { version } }'],
  ['a number beyond 32 bits', () => 'query($c: ID!) { ledgerEntry(customerId: $c, seq: 99999999999) { seq } }'],
  ['a place of an entry below one', () => 'query($c: ID!) { ledgerEntry(customerId: $c, seq: -1) { seq } }'],
  ['a day that does not exist', () => 'query($c: ID!) { ledger(customerId: $c, first: 1, from: "2027-02-30T00:00:00Z") { edges { cursor } } }'],
  ['S32: a forged cursor', () => 'query($c: ID!) { sims(customerId: $c, first: 1, after: "AAAA") { edges { cursor } } }'],
  ['S31: a sort by what nobody may sort by', () => 'query($c: ID!) { sims(customerId: $c, first: 1, orderBy: { sort: "imei" }) { edges { cursor } } }'],
  ['a stale version', () => `mutation($c: ID!) { assignLine(customerId: $c, lineId: "${target.sim.lineId}", expectedVersion: 9, input: { memberId: "${target.fleet.owner.memberId}", reason: "x" }) { version } }`],
  ['a capacity that does not exist', () => 'mutation($c: ID!) { chooseCapacity(customerId: $c, capacity: "__proto__") { chosen } }'],
  ['S40: a permission that every object has', () => 'query($c: ID!) { decision(customerId: $c, permission: "constructor") { allowed } }'],
  ['a malformed member', () => 'query($c: ID!) { member(customerId: $c, memberId: "x") { id } }'],
  ['a malformed client', () => 'query($c: ID!) { serviceClient(customerId: $c, clientId: "x") { id } }'],
  ['a malformed resource', () => 'query($c: ID!) { decision(customerId: $c, permission: "sim:read", resource: "sim:x") { allowed } }'],
  ['a malformed SIM of whom one asks who can', () => 'query($c: ID!) { simAccess(customerId: $c, simId: "x", permission: "sim:read") { id } }'],
];

describe('G5, S33: GraphQL refuses with a code, never with a fault, and nothing changes', () => {
  it.each(abuses)('%s', async (_, query, variables = () => ({})) => {
    const begun = performance.now();
    const { status, body } = await ask(query(), variables());
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(status).toBeLessThan(500);
    expect(Object.values(body.data ?? {}).every((each) => each === null)).toBe(true);
    const codes = (body.errors ?? []).map(({ extensions }) => extensions);
    expect(codes.length > 0 || 'code' in body).toBe(true);
    for (const { code, status: told } of codes) {
      expect(code).toMatch(/^[a-z][a-z-]*(\.[a-z-]+)?$/);
      expect(told).toBeLessThan(500);
    }
  });

  it('a list of operations is no request', async () => {
    const answer = await request(baseUrl).post('/graphql').set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1' }).send([{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toMatch(/"code":"[a-z]/);
  });

  it('a mutation by GET, and a query by GET with another\'s origin, change and tell nothing', async () => {
    const mutation = `mutation { endMember(customerId: "${target.fleet.customerId}", memberId: "${target.fleet.owner.memberId}", expectedVersion: 1, end: { reason: "x" }) { id } }`;
    const answer = await request(baseUrl).get('/graphql').query({ query: mutation }).set({ cookie: target.fleet.owner.cookie });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
  });

  it('P18: a mutation without the header, or from another origin, is refused', async () => {
    const mutation = `mutation($c: ID!) { inviteMemberAgain(customerId: $c, memberId: "${target.fleet.owner.memberId}") { id } }`;
    for (const headers of [{}, { 'Mandate-CSRF': '1', Origin: 'https://evil.example' }, { 'Mandate-CSRF': '1', 'Sec-Fetch-Site': 'cross-site' }, { 'Mandate-CSRF': '0' }] as Record<string, string>[]) {
      const { body } = await request(baseUrl).post('/graphql').set({ cookie: target.fleet.owner.cookie, ...headers }).send({ query: mutation, variables: { c: target.fleet.customerId } });
      expect((body as Answered['body']).errors?.map(({ extensions }) => extensions.code)).toEqual(['csrf.proof-missing']);
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'text/csv'])('S33: a document as %s is not read', async (type) => {
    const answer = await request(baseUrl).post('/graphql').set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1', 'Content-Type': type }).send('{"query":"{ __typename }"}');
    expect([400, 415]).toContain(answer.status);
    expect(JSON.stringify(answer.body)).not.toContain('"__typename":"Query"');
  });

  it('a document of more than 256 KiB is too large, and says so as a problem', async () => {
    const answer = await request(baseUrl).post('/graphql').set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1' }).send({ query: `{ __typename } #${'x'.repeat(270_000)}` });
    expect(answer.status).toBe(413);
    expect(JSON.stringify(answer.body)).toContain('request.too-large');
  });
});

it('nothing of all that changed anything', async () => {
  expect(await target.fingerprint()).toBe(before);
});
