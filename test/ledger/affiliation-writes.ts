import type { SignedIn, World } from '../clients/world.js';
import { as } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import type { Step } from './tour.js';

interface Tour {
  rest: boolean;
  world: World;
  customerId: string;
  told(step: Step): Promise<{ id: string }>;
  agent: { cookie: string };
  /** Of the Customer, by title. */
  owner: { cookie: string };
  /** Another Customer, whose Access Owner enters this one as its affiliate. */
  parent: { customerId: string; owner: SignedIn };
  subProfileId: string;
}

const reason = 'Wanted by the spec';
const AT = '/operator/customers/{customerId}/affiliations';
const consent = { givenBy: 'Els Dujardin', document: 'Minutes of 2 March', covers: 'View, change and order' };
const affiliate = { origin: 'amendment', document: 'Amendment of 3 March' };

/** An affiliate is listed, consented to, entered, used, its consent withdrawn by either side, its control put in doubt and lost, and taken off the list. */
export async function writeAffiliations({ rest, world, customerId, told, agent: by, owner, parent, subProfileId }: Tour): Promise<void> {
  const list = async (): Promise<string> => {
    const wanted = { ...affiliate, parentId: parent.customerId };
    return (await told(rest ? { route: `POST ${AT}`, body: wanted, by } : { mutation: 'listAffiliate', variables: { affiliate: wanted }, by })).id;
  };
  const versionOf = async (id: string): Promise<number> => (await world.rows<{ version: number }>('select version from affiliation where customer_id = $1 and id = $2', [customerId, id]))[0]?.version ?? 0;
  const operate = async (affiliationId: string, deed: string, { mutation, argument, body }: { mutation: string; argument: string; body: object }): Promise<void> => {
    const version = await versionOf(affiliationId);
    const method = deed === 'consent' ? 'PUT' : 'POST';
    await told(rest ? { route: `${method} ${AT}/{affiliationId}/${deed}`, ids: { affiliationId }, version, body, by } : { mutation, variables: { affiliationId, expectedVersion: version, [argument]: body }, by });
  };
  const consented = (id: string): Promise<void> => operate(id, 'consent', { mutation: 'recordAffiliateConsent', argument: 'consent', body: consent });

  const first = await list();
  await consented(first);
  await as(baseUrl, parent.owner).post(`/customers/${parent.customerId}/affiliates/${first}/entry`, {}).expect(200);
  const colleague = await world.aMember(parent.customerId);
  const [{ email } = { email: '' }] = await world.rows<{ email: string }>('select email from identity where id = $1', [colleague.identityId]);
  const person = { displayName: 'Bert Nys', email, language: 'en', subProfileId, reason };
  await told(rest ? { route: 'POST /affiliations/{affiliationId}/people', ids: { affiliationId: first }, body: person, by: parent.owner } : { mutation: 'admitGroupPerson', variables: { affiliationId: first, person }, by: parent.owner });
  const withdrawal = { reason };
  const version = await versionOf(first);
  await told(rest ? { route: 'POST /affiliations/{affiliationId}/consent-withdrawal', ids: { affiliationId: first }, version, body: withdrawal, by: owner } : { mutation: 'withdrawAffiliateConsent', variables: { affiliationId: first, expectedVersion: version, withdrawal }, by: owner });
  await consented(first);
  await operate(first, 'consent-withdrawal', { mutation: 'withdrawConsentOfAffiliate', argument: 'withdrawal', body: withdrawal });
  await world.rows('update affiliation set doubted_at = now() where customer_id = $1 and id = $2', [customerId, first]);
  await operate(first, 'doubt-waiver', { mutation: 'waiveControlDoubt', argument: 'waiver', body: { reason } });
  await operate(first, 'control-loss', { mutation: 'recordControlLoss', argument: 'loss', body: { lostOn: '2026-01-05', reason } });
  await operate(first, 'end', { mutation: 'unlistAffiliate', argument: 'end', body: { reason } });
}
