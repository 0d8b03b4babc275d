import { anAffiliate, enter, type Listed } from '../factories/affiliation.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, grant, subProfileId } from '../factories/member.js';
import { type Client, machine, mailsTo } from '../support/as.js';

interface Named { memberId: string; profile: string; name: string | null; email: string | null; byControl: { affiliationId: string; parent: string | null } | null }
interface Why { sentence: string; grantableBy: Named[]; missing: { cure: string }[] }

const reason = 'Wanted by the spec';

/** An affiliate with an Owner of its own, whose parent's Owner has entered. */
async function group(): Promise<{ holding: ACustomer; subsidiary: ACustomer; listed: Listed; byControl: Named; byTitle: Named }> {
  const [holding, subsidiary] = await Promise.all([aCustomer({ legalName: 'De Proef Holding NV' }), aCustomer({ legalName: 'Mouterij De Proef BV' })]);
  await subscribe(subsidiary, 'fleet-manager');
  const listed = await anAffiliate(subsidiary, holding);
  const contact = { profile: 'AccessOwner', name: 'Anna Peeters', deputyOf: null };
  const byTitle = { ...contact, memberId: subsidiary.registrantMemberId, email: subsidiary.registrant.email, byControl: null };
  expect((await contacts(subsidiary.registrant, subsidiary))).toEqual([byTitle]);
  return { holding, subsidiary, listed, byTitle, byControl: { ...contact, memberId: await enter(holding, listed), email: holding.registrant.email, byControl: { affiliationId: listed.id, parent: 'De Proef Holding NV' } } };
}

const contacts = async (who: Client, { id }: ACustomer): Promise<Named[]> => (await who.get<Named[]>(`/customers/${id}/contacts`)).body;
const why = async (who: Client, { id }: ACustomer, query: string): Promise<Why> => (await who.send<Why>({ method: 'GET', path: `/customers/${id}/decisions?${query}`, headers: { 'accept-language': 'en' } })).body;
const withdraw = ({ subsidiary, listed }: { subsidiary: ACustomer; listed: Listed }): Promise<{ status: number }> =>
  subsidiary.registrant.post(`/customers/${subsidiary.id}/affiliations/${listed.id}/consent-withdrawal`, { reason }, { 'if-match': `"${listed.version}"` });
const ids = (all: readonly Named[]): string[] => all.map(({ memberId }) => memberId);

describe('GC-9.1-b: the Owner by control is named beside the Owner by title, wherever somebody is sent to who can give access', () => {
  it('as a contact, as Access Owner, and in the reason of a refusal; no more once the affiliate has withdrawn its consent', async () => {
    const { subsidiary, listed, byTitle, byControl } = await group();
    const nele = await aMember(subsidiary);
    expect(await contacts(nele.persona, subsidiary)).toEqual([byTitle, byControl]);
    const ownership = { owner: { id: byTitle.memberId, name: byTitle.name }, byControl: [{ id: byControl.memberId, name: byControl.name, byControl: byControl.byControl }] };
    expect((await subsidiary.registrant.get(`/customers/${subsidiary.id}/ownership`)).body).toMatchObject(ownership);
    const { data } = await subsidiary.registrant.graphql('query ($customerId: ID!) { ownership(customerId: $customerId) { owner { id name } byControl { id name byControl { affiliationId parent } } } }', { customerId: subsidiary.id });
    expect(data).toEqual({ ownership });
    const refused = await why(nele.persona, subsidiary, 'permission=sim:read');
    expect(refused.grantableBy).toEqual([byTitle, byControl]);
    expect(refused.sentence).toContain('ask Anna Peeters (Access Owner) or Anna Peeters (Access Owner by control, of De Proef Holding NV) to give this right');
    expect((await withdraw({ subsidiary, listed })).status).toBe(200);
    expect(await contacts(nele.persona, subsidiary)).toEqual([byTitle]);
    expect((await subsidiary.registrant.get(`/customers/${subsidiary.id}/ownership`)).body).toMatchObject({ byControl: [] });
    expect((await why(nele.persona, subsidiary, 'permission=sim:read')).grantableBy).toEqual([byTitle]);
  });

  it('a request for access goes to both, by mail too, and he answers it', async () => {
    const { holding, subsidiary, byTitle, byControl } = await group();
    const nele = await aMember(subsidiary);
    const asked = await nele.persona.post<{ id: string; answerableBy: Named[] }>(`/customers/${subsidiary.id}/access-requests`, { permission: 'sim:read', reason });
    expect([asked.status, asked.body.answerableBy]).toEqual([201, [byTitle, byControl]]);
    const path = `/customers/${subsidiary.id}/access-requests/${asked.body.id}`;
    for (const { registrant } of [holding, subsidiary]) expect(await mailsTo(registrant.email, path)).toHaveLength(1);
    const { body: shown, etag } = await holding.registrant.get<{ abilities: object; choices: { profile: string; subProfile: { id: string } }[] }>(path);
    expect(shown.abilities).toMatchObject({ grant: true });
    const answer = { profile: 'SupportPortalUser', subProfileId: shown.choices[0]?.subProfile.id, reason };
    expect((await holding.registrant.post<{ state: string }>(`${path}/granting`, answer, { 'if-match': etag ?? '' })).body).toMatchObject({ state: 'granted' });
  });

  it('a machine is told of him as of the others: neither his name nor whose Owner he is', async () => {
    const { subsidiary, byTitle, byControl } = await group();
    const made = await subsidiary.registrant.post<{ id: string; secret: string }>(`/customers/${subsidiary.id}/clients`, {
      name: 'ERP', sponsorMemberId: subsidiary.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const refused = await (await machine(made.body)).get<Why>(`/customers/${subsidiary.id}/sims`);
    const nameless = { name: null, email: null };
    expect(refused.body.grantableBy).toEqual([{ ...byTitle, ...nameless }, { ...byControl, ...nameless, byControl: { affiliationId: byControl.byControl?.affiliationId, parent: null } }]);
  });
});

describe('GC-8.3-d: as a second person', () => {
  it('he decides on what a Manager gives himself; on what he gives himself the others do', async () => {
    const { holding, subsidiary, byTitle, byControl } = await group();
    const manager = await aMember(subsidiary, { profile: 'AccessManager' });
    const subProfile = await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager');
    const data = { profile: 'SupportPortalUser', subProfileId: subProfile, reason };
    const give = async (by: Client, memberId: string): Promise<{ id: string; state: string }> => (await by.post<{ id: string; state: string }>(`/customers/${subsidiary.id}/grants`, { ...data, memberId })).body;
    const ofManager = await give(manager.persona, manager.id);
    const waiting = await why(subsidiary.registrant, subsidiary, `permission=sim:read&actor=${manager.id}`);
    expect([ofManager.state, waiting.missing.map(({ cure }) => cure), ids(waiting.grantableBy)]).toEqual(['pending', ['decideGrant'], [byTitle.memberId, byControl.memberId]]);
    const decide = (by: Client, id: string): Promise<{ status: number; body: { state?: string; code?: string } }> => by.post(`/customers/${subsidiary.id}/grants/${id}/decision`, { approved: true, reason }, { 'if-match': '"1"' });
    expect((await decide(holding.registrant, ofManager.id)).status).toBe(200);

    const ofHimself = await give(holding.registrant, byControl.memberId);
    const his = await why(subsidiary.registrant, subsidiary, `permission=line:assign&actor=${byControl.memberId}`);
    expect([ofHimself.state, his.missing.map(({ cure }) => cure)]).toEqual(['pending', []]); // he may already, as Owner by control
    expect((await decide(holding.registrant, ofHimself.id)).status).toBe(403);
    expect((await decide(subsidiary.registrant, ofHimself.id)).status).toBe(200);
  });

  it('GC-9.1-d: somebody of the parent who lacks a right is sent to him, and to nobody of the affiliate', async () => {
    const { holding, subsidiary, listed, byControl } = await group();
    const bert = await aMember(holding);
    const admitted = await holding.registrant.post<{ people: { memberId: string; displayName: string }[] }>(`/customers/${subsidiary.id}/affiliations/${listed.id}/people`, {
      displayName: 'Bert Nys', email: bert.email, language: 'en', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager'), reason,
    });
    const memberId = admitted.body.people.find(({ displayName }) => displayName === 'Bert Nys')?.memberId;
    const refused = await why(subsidiary.registrant, subsidiary, `permission=invoice:read&actor=${memberId}`);
    expect([refused.missing.map(({ cure }) => cure), ids(refused.grantableBy)]).toEqual([expect.arrayContaining(['askParent']), [byControl.memberId]]);
    const own = await aMember(subsidiary);
    await grant(subsidiary, own.id, { profile: 'AccessManager' });
    expect(ids((await why(own.persona, subsidiary, `permission=invoice:read&actor=${memberId}`)).grantableBy)).toEqual([byControl.memberId]);
  });
});
