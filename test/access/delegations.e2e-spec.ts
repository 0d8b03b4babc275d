import { randomUUID } from 'node:crypto';
import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember } from '../factories/member.js';
import { aLine, aSim } from '../factories/sim.js';
import { type Answer, type Client, machine, rows } from '../support/as.js';

interface Delegation {
  id: string; state: string; version: number; proposedAt: string; acceptedAt: string | null; lapsesAt: string | null; sourceId: string; permissions: string[]; scope: { id: string }[]; endsAt: string | null; delegationDepth: number;
  delegator: { id: string; name: string }; delegate: { id: string }; abilities: Record<string, boolean>;
}
interface Grant { id: string; state: string; version: number; sourceId: string | null; permissions: string[] | null; replaces: string | null; secondPerson: string }
interface Problem { code: string; decision?: { sentence: string; missing: { cause: string }[] } }
interface Why { allowed: boolean; sentence: string; rules: string[]; missing: { cause: string }[]; grants: { until: string | null; scope: { id: string }[]; chain: { kind: string; by: string; capacity: string | null; rule: string }[] }[] }

let customer: ACustomer;
let bundle: string;
const path = (rest: string): string => `/customers/${customer.id}${rest}`;
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];

beforeAll(async () => {
  customer = await aCustomer();
  await subscribe(customer, 'fleet-manager');
  const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
  bundle = body.find(({ code }) => code === 'fleet-manager')?.id ?? '';
});

const person = (more: Record<string, unknown> = {}): Promise<AMember> => aMember(customer, more);
const give = async (member: AMember, more: object = {}): Promise<Grant> =>
  (await customer.registrant.post<Grant>(path('/grants'), { memberId: member.id, profile: 'SupportPortalUser', subProfileId: bundle, mayDelegate: true, delegationDepth: 2, reason: 'Runs the fleet', ...more })).body;
const propose = (by: AMember, to: AMember, more: object): Promise<Answer<Delegation>> =>
  by.persona.post<Delegation>(path('/delegations'), { email: to.email, permissions: ['sim:read'], reason: 'Helps me', ...more });
// eslint-disable-next-line no-restricted-syntax -- who does what to which, and with what
const deed = <T = Delegation>(by: Client, { id, version }: Pick<Delegation, 'id' | 'version'>, what: string, body: object = { reason: 'Because' }): Promise<Answer<T>> =>
  by.post<T>(path(`/delegations/${id}/${what}`), body, { 'if-match': `"${String(version)}"` });
const change = (what: string, grant: Grant, body: object = {}): Promise<Answer<Grant>> =>
  customer.registrant.post<Grant>(path(`/grants/${grant.id}/${what}`), { reason: 'Because', ...body }, { 'if-match': `"${String(grant.version)}"` });
const reads = async ({ persona }: AMember): Promise<number> => (await persona.get(path('/sims?limit=1'))).status;
const why = async ({ persona }: AMember): Promise<Why> => (await persona.get<Why>(path('/decisions?permission=sim:read'))).body;
const causes = async (member: AMember): Promise<string[]> => (await why(member)).missing.map(({ cause }) => cause);

/** Somebody who delegates, and somebody who has accepted. */
async function aPair(more: object = {}): Promise<{ from: AMember; to: AMember; source: Grant; made: Delegation }> {
  const [from, to] = [await person({ displayName: 'Nele Dierckx' }), await person({ displayName: 'Tom Smets' })];
  const source = await give(from);
  const { body: proposed } = await propose(from, to, { sourceId: source.id, ...more });
  return { from, to, source, made: (await deed(to.persona, proposed, 'acceptance', {})).body };
}

describe('GC-8.4-c: a Support Portal User delegates of his own rights', () => {
  it('proposes what he may, it gives nothing before it is accepted, and the chain tells it all', async () => {
    const [from, to] = [await person({ displayName: 'Nele Dierckx' }), await person({ displayName: 'Tom Smets' })];
    const source = await give(from, { endsAt: inDays(30) });
    const { body: own } = await from.persona.get<{ sourceId: string; permissions: string[]; delegationDepth: number; until: string }[]>(path('/delegations/sources'));
    expect(own).toMatchObject([{ sourceId: source.id, permissions: expect.arrayContaining(['sim:read', 'line:assign']), delegationDepth: 1, until: expect.any(String) }]);
    expect(await reads(to)).toBe(403);
    const { status, body: proposed } = await propose(from, to, { sourceId: source.id });
    expect([status, proposed]).toMatchObject([201, { state: 'proposed', permissions: ['sim:read'], delegator: { name: 'Nele Dierckx' }, endsAt: own[0]?.until, abilities: { answer: false, end: true } }]);
    expect(await reads(to)).toBe(403);
    expect(await causes(to)).toContain('proposed');
    expect(await rows('select subject from mail where recipient = $1 and kind = $2', [to.email, 'delegationProposed'])).toHaveLength(1);
    expect(codeOf(await deed(from.persona, proposed, 'acceptance', {}))).toEqual([403, 'delegation.not-yours']);
    const { body: made } = await deed(to.persona, proposed, 'acceptance', {});
    expect(made).toMatchObject({ state: 'inForce', abilities: { answer: false, end: true } });
    for (const again of [proposed, made]) expect(await deed(to.persona, again, 'acceptance', {})).toMatchObject({ status: 200, body: { version: made.version, acceptedAt: made.acceptedAt } });
    expect([codeOf(await deed(from.persona, made, 'acceptance', {})), codeOf(await deed(to.persona, { ...made, version: 7 }, 'acceptance', {}))]).toEqual([[403, 'delegation.not-yours'], [412, 'precondition.stale']]);
    expect(codeOf(await deed(to.persona, made, 'refusal'))).toEqual([409, 'delegation.answered-already']);
    expect(await reads(to)).toBe(200);
    const told = await why(to);
    expect(told).toMatchObject({ allowed: true, rules: expect.arrayContaining(['GC-8.4-c']) });
    expect(told.grants[0]?.chain.map(({ by, capacity, rule }) => [by, capacity, rule])).toEqual([
      ['Nele Dierckx', 'SupportPortalUser', 'GC-8.4-c'], ['Anna Peeters', 'AccessOwner', 'GC-8.2-b(2)'], [expect.any(String), null, 'GC-2.1.1'],
    ]);
    expect((await to.persona.get<{ allowed: boolean }>(path('/decisions?permission=line:assign'))).body.allowed).toBe(false);
    const { body: { items } } = await customer.registrant.get<{ items: { event: string; rules: string[] }[] }>(path(`/ledger?subjectId=${made.id}`));
    expect(items.map(({ event }) => event)).toEqual(['delegation.accepted', 'delegation.proposed']);
    expect(items.every(({ rules }) => rules.includes('GC-8.4-c'))).toBe(true);
  });

  it('what is revoked, narrowed or lost is so below at the same instant, and through several hands', async () => {
    const { to, source, made } = await aPair({ delegationDepth: 1 });
    const last = await person();
    const { body: onward } = await propose(to, last, { sourceId: made.id });
    await deed(last.persona, onward, 'acceptance', {});
    const [a, b] = [await aCostCentre(customer.id, 'D-1'), await aCostCentre(customer.id, 'D-2')];
    const { body: narrowed } = await change('narrowing', source, { scope: [{ kind: 'costCentre', id: a.id }, { kind: 'costCentre', id: b.id }] });
    expect((await why(last)).grants[0]?.scope.map(({ id }) => id).sort()).toEqual([a.id, b.id].sort());
    const { body: own } = await deed(to.persona, (await to.persona.get<Delegation>(path(`/delegations/${onward.id}`))).body, 'narrowing', { scope: [{ kind: 'costCentre', id: a.id }], reason: 'Because' });
    expect([own.state, (await why(last)).grants[0]?.scope.map(({ id }) => id)]).toEqual(['inForce', [a.id]]);
    const { body: other } = await change('narrowing', narrowed, { scope: [{ kind: 'costCentre', id: b.id }] });
    expect([await reads(last), await causes(last), await reads(to)]).toEqual([403, expect.arrayContaining(['sourceNarrowed']), 200]);
    await change('revocation', other);
    expect([await reads(to), await causes(to), await causes(last)]).toEqual([403, ['sourceGone'], expect.arrayContaining(['sourceGone'])]);
    const { body: { items } } = await customer.registrant.get<{ items: { id: string; state: string }[] }>(path('/delegations?state=sourceGone'));
    expect(items.map(({ id }) => id)).toEqual(expect.arrayContaining([made.id, own.id]));
  });

  it('I4 of P04: another source supports it: what two delegated does not end with one of them', async () => {
    const { to, source } = await aPair();
    const other = await person();
    const { body: proposed } = await propose(other, to, { sourceId: (await give(other)).id });
    await deed(to.persona, proposed, 'acceptance', {});
    await change('revocation', source);
    expect(await reads(to)).toBe(200);
  });

  it('GC-9.2-b: with the link of whoever delegated, it lapses; whoever may give rights takes it over, before or after', async () => {
    const [one, two] = [await aPair(), await aPair()];
    const { status, body: adopted } = await deed<Grant>(customer.registrant, one.made, 'adoption');
    expect([status, adopted]).toMatchObject([201, { state: 'inForce', sourceId: null, permissions: ['sim:read'], replaces: one.made.id, secondPerson: 'notNeeded' }]);
    for (const { from } of [one, two]) await customer.registrant.post(path(`/members/${from.id}/end`), { reason: 'Leaves' }, { 'if-match': '"1"' });
    expect([await reads(one.to), await reads(two.to)]).toEqual([200, 403]);
    expect((await deed<Grant>(customer.registrant, two.made, 'adoption')).status).toBe(201);
    expect([await reads(two.to), (await two.to.persona.get<{ allowed: boolean }>(path('/decisions?permission=line:assign'))).body.allowed]).toEqual([200, false]);
  });

  it('declining and ending: by whom it concerns, and nobody else', async () => {
    const { from, to, source, made } = await aPair();
    const stranger = await person();
    expect((await stranger.persona.get(path(`/delegations/${made.id}`))).status).toBe(404);
    expect((await stranger.persona.get<{ items: object[] }>(path('/delegations'))).body.items).toEqual([]);
    expect((await to.persona.get<{ items: object[] }>(path('/delegations?side=received'))).body.items).toHaveLength(1);
    expect((await from.persona.get<{ items: object[] }>(path('/delegations?side=received'))).body.items).toEqual([]);
    expect(codeOf(await deed(stranger.persona, made, 'end'))).toEqual([404, 'not-found']);
    expect((await deed(from.persona, made, 'end')).body.state).toBe('revoked');
    expect([await reads(to), codeOf(await deed(to.persona, { ...made, version: made.version + 1 }, 'end'))]).toEqual([403, [409, 'grant.not-live']]);
    const { body: again } = await propose(from, to, { sourceId: source.id });
    expect((await deed(to.persona, again, 'refusal')).body.state).toBe('revoked');
    expect((await customer.registrant.get<{ items: { event: string }[] }>(path(`/ledger?subjectId=${again.id}`))).body.items.map(({ event }) => event)).toEqual(['delegation.declined', 'delegation.proposed']);
  });

  it('S41: a machine reads nothing of what its sponsor delegated or received, and delegates nothing', async () => {
    const { from, made } = await aPair();
    const { body: client } = await customer.registrant.post<{ id: string; secret: string }>(path('/clients'), { name: 'ERP', sponsorMemberId: from.id, scopes: ['sim:read', 'contact:read'], authentication: 'secret', endsAt: inDays(300) });
    await customer.registrant.post(path('/grants'), { clientId: client.id, profile: 'SupportPortalUser', subProfileId: bundle, mayDelegate: true, delegationDepth: 1, reason: 'Nightly' });
    const erp = await machine(client);
    const { body: { items } } = await erp.get<{ items: object[] }>(path('/delegations'));
    expect([items, (await erp.get(path(`/delegations/${made.id}`))).status]).toEqual([[], 404]);
    expect(codeOf(await erp.get(path('/delegations/sources')))).toEqual([403, 'delegation.capacity']);
  });

  it('S33: one proposal at a time to each of a right, and no more than a hundred open ones; what nobody answers lapses', async () => {
    const [from, to] = [await person(), await person()];
    const source = await give(from);
    const { body: first } = await propose(from, to, { sourceId: source.id });
    expect(Date.parse(first.lapsesAt ?? '') - Date.parse(first.proposedAt)).toBe(30 * 86_400_000);
    expect(codeOf(await propose(from, to, { sourceId: source.id }))).toEqual([409, 'delegation.proposed-already']);
    await rows(`set session_replication_role = replica; update access_grant set recorded_at = recorded_at - interval '31 days' where id = '${first.id}'`);
    expect((await from.persona.get<Delegation>(path(`/delegations/${first.id}`))).body).toMatchObject({ state: 'ended', abilities: { end: false } });
    expect(codeOf(await deed(to.persona, first, 'acceptance', {}))).toEqual([409, 'grant.not-live']);
    expect(await causes(to)).not.toContain('proposed');
    const { status, body: again } = await propose(from, to, { sourceId: source.id });
    expect(status).toBe(201);
    await rows(`set session_replication_role = replica; insert into access_grant (customer_id, id, member_id, profile, sub_profile_id, starts_at, reason, may_delegate, delegation_depth, source_id, permissions, given_by, given_in_capacity, second_person, recorded_at, version)
      select g.customer_id, uuidv7(), '${from.id}', g.profile, g.sub_profile_id, g.starts_at, g.reason, false, 0, g.source_id, g.permissions, g.given_by, g.given_in_capacity, g.second_person, g.recorded_at, 1 from access_grant g, generate_series(1, 99) where g.id = '${again.id}'`);
    expect(codeOf(await propose(from, await person(), { sourceId: source.id }))).toEqual([409, 'delegation.too-many-proposed']);
    expect((await deed(to.persona, again, 'acceptance', {})).body).toMatchObject({ state: 'inForce', lapsesAt: null });
    expect((await propose(from, await person(), { sourceId: source.id })).status).toBe(201);
  });

  it('a part of another kind than his own gives what lies in both', async () => {
    const [from, to] = [await person(), await person()];
    const [own, line] = [await aCostCentre(customer.id, 'D-3'), await aLine(customer.id)];
    await rows(`set session_replication_role = replica; update line set cost_centre_id = '${own.id}' where id = '${line.id}'`);
    const source = await give(from, { scope: [{ kind: 'costCentre', id: own.id }] });
    expect((await propose(from, to, { sourceId: source.id, scope: [{ kind: 'line', id: line.id }] })).status).toBe(201);

    const [account, sim] = [randomUUID(), await aSim(customer.id)];
    await rows(`set session_replication_role = replica; insert into billing_account (customer_id, id, number, name) values ('${customer.id}', '${account}', 'B-3', 'B-3')`);
    const ofAccount = { sourceId: source.id, scope: [{ kind: 'billingAccount', id: account }] };
    expect(codeOf(await propose(from, await person(), ofAccount))).toEqual([422, 'delegation.apart']);
    await rows(`set session_replication_role = replica; update sim set cost_centre_id = '${own.id}', billing_account_id = '${account}' where id = '${sim.id}'`);
    expect((await propose(from, await person(), ofAccount)).status).toBe(201);
  });

  it('as Access Owner nobody delegates: he gives', async () => {
    const to = await person();
    expect(codeOf(await customer.registrant.post(path('/delegations'), { email: to.email, permissions: ['sim:read'], sourceId: bundle, reason: 'Because' }))).toEqual([403, 'delegation.capacity']);
  });

  it.each<[string, (from: AMember, source: Grant, to: AMember) => Promise<object>, [number, string]]>([
    ['to oneself', (from) => Promise.resolve({ email: from.email }), [422, 'delegation.delegate']],
    ['to nobody here', () => Promise.resolve({ email: 'nobody@elsewhere.example' }), [422, 'delegation.delegate']],
    ['a permission that he has not', () => Promise.resolve({ permissions: ['invoice:read'] }), [422, 'delegation.wider']],
    ['a right over rights', () => Promise.resolve({ permissions: ['grant:give'] }), [400, 'request.invalid']],
    ['nothing', () => Promise.resolve({ permissions: [] }), [400, 'request.invalid']],
    ['longer than his own', () => Promise.resolve({ endsAt: inDays(90) }), [422, 'delegation.period']],
    ['that has ended', () => Promise.resolve({ endsAt: '2020-01-01T00:00:00Z' }), [422, 'grant.period']],
    ['through more hands than are left', () => Promise.resolve({ delegationDepth: 2 }), [422, 'delegation.depth']],
    ['somebody else\'s right', async (_, __, to) => ({ sourceId: (await give(to)).id }), [422, 'delegation.source']],
    ['a right that may not go on', async (from) => ({ sourceId: (await give(from, { mayDelegate: false, delegationDepth: 0 })).id }), [422, 'delegation.source']],
    ['a part that is not his', async () => ({ scope: [{ kind: 'costCentre', id: (await aCostCentre(customer.id, `X-${String(Math.random()).slice(2, 8)}`)).id }] }), [422, 'delegation.wider']],
    ['a line that is in none of his cost centres', async () => ({ scope: [{ kind: 'line', id: (await aLine(customer.id)).id }] }), [422, 'delegation.apart']],
  ])('refuses %s', async (_, more, refused) => {
    const [from, to] = [await person(), await person()];
    const own = await aCostCentre(customer.id, `O-${String(Math.random()).slice(2, 8)}`);
    const source = await give(from, { endsAt: inDays(60), scope: [{ kind: 'costCentre', id: own.id }] });
    expect(codeOf(await propose(from, to, { sourceId: source.id, ...await more(from, source, to) }))).toEqual(refused);
  });

  it('P04 I3: a ring cannot be written: a source is older than what is made of it', async () => {
    const { made, source } = await aPair();
    await expect(rows(`update access_grant set source_id = $2, given_in_capacity = 'SupportPortalUser' where id = $1`, [source.id, made.id])).rejects.toThrow('access_grant_made_of');
    await expect(rows('update access_grant set source_id = id where id = $1', [made.id])).rejects.toThrow('access_grant_made_of');
  });

  it('extending what was taken over gives on what it named, and is foretold so', async () => {
    const { to, made } = await aPair({ endsAt: inDays(20) });
    const { body: adopted } = await deed<Grant>(customer.registrant, made, 'adoption');
    const { body: effect } = await customer.registrant.get<{ effects: { permission: string }[] }>(path(`/grants/${adopted.id}/extension-preview?endsAt=${inDays(40)}`));
    expect(effect.effects.map(({ permission }) => permission)).toEqual(['sim:read']);
    expect((await change('extension', adopted, { endsAt: inDays(40) })).body).toMatchObject({ permissions: ['sim:read'] });
    expect(await reads(to)).toBe(200);
  });

  it('a delegated right is not extended', async () => {
    const { made } = await aPair({ endsAt: inDays(20) });
    expect(codeOf(await change('extension', { ...made, version: made.version } as unknown as Grant, { endsAt: inDays(25) }))).toEqual([409, 'grant.delegated']);
  });
});
