import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type request from 'supertest';
import { migrate } from '../../src/platform/database/migrate.js';
import { ask as query, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import { Distrust } from '../../src/modules/identities/distrust.js';
import { OneTimeLinks } from '../../src/modules/identities/one-time-links.js';
import { Outbox } from '../../src/platform/mail/outbox.js';
import { Postbox } from '../support/postbox.js';
import { SMS_TOKEN, SmsBox } from '../support/sms-box.js';
import { aPerson, cookieOf, del, enrol, get, type Person, post, Registry, signIn, TimedServer } from './people.js';

interface Shown { available: boolean; number: string | null; waiting: string | null }
interface Own { transport: string; kind: string; state: string }

const postbox = new Postbox();
const gateway = new SmsBox();
let fresh: FreshDatabase;
let registry: Registry;
let server: TimedServer;

// its own database: a relay sends, and blanks, everything of the database it works on
beforeAll(async () => {
  fresh = await freshDatabase();
  await migrate(fresh.urls.owner);
  registry = await new Registry(fresh.urls.app).open();
  server = await TimedServer.start({
    SMTP_URL: await postbox.open(), SMS_URL: await gateway.open(), SMS_TOKEN, LOG_LEVEL: 'trace', DEMO_WORLD: 'off',
    DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner,
  });
});

afterAll(async () => {
  await server.stop();
  await registry.close();
  await gateway.close();
  await postbox.close();
  await fresh.drop();
});

afterEach(() => { gateway.answers = (_, answer) => { answer.writeHead(202).end('{"id":"m-1"}'); }; });

let last = 470_000_000;
const aNumber = (): string => `+32${last += 1}`;

interface Entered { person: Person; cookie: string }

async function entered(): Promise<Entered> {
  const person = await aPerson(registry, server.baseUrl);
  return { person, cookie: cookieOf(await signIn(server.baseUrl, person).expect(201)) };
}

const back = async ({ person }: Entered): Promise<Entered> => ({ person, cookie: cookieOf(await signIn(server.baseUrl, person).expect(201)) });

const ask = ({ person, cookie }: Entered, number: string): request.Test => post(server.baseUrl, '/mobile-number', { number, password: person.password }, cookie);
const confirm = ({ cookie }: Entered, code: string): request.Test => post(server.baseUrl, '/mobile-number/confirmation', { code }, cookie);
const remove = ({ cookie }: Entered, proof: object): request.Test => del(server.baseUrl, '/mobile-number', cookie).send(proof);
const shown = async ({ cookie }: Entered): Promise<Shown> => (await get(server.baseUrl, '/mobile-number', cookie).expect(200)).body as Shown;
const codeAt = async (number: string, nth = 1): Promise<string> => /\b(\d{6})\b/.exec((await gateway.smsTo(number, nth)).text)?.[1] ?? '';
const own = async ({ cookie }: Entered): Promise<Own[]> => ((await get(server.baseUrl, '/session/notices', cookie).expect(200)).body as { items: Own[] }).items;
const until = async (done: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await done()); tries += 1) {
    if (tries > 200) throw new Error('it did not come');
    await pause(50);
  }
};

async function withNumber(): Promise<Entered & { number: string }> {
  const [who, number] = [await entered(), aNumber()];
  await ask(who, number).expect(201);
  await confirm(who, await codeAt(number)).expect(200);
  return { ...who, number };
}

describe('S13: a number of one\'s own', () => {
  it('is confirmed by the code that was sent there, in the language of its owner, and told by mail', async () => {
    const who = await entered();
    const number = aNumber();
    expect(await shown(who)).toEqual({ available: true, number: null, waiting: null });
    expect((await ask(who, number.replace('+32', '0032 ')).expect(201)).body).toEqual({ available: true, number: null, waiting: number });
    const { text, parts } = await gateway.smsTo(number);
    expect({ text: text.replace(/\d{6}/, '……'), parts }).toEqual({ text: 'Mandate: …… bevestigt dit nummer, binnen 10 minuten. Zeg ze aan niemand. Vroeg u niets, doe dan niets.', parts: 1 });
    expect((await confirm(who, await codeAt(number)).expect(200)).body).toEqual({ available: true, number, waiting: null });
    await until(async () => (await own(who)).filter(({ state }) => state === 'sent').length === 3);
    expect((await own(who)).map(({ transport, kind }) => `${transport} ${kind}`)).toEqual(['mail mobileSet', 'sms mobileConfirm', 'mail invitation']);
    const rows = await registry.rows<{ transport: string; body: string; sender: string; response: string }>('select transport, body, sender, response from mail where recipient = $1', [number]);
    expect(rows).toEqual([{ transport: 'sms', body: expect.stringMatching(/^sha256:/) as string, sender: expect.stringMatching(/^127\.0\.0\.1:/) as string, response: '202 {"id":"m-1"}' }]);
    expect(await registry.rows('select from mail where recipient <> $1 and (body ~ $2 or subject ~ $2)', [number, await codeAt(number)])).toEqual([]);
  });

  it('wants a fresh proof, to be set and to be removed, and one plain number with its country', async () => {
    const who = await withNumber();
    for (const number of ['0470123456', '+32 (0)470 12 34 56', 'an@proef.example', '+3247012345678901', '', 7]) await post(server.baseUrl, '/mobile-number', { number, password: who.person.password }, who.cookie).expect(400);
    expect((await post(server.baseUrl, '/mobile-number', { number: aNumber() }, who.cookie).expect(403)).body).toMatchObject({ code: 'password.needed' });
    expect((await post(server.baseUrl, '/mobile-number', { number: aNumber(), password: 'wrong' }, who.cookie).expect(422)).body).toMatchObject({ code: 'password.refused' });
    expect((await ask(who, who.number).expect(422)).body).toMatchObject({ code: 'mobile.unchanged' });
    expect((await remove(who, {}).expect(403)).body).toMatchObject({ code: 'password.needed' });
    const { secret } = await enrol(server, who.cookie);
    expect((await remove(who, { password: who.person.password }).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    expect(await shown(who)).toMatchObject({ number: who.number });
    await remove(who, { code: server.freshCode(secret) }).expect(204);
    expect(await shown(who)).toEqual({ available: true, number: null, waiting: null });
  });

  it('a wrong code, one of before, and one of more than ten minutes are one answer; five tries, and no more', async () => {
    const [who, number] = [await entered(), aNumber()];
    expect((await confirm(who, '123456').expect(422)).body).toMatchObject({ code: 'mobile.code-refused' });
    await ask(who, number).expect(201);
    const former = await codeAt(number);
    await ask(who, number).expect(201);
    const code = await codeAt(number, 2);
    expect((await confirm(who, former === code ? '000000' : former).expect(422)).body).toMatchObject({ code: 'mobile.code-refused' });
    server.pass('PT11M');
    expect(await shown(who)).toEqual({ available: true, number: null, waiting: null });
    await confirm(who, code).expect(422);
    await confirm(who, code).expect(422);
    await confirm(who, code).expect(422);
    await confirm(who, code).expect(429);
    server.pass('PT16M');
    await ask(who, number).expect(201);
    await confirm(who, `${(await codeAt(number, 3)).slice(0, 3)} ${(await codeAt(number, 3)).slice(3)}`).expect(200);
  });

  it('S26: of codes, five in a day for one person, three of them to one number, and ten to one number from all; each is refused in the same words', async () => {
    const [who, number] = [await entered(), aNumber()];
    for (let tries = 0; tries < 3; tries += 1) await ask(who, number).expect(201);
    const refused = await ask(who, number);
    expect(refused).toMatchObject({ status: 429, body: { code: 'mobile.throttled' } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(80_000);
    server.pass('PT16M');
    const later = await back(who);
    for (let tries = 0; tries < 2; tries += 1) await ask(later, aNumber()).expect(201);
    const spent = await ask(later, aNumber());
    expect(spent).toMatchObject({ status: 429, body: { code: 'mobile.throttled', title: (refused.body as { title: string }).title } });
    for (let others = 0; others < 7; others += 1) await ask(await entered(), number).expect(201);
    expect(await ask(await entered(), number)).toMatchObject({ status: 429, body: { code: 'mobile.throttled', title: (refused.body as { title: string }).title } });
    server.pass('PT24H');
    await ask(await back(who), number).expect(201);
  });

  it('S26: no code goes to a country that the operator has not allowed: what is dear is far away', async () => {
    const who = await entered();
    for (const number of ['+88216000004', '+79161234567', '+12025550123']) expect((await ask(who, number).expect(422)).body).toMatchObject({ code: 'mobile.country' });
    await ask(who, '+41791234567').expect(201);
    expect(await registry.rows(`select from mail where recipient = '+88216000004'`)).toEqual([]);
  });

  it('one that nobody confirmed is forgotten a day later', async () => {
    const [who, number] = [await withNumber(), aNumber()];
    await ask(who, number).expect(201);
    const kept = (): Promise<{ number: string }[]> => registry.rows('select number from mobile_number where number in ($1, $2) order by asked_at', [who.number, number]);
    server.pass('PT23H');
    await ask(await entered(), aNumber()).expect(201);
    expect(await kept()).toEqual([{ number: who.number }, { number }]);
    server.pass('PT2H');
    await ask(await entered(), aNumber()).expect(201);
    expect(await kept()).toEqual([{ number: who.number }]);
  });

  it('S26: whoever confirms a number has it free again for its owner, and not his own day', async () => {
    const [who, number] = [await entered(), aNumber()];
    for (let tries = 0; tries < 3; tries += 1) await ask(who, number).expect(201);
    await confirm(who, await codeAt(number, 3)).expect(200);
    await remove(who, { password: who.person.password }).expect(204);
    server.pass('PT16M');
    const later = await back(who);
    for (let tries = 0; tries < 2; tries += 1) await ask(later, number).expect(201);
    expect(await ask(later, aNumber())).toMatchObject({ status: 429, body: { code: 'mobile.throttled' } });
  });

  it('one that replaces another tells the other that it is none any more', async () => {
    const who = await withNumber();
    const number = aNumber();
    expect((await ask(who, number).expect(201)).body).toMatchObject({ number: who.number, waiting: number });
    await confirm(who, await codeAt(number)).expect(200);
    expect((await gateway.smsTo(who.number, 2)).text).toMatch(/^Mandate: naar dit nummer komt geen waarschuwing/);
    expect(await shown(who)).toEqual({ available: true, number, waiting: null });
    expect((await registry.mails(who.person.email)).map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Uw mobiele nummer werd verwijderd']));
  });
});

describe('GC-4.3-b: a number that somebody else may have set ends with his sign-in', () => {
  const numbersOf = ({ person }: Entered): Promise<{ number: string }[]> => registry.rows('select number from mobile_number where subject_id = $1 and ended_at is null', [person.identityId]);
  const kindsTo = async (recipient: string): Promise<string[]> => (await registry.rows<{ kind: string }>('select kind from mail where recipient = $1 order by created_at, id', [recipient])).map(({ kind }) => kind);
  const reset = async ({ person }: Entered, password: string): Promise<void> => {
    const token = await registry.ask((tx) => new OneTimeLinks({ origin: server.baseUrl }).issue(tx, { purpose: 'password-reset', realm: 'customer', subjectId: person.identityId, email: person.email }));
    await post(server.baseUrl, '/password-resets/redemption', { token: token.split('#')[1], password }).expect(204);
  };
  const reportOther = ({ person }: Entered, suspectedSince: string): Promise<void> => registry.ask((tx) => {
    const config = { origin: server.baseUrl, sms: true };
    return new Distrust(new OneTimeLinks(config), new Outbox({ wake: () => undefined }, config), config)
      .at(tx, { identityId: person.identityId, customerId: person.customerId, memberId: person.identityId, reporter: 'Jan Claes', customer: 'De Proef', suspectedSince });
  });
  const LONG_AGO = '2020-01-01T00:00:00Z';

  beforeAll(() => server.comeBack());

  it.each([
    ['oneself', async (who: Entered): Promise<void> => { await post(server.baseUrl, '/compromise', { reason: 'The phone was stolen', suspectedSince: LONG_AGO }, who.cookie).expect(204); }],
    ['another', (who: Entered): Promise<void> => reportOther(who, LONG_AGO)],
  ])('at a report by %s: one that was confirmed since somebody else may have been signed in, and one that waits for its code; it is told by mail, and nothing there', async (by, report) => {
    const who = await withNumber();
    await ask(who, aNumber()).expect(201);
    await report(who);
    expect(await numbersOf(who)).toEqual([]);
    expect(await kindsTo(who.number)).toEqual(['mobileConfirm']);
    expect(await kindsTo(who.person.email)).toEqual(expect.arrayContaining([by === 'oneself' ? 'reportedByYourself' : 'reported', 'mobileRemoved']));
  });

  it.each([
    ['oneself', async (who: Entered): Promise<void> => { await post(server.baseUrl, '/compromise', { reason: 'The phone was stolen' }, who.cookie).expect(204); }, 'reportedByYourself'],
    ['another', (who: Entered): Promise<void> => reportOther(who, server.now().add({ minutes: 1 }).toString()), 'reported'],
  ])('at a report by %s, one of before stays, and is told', async (_, report, kind) => {
    const who = await withNumber();
    await report(who);
    expect(await numbersOf(who)).toEqual([{ number: who.number }]);
    expect(await kindsTo(who.number)).toEqual(['mobileConfirm', kind]);
  });

  it('at a reset: one that was confirmed since the password was chosen is told a last time, by both ways; one of before stays', async () => {
    const who = await withNumber();
    await reset(who, 'nine green herons wade');
    expect(await numbersOf(who)).toEqual([]);
    expect(await kindsTo(who.number)).toEqual(['mobileConfirm', 'passwordChanged', 'mobileRemoved']);
    expect(await kindsTo(who.person.email)).toContain('mobileRemoved');
    const other = await withNumber();
    await registry.rows('update mobile_number set confirmed_at = $2 where number = $1', [other.number, LONG_AGO]);
    await ask(other, aNumber()).expect(201);
    await reset(other, 'nine green herons wade');
    expect(await numbersOf(other)).toEqual([{ number: other.number }]);
    expect(await kindsTo(other.number)).toEqual(['mobileConfirm', 'passwordChanged']);
  });

  it('as long as the sign-in is reported, nobody removes it with the password of before', async () => {
    const who = await withNumber();
    await reportOther(who, server.now().add({ minutes: 1 }).toString());
    expect((await remove(who, { password: who.person.password }).expect(403)).body).toMatchObject({ code: 'sign-in.reported' });
    expect(await numbersOf(who)).toHaveLength(1);
  });
});

describe('S26: what a warning may cost', () => {
  const written = (kind: string, to: { number?: string; personId?: string }): Promise<object[]> => registry.rows(
    `insert into mail (id, recipient, subject, body, digest, kind, rule, transport, person_id, created_at, sent_at) values (gen_random_uuid(), $1, '', '', '', $2, 'S13', 'sms', $3, $4, $4)`,
    [to.number ?? '+32499999999', kind, to.personId ?? null, server.now().toString()]);
  const toldOf = (who: Entered & { number: string }, kind: string): Promise<{ transport: string }[]> =>
    registry.rows('select transport from mail where kind = $3 and recipient in ($1, $2) order by transport', [who.number, who.person.email, kind]);
  const afterFailures = async ({ person }: Entered): Promise<void> => {
    for (let tries = 0; tries < 3; tries += 1) await signIn(server.baseUrl, { ...person, password: 'wrong' }).expect(401);
    await signIn(server.baseUrl, person).expect(201);
  };

  it('three of a kind in a day go by SMS; the mail goes always', async () => {
    const who = await withNumber();
    await written('signInAfterFailures', who);
    await written('signInAfterFailures', who);
    await afterFailures(who);
    await afterFailures(who);
    expect(await toldOf(who, 'signInAfterFailures')).toEqual([...Array(2).fill({ transport: 'mail' }) as object[], ...Array(3).fill({ transport: 'sms' }) as object[]]);
    server.pass('PT24H');
    await afterFailures(who);
    expect((await toldOf(who, 'signInAfterFailures')).filter(({ transport }) => transport === 'sms')).toHaveLength(4);
  });

  it.each(['number', 'person'])('ten in a day, whatever they tell, to one %s; codes are not of them', async (which) => {
    const who = await withNumber();
    const { id: personId } = (await registry.rows<{ id: string }>('select id from identity where email = $1', [who.person.email]))[0] ?? { id: '' };
    const to = which === 'number' ? { number: who.number } : { personId };
    for (let nth = 0; nth < 9; nth += 1) await written(['passwordChanged', 'emailChangeAsked', 'signInNewDevice'][nth % 3] ?? '', to);
    await written('mobileConfirm', to);
    await afterFailures(who);
    await afterFailures(who);
    expect(await toldOf(who, 'signInAfterFailures')).toEqual([{ transport: 'mail' }, { transport: 'mail' }, { transport: 'sms' }]);
  });
});

describe('what it is for', () => {
  it('GC-4.3-b: a report of one\'s own sign-in, a new password and a sign-in from a new device are told there, beside the mail; what is no warning is not', async () => {
    const set = await withNumber();
    server.pass('PT2H');
    const who = { ...set, ...(await back(set)) };
    await post(server.baseUrl, '/password-resets', { email: who.person.email }).expect(202);
    await post(server.baseUrl, '/session', { email: who.person.email, password: who.person.password }).set('User-Agent', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1').expect(201);
    expect((await gateway.smsTo(who.number, 2)).text).toMatch(/^Mandate: iemand meldde zich als u aan/);
    await post(server.baseUrl, '/compromise', { reason: 'The phone was stolen', suspectedSince: server.now().subtract({ hours: 1 }).toString() }, who.cookie).expect(({ status }) => { if (status >= 300) throw new Error(String(status)); });
    expect((await gateway.smsTo(who.number, 3)).text).toMatch(/^Mandate: u meldde uw aanmelding/);
    const kinds = await registry.rows<{ kind: string }>('select kind from mail where recipient = $1 order by id', [who.number]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['mobileConfirm', 'signInNewDevice', 'reportedByYourself']);
    expect(await registry.rows('select from mail where recipient = $1 and kind = any($2)', [who.person.email, ['signInNewDevice', 'reportedByYourself', 'passwordReset']])).toHaveLength(3);
  });

  it('a number that the gateway refuses stays a result, at once and without an agent; nothing is tried again, and the code is gone', async () => {
    gateway.answers = (_, answer) => { answer.writeHead(422).end('unknown subscriber'); };
    const [who, number] = [await entered(), aNumber()];
    await ask(who, number).expect(201);
    await until(async () => (await own(who))[0]?.state === 'bounced');
    const [row] = await registry.rows('select sent_at, bounce, bounce_recorded_by, response_code, body from mail where recipient = $1', [number]);
    expect(row).toEqual({ sent_at: null, bounce: '422 unknown subscriber', bounce_recorded_by: null, response_code: 422, body: expect.stringMatching(/^sha256:/) as string });
    const posted = gateway.posted.length;
    server.pass('PT31S');
    await ask(await entered(), aNumber()).expect(201); // any commit with a notice wakes the relay for all
    await until(() => Promise.resolve(gateway.posted.length > posted));
    expect(gateway.posted.filter(({ to }) => to === number)).toHaveLength(1);
  });

  it('a gateway that is out costs patience: the same key again, later; mails leave meanwhile; a code is given up when it is dead, a warning after a day', async () => {
    const waiting = await withNumber();
    gateway.answers = (_, answer) => { answer.writeHead(503).end(SMS_TOKEN); };
    const [who, number] = [await entered(), aNumber()];
    await ask(who, number).expect(201);
    await gateway.smsTo(number);
    await until(async () => (await registry.rows('select from mail where recipient = $1 and last_error is not null', [number])).length === 1);
    expect((await own(who))[0]).toMatchObject({ kind: 'mobileConfirm', state: 'waiting' });
    await post(server.baseUrl, '/password-resets', { email: who.person.email }).expect(202);
    await postbox.mailTo(who.person.email, 2);
    gateway.answers = (_, answer) => { answer.writeHead(200).end(); };
    server.pass('PT31S');
    await ask(await entered(), aNumber()).expect(201);
    expect((await gateway.smsTo(number, 2)).key).toBe((await gateway.smsTo(number)).key);
    await until(async () => (await own(who)).some(({ kind, state }) => kind === 'mobileConfirm' && state === 'sent'));

    gateway.answers = (_, answer) => { answer.writeHead(503).end(); };
    const [late, another] = [await entered(), aNumber()];
    await ask(late, another).expect(201);
    await gateway.smsTo(another);
    server.pass('PT11M');
    const again = await back(late);
    expect((await own(again)).find(({ kind }) => kind === 'mobileConfirm')).toMatchObject({ state: 'givenUp' });
    gateway.answers = (_, answer) => { answer.writeHead(200).end(); };
    const last = aNumber();
    await ask(await entered(), last).expect(201);
    await gateway.smsTo(last);
    await until(async () => (await registry.rows('select from mail where recipient = $1 and sent_at is not null', [last])).length === 1);
    expect(gateway.posted.filter(({ to }) => to === another)).toHaveLength(1);
    gateway.answers = (_, answer) => { answer.writeHead(503).end(); };
    await post(server.baseUrl, '/compromise', { reason: 'The phone was stolen' }, waiting.cookie).expect(204);
    await gateway.smsTo(waiting.number, 2);
    gateway.answers = (_, answer) => { answer.writeHead(200).end(); };
    server.pass('PT23H');
    await ask(await entered(), aNumber()).expect(201);
    await until(async () => (await registry.rows(`select from mail where recipient = $1 and kind = 'reportedByYourself' and sent_at is not null`, [waiting.number])).length === 1);
  });

  it('its token, numbers, codes and texts stand in no log', async () => {
    const { folder } = JSON.parse(process.env['MANDATE_TEST'] ?? '{}') as { folder: string };
    const log = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('server.log')).map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    expect(log).toContain('/api/v1/mobile-number/confirmation');
    expect(log).toMatch(/sms [\w-]{36} not sent/);
    for (const { to, text } of gateway.posted) for (const said of [to, to.slice(3), text]) expect(log).not.toContain(said);
    expect(log).not.toContain(SMS_TOKEN);
    expect(await query(fresh.urls.superuser, `select from mail where mail::text like '%${SMS_TOKEN}%'`)).toEqual([]);
  });
});
