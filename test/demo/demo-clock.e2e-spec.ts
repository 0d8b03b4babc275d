import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { sendFile } from '../documents/desk-by-http.js';
import { type Answer, Client } from '../support/as.js';
import { validEnvironment } from '../support/environment.js';
import { ADemo, aReader } from './a-demo.js';

interface Clock { now: string; moved: boolean; furthest: string; next: { at: string; of: string } | null; code?: string }
interface Moved extends Clock { from: string; dueRights: number; documents: number }

let demo: ADemo;
let agent: Client & { email: string };
let recovery: Client;

const at = (client: Client): Client => client.at(demo.address);
const move = (to: unknown, by: Client = agent): Promise<Answer<Moved>> => at(by).post<Moved>('/operator/demo-clock/moves', { to });
const clock = async (): Promise<Clock> => (await at(agent).get<Clock>('/operator/demo-clock')).body;
const time = (): Promise<Answer<Clock>> => new Client({}, demo.address).get<Clock>('/demo-clock');
const legal = (instant: string): Temporal.ZonedDateTime => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels');
/** In seconds. */
const apart = (from: string, to: string): number => Math.abs(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('seconds'));
const MOVE = 'mutation ($to: String!) { moveDemoClock(move: { to: $to }) { now from dueRights documents next { at of } } }';

beforeAll(async () => {
  demo = await ADemo.open();
  [agent, recovery] = [await demo.agent('BackOffice'), await demo.agent('RecoveryDesk')];
});

afterAll(() => demo.close());

describe('without a demo world', () => {
  it('decision 0023: there is no clock to see or to move, for anybody, by REST or GraphQL; a name that the demo would read moves nothing', async () => {
    const [told, shown, moved] = [await time(), await at(agent).get('/operator/demo-clock'), await move('P1D')];
    expect([told, shown, moved].map(({ status, body }) => [status, body.code])).toEqual(Array(3).fill([404, 'demo-clock.none']));
    const answers = [await at(agent).graphql('{ demoTime { now } }'), await at(agent).graphql('{ demoClock { now } }'), await at(agent).graphql(MOVE, { to: 'P1D' })];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(Array(3).fill('demo-clock.none'));
    expect(await (await fetch(demo.address, { headers: { accept: 'text/html' } })).text()).toContain('name="mandate-demo" content="off"');
  });

  it('decision 0023: in production there is no such route, and no word of it in the reference', async () => {
    await demo.restart({ ...validEnvironment, MANDATE_MODE: 'production', HOST: '127.0.0.1', ORIGIN: 'http://localhost', MAIL_FROM: 'portal@mandate.example', HASH_COST: 'full', GRAPHQL_INTROSPECTION: 'on' });
    const document = await (await fetch(`${demo.address}/api/openapi.json`)).text();
    expect(document).toContain('/operator/measures');
    expect(document).not.toMatch(/demo-clock\/|DemoClock|"Demo"/);
    expect((await time()).status).toBe(404);
    expect((await move('P1D')).status).toBe(404);
  });
});

describe('in a demo world', () => {
  beforeAll(() => demo.restart({ DEMO_WORLD: 'on' }), 60_000);

  it('tells the time of the world until somebody moves it, to whoever asks', async () => {
    const { status, body } = await time();
    expect(status).toBe(200);
    expect(body.moved).toBe(false);
    expect(apart(body.now, Temporal.Now.instant().toString())).toBeLessThan(5);
    expect(await (await fetch(demo.address, { headers: { accept: 'text/html' } })).text()).toContain('name="mandate-demo" content="on"');
  });

  it('is moved by the back office and by nobody else', async () => {
    expect(await move('P1D', new Client({}))).toMatchObject({ status: 401 });
    expect(await move('P1D', recovery)).toMatchObject({ status: 404 }); // what another desk does is not there
    expect((await at(recovery).get('/operator/demo-clock')).status).toBe(404);
    expect((await time()).body.moved).toBe(false);
  });

  it.each(['', 'P0D', 'P1H', 'P-1D', 'P1DT1H', 'tomorrow', '2027-02-30', '2027-03-01T10:00:00', 'next ', 7, null, ['P1D'], { period: 'P1D' }])('refuses %j with what it would take, and does not move', async (to) => {
    const { status, body } = await move(to) as unknown as Answer<{ errors: { pointer: string; message: string }[] }>;
    expect(status).toBe(400);
    expect(body.errors).toEqual([{ pointer: '/to', message: expect.stringContaining('P5B') as string }]);
    expect((await clock()).moved).toBe(false);
  });

  it('goes by days, weeks and months to the same time of another day, and by working days as the calculator of deadlines counts them', async () => {
    for (const [to, period] of [['P1D', { days: 1 }], ['P2W', { weeks: 2 }], ['P1M', { months: 1 }]] as const) {
      const { body } = await move(to);
      expect(legal(body.now).toPlainDate().toString()).toBe(legal(body.from).toPlainDate().add(period).toString());
      expect(legal(body.now).toPlainTime().toString({ smallestUnit: 'minute' })).toBe(legal(body.from).toPlainTime().toString({ smallestUnit: 'minute' }));
    }
    const { body: { dueDate } } = await at(agent).get<{ dueDate: string }>(`/deadlines?from=${legal((await clock()).now).toPlainDate().toString()}&period=P5B`);
    expect(legal((await move('P5B')).body.now).toPlainDate().toString()).toBe(dueDate);
  });

  it('goes to an instant, and to the beginning of a date', async () => {
    const day = legal((await clock()).now).toPlainDate().add({ days: 3 });
    expect((await move(`${day.toString()}T09:30:00+00:00`)).body.now).toMatch(new RegExp(`^${day.toString()}T09:30:0`));
    const { body } = await at(agent).graphql<{ moveDemoClock: Moved }>(MOVE, { to: day.add({ days: 1 }).toString() }).then(({ data }) => ({ body: data?.moveDemoClock }));
    expect(apart(body?.now ?? '', day.add({ days: 1 }).toZonedDateTime('Europe/Brussels').toInstant().toString())).toBeLessThan(5);
  });

  it('never goes backward, and no further than five years ahead of the world', async () => {
    const before = await clock();
    for (const to of ['2020-01-01', legal(before.now).toPlainDate().toString(), before.now]) expect(await move(to)).toMatchObject({ status: 422, body: { code: 'demo-clock.only-forward' } });
    for (const to of ['P9Y', '2099-01-01', Temporal.Instant.from(before.furthest).add({ hours: 1 }).toString()]) expect(await move(to)).toMatchObject({ status: 422, body: { code: 'demo-clock.too-far' } });
    expect(apart(before.now, (await clock()).now)).toBeLessThan(5);
    expect(legal(before.furthest).since(Temporal.Now.zonedDateTimeISO('Europe/Brussels'), { largestUnit: 'years', smallestUnit: 'months', roundingMode: 'halfExpand' }).years).toBe(5);
  });

  it('of many who move it at once each moves it, or is told that somebody else does; and nobody is signed out meanwhile', async () => {
    const { now } = await clock();
    const done = new AbortController();
    const looks: number[] = [];
    const looking = (async () => { while (!done.signal.aborted) looks.push((await at(agent).get('/operator/me')).status); })();
    const answers = (await Promise.all(Array.from({ length: 12 }, (_, after) => new Promise((resolve) => { setTimeout(resolve, after * 5); }).then(() => move('P1D'))))).map(({ status, body }) => (status === 200 ? 'moved' : body.code));
    done.abort();
    await looking;
    expect([...new Set(answers)].filter((said) => !['moved', 'demo-clock.being-moved'].includes(said ?? ''))).toEqual([]);
    const moved = answers.filter((said) => said === 'moved').length;
    expect(moved).toBeGreaterThan(0);
    expect(legal((await clock()).now).toPlainDate().toString()).toBe(legal(now).toPlainDate().add({ days: moved }).toString());
    expect(new Set(looks)).toEqual(new Set([200]));
  });

  it('GC-6.2: a document is finally accepted when the clock passes its term, and that is written down', async () => {
    const { id } = await aReader(at(agent));
    const { body: { id: document, dueAt } } = await sendFile(at(agent), `/operator/customers/${id}/documents`, { kind: 'report', title: 'A report', language: 'en' });
    expect((await clock()).next).toEqual({ at: Temporal.Instant.from(dueAt).toString({ smallestUnit: 'millisecond' }), of: 'document' });
    const { body } = await move('next');
    expect(body).toMatchObject({ documents: 1, dueRights: 0 });
    expect(apart(body.now, dueAt)).toBeLessThan(1);
    for (let tries = 0; tries < 50 && (await written(document)).length === 0; tries += 1) await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(await written(document)).toEqual([{ at: Temporal.Instant.from(dueAt).toString({ smallestUnit: 'millisecond' }) }]);
  });

  it('GC-2.2.3: a right of the operator opens when the clock passes its day, and not a day before', async () => {
    const { id } = await aReader(at(agent));
    const due = async (): Promise<string[]> => (await at(agent).get<{ items: { customerId: string; rule: string }[] }>('/operator/due-rights?limit=200')).body.items.filter(({ customerId }) => customerId === id).map(({ rule }) => rule);
    const [first] = await demo.rows<{ on: string; number: number }>(`select min(due_on)::text "on", count(*) filter (where due_at = (select min(due_at) from rule_clock where customer_id = $1))::integer number from rule_clock where customer_id = $1 and running`, [id]);
    await move(first?.on);
    expect(await due()).toEqual([]);
    const { body } = await move('P1D');
    expect(body.dueRights).toBe(first?.number);
    expect(await due()).toHaveLength(first?.number ?? 0);
  });

  it('whoever is signed in stays so; whose session had ended stays out', async () => {
    const other = await sessionOf(recovery);
    await demo.rows(`update session set last_seen_at = last_seen_at - interval '31 minutes' where id = $1`, [other]);
    await move('P6M');
    expect((await at(agent).get('/operator/me')).status).toBe(200);
    expect((await at(recovery).get('/operator/me')).status).toBe(401);
  });

  it('the time outlives a restart, and the command line lives in it, too', async () => {
    const { now } = await clock();
    await demo.restart({ DEMO_WORLD: 'on' });
    const { body } = await time();
    expect(body.moved).toBe(true);
    expect(Temporal.Instant.from(now).until(Temporal.Instant.from(body.now)).total('seconds')).toBeLessThan(60);
    const { stdout } = await promisify(execFile)(process.execPath, ['dist/src/cli.js', 'demo-code', agent.email], { env: { PATH: process.env['PATH'], ...demo.settings, DEMO_WORLD: 'on' } });
    const entered = await new Client({}, demo.address).post('/operator/session', { email: agent.email, password: 'a lantern over the harbour', code: stdout.trim() });
    expect(entered.status).toBe(201);
  });
});

const written = (document: string): Promise<{ at: string }[]> =>
  demo.rows(`select to_char(accepted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') at from document_acceptance where document_id = $1`, [document]);

async function sessionOf(client: Client): Promise<string> {
  const { body: { id } } = await at(client).get<{ id: string }>('/operator/me');
  const [row] = await demo.rows<{ id: string }>(`select id from session where subject_id = $1 and ended_at is null`, [id]);
  return row?.id ?? '';
}
