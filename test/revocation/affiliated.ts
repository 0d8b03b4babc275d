import { randomUUID } from 'node:crypto';
import type request from 'supertest';
import { as, type SignedIn } from '../clients/world.js';
import { aSession } from '../secrecy/sweep.js';
import { baseUrl } from '../support/server.js';
import { anAgent, type Standing } from './standing-people.js';

/** People of a parent at its affiliate, and by which affiliation. */
export interface Group {
  affiliationId: string;
  parent: { customerId: string; owner: SignedIn };
  /** The parent's Access Owner, acting at the affiliate. */
  owner: SignedIn;
  /** Another one of its people there, with the rights of a fleet manager. */
  colleague: SignedIn;
}

const reason = 'Wanted by the spec';

/** Listed, consented to, entered and joined as the portal has it; only the sessions are made by hand. */
export async function groupOf({ world, fleet }: Standing): Promise<Group> {
  const { customerId, path } = fleet;
  const [parent, agent, subProfileId] = [await world.aCustomer(), as(baseUrl, await anAgent(world)), randomUUID()];
  await world.rows(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, $2, $3, 'Bundle', false, '{sim:read,sim:export,line:assign}', now())`, [customerId, subProfileId, subProfileId]);
  const { body: { id } } = await agent.post(`/operator${path}/affiliations`, { parentId: parent.customerId, origin: 'registration', document: 'Form' }).expect(201) as { body: { id: string } };
  await agent.put(`/operator${path}/affiliations/${id}/consent`, { givenBy: 'Els Dujardin', document: 'Minutes', covers: 'Everything' }, 1).expect(200);
  await as(baseUrl, parent.owner).post(`/customers/${parent.customerId}/affiliates/${id}/entry`).expect(200);
  const here = async (who: SignedIn, capacity: string): Promise<SignedIn> => {
    const [member] = await world.rows<{ memberId: string }>('select id "memberId" from member where customer_id = $1 and identity_id = $2', [customerId, who.identityId]);
    return { ...who, memberId: member?.memberId ?? '', cookie: await aSession(world, who, { customerId, capacity }) };
  };
  const [owner, colleague] = [await here(parent.owner, 'AccessOwner'), await world.aMember(parent.customerId)];
  await as(baseUrl, owner).post(`${path}/affiliations/${id}/people`, { displayName: 'Bert Nys', email: `${colleague.identityId}@zuidkaai.example`, language: 'en', subProfileId, reason }).expect(201);
  return { affiliationId: id, parent, owner, colleague: await here(colleague, 'SupportPortalUser') };
}

/** By the operator, at the first node. */
export async function operated({ world, fleet }: Standing, { affiliationId }: Group, deed: 'consent-withdrawal' | 'control-loss' | 'end'): Promise<unknown> {
  const agent = as(baseUrl, await anAgent(world));
  const body = { reason, ...(deed === 'control-loss' && { lostOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) }) };
  return agent.post(`/operator${fleet.path}/affiliations/${affiliationId}/${deed}`, body).set('If-Match', '"2"').expect(200);
}

/** What the parent's own Owner does there. */
export const atParent = ({ parent }: Group) => ({
  handsOver: async (world: Standing['world']): Promise<unknown> => {
    const successor = await world.aMember(parent.customerId);
    return as(baseUrl, parent.owner).put(`/customers/${parent.customerId}/ownership`, { memberId: successor.memberId, reason }, 1).expect(200);
  },
  ends: ({ identityId }: SignedIn, members: Standing['world']): Promise<unknown> => endOfLink(parent, identityId, members),
});

async function endOfLink({ customerId, owner }: Group['parent'], identityId: string, world: Standing['world']): Promise<request.Response> {
  const [member] = await world.rows<{ id: string }>('select id from member where customer_id = $1 and identity_id = $2', [customerId, identityId]);
  return as(baseUrl, owner).post(`/customers/${customerId}/members/${member?.id ?? ''}/end`, { reason }).set('If-Match', '"1"').expect(200);
}
