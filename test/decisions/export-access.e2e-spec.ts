import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { as, inDays, World } from '../clients/world.js';
import { anEnterpriseNumber } from '../factories/customer.js';
import { Fleet, type Placed } from '../inventory/fleet.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';
import { mandate } from '../support/mandate.js';

type Row = Record<string, string>;
interface Holder { id: string; displayName: string; decision: { sentence: string; actor: { capacity: string | null }; until: string | null } }

let world: World;
let fleet: Fleet;
let sim: Placed;

beforeAll(async () => {
  world = await World.open();
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
  sim = await fleet.aSim();
});

afterAll(() => world.close());

const by = (who: { cookie: string }) => as(baseUrl, who);
const csv = (text: string): Row[] => parse(text, { columns: true, bom: true });
const path = (): string => `${fleet.path}/sims/${sim.simId}/access`;
const fileOf = async (query: string, who: { cookie: string } = fleet.owner): Promise<Row[]> => csv((await by(who).get(`${path()}/export?${query}`).expect(200)).text);
const listed = async (query: string): Promise<Holder[]> => (await by(fleet.owner).get(`${path()}?${query}`).expect(200)).body as Holder[];
const instant = async (): Promise<string> => ((await world.rows<{ at: Date }>('select clock_timestamp() at'))[0]?.at ?? new Date()).toISOString().replace(/\.?0+Z$/, 'Z'); // as the portal says it
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Somebody who could see the card, and cannot any more. */
async function formerHolder(): Promise<{ memberId: string; before: string }> {
  const { memberId } = await fleet.holderOf(['sim:read']);
  await pause();
  const before = await instant();
  await pause();
  const [grant] = await world.rows<{ id: string }>('select id from access_grant where customer_id = $1 and member_id = $2', [fleet.customerId, memberId]);
  await by(fleet.owner).post(`${fleet.path}/grants/${grant?.id}/revocation`, { reason: 'Left the team' }).set('If-Match', '"1"').expect(200);
  return { memberId, before };
}

describe('who can, as a file', () => {
  test('S37: it holds who the list names, with the reason as a sentence, and no cell that a spreadsheet runs', async () => {
    const { memberId } = await fleet.holderOf(['sim:read']);
    await world.rows(`update member set display_name = '=HYPERLINK("http://x")' where customer_id = $1 and id = $2`, [fleet.customerId, memberId]);
    const list = await listed('permission=sim:read');
    const rows = await fileOf('permission=sim:read');
    expect(rows.map(({ id, sentence, until }) => [id, sentence?.replace(/^'/, ''), until])).toEqual(list.map(({ id, decision }) => [id, decision.sentence, decision.until ?? '']));
    expect(rows.find(({ id }) => id === memberId)).toMatchObject({ name: `'=HYPERLINK("http://x")`, kind: 'person', capacity: 'SupportPortalUser', permission: 'sim:read' });
  });

  test('feature 30: of a day, as it was known on another', async () => {
    const { memberId, before } = await formerHolder();
    const ids = async (query: string): Promise<(string | undefined)[]> => (await fileOf(`permission=sim:read${query}`)).map(({ id }) => id);
    expect(await ids('')).not.toContain(memberId);
    expect(await ids(`&at=${before}`)).toContain(memberId);
    expect(await ids(`&at=${inDays(1)}&knownAt=${before}`)).toContain(memberId);
    expect((await fileOf(`permission=sim:read&at=${before}`))[0]).toMatchObject({ on: before });
  });

  test('all of them stand in it, each once, however many more than a page shows', async () => {
    const [bundle] = await world.rows<{ id: string }>(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, gen_random_uuid(), 'many', 'Many', false, '{sim:read}', now()) returning id`, [fleet.customerId]);
    await world.rows(`with people as (insert into identity select i, i || '@x.example', 'Holder', 'nl', now(), now() from (select gen_random_uuid() i from generate_series(1, 450)) n returning id),
      made as (insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at)
        select $1, gen_random_uuid(), id, 'Holder', id || '@x.example', 'employment', '2020-01-01', now() from people returning id)
      insert into access_grant (customer_id, id, member_id, profile, sub_profile_id, starts_at, reason, given_in_capacity, second_person, recorded_at)
        select $1, gen_random_uuid(), id, 'SupportPortalUser', $2, '2020-01-01', 'x', 'Operator', 'notNeeded', now() from made`, [fleet.customerId, bundle?.id]);
    const ids = (await fileOf('permission=sim:read')).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([450, 450]); // the Owner of this world has no second factor: nothing is his yet
    expect((await listed('permission=sim:read')).length).toBeLessThanOrEqual(200);
  });

  test('S41, S01, I1: only of a card that the reader sees, only who may read grants, and told in the ledger', async () => {
    await by(await fleet.holderOf(['sim:read'])).get(`${path()}/export?permission=sim:read`).expect(403);
    await by(await world.aManager(fleet.customerId)).get(`${path()}/export?permission=sim:read`).expect(404);
    await by(fleet.owner).get(`${fleet.path}/sims/${randomUUID()}/access/export?permission=sim:read`).expect(404);
    await by(fleet.owner).get(`${path()}/export?permission=sim:steal`).expect(400);
    expect(await fleet.ledger('grant.exported')).toEqual([]);
    await fileOf('permission=line:assign');
    expect(await fleet.ledger('grant.exported')).toMatchObject([{ body: { subjectId: sim.simId, after: { list: 'whoCan', permission: 'line:assign' } } }]);
  });
});

describe('what somebody gained and lost, as a file', () => {
  test('feature 31, S37, S41: what the comparison shows, told in the ledger', async () => {
    const { memberId, before } = await formerHolder();
    const query = `from=${before}&to=${await instant()}`;
    const compared = `${fleet.path}/members/${memberId}/rights/comparison`;
    const { effects } = (await by(fleet.owner).get(`${compared}?${query}`).expect(200)).body as { effects: { permission: string; effect: string; before: string | null; after: string | null }[] };
    const rows = csv((await by(fleet.owner).get(`${compared}/export?${query}`).expect(200)).text);
    expect(rows.map((row) => [row['permission'], row['effect'], row['before'], row['after']])).toEqual(effects.map((effect) => [effect.permission, effect.effect, effect.before ?? '', effect.after ?? '']));
    expect(rows).toMatchObject([{ permission: 'sim:read', from: before }]);
    expect(await fleet.ledger('grant.exported')).toMatchObject([{ body: { subjectId: memberId, after: { list: 'comparison', from: before } } }]);
    await by(await fleet.holderOf(['sim:read'])).get(`${compared}/export?${query}`).expect(403);
    expect(await fleet.ledger('grant.exported')).toHaveLength(1);
  });
});

describe('npm run mandate -- access-on', () => {
  const asked = async (...more: string[]): Promise<string[]> => {
    const [customer] = await world.rows<{ number: string }>('select enterprise_number "number" from customer_directory where id = $1', [fleet.customerId]);
    const { agentId } = await anAgent(world);
    return ['access-on', '--customer', customer?.number ?? '', '--agent', `${agentId}@operator.example`, '--reason', 'Asked by their auditor', '--permission', 'sim:read', '--sim', sim.iccid, ...more];
  };
  /** A valid number, which the world's Customers have no need of. */
  const withNumber = (): Promise<unknown> => world.rows('update customer_directory set enterprise_number = $2 where id = $1', [fleet.customerId, anEnterpriseNumber()]);

  beforeEach(withNumber);

  test('feature 30: prints who could, on a day as it was known on another, as the page tells it; the Customer sees who looked and why', async () => {
    const { memberId, before } = await formerHolder();
    const { code, output } = await mandate(...await asked('--at', before, '--known-at', before));
    const { body } = await by(fleet.owner).get(`${path()}?permission=sim:read&at=${before}&knownAt=${before}`).set('Accept-Language', 'en').expect(200);
    const told = JSON.parse(output) as { sim: string; at: string; knownAt: string; holders: Holder[] };
    expect([code, told.sim, told.at, told.knownAt]).toEqual([0, sim.iccid, before, before]);
    expect(told.holders.map(({ id, decision }) => [id, decision.sentence])).toEqual((body as Holder[]).map(({ id, decision }) => [id, decision.sentence]));
    expect(told.holders.map(({ id }) => id)).toContain(memberId);
    expect(await fleet.ledger('operator.looked')).toMatchObject([{ body: { subjectId: sim.simId, reason: 'Asked by their auditor', after: { permission: 'grant:read' } } }]);
    expect((JSON.parse((await mandate(...await asked())).output) as { holders: Holder[] }).holders.map(({ id }) => id)).not.toContain(memberId);
  });

  test.each([
    ['--permission', 'sim:steal', 'is no permission'], ['--agent', 'nobody@operator.example', 'no such operator agent'], ['--reason', 'x', 'A reason is'], ['--sim', '8932', 'no SIM of this number'],
    ['--at', 'yesterday', 'is no instant'], ['--known-at', '2100-01-01T00:00:00Z', 'not known yet'], ['--customer', '0403.170.701', 'no Customer'], ['--language', 'es', '--language is one of'],
  ])('it refuses %s %s, and tells nothing', async (option, value, said) => {
    expect(await mandate(...await asked(option, value))).toMatchObject({ code: 1, output: expect.stringContaining(said) });
    expect(await fleet.ledger('operator.looked')).toEqual([]);
  });

  test('an agent who left the office looks at nothing', async () => {
    const words = await asked();
    await world.rows(`update operator_agent set ended_at = now() where email = $1`, [words[words.indexOf('--agent') + 1]]);
    expect(await mandate(...words)).toMatchObject({ code: 1, output: expect.stringContaining('no such operator agent') });
  });
});
