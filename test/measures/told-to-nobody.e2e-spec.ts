import { type SignedIn, as, World } from '../clients/world.js';
import { Standing } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';
import { Register } from './register.js';

let world: World;
let standing: Standing;
let register: Register;
beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  register = await Register.of(world);
});
afterAll(() => world.close());

const emailOf = ({ identityId }: Pick<SignedIn, 'identityId'>): string => `${identityId}@zuidkaai.example`;
const here = (): { customerId: string } => ({ customerId: standing.fleet.customerId });
const path = (rest: string): string => `${standing.fleet.path}${rest}`;
const REASON = 'A call of the bank';

/** All that somebody at a Customer can read of another one. */
async function readOf(reader: SignedIn, { memberId }: { memberId: string }, simId: string): Promise<object[]> {
  const ask = async (rest: string): Promise<object> => (await as(baseUrl, reader).get(path(rest)).expect(200)).body as object;
  const batch = await as(baseUrl, reader).post(path('/decisions/batch'), { questions: [{ permission: 'sim:read', actor: memberId }] }).expect(200);
  const graphql = await as(baseUrl, reader).graphql('query($c: ID!, $a: ID) { decision(customerId: $c, permission: "sim:read", actor: $a) { allowed sentence missing { sentence } } }', { c: standing.fleet.customerId, a: memberId });
  return [await ask(`/decisions?permission=sim:read&actor=${memberId}`), await ask(`/members/${memberId}/rights`), await ask(`/members/${memberId}`), await ask(`/sims/${simId}/access?permission=sim:read`), await ask('/contacts'), batch.body as object, graphql.body as object];
}

describe('GC-2.2.4: a measure everywhere is told to nobody but whoever it refuses', () => {
  it.each(['a person', 'a service client that he sponsors'])('what others of his Customer read of %s is what they read without it, to the letter', async (of) => {
    const [sim, machine, user] = [await standing.aSim(), await standing.machine(), await standing.fleet.holderOf(['sim:read'])];
    const asked = of === 'a person' ? user : { memberId: machine.id };
    const read = (): Promise<object[]> => of === 'a person' ? readOf(standing.owner, asked, sim.simId)
      : Promise.all([`/decisions?permission=sim:read&actor=${machine.id}`, `/clients/${machine.id}`, `/sims/${sim.simId}/access?permission=sim:read`].map(async (rest) => (await as(baseUrl, standing.owner).get(path(rest)).expect(200)).body as object));
    const before = await read();
    const measure = await register.take({ kind: 'person', email: emailOf(of === 'a person' ? user : machine.sponsor) });
    const during = await read();
    expect(of === 'a person' ? await standing.reads(user, '/sims')(baseUrl) : await standing.withToken(machine.token, '/sims')(baseUrl)).toBe(403);
    expect(during).toEqual(before);
    expect(JSON.stringify(during)).not.toContain(measure.caseNumber);
  });

  it('nor at an instant that has passed, or while a second one holds at this Customer: then that one alone is told', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    const why = async (at = ''): Promise<object> => (await as(baseUrl, standing.owner).get(path(`/decisions?permission=sim:read&actor=${user.memberId}${at}`)).set('Accept-Language', 'en').expect(200)).body as object;
    const everywhere = await register.take({ kind: 'person', email: emailOf(user) });
    const then = new Date().toISOString();
    expect(await why(`&at=${then}`)).toMatchObject({ allowed: true });
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    expect(await why()).toMatchObject({ allowed: false, missing: [{ cause: 'measure', sentence: `Access is suspended. Case ${measure.caseNumber}. Contact the operator.` }] });
    expect(JSON.stringify(await why())).not.toContain(everywhere.caseNumber);
  });

  it('an agent who may read the register is told of it where he looks', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    const measure = await register.take({ kind: 'person', email: emailOf(user) });
    const { body } = await as(baseUrl, register).get(path(`/decisions?permission=sim:read&actor=${user.memberId}`)).set('Mandate-Reason', REASON).expect(200);
    expect(JSON.stringify(body)).toContain(measure.caseNumber);
  });
});

describe('GC-8.1.2-c, GC-2.2.4: whom to turn to', () => {
  const contacts = async (): Promise<string[]> => ((await as(baseUrl, standing.owner).get(path('/contacts')).expect(200)).body as { memberId: string }[]).map(({ memberId }) => memberId);
  const helpers = async (): Promise<string[]> => {
    const asker = await standing.fleet.aMember();
    const { body } = await as(baseUrl, asker).get(path('/decisions?permission=sim:read')).expect(200);
    return (body as { grantableBy: { memberId: string }[] }).grantableBy.map(({ memberId }) => memberId);
  };
  const deputyOf = (principal: SignedIn, deputy: SignedIn): Promise<unknown[]> => world.rows(`insert into deputy (customer_id, id, for_member_id, deputy_member_id, capacity, starts_at, ends_at, reason, named_by, named_in_capacity, recorded_at, version)
    values ($1, gen_random_uuid(), $2, $3, 'AccessManager', now() - interval '1 day', now() + interval '9 days', 'Holiday', $4, 'AccessOwner', now(), 1)`, [standing.fleet.customerId, principal.memberId, deputy.memberId, standing.owner.memberId]);

  it('a Manager or a deputy who is kept out of this Customer is not named: he can do nothing; when it ends he is named again', async () => {
    const [manager, stoodIn, deputy] = [await world.aManager(standing.fleet.customerId), await world.aManager(standing.fleet.customerId), await standing.fleet.aMember()];
    await deputyOf(stoodIn, deputy);
    for (const who of [manager, deputy]) {
      expect(await contacts()).toContain(who.memberId);
      expect(await helpers()).toContain(who.memberId);
      const measure = await register.take({ kind: 'person', email: emailOf(who), ...here() });
      expect(await standing.reads(who, '/members')(baseUrl)).toBe(403);
      expect(await contacts()).not.toContain(who.memberId);
      expect(await helpers()).not.toContain(who.memberId);
      await register.end(measure);
      expect(await contacts()).toContain(who.memberId);
    }
  });

  it('whoever is stood in for is kept out alone: the company goes on by his deputy', async () => {
    const [stoodIn, deputy] = [await world.aManager(standing.fleet.customerId), await standing.fleet.aMember()];
    await deputyOf(stoodIn, deputy);
    await register.take({ kind: 'person', email: emailOf(stoodIn), ...here() });
    expect(await standing.reads(deputy, '/grants')(baseUrl)).toBe(200);
    expect(await contacts()).toContain(deputy.memberId);
    expect(await contacts()).not.toContain(stoodIn.memberId);
  });

  it('who is kept out everywhere stays named: a name that is missing would tell of it', async () => {
    const manager = await world.aManager(standing.fleet.customerId);
    await register.take({ kind: 'person', email: emailOf(manager) });
    expect(await contacts()).toContain(manager.memberId);
  });
});

describe('GC-4.1-c, decision 0007: a preview at a Customer is a look', () => {
  const looks = async (): Promise<{ subjectId: string | null; reason: string; after: { permission: string } }[]> =>
    (await world.rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'operator.looked' order by seq`, [standing.fleet.customerId])).map(({ body }) => JSON.parse(body) as { subjectId: string | null; reason: string; after: { permission: string } });

  it('with a reason, at the person or machine that it names; nothing in it says that a measure is thought of', async () => {
    const [user, machine] = [await standing.fleet.holderOf(['sim:read']), await standing.machine()];
    const before = (await looks()).length;
    expect((await register.post('/preview', { kind: 'person', email: emailOf(user), ...here() })).body).toMatchObject({ status: 400, code: 'reason.required' });
    await register.preview({ kind: 'person', email: emailOf(user), ...here() }).expect(200);
    await register.preview({ kind: 'person', email: emailOf(user), ...here() }).expect(200); // the same look
    await register.preview({ kind: 'client', clientId: machine.id, ...here() }).expect(200);
    await register.preview({ kind: 'account', ...here() }).expect(200);
    const told = (await looks()).slice(before);
    expect(told.map(({ subjectId, reason, after }) => [subjectId, reason, after.permission])).toEqual([user.memberId, machine.id, null].map((subject) => [subject, REASON, 'customer:look']));
    expect(JSON.stringify(told)).not.toMatch(/measure/);
  });

  it('is one where nobody is there, too: that nobody is there is an answer about the Customer', async () => {
    const before = (await looks()).length;
    const reason = 'A letter of the bank';
    await register.preview({ kind: 'person', email: 'nobody-at-all@proef.example', ...here() }, reason).expect(404);
    await register.preview({ kind: 'client', clientId: crypto.randomUUID(), ...here() }, 'Another letter of it').expect(404);
    const told = (await looks()).slice(before);
    expect(told.map((look) => [look.subjectId, look.reason, look.after.permission])).toEqual([reason, 'Another letter of it'].map((said) => [null, said, 'customer:look']));
  });

  it('is none at a Customer that is none, and none everywhere: that is in the operator\'s own registers', async () => {
    const [user, before] = [await standing.fleet.holderOf(['sim:read']), (await looks()).length];
    await register.preview({ kind: 'person', email: emailOf(user), customerId: crypto.randomUUID() }).expect(404);
    await register.preview({ kind: 'person', email: emailOf(user) }).expect(200);
    await register.post('/preview', { kind: 'person', email: emailOf(user) }).expect(200);
    expect(await looks()).toHaveLength(before);
  });
});
