import { Temporal } from 'temporal-polyfill';
import { type ACustomer, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { Years } from '../due-rights/years.js';
import { type Answer, type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { aReadingCustomer, decide, LOOK, publish, published, sendFile, type Told } from './desk-by-http.js';

interface Taken extends Told { withdrawnObjections: (NonNullable<Told['objection']> & { withdrawal: { by: { name: string }; at: string } | null })[]; detail?: string }

let customer: ACustomer;
beforeAll(async () => {
  customer = await aReadingCustomer();
});

const path = (id: string, at = customer.id): string => `/customers/${at}/documents/${id}`;
const told = async (client: Client, id: string): Promise<Taken> => (await client.get<Taken>(path(id))).body;
const object = (client: Client, id: string, more: object = {}): Promise<Answer<Taken>> => client.post<Taken>(`${path(id)}/objection`, { reasons: 'Page two is wrong', ...more });
const withdraw = (client: Client, id: string, version = 2): Promise<Answer<Taken>> => client.post<Taken>(`${path(id)}/objection/withdrawal`, {}, { 'if-match': `"${version}"` });
const eventsOf = async (id: string): Promise<{ event: string; after: Record<string, unknown> }[]> => (await rows<{ event: string; body: string }>(
  `select e.event, d.body from ledger_entry e join ledger_detail d on d.customer_id = e.customer_id and d.seq = e.seq where e.customer_id = $1 and e.subject_id = $2 order by e.seq`, [customer.id, id]))
  .map(({ event, body }) => ({ event, after: (JSON.parse(body) as { after: Record<string, unknown> }).after }));

async function anObjector(language = 'nl'): Promise<{ persona: Client; email: string }> {
  const code = `objector-${crypto.randomUUID().slice(-6)}`;
  const { body: bundle } = await customer.registrant.post<{ id: string }>(`/customers/${customer.id}/sub-profiles`, { code, name: code, permissions: ['document:read', 'document:object'] });
  const objector = await aMember(customer, { language });
  await customer.registrant.post(`/customers/${customer.id}/grants`, { memberId: objector.id, profile: 'SupportPortalUser', subProfileId: bundle.id, reason: 'Answers reports' });
  return objector;
}

describe('GC-6.2: an objection is taken back', () => {
  it('by whoever may object, whoever raised it: it counts as none, stays to be read with its files, and the term, which ran on, goes on', async () => {
    const { id, dueAt } = await published(customer.id);
    const { persona } = await anObjector();
    const { body: proof } = await sendFile<{ id: string }>(customer.registrant, `${path(id)}/attachments`, { bytes: 'My list' });
    const { body: objected } = await object(customer.registrant, id, { attachmentIds: [proof.id] });
    expect(objected.abilities).toMatchObject({ object: false, withdrawObjection: true });
    expect((await withdraw(persona, id, 1)).status).toBe(412);
    const { status, body } = await withdraw(persona, id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'open', version: 3, workingDaysLeft: 5, dueAt, objection: null, acceptance: null, abilities: { object: true, withdrawObjection: false },
      withdrawnObjections: [{ id: objected.objection?.id, reasons: 'Page two is wrong', by: { name: 'Anna Peeters' }, attachments: [{ id: proof.id }], withdrawal: { by: { name: 'Bram Claes' } } }],
    });
    expect((await customer.registrant.get(`${path(id)}/attachments/${proof.id}`)).bytes).toBe('My list');
    expect((await withdraw(customer.registrant, id, 3)).body).toMatchObject({ code: 'document.not-possible', detail: 'It is open.' });
    expect((await eventsOf(id)).at(-2)).toMatchObject({ event: 'document.objection-withdrawn', after: { state: 'open', objectionId: objected.objection?.id, dueAt } });
    expect((await decide(customer.id, { id, version: 3 }, 'reject')).body).toMatchObject({ code: 'document.not-possible' });

    const { data } = await persona.graphql<{ objectToDocument: Taken; withdrawObjection: Taken }>('mutation ($c: ID!, $d: ID!) { objectToDocument(customerId: $c, documentId: $d, objection: { reasons: "Page three, then" }) { state version } }', { c: customer.id, d: id });
    expect(data?.objectToDocument).toEqual({ state: 'objected', version: 4 });
    const { data: taken } = await persona.graphql('mutation ($c: ID!, $d: ID!) { withdrawObjection(customerId: $c, documentId: $d, expectedVersion: 4) { state withdrawnObjections { reasons } } }', { c: customer.id, d: id });
    expect(taken).toEqual({ withdrawObjection: { state: 'open', withdrawnObjections: [{ reasons: 'Page three, then' }, { reasons: 'Page two is wrong' }] } });
    expect((await object(customer.registrant, id)).body).toMatchObject({ state: 'objected', objection: { reasons: 'Page two is wrong', answer: null } });
    expect((await decide(customer.id, { id, version: 6 }, 'recognise')).body).toMatchObject({ state: 'recognised' });
    expect((await told(persona, id)).withdrawnObjections.map(({ answer }) => answer)).toEqual([null, null]); // the answer is to the one that stood
  });

  it('not once the operator has answered, and not by who reads alone, a stranger, or an agent', async () => {
    const { id } = await published(customer.id);
    const reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
    await object(customer.registrant, id);
    expect((await withdraw(reader.persona, id)).body).toMatchObject({ code: 'not-allowed' });
    expect((await told(reader.persona, id)).abilities).toMatchObject({ withdrawObjection: false });
    expect((await withdraw((await aReadingCustomer()).registrant, id)).status).toBe(404);
    expect((await (await theAgent('BackOffice')).post(`${path(id)}/objection/withdrawal`, {}, { ...LOOK, 'if-match': '"2"' })).status).toBe(403);
    await decide(customer.id, { id, version: 2 }, 'reject');
    expect((await withdraw(customer.registrant, id, 3)).body).toMatchObject({ code: 'document.not-possible', detail: 'It is rejected.' });
    expect(await told(customer.registrant, id)).toMatchObject({ state: 'rejected', withdrawnObjections: [] });
  });

  it('behind the end of the term the document is finally accepted at that instant, and not before: nothing that people saw is rewritten', async () => {
    const years = await Years.open();
    try {
      const { id, dueAt } = await published(customer.id);
      await object(customer.registrant, id);
      const here = years.here(customer.registrant);
      await years.goTo(Temporal.Instant.from(dueAt).add({ hours: 3 }).toString());
      expect(await told(here, id)).toMatchObject({ state: 'objected', abilities: { withdrawObjection: true } });
      const { body } = await withdraw(here, id);
      expect(body).toMatchObject({ state: 'accepted', workingDaysLeft: 0, objection: null, abilities: { object: false, withdrawObjection: false } });
      const { acceptedAt = '', recordedAt = '' } = body.acceptance ?? {};
      expect(acceptedAt).toBe(recordedAt);
      expect(Temporal.Instant.compare(Temporal.Instant.from(acceptedAt), Temporal.Instant.from(dueAt).add({ hours: 3 }))).toBeGreaterThanOrEqual(0);
      expect(acceptedAt).toBe(body.withdrawnObjections[0]?.withdrawal?.at);
      expect((await eventsOf(id)).slice(-2)).toMatchObject([{ event: 'document.objection-withdrawn', after: { state: 'accepted' } }, { event: 'document.accepted', after: { acceptedAt: expect.any(String) as string } }]);
      expect((await object(here, id)).body).toMatchObject({ code: 'document.final' });
      expect((await publish(customer.id, { supersedes: id }, await years.desk())).body).toMatchObject({ code: 'document.not-possible' });
      await years.goTo(Temporal.Now.instant().toString());
    } finally {
      await years.close();
    }
  });
});

describe('GC-6.2: the operator answers', () => {
  it('whoever objected is told by mail, in his language, as a courtesy and without a word of it; by a corrected version, too', async () => {
    const { persona, email } = await anObjector('fr');
    const told: [string, string[]][] = [];
    for (const deeds of [['reject'], ['recognise', 'remedy'], ['recognise', 'correct']]) {
      const { id } = await published(customer.id);
      const { body } = await object(persona, id);
      let { version } = body;
      for (const deed of deeds) {
        if (deed === 'correct') await published(customer.id, { supersedes: id });
        else ({ body: { version } } = await decide(customer.id, { id, version }, deed));
      }
      const mails = (await mailsTo(email, id)).filter(({ subject }) => !subject.includes('publié'));
      for (const mail of mails) expect([mail.body.includes('courtoisie'), /Service report|Page two|counted anew/.test(mail.body)]).toEqual([true, false]);
      told.push([deeds.join(' '), mails.map(({ subject }) => subject).sort()]);
    }
    const corrected = ['Ce que vous contestiez a été corrigé', 'Votre contestation d’un document a été reconnue'];
    expect(told).toEqual([['reject', ['Votre contestation d’un document a été rejetée']], ['recognise remedy', corrected], ['recognise correct', corrected]]);
  });

  it('GC-2.2.2-c: at an account that has ended an agent still reads what was objected to, and answers it; nobody there is told, since nobody there may read it', async () => {
    const gone = await aReadingCustomer();
    const { id } = await published(gone.id);
    await gone.registrant.post(`${path(id, gone.id)}/objection`, { reasons: 'Page two is wrong' });
    await subscribe(gone, 'documents', 'off');
    await rows(`update customer_directory set state = 'ended' where id = $1`, [gone.id]);
    expect((await gone.registrant.get(path(id, gone.id))).status).toBe(403);
    const desk = await theAgent('BackOffice');
    const looked = await desk.get<Taken>(path(id, gone.id), LOOK);
    expect(looked.body).toMatchObject({ state: 'objected', objection: { reasons: 'Page two is wrong' }, abilities: { recognise: true, reject: true } });
    expect((await desk.get<{ items: { id: string }[] }>(`/customers/${gone.id}/documents`, LOOK)).body.items.map((each) => each.id)).toEqual([id]);
    expect((await desk.get(`${path(id, gone.id)}/file`, LOOK)).status).toBe(200);
    const before = (await mailsTo(gone.registrant.email, id)).length;
    expect((await decide(gone.id, { id, version: 2 }, 'recognise')).body).toMatchObject({ state: 'recognised' });
    expect((await decide(gone.id, { id, version: 3 }, 'remedy')).body).toMatchObject({ state: 'remedied' });
    expect(await mailsTo(gone.registrant.email, id)).toHaveLength(before);
    expect((await (await theAgent('BackOffice')).get(`/customers/${gone.id}/sims`, LOOK)).status).toBe(403); // documents alone
  });
});
