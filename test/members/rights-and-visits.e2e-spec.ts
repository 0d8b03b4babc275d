import { Temporal } from 'temporal-polyfill';
import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { type Client, rows } from '../support/as.js';

interface Row { id: string; displayName: string; rights: string[] | null; nextEnd: string | null; lastSeenAt: string | null; invitation: string | null }

describe('what a list of people says of each', () => {
  let customer: ACustomer;
  let manager: AMember;
  let bundles: Map<string, string>;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const read = async (id: string, by: Client = customer.registrant, language = 'en'): Promise<Row> => (await by.get<Row>(path(`/members/${id}`), { 'accept-language': language })).body;
  const give = async (memberId: string, code: string, over: object = {}): Promise<void> => {
    const answer = await customer.registrant.post(path('/grants'), { memberId, profile: 'SupportPortalUser', subProfileId: bundles.get(code), reason: 'Because', ...over });
    if (answer.status !== 201) throw new Error(answer.bytes);
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    manager = await aMember(customer, { profile: 'AccessManager' });
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
    bundles = new Map(body.map(({ id, code }) => [code, id]));
  });

  it('GC-8.3-a: the rights in force in few words, and the first of them that ends, in the list as alone and in GraphQL', async () => {
    const warehouse = await aCostCentre(customer.id, 'CC-0400');
    const { body: { id } } = await admit(customer, { endsAt: inDays(100) });
    await give(id, 'fleet-manager', { scope: [{ kind: 'costCentre', id: warehouse.id }], endsAt: '2026-12-20T23:00:00Z' });
    await give(id, 'finance-administrator', { startsAt: inDays(3) }); // not yet
    const seen = await read(id, manager.persona);
    expect(seen).toMatchObject({ rights: ['Fleet manager in cost centre CC-0400 until 21 December 2026'], nextEnd: '2026-12-20T23:00:00.000Z' });
    expect((await read(id, manager.persona, 'nl')).rights).toEqual(['Vlootbeheerder, in kostenplaats CC-0400 tot 21 december 2026']);
    expect((await read(customer.registrantMemberId)).rights).toEqual(['Access Owner']);
    const { body: { items } } = await manager.persona.get<{ items: Row[] }>(path('/members'));
    expect(items.find((each) => each.id === id)).toEqual(seen);
    const { data } = await manager.persona.graphql<{ member: object }>('query ($c: ID!, $m: ID!) { member(customerId: $c, memberId: $m) { rights nextEnd lastSeenAt } }', { c: customer.id, m: id });
    expect(data?.member).toEqual({ rights: seen.rights, nextEnd: seen.nextEnd, lastSeenAt: null });
  });

  it('GC-8.3-a: who may see people but no grants is told neither rights nor their ends', async () => {
    const { body: own } = await customer.registrant.post<{ id: string }>(path('/sub-profiles'), { code: 'reception', name: 'Reception', permissions: ['member:read'] });
    const desk = await aMember(customer, { endsAt: '2027-12-31T00:00:00Z' });
    await give(desk.id, '', { subProfileId: own.id, endsAt: inDays(5) });
    expect(await read(desk.id, desk.persona)).toMatchObject({ rights: null, nextEnd: '2027-12-31T00:00:00.000Z' });
  });

  it('S07: when somebody was last seen is what he asked of this Customer, once a day, and nothing of what he does elsewhere', async () => {
    const elsewhere = await aCustomer();
    const { body: { id } } = await admit(customer, { email: elsewhere.registrant.email });
    await elsewhere.registrant.get(`/customers/${elsewhere.id}/members`);
    expect((await read(id)).lastSeenAt).toBeNull();
    expect((await elsewhere.registrant.get(path('/capacities'))).status).toBe(200); // here, but the invitation waits
    expect(await read(id)).toMatchObject({ lastSeenAt: null, invitation: 'open' });
    const before = Temporal.Now.instant();
    await manager.persona.get(path('/members'));
    const first = (await read(manager.id)).lastSeenAt ?? '';
    expect(Temporal.Instant.from(first).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString()).toBe(before.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString());
    await manager.persona.get(path('/grants'));
    expect((await read(manager.id)).lastSeenAt).toBe(first);
    await rows('update identity_customer set last_seen_at = $2 where customer_id = $1', [customer.id, '2026-01-05T10:00:00Z']);
    expect((await read(manager.id)).lastSeenAt).toBeNull(); // before this link began
  });

  it('I5: a stranger who asks is seen nowhere', async () => {
    const stranger = await aCustomer();
    expect((await stranger.registrant.get(path('/capacities'))).status).toBe(404);
    expect(await rows('select from identity_customer v join identity i on i.id = v.identity_id where v.customer_id = $1 and i.email = $2', [customer.id, stranger.registrant.email])).toEqual([]);
  });
});
