import { as, inDays, type SignedIn, World } from '../clients/world.js';
import { randomUUID } from 'node:crypto';
import { GRANT_STATES } from '../../src/modules/access/grant.view.js';
import { baseUrl } from '../support/server.js';

interface Grant { id: string; memberId: string | null; clientId: string | null; state: string; endsAt: string | null }
interface Holder { memberId?: string; clientId?: string }

const PERSON: { kind: 'person' | 'client'; link?: object; client?: object } = { kind: 'person' };
const [past, longPast, future, far] = [inDays(-1), inDays(-9), inDays(1), inDays(9)];

/** What is not so of a grant in force of somebody who belongs here. */
const CASES: [state: string, endsAt: string | null, grant: object, holder?: typeof PERSON][] = [
  ['inForce', null, {}],
  ['inForce', far, { ends_at: inDays(20) }, { kind: 'person', link: { ends_at: far } }],
  ['inForce', far, {}, { kind: 'client', client: { ends_at: inDays(20) }, link: { ends_at: far } }],
  ['notBegun', null, { starts_at: future }],
  ['ended', past, { ends_at: past }],
  ['ended', longPast, { ends_at: past }, { kind: 'person', link: { ends_at: longPast } }],
  ['ended', past, { ends_at: past, second_person: 'pending' }],
  ['revoked', null, { revoked_at: past }],
  ['revoked', past, { revoked_at: past }, { kind: 'person', link: { ends_at: past } }],
  ['refused', null, { second_person: 'refused', decided_by: randomUUID() }],
  ['pending', null, { second_person: 'pending' }],
  ['pending', null, { second_person: 'pending' }, { kind: 'person', link: { starts_at: future } }],
  ['linkEnded', past, {}, { kind: 'person', link: { ends_at: past } }],
  ['linkEnded', past, { starts_at: future, ends_at: far }, { kind: 'person', link: { ends_at: past } }],
  ['linkEnded', past, { second_person: 'pending' }, { kind: 'person', link: { ends_at: past } }],
  ['linkNotBegun', null, {}, { kind: 'person', link: { starts_at: future } }],
  ['clientEnded', past, {}, { kind: 'client', client: { ends_at: past } }],
  ['clientEnded', past, {}, { kind: 'client', client: { ended_at: past } }],
  ['sponsorGone', past, {}, { kind: 'client', link: { ends_at: past } }],
];

describe('I5: a grant is shown as what it gives', () => {
  let world: World;
  let customerId: string;
  let owner: SignedIn;
  const made: { id: string; state: string; endsAt: string | null; holder: Holder }[] = [];

  const set = async (table: string, id: string | undefined, values: object = {}): Promise<void> => {
    const columns = Object.keys(values);
    if (id && columns.length > 0) await world.rows(`update ${table} set ${columns.map((column, n) => `${column} = $${n + 3}`).join(', ')} where customer_id = $1 and id = $2`, [customerId, id, ...Object.values(values)]);
  };
  const aClient = async (sponsor: string): Promise<string> => {
    const id = randomUUID();
    await world.rows(`insert into service_client (customer_id, id, name, sponsor_member_id, scopes, authentication, starts_at, ends_at, made_by, recorded_at)
      values ($1, $2, 'ERP', $3, '{sim:read}', 'secret', '2020-01-01', $4, $3, now())`, [customerId, id, sponsor, inDays(30)]);
    return id;
  };
  const asked = async (query: string): Promise<{ items: Grant[]; next: string | null; count: { value: number } }> =>
    (await as(baseUrl, owner).get(`/customers/${customerId}/grants?${query}`).expect(200)).body as never;
  const ids = (grants: readonly { id: string }[]): string[] => grants.map(({ id }) => id).sort();

  beforeAll(async () => {
    world = await World.open();
    ({ customerId, owner } = await world.aCustomer());
    for (const [state, endsAt, grant, { kind, link, client } = PERSON] of CASES) {
      const { memberId } = await world.aMember(customerId);
      const holder: Holder = kind === 'client' ? { clientId: await aClient(memberId) } : { memberId };
      const id = await world.aGrant(customerId, holder, ['sim:read']);
      await set('access_grant', id, grant);
      await set('member', memberId, link);
      await set('service_client', holder.clientId, client);
      made.push({ id, state, endsAt, holder });
    }
  });

  afterAll(() => world.close());

  it('by its own facts and those of its holder, with the end that comes first', async () => {
    const { items } = await asked('limit=100');
    const told = new Map(items.map(({ id, state, endsAt }) => [id, [state, endsAt && endsAt.slice(0, 10)]]));
    const wanted = made.map(({ id, state, endsAt }) => [id, [state, endsAt && endsAt.slice(0, 10)]]);
    expect(made.map(({ id }) => [id, told.get(id)])).toEqual(wanted);
  });

  it('in the words of the explanation: a state that is no end in itself is the cause of the no, or there is no no', async () => {
    for (const { state, holder } of made.filter(({ state: each }) => !['ended', 'revoked', 'refused', 'pending'].includes(each))) {
      const { body } = await as(baseUrl, owner).get(`/customers/${customerId}/decisions?permission=sim:read&actor=${holder.memberId ?? holder.clientId}`).expect(200);
      const { allowed, missing } = body as { allowed: boolean; missing: { cause: string }[] };
      expect(allowed ? 'inForce' : missing[0]?.cause).toBe(state);
    }
  });

  it('and no explanation goes farther back than 25 months: what ended before is in the list, and no cause any more', async () => {
    const { memberId } = await world.aMember(customerId);
    const id = await world.aGrant(customerId, { memberId }, ['sim:read']);
    const cause = async (by: object): Promise<unknown[]> => {
      await set('access_grant', id, { ends_at: null, revoked_at: null, ...by });
      const { body } = await as(baseUrl, owner).get(`/customers/${customerId}/decisions?permission=sim:read&actor=${memberId}`).expect(200);
      return (body as { missing: { cause: string }[] }).missing.map((each) => each.cause);
    };
    const [long, recent] = [inDays(-800), inDays(-700)];
    const told = [await cause({}), await cause({ ends_at: recent }), await cause({ revoked_at: recent }), await cause({ ends_at: long }), await cause({ revoked_at: long })];
    expect(told).toEqual([[], ['ended'], ['revoked'], ['notGranted'], ['notGranted']]);
    await world.rows('delete from access_grant where customer_id = $1 and id = $2', [customerId, id]);
  });

  it.each(GRANT_STATES)('the list of %s holds the rows that show it, by REST and GraphQL, page by page', async (state) => {
    const wanted = ids(made.filter((each) => each.state === state));
    const { items, count } = await asked(`limit=100&state=${state}`);
    expect([ids(items), count.value]).toEqual([wanted, wanted.length]);
    expect(items.every((each) => each.state === state)).toBe(true);
    const { body } = await as(baseUrl, owner).graphql('query ($c: ID!, $s: String!) { grants(customerId: $c, filter: { state: $s }) { edges { node { id state } } } }', { c: customerId, s: state }).expect(200);
    expect(ids((body as { data: { grants: { edges: { node: Grant }[] } } }).data.grants.edges.map(({ node }) => node))).toEqual(wanted);
    const paged: Grant[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: { items: Grant[]; next: string | null } = await asked(`limit=1&state=${state}${next && `&after=${next}`}`);
      paged.push(...page.items);
      ({ next } = page);
    }
    expect(ids(paged)).toEqual(wanted);
  });

  it('filters narrow together: holder, profile, sub-profile and state', async () => {
    const [first] = made;
    const { items: [grant] } = await asked(`memberId=${first?.holder.memberId}&state=inForce&profile=SupportPortalUser`);
    const subProfileId = (grant as unknown as { subProfile: { id: string } }).subProfile.id;
    expect(ids((await asked(`subProfileId=${subProfileId}`)).items)).toEqual([first?.id]);
    expect((await asked(`subProfileId=${subProfileId}&state=revoked`)).items).toEqual([]);
    expect((await asked('profile=AccessManager')).items).toEqual([]);
    const { body } = await as(baseUrl, owner).graphql('query ($c: ID!, $f: GrantFilter) { grants(customerId: $c, filter: $f) { edges { node { id } } } }',
      { c: customerId, f: { subProfileId, profile: 'SupportPortalUser', state: 'inForce', memberId: first?.holder.memberId } }).expect(200);
    expect(body).toMatchObject({ data: { grants: { edges: [{ node: { id: first?.id } }] } } });
  });

  it('GC-9.2-b: who has left has nothing that goes on: his end shows no grants, and one that waits for him waits for nobody', async () => {
    const gone = made.find(({ state, holder }) => state === 'linkEnded' && holder.memberId);
    const { body } = await as(baseUrl, owner).get(`/customers/${customerId}/members/${gone?.holder.memberId}/end-preview`).expect(200);
    expect(body).toMatchObject({ grants: [] });
    const { body: left } = await as(baseUrl, owner).get(`/customers/${customerId}/ownership/hand-over-preview`).expect(200);
    expect(ids((left as { grants: Grant[] }).grants)).toEqual(ids(made.filter(({ state }) => state === 'pending')));
  });

  it('GC-2.2.4: while the Customer is suspended nothing is in force, and what is over or waits is told as before', async () => {
    const cookie = await anAgentOf(world);
    await world.rows(`update customer_directory set state = 'suspended' where id = $1`, [customerId]);
    const { body } = await as(baseUrl, { cookie }).get(`/customers/${customerId}/grants?limit=100`).set('Mandate-Reason', 'A look at the grants').expect(200);
    await world.rows(`update customer_directory set state = 'active' where id = $1`, [customerId]);
    const told = new Map((body as { items: Grant[] }).items.map(({ id, state }) => [id, state]));
    expect(made.map(({ id }) => told.get(id))).toEqual(made.map(({ state }) => (['inForce', 'notBegun'].includes(state) ? 'customerNotActive' : state)));
  });
});

async function anAgentOf(world: World): Promise<string> {
  const [id, token] = [randomUUID(), randomUUID()];
  await world.rows(`insert into operator_agent values ($1, $2, 'Agent', 'en', 'BackOffice', now(), null)`, [id, `${id}@operator.example`]);
  await world.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at)
    values ($1, sha256($2::bytea), 'operator', $3, now(), 'test', now(), now(), now() + interval '1 hour')`, [randomUUID(), token, id]);
  return `mandate-operator=${token}`;
}
