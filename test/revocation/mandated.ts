import { randomUUID } from 'node:crypto';
import { as, inDays, type SignedIn } from '../clients/world.js';
import { anEnterpriseNumber } from '../factories/customer.js';
import { aSession } from '../secrecy/sweep.js';
import { baseUrl } from '../support/server.js';
import { anAgent, type Standing } from './standing-people.js';

/** A person whom a third party sends to a Customer, and by which mandate. */
export interface Sent extends SignedIn {
  mandateId: string;
  number: string;
}

const CAPACITY = 'SupportPortalUser';

/** Drafted, notified and named as the Owner does; only the session is made by hand. */
export async function sentTo({ world, owner, fleet }: Standing): Promise<Sent> {
  const { customerId, path } = fleet;
  const [subProfileId, number] = [randomUUID(), `BE${anEnterpriseNumber()}`];
  await world.rows(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, $2, $3, 'Bundle', false, '{sim:read,sim:export,line:assign}', now())`, [customerId, subProfileId, subProfileId]);
  const by = as(baseUrl, owner);
  const { body: { id } } = await by.post(`${path}/mandates`, { thirdParty: 'Fleetwise', thirdPartyNumber: number, subProfileId, endsAt: inDays(9), reason: 'Manages our fleet' }).expect(201) as { body: { id: string } };
  await by.post(`${path}/mandates/${id}/notice`).set('If-Match', '"1"').expect(200);
  await by.post(`${path}/mandates/${id}/people`, { displayName: 'Marc Peeters', email: `${randomUUID()}@fleetwise.example`, language: 'en' }).expect(201);
  const [member] = await world.rows<{ memberId: string; identityId: string }>('select id "memberId", identity_id "identityId" from member where customer_id = $1 and mandate_id = $2', [customerId, id]);
  if (!member) throw new Error('nobody was named');
  return { ...member, cookie: await aSession(world, { ...member, cookie: '' }, { customerId, capacity: CAPACITY }), mandateId: id, number };
}

/** Each by which the operator refuses, or the Owner takes back. */
export const endOfMandate = ({ owner, fleet }: Standing, { mandateId }: Sent): Promise<unknown> => as(baseUrl, owner).post(`${fleet.path}/mandates/${mandateId}/end`, { reason: 'Wanted by the spec' }).set('If-Match', '"2"').expect(200);

export async function refusalOf({ world, fleet }: Standing, { mandateId }: Sent): Promise<unknown> {
  const { cookie } = await anAgent(world);
  return as(baseUrl, { cookie }).post(`/operator${fleet.path}/mandates/${mandateId}/refusal`, { reason: 'Wanted by the spec' }).set('If-Match', '"2"').expect(200);
}

export async function blockOf({ world }: Standing, { number }: Sent): Promise<unknown> {
  const { cookie } = await anAgent(world);
  return as(baseUrl, { cookie }).post('/operator/third-party-blocks', { thirdPartyNumber: number, reason: 'Wanted by the spec' }).expect(201);
}
