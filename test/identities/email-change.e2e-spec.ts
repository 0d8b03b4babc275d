import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { ask as query, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import { inDays } from '../clients/world.js';
import { aCustomer } from '../factories/customer.js';
import { admit, aMember } from '../factories/member.js';
import { rows } from '../support/as.js';
import { anAddress, aPerson, cookieOf, del, enrol, get, type Person, post, Registry, signIn, TimedServer } from './people.js';

/** A database of its own: servers of other specs live in other times, and would let changes take effect. */
let fresh: FreshDatabase;
let server: TimedServer;
let registry: Registry;

const pass = (duration: string): void => server.pass(duration);

beforeAll(async () => {
  fresh = await freshDatabase();
  server = await TimedServer.start({
    ORIGIN: 'https://portal.example', DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner, DEMO_WORLD: 'off',
  });
  registry = await new Registry(fresh.urls.app).open();
});

afterEach(() => server.comeBack());

afterAll(async () => {
  await registry.close();
  await server.stop();
  await fresh.drop();
});

interface Asked { person: Person; cookie: string; email: string; confirmation: string; veto: string }

const ask = (cookie: string, body: object): request.Test => post(server.baseUrl, '/email-change', body, cookie);
const answer = (what: 'confirmation' | 'approval' | 'veto', token: string): request.Test => post(server.baseUrl, `/email-change/${what}`, { token });
const pending = async (cookie: string): Promise<object | null> => ((await get(server.baseUrl, '/email-change', cookie).expect(200)).body as { pending: object | null }).pending;
const subjects = async (email: string): Promise<string[]> => (await registry.mails(email)).map(({ subject }) => subject);
const enter = ({ password }: Person, email: string, code?: string): request.Test => signIn(server.baseUrl, { email, password }, code);

async function tokenTo(email: string, page: string): Promise<string> {
  const found = (await registry.mails(email)).map(({ body }) => new RegExp(`^https://portal\\.example/${page}(?:\\?as=agent)?#([\\w-]{43})$`, 'm').exec(body)?.[1]);
  return found.find((each) => each !== undefined) ?? '';
}

async function aChange(email = anAddress()): Promise<Asked> {
  const person = await aPerson(registry, server.baseUrl);
  const cookie = cookieOf(await enter(person, person.email).expect(201));
  await ask(cookie, { email, password: person.password }).expect(201);
  return { person, cookie, email, confirmation: await tokenTo(email, 'email-confirmation'), veto: await tokenTo(person.email, 'email-veto') };
}

/** By a measure of the operator; this spec needs that it is in force, not who took it. */
const keptOut = ({ identityId }: Person): Promise<object[]> => query(fresh.urls.superuser, `set session_replication_role = replica;
  insert into measure (id, case_number, kind, identity_id, subject, ground, evidence, taken_by, taken_at, review_on)
  values (gen_random_uuid(), 'M-2026-9' || lpad(floor(random() * 1e8)::text, 8, '0'), 'person', '${identityId}', 'x', 'fraud', 'Wanted by the spec', gen_random_uuid(), now(), current_date + 7)`);

/** The sweep comes within seconds. */
const waited = async (person: Person, email: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await registry.rows('select from identity where id = $1 and email = $2', [person.identityId, email])).length > 0) return;
    await pause(100);
  }
  throw new Error('the address was not changed');
};

describe('S13: the change of one\'s address', () => {
  it('waits: confirmed at the new one, it takes effect 72 hours after it was asked for, and until then everything is as it was', async () => {
    const change = await aChange();
    const { person, cookie, email } = change;
    expect(await pending(cookie)).toMatchObject({ email, confirmed: false, approved: false });
    expect((await answer('confirmation', change.confirmation).expect(200)).body).toMatchObject({ email, inForce: false });
    expect(await pending(cookie)).toMatchObject({ confirmed: true });
    await enter(person, email).expect(401);
    await enter(person, person.email).expect(201);
    await post(server.baseUrl, '/password-resets', { email }).expect(202);
    expect(await subjects(email)).toEqual(['Bevestig uw nieuwe adres']);
    pass('PT71H59M');
    expect(await pending(cookieOf(await enter(person, person.email).expect(201)))).toMatchObject({ email, confirmed: true }); // a look would let it take effect
    pass('PT2M');
    await waited(person, email);
    const entered = await enter(person, email).expect(201);
    expect(entered.body).toMatchObject({ identity: { id: person.identityId, email } });
    await enter(person, person.email).expect(401);
    expect(await pending(cookieOf(entered))).toBeNull();
    expect(await subjects(person.email)).toContain('Uw aanmeldadres werd gewijzigd');
    expect(await subjects(email)).toContain('Uw aanmeldadres werd gewijzigd');
  });

  it('takes effect at once when the old address approves, whichever comes first', async () => {
    for (const order of [['approval', 'confirmation'], ['confirmation', 'approval']] as const) {
      const change = await aChange();
      const token = { approval: change.veto, confirmation: change.confirmation };
      expect((await answer(order[0], token[order[0]]).expect(200)).body).toMatchObject({ inForce: false });
      expect((await answer(order[1], token[order[1]]).expect(200)).body).toMatchObject({ email: change.email, inForce: true });
      await enter(change.person, change.email).expect(201);
      await get(server.baseUrl, '/session', change.cookie).expect(200);
    }
  });

  it('is never in force by approval alone, and lapses without confirmation', async () => {
    const change = await aChange();
    await answer('approval', change.veto).expect(200);
    pass('PT73H');
    await answer('confirmation', change.confirmation).expect(410);
    await enter(change.person, change.email).expect(401);
    await enter(change.person, change.person.email).expect(201);
  });

  it('is stopped at the old address: every session and reset link ends, the person is told, and the links are worthless', async () => {
    const change = await aChange();
    await answer('confirmation', change.confirmation).expect(200);
    await post(server.baseUrl, '/password-resets', { email: change.person.email }).expect(202);
    const reset = await tokenTo(change.person.email, 'password-reset');
    await answer('veto', change.veto).expect(204);
    await get(server.baseUrl, '/session', change.cookie).expect(401);
    await post(server.baseUrl, '/password-resets/redemption', { token: reset, password: 'another lantern, another harbour' }).expect(410);
    for (const [what, token] of [['confirmation', change.confirmation], ['approval', change.veto], ['veto', change.veto]] as const) await answer(what, token).expect(410);
    pass('PT73H');
    await enter(change.person, change.email).expect(401);
    await enter(change.person, change.person.email).expect(201);
    expect(await subjects(change.person.email)).toContain('De wijziging van uw adres werd tegengehouden');
  });

  it('is withdrawn by the person, replaced by the next one, and ended by a password reset', async () => {
    const change = await aChange();
    await del(server.baseUrl, '/email-change', change.cookie).expect(204);
    expect(await pending(change.cookie)).toBeNull();
    await answer('confirmation', change.confirmation).expect(410);
    const [second, third] = [anAddress(), anAddress()];
    await ask(change.cookie, { email: second, password: change.person.password }).expect(201);
    await ask(change.cookie, { email: third, password: change.person.password }).expect(201);
    await answer('confirmation', await tokenTo(second, 'email-confirmation')).expect(410);
    expect(await pending(change.cookie)).toMatchObject({ email: third });
    await post(server.baseUrl, '/password-resets', { email: change.person.email }).expect(202);
    await post(server.baseUrl, '/password-resets/redemption', { token: await tokenTo(change.person.email, 'password-reset'), password: 'another lantern, another harbour' }).expect(204);
    await answer('confirmation', await tokenTo(third, 'email-confirmation')).expect(410);
  });

  it.each(['replaced', 'withdrawn'])('asked for anew is stopped by the link of the one before, that was %s, too; nothing else is done by it', async (how) => {
    const first = await aChange();
    if (how === 'withdrawn') {
      await del(server.baseUrl, '/email-change', first.cookie).expect(204);
      await answer('veto', first.veto).expect(410);
    }
    const email = anAddress();
    await ask(first.cookie, { email, password: first.person.password }).expect(201);
    const confirmation = await tokenTo(email, 'email-confirmation');
    await answer('confirmation', confirmation).expect(200);
    await answer('approval', first.veto).expect(410);
    await answer('confirmation', first.confirmation).expect(410);
    await answer('veto', first.veto).expect(204);
    await get(server.baseUrl, '/session', first.cookie).expect(401);
    await answer('veto', first.veto).expect(410);
    pass('PT73H');
    await enter(first.person, email).expect(401);
    await enter(first.person, first.person.email).expect(201);
  });

  it('GC-2.2.4: of somebody who is kept out everywhere it is neither confirmed nor takes effect; the old address still stops it', async () => {
    const [asked, confirmed, stopped] = [await aChange(), await aChange(), await aChange()];
    await answer('confirmation', confirmed.confirmation).expect(200);
    for (const { person } of [asked, confirmed, stopped]) await keptOut(person);
    const refused = await answer('confirmation', asked.confirmation);
    expect(refused).toMatchObject({ status: 403, body: { code: 'measure' } });
    expect((await answer('approval', confirmed.veto)).status).toBe(403);
    await answer('veto', stopped.veto).expect(204);
    pass('PT73H');
    const open = async (): Promise<number> => (await registry.rows('select from email_change where subject_id = any($1) and ended_at is null', [[asked, confirmed].map(({ person }) => person.identityId)])).length;
    for (let tries = 0; tries < 300 && await open() > 0; tries += 1) await pause(100);
    const outcomes = await registry.rows<{ outcome: string }>('select outcome from email_change where subject_id = any($1) order by id', [[asked, confirmed, stopped].map(({ person }) => person.identityId)]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['lapsed', 'withdrawn', 'vetoed']);
    expect(await registry.rows('select from identity where email = any($1)', [[asked.email, confirmed.email]])).toEqual([]);
  });

  it('asked for from another address is not stopped by a link that was mailed to the former one', async () => {
    const first = await aChange();
    const [second, third] = [anAddress(), anAddress()];
    await ask(first.cookie, { email: second, password: first.person.password }).expect(201);
    await answer('confirmation', await tokenTo(second, 'email-confirmation')).expect(200);
    await answer('approval', (await registry.mails(first.person.email)).map(({ body }) => /email-veto#([\w-]{43})$/m.exec(body)?.[1] ?? '').find((token) => token !== '' && token !== first.veto) ?? '').expect(200);
    await ask(first.cookie, { email: third, password: first.person.password }).expect(201);
    await answer('veto', first.veto).expect(410);
    expect(await pending(first.cookie)).toMatchObject({ email: third });
  });

  it('answers the same for an address that somebody has, tells only its owner, and never takes it', async () => {
    const taken = await aPerson(registry, server.baseUrl);
    const [free, used] = [await aChange(), await aChange(taken.email.toUpperCase().replace('PROEF.EXAMPLE', 'proef.example'))];
    const [one, another] = await Promise.all([free, used].map(({ cookie }) => pending(cookie)));
    expect(Object.keys(one ?? {})).toEqual(Object.keys(another ?? {}));
    expect(another).toMatchObject({ confirmed: false, approved: false });
    expect((await registry.rows<{ subject: string }>('select subject from mail where lower(recipient) = lower($1)', [taken.email])).map(({ subject }) => subject)).toContain('Met dit adres meldt zich al iemand aan');
    expect(used.confirmation).toBe('');
    await answer('approval', used.veto).expect(200);
    await enter(taken, taken.email).expect(201);
  });

  it('does not take an address that somebody got meanwhile: before it is confirmed, and after', async () => {
    const [early, late] = [await aChange(), await aChange()];
    await answer('confirmation', late.confirmation).expect(200);
    await registry.invite({ email: early.email });
    await registry.invite({ email: late.email });
    await answer('confirmation', early.confirmation).expect(410);
    expect((await answer('approval', late.veto).expect(200)).body).toMatchObject({ inForce: false });
    await enter(late.person, late.person.email).expect(201);
    expect(await subjects(late.person.email)).toContain('Uw adres werd niet gewijzigd');
  });

  it('S26: keeps password, second factor and recovery codes', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await enter(person, person.email).expect(201));
    const { secret, recoveryCodes } = await enrol(server, cookie);
    const email = anAddress();
    await ask(cookie, { email, code: server.freshCode(secret) }).expect(201);
    await answer('confirmation', await tokenTo(email, 'email-confirmation')).expect(200);
    await answer('approval', await tokenTo(person.email, 'email-veto')).expect(200);
    expect((await enter(person, email).expect(401)).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
    await enter(person, email, recoveryCodes[0]).expect(201);
  });

  it('needs a fresh proof: the second factor of whoever has one, the password of whoever has none', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await enter(person, person.email).expect(201));
    const email = anAddress();
    expect((await ask(cookie, { email }).expect(403)).body).toMatchObject({ code: 'password.needed' });
    expect((await ask(cookie, { email, password: 'wrong' }).expect(422)).body).toMatchObject({ code: 'password.refused' });
    await enrol(server, cookie);
    expect((await ask(cookie, { email, password: person.password }).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    expect((await ask(cookie, { email, code: '000000' }).expect(422)).body).toMatchObject({ code: 'second-factor.code-refused' });
    expect(await subjects(email)).toEqual([]);
    expect(await subjects(person.email)).not.toContain('Uw aanmeldadres gaat veranderen');
  });

  it('S26: fills no mailbox: five are asked for in a quarter of an hour', async () => {
    const { cookie, person } = await aChange();
    const answers = await Promise.all(Array.from({ length: 6 }, () => ask(cookie, { email: anAddress(), password: person.password })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(4);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  it.each([['one\'s own', null, 422], ['that of a desk', 'info@proef.example', 422], ['none', 'a@proef.example,b@evil.example', 400]])('refuses an address that is %s', async (_, email, status) => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await enter(person, person.email).expect(201));
    await ask(cookie, { email: email ?? person.email.toUpperCase(), password: person.password }).expect(status);
  });

  it('S22: its links work for what they were mailed for, are stored as digests, and one wrong is like another', async () => {
    const change = await aChange();
    const refused = [await answer('veto', change.confirmation).expect(410), await answer('approval', change.confirmation).expect(410), await answer('confirmation', change.veto).expect(410), await answer('confirmation', 'x').expect(410)];
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);
    const stored = JSON.stringify(await registry.rows(`select *, encode(confirmation_hash, 'base64'), encode(veto_hash, 'base64') from email_change where subject_id = $1`, [change.person.identityId]));
    for (const token of [change.confirmation, change.veto]) expect(stored).not.toContain(token);
  });

  it('of an agent changes at his own door', async () => {
    const email = anAddress();
    await registry.ask((tx, directory) => directory.inviteAgent(tx, { email, displayName: 'Els Agent', language: 'en', role: 'BackOffice', invitedByName: 'Northline' }));
    await post(server.baseUrl, '/invitations/acceptance', { token: await registry.lastToken(email), password: 'kelp-9-ow' }).expect(200);
    const cookie = cookieOf(await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow' }).expect(201));
    const next = anAddress();
    await post(server.baseUrl, '/operator/email-change', { email: next, password: 'kelp-9-ow' }, cookie).expect(201);
    await answer('confirmation', await tokenTo(next, 'email-confirmation')).expect(200);
    expect((await answer('approval', await tokenTo(email, 'email-veto')).expect(200)).body).toMatchObject({ inForce: true });
    await post(server.baseUrl, '/operator/session', { email: next, password: 'kelp-9-ow' }).expect(201);
    await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow' }).expect(401);
  });
});

/** Confirmed, and not vetoed in time: the next look lets it take effect. */
const isDue = (identityId: string, { from, to }: { from: string; to: string }): Promise<unknown> =>
  rows(`insert into email_change (id, realm, subject_id, former_email, email, confirmation_hash, veto_hash, asked_at, due_at, confirmed_at) values (gen_random_uuid(), 'customer', $1, $2, $3, sha256(convert_to($3, 'utf8')), sha256(convert_to($2, 'utf8')), now() - interval '73 hours', now() - interval '1 hour', now() - interval '2 hours')`,
    [identityId, from, to]);

const identityOf = async (customerId: string, memberId: string): Promise<string> =>
  (await rows<{ id: string }>('select identity_id id from member where customer_id = $1 and id = $2', [customerId, memberId]))[0]?.id ?? '';

describe('blueprint 3.10: the Customers of a person', () => {
  it('follow his new address with an entry that does not say it, and a link that has ended keeps the old one', async () => {
    const [present, past] = [await aCustomer(), await aCustomer()];
    const { registrant } = present;
    const identity = await identityOf(present.id, present.registrantMemberId);
    const admitted = await past.registrant.post<{ id: string }>(`/customers/${past.id}/members`, { displayName: 'Anna Peeters', email: registrant.email, link: 'employment', language: 'nl' });
    const ended = await past.registrant.post(`/customers/${past.id}/members/${admitted.body.id}/end`, { reason: 'Left the company' }, { 'if-match': admitted.etag ?? '' });
    expect(ended.status).toBe(200);
    const email = anAddress();
    await isDue(identity, { from: registrant.email, to: email });
    expect((await registrant.get('/email-change')).body).toEqual({ pending: null });
    expect((await registrant.get(`/customers/${present.id}/members/${present.registrantMemberId}`)).body).toMatchObject({ email });
    expect(await rows('select email from member where customer_id = $1 and id = $2', [past.id, admitted.body.id])).toEqual([{ email: registrant.email }]);
    const { body } = await registrant.get<{ items: { subjectId: string }[] }>(`/customers/${present.id}/ledger?event=member.address-changed`);
    expect(body.items).toMatchObject([{ subjectId: present.registrantMemberId }]);
    expect(JSON.stringify(body)).not.toContain(email);
  });

  it('S07: do not hear of it where he never accepted, in an answer or in the ledger, and cannot make him count as accepted', async () => {
    const [own, inviting] = [await aCustomer(), await aCustomer()];
    const { registrant } = own;
    const identity = await identityOf(own.id, own.registrantMemberId);
    const asked = { displayName: 'Anna Peeters', link: 'employment', language: 'nl' };
    const path = `/customers/${inviting.id}/members`;
    const { body: { id } } = await inviting.registrant.post<{ id: string }>(path, { ...asked, email: registrant.email });
    const before = await inviting.registrant.get(`${path}/${id}`);
    const email = anAddress();
    await isDue(identity, { from: registrant.email, to: email });
    expect((await registrant.get('/email-change')).body).toEqual({ pending: null });
    expect((await registrant.get(`/customers/${own.id}/members/${own.registrantMemberId}`)).body).toMatchObject({ email });
    expect(await inviting.registrant.get(`${path}/${id}`)).toMatchObject({ body: before.body, etag: before.etag });
    expect((await inviting.registrant.get(`/customers/${inviting.id}/ledger?event=member.address-changed`)).body).toMatchObject({ items: [] });

    const again = await inviting.registrant.post(`${path}/${id}/invitation`);
    expect([again.status, again.body]).toEqual([409, expect.objectContaining({ code: 'member.address-moved' })]);
    expect((await inviting.registrant.get(`${path}/${id}`)).body).toMatchObject({ invitation: 'open' });
    expect(await rows('select from identity where lower(email) = lower($1)', [registrant.email])).toEqual([]);
    const ended = await inviting.registrant.post(`${path}/${id}/end`, { reason: 'Has another address' }, { 'if-match': before.etag ?? '' });
    expect(ended.status).toBe(200);
    expect((await inviting.registrant.post(path, { ...asked, email })).body).toMatchObject({ email, invitation: 'open' });
  });

  it('follow with every link of his, also with one to come, where he accepted one', async () => {
    const customer = await aCustomer();
    const { persona, email: former, id: present } = await aMember(customer, { endsAt: inDays(30) });
    const { body: { id: later } } = await admit(customer, { email: former, startsAt: inDays(40) });
    const email = anAddress();
    await isDue(await identityOf(customer.id, present), { from: former, to: email });
    expect((await persona.get('/email-change')).body).toEqual({ pending: null });
    const path = `/customers/${customer.id}/members/${later}`;
    expect((await customer.registrant.get(path)).body).toMatchObject({ email, invitation: 'open' });
    expect((await customer.registrant.post(`${path}/invitation`)).status).toBe(200);
  });
});
