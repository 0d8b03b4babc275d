import { setTimeout as passes } from 'node:timers/promises';
import { within } from '../architecture/fresh-database.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember, grant } from '../factories/member.js';
import { aLine, aSim } from '../factories/sim.js';
import { type Client, rows, theAgent } from '../support/as.js';
import { databaseUrls } from '../support/server.js';

interface Right { permission: string; sentence: string }
interface Grant { id: string; version: number; state: string; abilities: Record<string, boolean> }
interface Comparison { from: string; to: string; effects: { permission: string; effect: string }[] }

/** All that can be asked, as it is answered now. */
interface Snapshot {
  at: string;
  rights: Record<string, Record<string, string>>;
  grants: Record<string, string>;
  whoCan: string[];
}

describe('who could do what on a day, as it was known on another (blueprint 5)', () => {
  let customer: ACustomer;
  let auditor: Client;
  let fleet: AMember;
  let other: AMember;
  let user: AMember;
  let line: { id: string };
  let sim: { id: string };
  const story: Snapshot[] = [];

  const at = (index: number): string => story.at(index)?.at ?? '';
  const path = (rest = ''): string => `/customers/${customer.id}${rest}`;
  const get = async <T>(rest: string): Promise<T> => {
    const { status, body, bytes } = await auditor.get<T>(path(rest));
    if (status !== 200) throw new Error(`${rest}: ${bytes}`);
    return body;
  };
  const seen = async (moment: Record<string, string> = {}): Promise<Omit<Snapshot, 'at'>> => {
    const when = new URLSearchParams(moment).toString();
    const people = [customer.registrantMemberId, fleet.id, other.id];
    const rights = await Promise.all(people.map(async (id) => Object.fromEntries((await get<Right[]>(`/members/${id}/rights?${when}`)).map(({ permission, sentence }) => [permission, sentence]))));
    const { items } = await get<{ items: Grant[] }>(`/grants?limit=200&${when}`);
    const holders = await get<{ displayName: string; decision: { sentence: string } }[]>(`/sims/${sim.id}/access?permission=sim:read&${when}`);
    return { rights: Object.fromEntries(people.map((id, index) => [id, rights[index] ?? {}])), grants: Object.fromEntries(items.map(({ id, state }) => [id, state])), whoCan: holders.map(({ displayName, decision }) => `${displayName}: ${decision.sentence}`).sort() };
  };
  /** Does something, and keeps what is so afterwards. */
  const then = async (deed: () => Promise<{ status: number; bytes: string }>): Promise<void> => {
    const { status, bytes } = await deed();
    if (status >= 300) throw new Error(bytes);
    await passes(5);
    const after = new Date().toISOString();
    story.push({ at: after, ...await seen() });
    await passes(5);
  };
  const held = async (index: number): Promise<Grant> => {
    const found = (await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${fleet.id}&state=inForce`))).body.items[index];
    if (!found) throw new Error('no such grant');
    return found;
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    const [north, south] = [await aCostCentre(customer.id, 'NORTH'), await aCostCentre(customer.id, 'SOUTH')];
    [line, sim] = [await aLine(customer.id), await aSim(customer.id)];
    await place(sim, line, north.id);
    auditor = (await aMember(customer, { displayName: 'Aude Auditor', profile: 'SupportPortalUser', subProfile: 'auditor' })).persona;
    fleet = await aMember(customer, { displayName: 'Farid Fleet' });
    other = await aMember(customer, { displayName: 'Oona Other', profile: 'AccessManager' });
    user = await aMember(customer, { displayName: 'Uma User', profile: 'ServiceUser' });
    const { registrant: owner } = customer;
    await assign(user);
    const parts = [north, south].map((centre) => ({ kind: 'costCentre', id: centre.id }));
    await then(() => owner.get(path('/grants')));
    await then(() => grant(customer, fleet.id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: parts }).then((bytes) => ({ status: 200, bytes: JSON.stringify(bytes) })));
    await then(async () => owner.post(path(`/grants/${(await held(0)).id}/narrowing`), { scope: [parts[0]], reason: 'North alone' }, { 'if-match': `"${(await held(0)).version}"` }));
    await then(async () => {
      const { body: { version } } = await owner.get<{ version: number }>(path(`/lines/${line.id}/assignment-preview?memberId=${other.id}`));
      return owner.put(path(`/lines/${line.id}/cost-centre`), { costCentreId: south.id, reason: 'Moved' }, { 'if-match': `"${version}"` });
    });
    await then(() => subscribe(customer, 'online-invoice', 'suspended'));
    await then(async () => owner.post(path(`/grants/${(await held(0)).id}/revocation`), { reason: 'Enough' }, { 'if-match': `"${(await held(0)).version}"` }));
    await then(() => grant(customer, fleet.id, { profile: 'SupportPortalUser', subProfile: 'auditor' }).then((bytes) => ({ status: 200, bytes: JSON.stringify(bytes) })));
    await then(async () => {
      const { body: { version } } = await owner.get<{ version: number }>(path('/ownership'));
      return owner.put(path('/ownership'), { memberId: other.id, reason: 'Hands over' }, { 'if-match': `"${version}"` });
    });
    await then(async () => {
      const { persona } = other;
      await persona.put('/session/capacity', { customerId: customer.id, capacity: 'AccessOwner' });
      const { body: { version } } = await persona.get<{ version: number }>(path(`/members/${fleet.id}`));
      return persona.post(path(`/members/${fleet.id}/end`), { reason: 'Leaves', at: '2027-03-01T00:00:00Z' }, { 'if-match': `"${version}"` });
    });
  });

  const assign = async ({ id }: AMember): Promise<void> => {
    const { body: { version } } = await customer.registrant.get<{ version: number }>(path(`/lines/${line.id}/assignment-preview?memberId=${id}`));
    const { status, bytes } = await customer.registrant.put(path(`/lines/${line.id}/assignment`), { memberId: id, reason: 'Wanted by the spec' }, { 'if-match': `"${version}"` });
    if (status !== 200) throw new Error(bytes);
  };

  const place = (card: { id: string }, on: { id: string }, costCentreId: string): Promise<void> => within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('update line set cost_centre_id = $2 where id = $1', [on.id, costCentreId]);
    await client.query(`insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at) values ($1, gen_random_uuid(), $2, $3, '2026-01-01', now())`, [customer.id, card.id, on.id]);
    await client.query('select refresh_sim_listing($1, array[$2::uuid])', [customer.id, card.id]);
  });

  it('what was answered after each deed is answered still, word for word, of that instant: rights, grants, who can', async () => {
    expect(new Set(story.map(({ at: _, ...rest }) => JSON.stringify(rest))).size).toBe(story.length); // each deed changed something
    for (const { at: then, ...was } of story) expect([then, await seen({ at: then, knownAt: then })]).toEqual([then, was]);
  });

  it('what was recorded later is not known: an end that is set today ends nothing as it was known yesterday', async () => {
    const [end, before] = ['2027-03-02T00:00:00Z', at(-2)];
    const state = async (knownAt: string): Promise<string[]> => (await get<{ items: Grant[] }>(`/grants?memberId=${fleet.id}&at=${end}&knownAt=${knownAt}`)).items.map((each) => each.state);
    const rights = async (knownAt: string): Promise<string[]> => (await get<Right[]>(`/members/${fleet.id}/rights?at=${end}&knownAt=${knownAt}`)).map(({ permission }) => permission);
    expect([await state(before), (await rights(before)).includes('sim:read')]).toEqual([['inForce', 'revoked', 'revoked'], true]);
    expect([await state(new Date().toISOString()), await rights(new Date().toISOString())]).toEqual([['linkEnded', 'revoked', 'revoked'], []]);
  });

  it('a comparison tells what came and went between two instants, and so does the same question by GraphQL', async () => {
    const [given, revoked] = [at(1), at(5)];
    const told = await get<Comparison>(`/members/${fleet.id}/rights/comparison?from=${given}&to=${revoked}`);
    expect(told.effects.find(({ permission }) => permission === 'sim:read')).toMatchObject({ effect: 'loses' });
    expect((await get<Comparison>(`/members/${fleet.id}/rights/comparison?from=${revoked}&to=${given}`).catch((fault: unknown) => String(fault)))).toContain('/to');
    const { data } = await auditor.graphql<{ rightsComparison: Comparison; rights: Right[] }>(
      `query ($customerId: ID!, $memberId: ID!, $from: String!, $to: String!) { rightsComparison(customerId: $customerId, memberId: $memberId, from: $from, to: $to) { from to effects { permission effect before after } }
        rights(customerId: $customerId, memberId: $memberId, at: $from, knownAt: $from) { permission sentence } }`, { customerId: customer.id, memberId: fleet.id, from: given, to: revoked });
    expect(data?.rightsComparison).toEqual(told);
    expect(Object.fromEntries(data?.rights.map(({ permission, sentence }) => [permission, sentence]) ?? [])).toEqual(story[1]?.rights[fleet.id]);
  });

  it('GC-8.5-a: who asks about himself is answered as he was then: his own line, and no other', async () => {
    const about = (resource: string, moment = ''): Promise<unknown> => user.persona.get<{ allowed: boolean; sentence: string }>(path(`/decisions?permission=line:read-own&resource=${resource}${moment}`)).then(({ status, body }) => [status, body.allowed, body.sentence]);
    const now = await about(`line:${line.id}`);
    expect(now).toEqual([200, true, expect.any(String)]);
    expect(await about(`line:${line.id}`, `&at=${at(0)}`)).toEqual(now);
    expect(await about(`line:${(await aLine(customer.id)).id}`, `&at=${at(0)}`)).toEqual([404, undefined, undefined]);
  });

  it('on which line a card was is told as it was known, whatever a load said later; an agent\'s look has no past', async () => {
    const known = at(-1);
    const who = async (): Promise<string[]> => (await get<{ displayName: string }[]>(`/sims/${sim.id}/access?permission=line:read-own&knownAt=${known}`)).map(({ displayName }) => displayName);
    expect(await who()).toEqual(['Uma User']);
    await within(databaseUrls.superuser, async (client) => {
      await client.query('set session_replication_role = replica');
      await client.query('update sim_placement set ends_at = now() where sim_id = $1', [sim.id]);
    });
    expect(await who()).toEqual(['Uma User']);
    const agent = await theAgent('BackOffice');
    expect((await agent.get(path(`/decisions?permission=sim:read&at=${at(0)}`), { 'mandate-reason': 'Ticket 4711' })).status).toBe(200);
  });

  it('nothing is done to the past, nobody knows the future, and what is kept cannot be changed', async () => {
    const moment = at(1);
    const { items } = await get<{ items: Grant[] }>(`/grants?at=${moment}&knownAt=${moment}`);
    expect(items.flatMap(({ abilities }) => Object.values(abilities))).not.toContain(true);
    expect(await auditor.get(path('/grants?knownAt=2999-01-01T00:00:00Z'))).toMatchObject({ status: 422, body: { code: 'moment.not-known-yet' } });
    expect(await auditor.post(path('/decisions/batch'), { questions: [{ permission: 'sim:read', actor: null, resource: null }], at: null, knownAt: null })).toMatchObject({ status: 200, body: [{ decision: { allowed: true } }] });
    expect(await auditor.get(path('/grants?at=yesterday'))).toMatchObject({ status: 400 });
    for (const change of ['update superseded_fact set until = now()', 'delete from superseded_fact', 'update superseded_data set until = now()']) await expect(within(databaseUrls.app, (client) => client.query(change))).rejects.toThrow('permission denied');
    expect((await rows<{ relation: string }>('select distinct relation from superseded_fact where customer_id = $1 union select distinct relation from superseded_data where customer_id = $1 order by 1', [customer.id])).map(({ relation }) => relation)).toEqual(['customer', 'line', 'member']);
    const kept = await rows<{ words: string[] }>('select array(select jsonb_object_keys(fact)) words from superseded_fact where customer_id = $1', [customer.id]);
    expect([...new Set(kept.flatMap(({ words }) => words))].sort()).toEqual(['ends_at', 'owner_member_id', 'owner_opt_out', 'starts_at']); // P21: what cannot be erased names nobody
  });
});
