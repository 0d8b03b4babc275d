import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../src/kernel/index.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { anAffiliate, enter, list, type Listed, operate } from '../factories/affiliation.js';
import { holding, Register } from '../legal-entities/register.js';
import { theAgent } from '../support/as.js';
import { until } from '../support/until.js';

interface Group { parent: ACustomer; affiliate: ACustomer; register: Register; parentId: string; companyId: string }

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const legalDay = (at: string | null): string => legalDateOf(Temporal.Instant.from(at ?? '')).toString();

/** Two Customers whom the register knows by their numbers. */
async function aGroup(): Promise<Group> {
  const [parent, affiliate, register] = await Promise.all([aCustomer(), aCustomer(), Register.open()]);
  await subscribe(affiliate, 'fleet-manager');
  const entity = async ({ enterpriseNumber, legalName: name }: ACustomer): Promise<string> => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name, enterpriseNumber })).body.id;
  return { parent, affiliate, register, parentId: await entity(parent), companyId: await entity(affiliate) };
}

const listed = async ({ parent }: Group, id: string): Promise<Listed | undefined> => (await (await theAgent('BackOffice')).get<{ items: Listed[] }>(`/operator/affiliates?parentId=${parent.id}`)).body.items.find((each) => each.id === id);

const sims = async ({ parent, affiliate }: Group): Promise<number> => (await parent.registrant.get(`/customers/${affiliate.id}/sims`)).status;

describe('GC-9.1-e: rights that rest on control follow the facts of the register', () => {
  it('listing is refused by facts that show no control, and rests on reviewed ones where they do', async () => {
    const group = await aGroup();
    const facts = await group.register.recorded(group.companyId, [holding(group.parentId, 50)]);
    expect((await list(group.affiliate, group.parent)).body).toMatchObject({ code: 'affiliate.not-controlled' });
    const more = await group.register.recorded(group.companyId, [holding(group.parentId, 51)], [{ factId: facts[0]?.id, reason: 'A line was missing' }]);
    expect((await list(group.affiliate, group.parent)).body).toMatchObject({ code: 'affiliate.not-controlled' });
    await group.register.review(...more.filter(({ withdrawal }) => withdrawal === null));
    expect((await list(group.affiliate, group.parent)).body).toMatchObject({ state: 'listed', control: { evidence: 'register' } });
  });

  it('control is shown since the day on which reviewed facts show it without a break, or since a later one; nobody lists it from before', async () => {
    const group = await aGroup();
    const [first, again] = [dayFromNow(-400), dayFromNow(-300)];
    const facts = await group.register.recorded(group.companyId, [
      holding(group.parentId, 60, { from: '2020-01-01', to: first }), holding(group.parentId, 40, { from: first, to: again }), holding(group.parentId, 55, { from: again, to: dayFromNow(-10) }), holding(group.parentId, 70, { from: dayFromNow(-10) }),
    ]);
    await group.register.review(...facts);
    const before = await list(group.affiliate, group.parent, { controlFrom: dayFromNow(-301) });
    expect([before.status, before.body]).toEqual([422, expect.objectContaining({ code: 'affiliate.day', errors: [{ pointer: '/controlFrom', message: `Reviewed facts of the register show control since ${again}, and not before.` }] })]);
    const later = await list(group.affiliate, group.parent, { controlFrom: dayFromNow(-200) });
    expect([later.status, legalDay(later.body.control.from)]).toEqual([201, dayFromNow(-200)]);
    await operate(group.affiliate, later.body, ['end']);
    const listing = await list(group.affiliate, group.parent);
    expect([listing.status, legalDay(listing.body.control.from), listing.body.control.evidence]).toEqual([201, again, 'register']);
  });

  it('a sale that nobody reviewed is a right of the operator, and ends nothing; reviewed it ends at its day, which is past', async () => {
    const group = await aGroup();
    const [fact] = await group.register.recorded(group.companyId, [holding(group.parentId, 60)]);
    if (!fact) throw new Error('no fact');
    await group.register.review(fact);
    const affiliation = await anAffiliate(group.affiliate, group.parent);
    await enter(group.parent, affiliation);
    expect(await sims(group)).toBe(200);
    const sold = dayFromNow(-3);
    const corrected = await group.register.recorded(group.companyId, [holding(group.parentId, 60, { to: sold })], [{ factId: fact.id, reason: 'Sold' }]);
    const doubted = await until(() => listed(group, affiliation.id), (found) => found?.doubtedAt !== null);
    expect([doubted?.state, await sims(group)]).toEqual(['listed', 200]);
    const waived = await operate(group.affiliate, doubted as Listed, ['doubt-waiver']);
    expect([waived.status, waived.body.doubtWaivedAt]).toEqual([200, expect.any(String)]);

    await group.register.review(corrected.find(({ withdrawal }) => withdrawal !== null) ?? fact);
    const lost = await until(() => listed(group, affiliation.id), (found) => found?.state === 'controlLost');
    expect(lost).toMatchObject({ control: { lossKnownAt: expect.any(String) as string }, doubtedAt: null });
    expect([legalDay(lost?.control.from ?? null), legalDay(lost?.control.until ?? null)]).toEqual(['2025-01-01', sold]);
    expect(await sims(group)).toBe(403);
    const { body: acts } = await group.parent.registrant.get<{ items: { event: string; afterLoss: boolean }[] }>(`/customers/${group.parent.id}/affiliates/${affiliation.id}/acts`);
    expect(acts.items).toMatchObject([{ event: 'affiliate.entered', afterLoss: true }]);
  });

  it('what was declared is ended by reviewed facts that showed control and show it no more', async () => {
    const group = await aGroup();
    const affiliation = await anAffiliate(group.affiliate, group.parent);
    await enter(group.parent, affiliation);
    expect(affiliation.control.evidence).toBe('declared');
    const [fact] = await group.register.recorded(group.companyId, [holding(group.parentId, 60, { from: dayFromNow(-400) })]);
    await group.register.review(fact as never);
    const corrected = await group.register.recorded(group.companyId, [holding(group.parentId, 60, { from: dayFromNow(-400), to: dayFromNow(1) })], [{ factId: fact?.id, reason: 'Sold' }]);
    await group.register.review(corrected.find(({ withdrawal }) => withdrawal !== null) as never);
    const ahead = await until(() => listed(group, affiliation.id), (found) => found?.control.until !== null);
    expect([ahead?.state, await sims(group)]).toEqual(['listed', 200]);
  });

  it('a sale to come is known beforehand, and comes no more when it is corrected', async () => {
    const group = await aGroup();
    const facts = await group.register.recorded(group.companyId, [holding(group.parentId, 60, { to: dayFromNow(30) })]);
    await group.register.review(...facts);
    const affiliation = await anAffiliate(group.affiliate, group.parent);
    const other = await group.register.recorded(group.companyId, [holding(await group.register.entity(), 1)]);
    await group.register.review(...other);
    const ahead = await until(() => listed(group, affiliation.id), (found) => found?.control.until !== null);
    expect(ahead).toMatchObject({ state: 'listed', control: { until: expect.stringContaining(dayFromNow(29).slice(0, 7).slice(0, 4)) as string } });
    const corrected = await group.register.recorded(group.companyId, [holding(group.parentId, 60)], [{ factId: facts[0]?.id, reason: 'Not sold' }]);
    await group.register.review(corrected.find(({ withdrawal }) => withdrawal !== null) ?? corrected[0] as never);
    await until(() => listed(group, affiliation.id), (found) => found?.control.until === null);
  });
});
