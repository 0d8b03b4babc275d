import { as, inDays, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';

const MANY = 10_500;

/** How many are in force is told of the first eleven thousand, unless too many of these are held by people who have left. */
describe('blueprint 5: a count is exact up to ten thousand, now and at another moment', () => {
  let world: World;
  let customerId: string;
  let owner: SignedIn;

  beforeAll(async () => {
    world = await World.open();
    ({ customerId, owner } = await world.aCustomer());
  });

  afterAll(() => world.close());

  const given = async (memberId: string, count: number): Promise<void> => {
    const id = await world.aGrant(customerId, { memberId }, ['sim:read']);
    const [columns] = await world.rows<{ names: string }>(`select string_agg(quote_ident(attname), ', ') names from pg_attribute
      where attrelid = 'access_grant'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'`);
    await world.rows(`insert into access_grant (id, ${columns?.names}) select gen_random_uuid(), ${columns?.names} from access_grant, generate_series(2, $3) where customer_id = $1 and id = $2`, [customerId, id, count]);
  };
  const counted = async (query = ''): Promise<unknown> =>
    ((await as(baseUrl, owner).get(`/customers/${customerId}/grants?limit=1&state=inForce${query}`).expect(200)).body as { count: unknown }).count;
  const nowAndThen = async (): Promise<unknown[]> => [await counted(), await counted(`&at=${inDays(1)}`)];

  it('whoever has left is not counted, however many grants he left', async () => {
    const { memberId } = await world.aMember(customerId);
    await given(memberId, 700);
    await given((await world.aMember(customerId, { until: inDays(-1) })).memberId, MANY);
    expect(await nowAndThen()).toEqual([{ value: 700, capped: false }, { value: 700, capped: false }]);
    await given((await world.aMember(customerId)).memberId, 200);
    expect(await nowAndThen()).toEqual([{ value: 900, capped: false }, { value: 900, capped: false }]);
    await given(memberId, MANY);
    expect(await nowAndThen()).toEqual([{ value: 10_000, capped: true }, { value: 10_000, capped: true }]);
  });
});
