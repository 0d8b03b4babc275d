import { Temporal } from 'temporal-polyfill';
import { baseUrl } from '../support/server.js';
import { aStart, type Start } from './commands.js';
import { type ACustomer, CustomersInSql } from './customers-in-sql.js';
import { type Deed, Portal } from './portal.js';

const OWNER = { by: 0, as: 'AccessOwner' } as const;
const IN_A_YEAR = Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds).add({ hours: 24 * 365 }).toString();

describe('a change of authority names the version it was decided on (P09)', () => {
  const world = new CustomersInSql(Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds));
  const portal = new Portal(baseUrl, world, '');
  let customer: ACustomer;

  const waiting = (): Start => {
    const start = aStart(false);
    const [first] = start.rights;
    if (!first) throw new Error('no grants to start from');
    return { ...start, rights: [...start.rights, { ...first, holder: 3, profile: 'SupportPortalUser', giver: 1, verdict: 'waiting' }, { ...first, holder: 3, profile: 'SupportPortalUser', ends: 5 }] };
  };

  beforeAll(async () => {
    customer = await world.aCustomer(waiting());
  });

  afterAll(() => world.close());

  const deeds: [string, (of: ACustomer) => Deed][] = [
    ['hand-over', ({ members }) => ({ ...OWNER, method: 'PUT', path: '/ownership', body: { memberId: members[3], reason: 'hand-over' } })],
    ['revoke', ({ grants }) => ({ ...OWNER, path: `/grants/${grants.at(-1)}/revocation`, body: { reason: 'revoked' } })],
    ['narrowing', ({ grants, parts }) => ({ ...OWNER, path: `/grants/${grants.at(-1)}/narrowing`, body: { reason: 'narrowed', scope: [{ kind: 'costCentre', id: parts.get('costCentre:a') }] } })],
    ['extension', ({ grants }) => ({ ...OWNER, path: `/grants/${grants.at(-1)}/extension`, body: { reason: 'extended', endsAt: IN_A_YEAR } })],
    ['decision', ({ grants }) => ({ ...OWNER, path: `/grants/${grants.at(-2)}/decision`, body: { reason: 'decided', approved: true } })],
    ['end of a member', ({ members }) => ({ ...OWNER, path: `/members/${members[3]}/end`, body: { reason: 'leaves' } })],
    ['attestation', ({ members }) => ({ by: 1, as: 'AccessManager', path: `/members/${members[5]}/attestation` })],
  ];

  const entries = async (): Promise<number> => (await world.rows('select seq from ledger_entry where customer_id = $1', [customer.id])).length;

  it.each(deeds)('%s: 428 without one, 412 with an old or a coming one, and nothing is written', async (_, deed) => {
    const before = await entries();
    const statuses = await Promise.all([undefined, 0, 2].map(async (version) => (await portal.send(customer, { ...deed(customer), version })).status));
    expect([statuses, await entries()]).toEqual([[428, 412, 412], before]);
  });

  it('is done with the present one, and then by the owner alone', async () => {
    const one = await world.aCustomer(waiting());
    const statuses: number[] = [];
    for (const [name, deed] of deeds) if (['hand-over', 'extension', 'decision'].includes(name)) statuses.push((await portal.send(one, { ...deed(one), version: 1 })).status);
    expect(statuses).toEqual([200, 403, 403]);
  });
});
