import { aCustomer, type ACustomer } from '../factories/customer.js';
import { admit, aMember, type AMember, grant, type MemberBody } from '../factories/member.js';
import { type Answer, type Client, invitationOf, nobody, PASSWORD } from '../support/as.js';

interface Grant { id: string; state: string; version: number }

/** GC-8.3-d, I2: the second person is another person, not another row of the same one. */
describe('a Manager who left and was admitted again', () => {
  let customer: ACustomer;
  let manager: AMember;
  let again: MemberBody;
  let guest: AMember;
  let waiting: Grant;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const give = async (memberId: string): Promise<Grant> => {
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
    const subProfileId = body.find(({ code }) => code === 'finance-administrator')?.id;
    return (await manager.persona.post<Grant>(path('/grants'), { memberId, profile: 'SupportPortalUser', subProfileId, reason: 'Because' })).body;
  };
  const decide = (by: Client, { id }: Grant): Promise<Answer<Grant & { code: string }>> =>
    by.post(path(`/grants/${id}/decision`), { approved: true, reason: 'Fine' }, { 'if-match': '"1"' });

  beforeAll(async () => {
    customer = await aCustomer();
    manager = await aMember(customer, { profile: 'AccessManager' });
    guest = await aMember(customer, { by: manager.persona });
    waiting = await give(guest.id);
    await customer.registrant.post(path(`/members/${manager.id}/end`), { reason: 'Leaves' }, { 'if-match': '"1"' });
    again = (await admit(customer, { email: manager.email })).body;
    await nobody.post('/invitations/acceptance', { token: await invitationOf(manager.email), password: PASSWORD });
    await grant(customer, again.id, { profile: 'AccessManager' });
  });

  it('has another member id, and does not decide on what he gave under the old one', async () => {
    expect([waiting.state, again.id === manager.id]).toEqual(['pending', false]);
    const own = await decide(manager.persona, waiting);
    expect([own.status, own.body.code]).toEqual([403, 'grant.not-yours-to-decide']);
  });

  it('is the one who admitted his guest still: what he gives him waits, and his word for him counts once', async () => {
    expect((await give(guest.id)).state).toBe('pending');
    const { body } = await manager.persona.get<MemberBody>(path(`/members/${guest.id}`));
    expect(body.abilities['attest']).toBe(false);
    const attested = await manager.persona.post<{ code: string }>(path(`/members/${guest.id}/attestation`), {}, { 'if-match': `"${body.version}"` });
    expect([attested.status, attested.body.code]).toEqual([403, 'member.attested-by-the-same']);
  });

  it('leaves it to somebody else', async () => {
    expect((await decide(customer.registrant, waiting)).body.state).toBe('inForce');
  });
});
