import { Temporal } from 'temporal-polyfill';
import { proof } from '../support/proof.js';
import { baseUrl } from '../support/server.js';
import { type Person, PLAIN, type Right, type Start } from './commands.js';
import { type ACustomer, CustomersInSql } from './customers-in-sql.js';
import { type Deed, Portal } from './portal.js';

const AT_ONCE = 16;
const OWNER = { by: 0, as: 'AccessOwner' } as const;
const manager = (by: number) => ({ by, as: 'AccessManager' }) as const;

interface State { owner: string | null; optedOut: boolean; ownerStays: boolean; managers: number }
interface Entry { seq: string; body: { event: string; before: { ownerMemberId?: string } | null; after: { ownerMemberId?: string } | null } }

const person = (over: Partial<Person> = {}): Person => ({ begins: -9, ends: null, accepted: true, secondFactor: true, createdBy: null, vouchedBy: null, ...over });
const managing = (holder: number): Right => ({ holder, profile: 'AccessManager', bundle: 0, parts: [], begins: -8, ends: null, taken: false, verdict: 'free', giver: null, continues: null, ...PLAIN, given: -9 });

/** Everybody could follow everybody; with an opt-out all four are Managers. */
const fourPeople = (optOut: boolean): Start => ({ owner: optOut ? null : 0, people: [0, 1, 2, 3].map(() => person()), rights: (optOut ? [0, 1, 2, 3] : [1, 2, 3]).map(managing), periods: [] });

describe('storms on who answers for a Customer (S50, M14, I4)', () => {
  const world = new CustomersInSql(Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds));
  const portal = new Portal(baseUrl, world, '');
  const size = proof('storms of 16 on the Access Owner and the last Manager, of each kind', 1_000, 5);

  afterAll(() => world.close());

  /** All at once; an answer that is no answer (5xx) fails in the portal. */
  const storm = (customer: ACustomer, blows: Deed[]): Promise<number[]> => Promise.all(blows.map(async (blow) => (await portal.send(customer, blow)).status));

  async function stateOf({ id }: ACustomer): Promise<State> {
    const [state] = await world.rows<State>(`select c.owner_member_id owner, c.owner_opt_out "optedOut",
        exists (select from member m where m.customer_id = c.customer_id and m.id = c.owner_member_id and m.ends_at is null) "ownerStays",
        (select count(*)::integer from access_grant g join member m on m.customer_id = g.customer_id and m.id = g.member_id
          where g.customer_id = c.customer_id and g.profile = 'AccessManager' and g.revoked_at is null and m.ends_at is null) managers
      from customer c where c.customer_id = $1`, [id]);
    if (!state) throw new Error('no Customer');
    return state;
  }

  const entries = ({ id }: ACustomer): Promise<Entry[]> => world.rows<Entry>('select seq, body::json body from ledger_entry where customer_id = $1 order by seq', [id]);

  const handOver = (customer: ACustomer, to: number, { version = 1, by = 0 } = {}): Deed =>
    ({ by, as: 'AccessOwner', method: 'PUT', path: '/ownership', body: { memberId: customer.members[to], reason: 'hand-over' }, version });
  const end = (customer: ACustomer, whom: number, by: Pick<Deed, 'by' | 'as'>): Deed =>
    ({ ...by, path: `/members/${customer.members[whom]}/end`, body: { reason: 'leaves' }, version: 1 });
  const revoke = (customer: ACustomer, grant: number, by: Pick<Deed, 'by' | 'as'>): Deed =>
    ({ ...by, path: `/grants/${customer.grants[grant]}/revocation`, body: { reason: 'revoked' }, version: 1 });

  it('GC-8.1.2-a: of 16 hand-overs of the same version one is done', async () => {
    for (let n = 0; n < size.n; n += 1) {
      const customer = await world.aCustomer(fourPeople(false));
      const done = await storm(customer, Array.from({ length: AT_ONCE }, (_, each) => handOver(customer, 1 + (each % 3))));
      expect(done.filter((status) => status === 200)).toHaveLength(1);
      expect(new Set(done.filter((status) => status !== 200))).toEqual(new Set([done.find((status) => status !== 200)]));
      expect(await stateOf(customer)).toMatchObject({ optedOut: false, ownerStays: true });
    }
  }, 3_600_000);

  it('S50: hand-overs, ends of the successors and revokes leave one owner who stays, and each entry follows the one before', async () => {
    for (let n = 0; n < size.n; n += 1) {
      const customer = await world.aCustomer(fourPeople(false));
      await storm(customer, Array.from({ length: AT_ONCE }, (_, each): Deed => {
        const other = 1 + (each % 3);
        return [handOver(customer, other), end(customer, other, OWNER), revoke(customer, other - 1, OWNER), handOver(customer, 0, { version: 2, by: other })][Math.floor(each / 4)] ?? handOver(customer, other);
      }));
      expect(await stateOf(customer)).toMatchObject({ optedOut: false, ownerStays: true });
      const owners = (await entries(customer)).filter(({ body }) => body.event === 'owner.handed-over');
      const chain = [customer.members[0], ...owners.map(({ body }) => body.after?.ownerMemberId)];
      expect(owners.map(({ body }) => body.before?.ownerMemberId)).toEqual(chain.slice(0, -1));
      expect((await stateOf(customer)).owner).toBe(chain.at(-1));
    }
  }, 3_600_000);

  it('GC-8.3-c, I4: Managers who end each other leave one of them', async () => {
    for (let n = 0; n < size.n; n += 1) {
      const customer = await world.aCustomer(fourPeople(true));
      await storm(customer, Array.from({ length: AT_ONCE }, (_, each) => end(customer, each % 4, manager((each + 1 + Math.floor(each / 4)) % 4))));
      const state = await stateOf(customer);
      expect([state.optedOut, state.owner, state.managers > 0]).toEqual([true, null, true]);
    }
  }, 3_600_000);

  it('P03: 16 revokes of one grant end it once', async () => {
    for (let n = 0; n < size.n; n += 1) {
      const customer = await world.aCustomer(fourPeople(false));
      const done = await storm(customer, Array.from({ length: AT_ONCE }, () => revoke(customer, 0, OWNER)));
      expect(done.filter((status) => status === 200)).toHaveLength(1);
      expect((await entries(customer)).filter(({ body }) => body.event === 'grant.revoked')).toHaveLength(1);
    }
  }, 3_600_000);

  it('P03: people who take each other\'s grants do not wait for each other for ever', async () => {
    for (let n = 0; n < size.n; n += 1) {
      const people = fourPeople(false);
      const portalUser = (holder: number): Right => ({ ...managing(holder), profile: 'SupportPortalUser' });
      const customer = await world.aCustomer({ ...people, rights: [...people.rights, portalUser(1), portalUser(2), portalUser(3)] });
      const done = await storm(customer, Array.from({ length: AT_ONCE }, (_, each) => revoke(customer, 3 + (each % 3), manager(1 + ((each + Math.floor(each / 3)) % 3)))));
      expect(done.filter((status) => status === 200)).toHaveLength(3);
    }
  }, 3_600_000);
});
