import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { type Answer, rows } from '../support/as.js';

interface Deputy { id: string; state: string; cause: string | null; version: number }
interface Forecast { refusal: string | null; effects: { permission: string; effect: string }[]; conflicts: { id: string }[] }

let customer: ACustomer;
let manager: AMember;
let bart: AMember;
const path = (rest: string): string => `/customers/${customer.id}${rest}`;
const reason = 'On leave';

beforeAll(async () => {
  customer = await aCustomer();
  manager = await aMember(customer, { profile: 'AccessManager' });
  bart = await aMember(customer);
});

const asked = (more: object = {}): Record<string, string> => ({ forMemberId: manager.id, deputyMemberId: bart.id, capacity: 'AccessManager', endsAt: inDays(5), ...more });
const name = (more: object = {}): Promise<Answer<Deputy>> => customer.registrant.post<Deputy>(path('/deputies'), { reason, ...asked(more) });
const preview = async (more: object = {}): Promise<Forecast> => (await customer.registrant.get<Forecast>(path(`/deputies/preview?${new URLSearchParams(asked(more)).toString()}`))).body;
const end = ({ id }: Deputy): Promise<Answer> => customer.registrant.post(path(`/deputies/${id}/end`), { reason }, { 'if-match': '"1"' });
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as { code?: string }).code];

describe('naming a deputy', () => {
  const somebody = async (): Promise<string> => (await aMember(customer)).id;
  const cases: [string, string, () => Promise<object> | object][] = [
    ['oneself', 'deputy.person', () => ({ deputyMemberId: manager.id })],
    ['somebody who is not here', 'deputy.person', () => ({ deputyMemberId: '01990000-0000-7000-8000-000000000000' })],
    ['for somebody who has not the capacity', 'deputy.capacity-not-held', async () => ({ forMemberId: await somebody() })],
    ['for the Owner\'s capacity of somebody else', 'deputy.capacity-not-held', () => ({ capacity: 'AccessOwner' })],
    ['from a past instant', 'deputy.period', () => ({ startsAt: inDays(-1) })],
    ['that ends before it begins', 'deputy.period', () => ({ startsAt: inDays(6) })],
    ['for more than twelve months', 'deputy.period', () => ({ endsAt: inDays(368) })],
    ['somebody who has not accepted', 'deputy.not-accepted', async () => ({ deputyMemberId: (await admit(customer)).body.id })],
    ['somebody without a second factor', 'deputy.no-second-factor', async () => {
      const id = await somebody();
      await rows(`delete from credential where kind = 'totp' and subject_id = (select identity_id from member where customer_id = $1 and id = $2)`, [customer.id, id]);
      return { deputyMemberId: id };
    }],
    ['a desk', 'deputy.desk', async () => {
      const id = await somebody();
      await rows(`update identity set email = 'info@' || id || '.example' where id = (select identity_id from member where customer_id = $1 and id = $2)`, [customer.id, id]);
      return { deputyMemberId: id };
    }],
    ['somebody who leaves before', 'deputy.person', async () => {
      const id = await somebody();
      await customer.registrant.post(path(`/members/${id}/end`), { reason, at: inDays(3) }, { 'if-match': '"1"' });
      return { deputyMemberId: id };
    }],
    ['beyond the end of what is stood in for', 'deputy.capacity-not-held', async () => {
      const id = await somebody();
      await customer.registrant.post(path('/grants'), { memberId: id, profile: 'AccessManager', endsAt: inDays(3), reason });
      return { forMemberId: id };
    }],
  ];

  it.each(cases)('GC-8.2-b(5): refuses %s, and its preview says the same', async (_, code, more) => {
    const wanted = await more();
    expect((await preview(wanted)).refusal).toBe(code);
    expect(codeOf(await name(wanted))).toEqual([422, code]);
  });

  it('GC-8.2-b(5): twelve calendar months are allowed, so that a company may always have somebody standing by', async () => {
    const named = await name({ endsAt: inDays(365) });
    expect(named.status).toBe(201);
    await end(named.body);
  });

  it('GC-8.2-b(5): nobody has two at once, stands in for two at once, or is away while he stands in', async () => {
    const [other, third] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer)];
    const begin = inDays(2);
    const first = await name({ startsAt: begin });
    expect((await preview({ deputyMemberId: third.id, startsAt: inDays(4), endsAt: inDays(9) }))).toMatchObject({ refusal: 'deputy.stood-in-already', conflicts: [{ id: first.body.id }] });
    expect(codeOf(await name({ deputyMemberId: third.id, startsAt: inDays(4), endsAt: inDays(9) }))).toEqual([409, 'deputy.stood-in-already']);
    expect(codeOf(await name({ forMemberId: other.id }))).toEqual([409, 'deputy.taken']);
    expect(codeOf(await name({ forMemberId: other.id, deputyMemberId: manager.id }))).toEqual([409, 'deputy.away']);
    // beside it there is room
    const before = await name({ deputyMemberId: third.id, endsAt: begin });
    expect(before.status).toBe(201);
    for (const each of [first, before]) expect((await end(each.body)).status).toBe(200);
    expect((await name({ deputyMemberId: third.id })).status).toBe(201);
  });

  it('GC-8.2-b(5): the preview tells what he gains, and stores nothing', async () => {
    const away = await aMember(customer, { profile: 'AccessManager' });
    const { refusal, effects } = await preview({ forMemberId: away.id, deputyMemberId: (await aMember(customer)).id });
    expect(refusal).toBeNull();
    expect(effects).toContainEqual(expect.objectContaining({ permission: 'grant:give', effect: 'gains' }));
    expect(effects.map(({ permission }) => permission)).not.toContain('responsibility:delegate');
    expect((await customer.registrant.get<{ items: object[] }>(path(`/deputies?memberId=${away.id}`))).body.items).toEqual([]);
  });
});

describe('by the date', () => {
  it('GC-8.2-b(5), M14: it begins and ends by itself: before, between and after are told from the facts', async () => {
    const [away, deputy] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer)];
    const named = await name({ forMemberId: away.id, deputyMemberId: deputy.id, startsAt: inDays(2), endsAt: inDays(4) });
    const at = async (instant: string): Promise<[boolean, string[]]> => {
      const { body } = await customer.registrant.get<{ allowed: boolean; missing: { cause: string }[] }>(path(`/decisions?permission=member:admit&actor=${deputy.id}&at=${encodeURIComponent(instant)}`));
      return [body.allowed, body.missing.map(({ cause }) => cause)];
    };
    expect([await at(inDays(1)), await at(inDays(3)), await at(inDays(5))]).toEqual([[false, ['notBegun']], [true, []], [false, ['ended']]]);
    expect((await deputy.persona.get<{ open: string[] }>(path('/capacities'))).body.open).toEqual([]);
    expect(named.body.state).toBe('planned');
    const states = async (state: string): Promise<string[]> => (await customer.registrant.get<{ items: Deputy[] }>(path(`/deputies?state=${state}&memberId=${deputy.id}`))).body.items.map(({ id }) => id);
    expect([await states('planned'), await states('inForce'), await states('ended')]).toEqual([[named.body.id], [], []]);
  });
});
