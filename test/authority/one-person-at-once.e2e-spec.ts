import { aCustomer, type ACustomer } from '../factories/customer.js';
import { aMember, type AMember, grant, type MemberBody } from '../factories/member.js';

/** S50: whoever locks what stands for his right, and then changes that very row, would wait for himself in another request. */
describe('one person, forty requests at once', () => {
  const AT_ONCE = Array.from({ length: 40 }, (_, at) => at);
  let customer: ACustomer;
  let manager: AMember;

  beforeAll(async () => {
    customer = await aCustomer();
    manager = await aMember(customer, { profile: 'AccessManager' });
    await grant(customer, manager.id, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
  });

  it('changes his capacity each time', async () => {
    const choose = (at: number): Promise<{ status: number }> =>
      manager.persona.put('/session/capacity', { customerId: customer.id, capacity: at % 2 === 0 ? 'AccessManager' : 'SupportPortalUser' });
    expect((await Promise.all(AT_ONCE.map(choose))).map(({ status }) => status)).toEqual(AT_ONCE.map(() => 200));
    expect((await choose(0)).status).toBe(200);
  });

  it('is told each time that he cannot vouch for himself', async () => {
    const { body } = await manager.persona.get<MemberBody>(`/customers/${customer.id}/members/${manager.id}`);
    const attest = (): Promise<{ status: number }> => manager.persona.post(`/customers/${customer.id}/members/${manager.id}/attestation`, {}, { 'if-match': `"${body.version}"` });
    expect((await Promise.all(AT_ONCE.map(attest))).map(({ status }) => status)).toEqual(AT_ONCE.map(() => 403));
  });

  it('is told each time that his invitation does not wait', async () => {
    const invite = (): Promise<{ status: number }> => manager.persona.post(`/customers/${customer.id}/members/${manager.id}/invitation`);
    expect((await Promise.all(AT_ONCE.map(invite))).map(({ status }) => status)).toEqual(AT_ONCE.map(() => 409));
  });
});

it('GC-9.2-a: a grant to the last instant that can be written takes nothing from its holder', async () => {
  const customer = await aCustomer();
  const holder = await aMember(customer);
  const { body } = await customer.registrant.get<{ id: string; code: string }[]>(`/customers/${customer.id}/sub-profiles`);
  const centre = { subProfileId: body.find(({ code }) => code === 'document-reader')?.id };
  const given = await customer.registrant.post(`/customers/${customer.id}/grants`, { memberId: holder.id, profile: 'SupportPortalUser', ...centre, endsAt: '9999-12-31T23:59:59.999Z', reason: 'For ever' });
  expect(given.status).toBe(201);
  expect((await holder.persona.get(`/customers/${customer.id}/capacities`)).status).toBe(200);
});
