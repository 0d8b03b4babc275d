import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import { headersOf, Postbox } from '../support/postbox.js';
import { anAddress, aPerson, cookieOf, enrol, PASSWORD, post, Registry, signIn, TimedServer } from './people.js';

const postbox = new Postbox();
let fresh: FreshDatabase;
let registry: Registry;
let server: TimedServer;
let smtp: string;

// its own database: a relay sends, and blanks, every mail of the database it works on
beforeAll(async () => {
  fresh = await freshDatabase();
  await migrate(fresh.urls.owner);
  registry = await new Registry(fresh.urls.app, 'https://portal.example').open();
  smtp = await postbox.open();
  server = await TimedServer.start({
    SMTP_URL: smtp, MAIL_FROM: 'portal@northline.example', ORIGIN: 'https://portal.example', LOG_LEVEL: 'trace',
    DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner,
  });
});

afterAll(async () => {
  await server.stop();
  await registry.close();
  await postbox.close();
  await fresh.drop();
});

const ask = (email: string) => post(server.baseUrl, '/password-resets', { email }).expect(202);

describe('the outbox', () => {
  it('S38: speaks SMTP to exactly one mailbox, with exactly these headers', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await ask(person.email);
    const mail = await postbox.mailTo(person.email, 1).then(() => postbox.mailTo(person.email, 2));
    expect(mail).toMatchObject({ from: 'portal@northline.example', to: [person.email] });
    const headers = headersOf(mail);
    expect(Object.keys(headers).sort()).toEqual(['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to']);
    expect(headers).toMatchObject({ from: 'Northline Telecom <portal@northline.example>', to: person.email, subject: 'Kies een nieuw wachtwoord', 'content-type': expect.stringMatching(/^multipart\/alternative/) as unknown });
  });

  it('keeps a digest of what was said, and the time, instead of a link that still works', async () => {
    const { email } = await registry.invite();
    await ask((await aPerson(registry, server.baseUrl)).email); // any commit with a mail wakes the relay for all
    await postbox.mailTo(email);
    let row: { body: string; sent_at: Date | null } | undefined;
    do [row] = await registry.rows<{ body: string; sent_at: Date | null }>('select body, sent_at from mail where recipient = $1', [email]); while (!row?.sent_at);
    expect(row.body).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('one refused mailbox holds nobody else up, and is tried again later', async () => {
    const [lost, person] = [await registry.invite(), await aPerson(registry, server.baseUrl)];
    postbox.refuses = (recipient) => recipient === lost.email;
    await ask(person.email);
    await postbox.until(() => postbox.refused > 0);
    await postbox.mailTo(person.email, 2);
    let row: { last_error: string | null; sent_at: Date | null } | undefined;
    do [row] = await registry.rows<{ last_error: string | null; sent_at: Date | null }>('select last_error, sent_at from mail where recipient = $1', [lost.email]); while (!row?.last_error);
    expect(row).toMatchObject({ sent_at: null, last_error: expect.stringContaining('no such mailbox') as unknown });
    const tries = postbox.refused;
    await ask(person.email);
    await postbox.mailTo(person.email, 3);
    expect(postbox.refused).toBe(tries); // still paused
    postbox.refuses = () => false;
    server.pass('PT31S');
    await ask(person.email);
    await postbox.mailTo(lost.email);
  });

  it('sends nothing of a transaction that was rolled back', async () => {
    const email = anAddress();
    await expect(registry.ask(async (tx, directory) => {
      await directory.inviteAgent(tx, { email, displayName: 'Els', language: 'en', role: 'BackOffice', invitedByName: 'Northline' });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect(await registry.mails(email)).toEqual([]);
  });

  it('sends each mail once when two nodes send', async () => {
    const other = await TimedServer.start({
      SMTP_URL: smtp, DATABASE_URL: fresh.urls.app,
      OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner,
    });
    try {
      const waiting = await Promise.all(Array.from({ length: 12 }, () => registry.invite()));
      const people = [await aPerson(registry, server.baseUrl), await aPerson(registry, other.baseUrl)];
      await Promise.all([ask(people[0]?.email ?? ''), post(other.baseUrl, '/password-resets', { email: people[1]?.email }).expect(202)]);
      for (const { email } of waiting) await postbox.mailTo(email);
      for (const { email } of waiting) expect(postbox.received.filter(({ to }) => to.includes(email))).toHaveLength(1);
    } finally {
      await other.stop();
    }
  });
});

describe('the log', () => {
  it('holds no password, token, cookie, code, seed or address, even at its most talkative', async () => {
    const { token, email } = await registry.invite();
    await post(server.baseUrl, '/invitations/acceptance', { token, password: PASSWORD }).expect(200);
    await post(server.baseUrl, '/invitations/acceptance', { token, password: PASSWORD }).expect(410);
    await signIn(server.baseUrl, { email, password: 'a wrong password' }).expect(401);
    const cookie = cookieOf(await signIn(server.baseUrl, { email, password: PASSWORD }).expect(201));
    const { secret, recoveryCodes } = await enrol(server, cookie);
    const code = server.freshCode(secret);
    await signIn(server.baseUrl, { email, password: PASSWORD }, code).expect(201);
    const { folder } = JSON.parse(process.env['MANDATE_TEST'] ?? '{}') as { folder: string };
    const log = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('server.log')).map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    expect(log).toContain('/api/v1/second-factor/confirmation');
    for (const said of [token, email, PASSWORD, 'a wrong password', cookie.split('=')[1] ?? '', secret, `"${code}"`, ...recoveryCodes]) expect(log).not.toContain(said);
  });
});
