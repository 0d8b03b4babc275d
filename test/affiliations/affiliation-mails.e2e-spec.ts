import { inDays } from '../clients/world.js';
import { anAffiliate, consent, list, type Listed, operate } from '../factories/affiliation.js';
import { aCustomer, type ACustomer, anAddress } from '../factories/customer.js';
import { holding as holds, Register } from '../legal-entities/register.js';
import { rows } from '../support/as.js';
import { until } from '../support/until.js';

interface Told { recipient: string; customer_id: string; person_id: string | null; courtesy: boolean; rule: string; language: string; body: string }

const reason = 'Known to the two of them alone';

const aGroup = async (of: object = {}): Promise<[ACustomer, ACustomer]> => Promise.all([
  aCustomer({ legalName: 'De Proef Holding NV', language: 'fr', noticeEmail: anAddress() }), aCustomer({ legalName: 'Mouterij De Proef BV', noticeEmail: anAddress(), ...of }),
]);

/** Of one kind, about these two companies: the affiliate's is there at once, the parent's comes by a job. */
const mails = (kind: string, [holding, subsidiary]: readonly ACustomer[], count = 2): Promise<Told[]> => until(
  () => rows<Told>('select recipient, customer_id, person_id, courtesy, rule, language, body from mail where kind = $1 and customer_id = any($2) order by created_at, id', [kind, [holding?.id, subsidiary?.id]]),
  ({ length }) => length >= count,
);

const to = (all: readonly Told[], { id }: ACustomer): Told | undefined => all.find((each) => each.customer_id === id);

/** Two companies that the register knows by their numbers. */
async function registered(holding: ACustomer, subsidiary: ACustomer): Promise<{ register: Register; parentId: string; companyId: string }> {
  const register = await Register.open();
  const entity = async ({ enterpriseNumber, legalName: name }: ACustomer): Promise<string> => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name, enterpriseNumber })).body.id;
  return { register, parentId: await entity(holding), companyId: await entity(subsidiary) };
}

describe('GC-9.1: both companies are told', () => {
  it('of a listing: the Access Owner by title of each, about his own company, in his language; neither the other company nor a document', async () => {
    const [holding, subsidiary] = await aGroup();
    const { body: listed } = await list(subsidiary, holding, { document: 'Annex 7' });
    const told = await mails('affiliateListed', [holding, subsidiary]);
    expect(to(told, subsidiary)).toMatchObject({ recipient: subsidiary.registrant.email, person_id: expect.any(String) as string, courtesy: true, rule: 'GC-9.1-a', body: expect.stringContaining(`/customers/${subsidiary.id}/affiliations/${listed.id}\n`) as string });
    expect(to(told, holding)).toMatchObject({ recipient: holding.registrant.email, courtesy: true, body: expect.stringContaining(`/customers/${holding.id}/affiliates/${listed.id}\n`) as string });
    expect(told).toHaveLength(2);
    for (const { body } of told) expect(body).not.toContain('Annex 7');
    expect([to(told, subsidiary)?.body.includes(holding.legalName), to(told, holding)?.body.includes(subsidiary.legalName)]).toEqual([false, false]);
  });

  it('where nobody is Access Owner, at the address of the registration', async () => {
    const office = anAddress();
    const [holding, subsidiary] = await aGroup({ ownerOptOut: true, noticeEmail: office });
    await list(subsidiary, holding);
    expect(to(await mails('affiliateListed', [holding, subsidiary]), subsidiary)).toMatchObject({ recipient: office, person_id: null, language: 'nl' });
  });

  it('of a consent that is withdrawn, by the affiliate or by the operator, without its reason; of one that takes the place of another, nobody', async () => {
    const [holding, subsidiary] = await aGroup();
    const listed = await anAffiliate(subsidiary, holding);
    const replaced = await consent(subsidiary, listed);
    await subsidiary.registrant.post(`/customers/${subsidiary.id}/affiliations/${listed.id}/consent-withdrawal`, { reason }, { 'if-match': `"${replaced.body.version}"` });
    const told = await mails('affiliateConsentWithdrawn', [holding, subsidiary]);
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([holding, subsidiary].map(({ registrant }) => registrant.email).sort());
    for (const { body } of told) expect(body).not.toContain(reason);
    const again = await consent(subsidiary, { ...listed, version: replaced.body.version + 1 });
    expect((await operate(subsidiary, again.body, ['consent-withdrawal', { reason }])).status).toBe(200);
    expect(await mails('affiliateConsentWithdrawn', [holding, subsidiary], 4)).toHaveLength(4);
  });

  it('of a loss of control with its day, recorded by the operator', async () => {
    const [holding, subsidiary] = await aGroup();
    const listed = await anAffiliate(subsidiary, holding);
    expect((await operate(subsidiary, listed, ['control-loss', { lostOn: listed.control.from.slice(0, 10), reason }])).status).toBe(200);
    const told = await mails('affiliateControlLost', [holding, subsidiary]);
    for (const { body, rule } of told) expect([rule, body.includes(reason), /\b20\d\d\b/.test(body)]).toEqual(['GC-9.1-e', false, true]);
  });

  it('of being taken off the list, without its reason', async () => {
    const [holding, subsidiary] = await aGroup();
    expect((await operate(subsidiary, await anAffiliate(subsidiary, holding), ['end', { reason }])).status).toBe(200);
    const told = await mails('affiliateUnlisted', [holding, subsidiary]);
    expect(told.map(({ recipient }) => recipient).sort()).toEqual([holding, subsidiary].map(({ registrant }) => registrant.email).sort());
    for (const { body, rule } of told) expect([rule, body.includes(reason)]).toEqual(['GC-9.1-a', false]);
  });

  it('of a loss that was to come, and that it comes no more', async () => {
    const [holding, subsidiary] = await aGroup();
    const { register, parentId, companyId } = await registered(holding, subsidiary);
    const sale = inDays(30).slice(0, 10);
    const facts = await register.recorded(companyId, [holds(parentId, 60, { to: sale })]);
    await register.review(...facts);
    await anAffiliate(subsidiary, holding);
    await register.recorded(companyId, [holds(await register.entity(), 1)]); // it is looked at
    await mails('affiliateControlLost', [holding, subsidiary]);
    const kept = await register.recorded(companyId, [holds(parentId, 60)], [{ factId: facts[0]?.id, reason }]);
    await register.review(kept.find(({ withdrawal }) => withdrawal !== null) as never);
    const told = await mails('affiliateControlShown', [holding, subsidiary]);
    expect(to(told, holding)?.body).toContain('Ce jour ne viendra pas');
    expect(told.map(({ rule }) => rule)).toEqual(['GC-9.1-e', 'GC-9.1-e']);
  });

  it('of a loss that reviewed facts of the register show, once', async () => {
    const [holding, subsidiary] = await aGroup();
    const { register, parentId, companyId } = await registered(holding, subsidiary);
    const [fact] = await register.recorded(companyId, [holds(parentId, 60)]);
    await register.review(fact as never);
    await anAffiliate(subsidiary, holding);
    const corrected = await register.recorded(companyId, [holds(parentId, 60, { to: '2026-05-04' })], [{ factId: fact?.id, reason }]);
    await register.review(corrected.find(({ withdrawal }) => withdrawal !== null) as never);
    const told = await mails('affiliateControlLost', [holding, subsidiary]);
    expect(to(told, holding)?.body).toContain('4 mai 2026');
    await register.recorded(companyId, [holds(await register.entity(), 1)]); // it is looked at again
    const waiting = `select from jobs.job where start_after <= now() and state in ('created', 'active') and (data->>'about' = $1 or data->>'parentId' = $2)`;
    await until(() => rows(waiting, [companyId, holding.id]), ({ length }) => length === 0);
    expect(await mails('affiliateControlLost', [holding, subsidiary])).toHaveLength(2);
  });
});

it('GC-2.2.3-b: a parent that has ended hears nothing of its affiliates', async () => {
  const [holding, subsidiary] = await aGroup();
  const listed: Listed = await anAffiliate(subsidiary, holding);
  await mails('affiliateListed', [holding, subsidiary]);
  await rows(`update customer_directory set state = 'ended' where id = $1`, [holding.id]);
  expect((await operate(subsidiary, listed, ['consent-withdrawal'])).status).toBe(200);
  await until(() => rows(`select from jobs.job where name = 'affiliate-news' and data->>'parentId' = $1 and state in ('created', 'active', 'retry')`, [holding.id]), ({ length }) => length === 0);
  expect((await mails('affiliateConsentWithdrawn', [holding, subsidiary], 1)).map(({ customer_id: of }) => of)).toEqual([subsidiary.id]);
});
