import { askToken, bearer, type SignedIn, World } from '../clients/world.js';
import { aPerson, PASSWORD, post, Registry, signIn } from '../identities/people.js';
import { Standing } from '../revocation/standing-people.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { Register, type Taken, tokenAsked } from './register.js';

const NEXT = 'nine green herons wade';

let world: World;
let standing: Standing;
let registry: Registry;
let register: Register;
beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  registry = await new Registry().open();
  register = await Register.of(world);
});
afterAll(async () => {
  await registry.close();
  await world.close();
});

const emailOf = ({ identityId }: Pick<SignedIn, 'identityId'>): string => `${identityId}@zuidkaai.example`;
const here = (): { customerId: string } => ({ customerId: standing.fleet.customerId });
const neutral = ({ caseNumber }: Taken): string => `Access is suspended. Case ${caseNumber}. Contact the operator.`;

describe('GC-2.2.4: with a person his service clients', () => {
  let second: OwnServer;
  beforeAll(async () => {
    second = await startServer({ ORIGIN: baseUrl });
  });
  afterAll(() => second.stop());

  it.each(['here', 'everywhere'] as const)('%s: those he sponsors stop with him, at every node, by token and by secret; those of others go on; its end lets them in again', async (where) => {
    const [machine, other] = [await standing.machine(), await standing.machine()];
    const asks = [baseUrl, second.baseUrl].flatMap((node) => [() => standing.withToken(machine.token, '/sims')(node), () => tokenAsked(node, machine)]);
    const all = (): Promise<number[]> => Promise.all(asks.map((ask) => ask()));
    expect(await all()).toEqual([200, 200, 200, 200]); // and every node knows its caller
    const measure = await register.take({ kind: 'person', email: emailOf(machine.sponsor), ...(where === 'here' && here()) });
    expect(await all()).toEqual([403, 403, 403, 403]);
    expect((await bearer(baseUrl, machine.token, `${standing.fleet.path}/sims`)).body).toMatchObject({ code: 'measure', title: neutral(measure) });
    expect((await askToken(baseUrl, machine)).body).toEqual({ error: 'unauthorized_client', error_description: neutral(measure) });
    expect([await standing.withToken(other.token, '/sims')(baseUrl), await tokenAsked(baseUrl, other)]).toEqual([200, 200]);
    await register.end(measure);
    expect(await all()).toEqual([200, 200, 200, 200]);
  });

  it('a client that has another sponsor meanwhile goes on', async () => {
    const machine = await standing.machine();
    await register.take({ kind: 'person', email: emailOf(machine.sponsor) });
    expect(await tokenAsked(baseUrl, machine)).toBe(403);
    await world.rows('update service_client set sponsor_member_id = $2 where id = $1', [machine.id, standing.owner.memberId]);
    expect([await tokenAsked(baseUrl, machine), await standing.withToken(machine.token, '/sims')(baseUrl)]).toEqual([200, 200]);
  });

  it('the agent lets them go on where it is said so, and reads in the register which it was', async () => {
    const machine = await standing.machine();
    const subject = { kind: 'person', email: emailOf(machine.sponsor), ...here() };
    const measure = await register.take(subject, { withSponsoredClients: false });
    expect(await standing.withToken(machine.token, '/sims')(baseUrl)).toBe(200);
    expect(await standing.reads(machine.sponsor, '/sims')(baseUrl)).toBe(403);
    expect(await tokenAsked(baseUrl, machine)).toBe(200);
    expect((await register.get(`/${measure.id}`).expect(200)).body).toMatchObject({ withSponsoredClients: false });
    await register.end(measure);
    expect((await register.get(`/${(await register.take(subject)).id}`).expect(200)).body).toMatchObject({ withSponsoredClients: true });
    expect((await register.get(`/${(await register.take({ kind: 'account', customerId: (await Standing.in(world)).fleet.customerId })).id}`).expect(200)).body).toMatchObject({ withSponsoredClients: false });
  });

  it('the preview names them at a Customer, and everywhere says where how many are', async () => {
    const [machine, ended] = [await standing.machine(), await standing.machine()];
    await world.rows('update service_client set sponsor_member_id = $2 where id = $1', [ended.id, machine.sponsor.memberId]);
    await standing.post(`/clients/${ended.id}/end`);
    const at = { id: standing.fleet.customerId, name: 'Zuidkaai Transport NV' };
    const told = async (subject: object): Promise<object> => (await register.preview({ kind: 'person', email: emailOf(machine.sponsor), ...subject }).expect(200)).body as object;
    expect(await told(here())).toMatchObject({ sponsoredClients: [{ customer: at, count: 1, clients: [{ id: machine.id, name: 'Fleet sync' }] }] });
    expect(await told({})).toMatchObject({ sponsoredClients: [{ customer: at, count: 1, clients: [] }] });
    expect((await register.preview({ kind: 'person', email: emailOf(await standing.fleet.aMember()), ...here() }).expect(200)).body).toMatchObject({ sponsoredClients: [] });
  });
});

describe('GC-2.2.4: the links in a mailbox', () => {
  it('S26: a reset is asked for and mailed as ever; to whoever is kept out everywhere its use says so, changes nothing, and is left to him for afterwards', async () => {
    const [person, free] = [await aPerson(registry, baseUrl), await aPerson(registry, baseUrl)];
    const measure = await register.take({ kind: 'person', email: person.email });
    const [asked, askedFree] = [await post(baseUrl, '/password-resets', { email: person.email }), await post(baseUrl, '/password-resets', { email: free.email })];
    expect([asked.status, asked.text]).toEqual([askedFree.status, askedFree.text]);
    const token = await registry.lastToken(person.email);
    const redeem = () => post(baseUrl, '/password-resets/redemption', { token, password: NEXT });
    expect(await redeem()).toMatchObject({ status: 403, body: { code: 'measure', title: neutral(measure) } });
    expect(await post(baseUrl, '/password-resets/redemption', { token: `${token}x`, password: NEXT })).toMatchObject({ status: 410 });
    await register.end(measure);
    await signIn(baseUrl, person).expect(201);
    await redeem().expect(204);
  });

  it('an invitation is not accepted by whoever is kept out everywhere, and waits for him', async () => {
    const [person, { email, token }] = [await aPerson(registry, baseUrl), await registry.invite()];
    const known = await registry.invite({ email: person.email });
    const accept = (of: string, password = PASSWORD) => post(baseUrl, '/invitations/acceptance', { token: of, password });
    const [measure, fresh] = [await register.take({ kind: 'person', email: person.email }), await register.take({ kind: 'person', email })];
    expect(await accept(known.token, 'not the password at all')).toMatchObject({ status: 401 }); // behind the right one only
    expect(await accept(known.token)).toMatchObject({ status: 403, body: { code: 'measure', title: neutral(measure) } });
    expect(await accept(token)).toMatchObject({ status: 403, body: { code: 'measure', title: neutral(fresh) } });
    expect(await registry.rows('select from credential where subject_id = (select id from identity where email = $1)', [email])).toEqual([]);
    await Promise.all([register.end(measure), register.end(fresh)]);
    await accept(known.token).expect(200);
    await accept(token).expect(200);
  });
});
