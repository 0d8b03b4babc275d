import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { World } from '../clients/world.js';
import { anAddress } from '../factories/customer.js';
import type { Body, Step, Tour } from './tour.js';

const reason = 'Wanted by the spec';

/** Planned, given the word, and done by whoever does such work. */
export async function writeBulkChanges(tour: Tour, world: World): Promise<void> {
  const { customerId, standing: { fleet, owner } } = tour;
  await world.rows(`insert into credential (id, realm, subject_id, kind, secret, last_step, created_at, confirmed_at)
    select gen_random_uuid(), 'customer', identity_id, 'totp', 'x', 0, now(), now() from member where customer_id = $1 and id = $2`, [customerId, owner.memberId]); // work done later asks for the factor itself, not for a session that showed it
  const scope = [{ kind: 'costCentre', id: await fleet.aCostCentre() }];
  const { id: subProfileId } = await tour.step({ route: 'POST /sub-profiles', body: { code: `own-${randomUUID().slice(0, 8)}`, name: 'Own', permissions: ['sim:read'] } });
  const grantOf = async (memberId: string): Promise<string> => (await world.rows<{ id: string }>('select id from access_grant where customer_id = $1 and member_id = $2 and revoked_at is null', [customerId, memberId]))[0]?.id ?? '';
  const carriedOut = (stepOf: (plan: Body) => Step) => async (plan: Body): Promise<void> => {
    const { tables, untold } = await tour.watch.during(() => customerId, async () => {
      await tour.step(stepOf(plan));
      expect(await stateOf(world, customerId, plan)).toBe('applied');
    });
    if (tables.length === 0 || untold.length > 0) tour.gaps.push(`a bulk change: changed ${tables.join(', ')}, of which ${untold.join(', ')} is told nowhere`);
  };
  for (const rest of [true, false]) {
    /** One way to plan, named by its route's last word, and one to say something of a plan. */
    const plan = (word: string, mutation: string, body: object): Promise<Body> => tour.told(rest ? { route: `POST /bulk-changes/${word}`, body } : { mutation, variables: { [word]: body } }, { changes: false });
    const say = (word: string, mutation: string, { id, ...body }: Body & { [field: string]: unknown }): Step =>
      (rest ? { route: `POST /bulk-changes/{bulkChangeId}/${word}`, ids: { bulkChangeId: id }, body } : { mutation, variables: { bulkChangeId: id, expectedVersion: 1, [word]: body } });
    const apply = carriedOut(({ id }) => say('application', 'applyBulkChange', { id }));
    const { memberId } = await fleet.aMember();
    await apply(await plan('giving', 'planToGiveGrants', { memberIds: [memberId], profile: 'SupportPortalUser', subProfileId, reason }));
    const narrowed = await plan('narrowing', 'planToNarrowGrants', { grantIds: [await grantOf(memberId)], scope, reason });
    await apply(narrowed);
    await apply(await tour.told(say('undoing', 'planToUndoBulkChange', { id: narrowed.id, reason }), { changes: false }));
    await apply(await plan('revocation', 'planToRevokeGrants', { grantIds: [await grantOf(memberId)], reason }));
    const ending = await plan('ending', 'planToEndMembers', { memberIds: [memberId], reason });
    await tour.told(say('ticks', 'tickBulkChange', { id: ending.id, ticked: false }), { changes: false });
    await tour.told(say('cancellation', 'cancelBulkChange', { id: ending.id }), { changes: false });
  }
  const file = `name,email,link\nCanary Imported,${anAddress()},employment\n`;
  await carriedOut(({ id }) => ({ route: 'POST /bulk-changes/{bulkChangeId}/application', ids: { bulkChangeId: id } }))(
    await tour.told({ route: `POST /bulk-changes/import?fileName=people.csv&reason=${encodeURIComponent(reason)}`, type: 'text/csv', body: file }, { changes: false }));
}

/** As soon as nobody works on it, or after twenty seconds. */
async function stateOf(world: World, customerId: string, { id }: Body): Promise<string | undefined> {
  let state: string | undefined;
  for (let tries = 0; tries < 200 && (state === undefined || ['waiting', 'applying'].includes(state)); tries += 1) {
    await pause(100);
    [{ state }] = (await world.rows<{ state: string }>('select state from bulk_change where customer_id = $1 and id = $2', [customerId, id])) as [{ state: string }];
  }
  return state;
}
