import { inDays } from '../clients/world.js';
import { within } from '../architecture/fresh-database.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { aLine, aSim } from '../factories/sim.js';
import { type Answer, type Client, rows } from '../support/as.js';
import { databaseUrls } from '../support/server.js';

interface Effect { permission: string; effect: string; before: string | null; after: string | null }
interface Forecast {
  refusal: string | null; holder: string | null; from: string | null; until: string | null; effects: Effect[]; idle: { cause: string; permissions: string[]; sentence: string }[]; lines: { value: number; capped: boolean } | null;
  secondPerson: { needed: boolean; because: string | null; sentence: string | null }; ended: string[];
}
interface Grant { id: string; profile: string; version: number; endsAt: string | null }

const FIELDS = 'refusal holder from until effects { permission effect before after } idle { cause permissions sentence } lines { value capped } secondPerson { needed because sentence } ended deputies { id }';

describe('the effect of a change, shown before', () => {
  let customer: ACustomer;
  let manager: AMember;
  let user: AMember;
  let bundles: Map<string, string>;
  let [north, south] = [{ id: '' }, { id: '' }];
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const bundle = (code: string): string => bundles.get(code) ?? '';
  const giving = (by: Client, asked: Record<string, string>): Promise<Answer<Forecast>> => by.get<Forecast>(path(`/grants/preview?${new URLSearchParams(asked).toString()}`));
  const give = async (by: Client, grant: object): Promise<Grant> => {
    const answer = await by.post<Grant>(path('/grants'), { profile: 'SupportPortalUser', subProfileId: bundle('fleet-manager'), reason: 'Because', ...grant });
    if (answer.status !== 201) throw new Error(answer.bytes);
    return answer.body;
  };
  const changing = async (by: Client, { id }: Grant, rest: string): Promise<Forecast> => (await by.get<Forecast>(path(`/grants/${id}/${rest}`))).body;
  const names = ({ effects }: Forecast, effect: string): string[] => effects.filter((each) => each.effect === effect).map(({ permission }) => permission);
  const rights = async (memberId: string): Promise<string[]> =>
    (await customer.registrant.get<{ permission: string; sentence: string }[]>(path(`/members/${memberId}/rights`))).body.map(({ sentence }) => sentence);

  /** Where a load would place it. */
  const place = (sim: { id: string }, line: { id: string }, costCentreId: string): Promise<void> => within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query('update line set cost_centre_id = $2 where id = $1', [line.id, costCentreId]);
    await client.query(`insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at) values ($1, gen_random_uuid(), $2, $3, '2026-01-01', now())`, [customer.id, sim.id, line.id]);
    await client.query('select refresh_sim_listing($1, array[$2::uuid])', [customer.id, sim.id]);
  });

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    manager = await aMember(customer, { displayName: 'Mieke Manager', profile: 'AccessManager' });
    user = await aMember(customer, { displayName: 'Ugo User' });
    [north, south] = [await aCostCentre(customer.id, 'NORTH'), await aCostCentre(customer.id, 'SOUTH')];
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
    bundles = new Map(body.map(({ id, code }) => [code, id]));
    for (const costCentreId of [north.id, north.id, south.id]) await place(await aSim(customer.id), await aLine(customer.id), costCentreId);
  });

  it('blueprint 3.3: of giving is what the holder may do then, in the words of the explanation, and nothing is given', async () => {
    const asked = { memberId: user.id, profile: 'SupportPortalUser', subProfileId: bundle('fleet-manager'), scope: `costCentre:${north.id}`, endsAt: '2027-06-01T00:00:00Z' };
    const { status, body } = await giving(customer.registrant, asked);
    expect(status).toBe(200);
    expect(body).toMatchObject({ refusal: null, holder: 'Ugo User', until: '2027-06-01T00:00:00Z', lines: { value: 2, capped: false }, ended: [], secondPerson: { needed: false, because: null, sentence: null } });
    expect(body.effects.find(({ permission }) => permission === 'sim:read')).toEqual({
      permission: 'sim:read', effect: 'gains', before: null, after: 'As Support Portal User (Fleet manager), Ugo User may see SIM cards in cost centre NORTH until 1 June 2027 at 02:00.',
    });
    expect(await rows('select from access_grant where customer_id = $1 and member_id = $2', [customer.id, user.id])).toEqual([]);
    await give(customer.registrant, { memberId: user.id, scope: [{ kind: 'costCentre', id: north.id }], endsAt: asked.endsAt });
    expect(new Set(body.effects.map(({ after }) => after))).toEqual(new Set(await rights(user.id)));
    expect((await giving(customer.registrant, asked)).body).toMatchObject({ effects: [], lines: { value: 0 } }); // he has it
    const { body: wider } = await giving(customer.registrant, { ...asked, scope: `costCentre:${south.id},costCentre:${north.id}` });
    expect([new Set(wider.effects.map(({ effect }) => effect)), wider.lines?.value]).toEqual([new Set(['changes']), 1]);
    const { data } = await customer.registrant.graphql<{ grantPreview: Forecast }>(`query ($c: ID!, $g: PreviewGrant!) { grantPreview(customerId: $c, grant: $g) { ${FIELDS} } }`,
      { c: customer.id, g: { ...asked, scope: [south, north].map(({ id }) => ({ kind: 'costCentre', id })) } });
    expect({ ...data?.grantPreview, from: '' }).toEqual({ ...wider, from: '' });
  });

  it('GC-8.2-b(4), GC-8.2-a: what the grant names and does not give is told beside, with the reason', async () => {
    const holder = await aMember(customer);
    const { body } = await giving(customer.registrant, { memberId: holder.id, profile: 'SupportPortalUser', subProfileId: bundle('buyer') });
    expect(names(body, 'gains')).toEqual(['cost-centre:read', 'subscription:read']);
    expect(body.idle).toEqual([{ cause: 'applicationOff', permissions: ['order:place'], sentence: 'The application concerned is not active for this Customer.' }]);
    const { body: part } = await giving(customer.registrant, { memberId: holder.id, profile: 'SupportPortalUser', subProfileId: bundle('auditor'), scope: `costCentre:${north.id}` });
    expect(part.idle.find(({ cause }) => cause === 'partOnly')?.permissions).toContain('member:read');
  });

  it('I1: a Manager is told no count of lines, and what he may not do alone before he does it (GC-8.3-d)', async () => {
    const fleet = { profile: 'SupportPortalUser', subProfileId: bundle('fleet-manager') };
    const { body: own } = await giving(manager.persona, { ...fleet, memberId: manager.id });
    expect(own).toMatchObject({ refusal: null, lines: null, secondPerson: { needed: true, because: 'ownProfit', sentence: 'A second person will decide on it: this access is for yourself, or for a service client that you answer for.' } });
    expect(names(own, 'gains')).toContain('sim:read');
    const guest = await admit(customer, {}, manager.persona);
    expect((await giving(manager.persona, { ...fleet, memberId: guest.body.id })).body.secondPerson.because).toBe('createdByGiver');
    const invited = await admit(customer);
    expect((await giving(manager.persona, { ...fleet, memberId: invited.body.id })).body.secondPerson.because).toBe('notAccepted');
    expect((await giving(manager.persona, { ...fleet, memberId: user.id })).body.secondPerson.needed).toBe(false);
    for (const memberId of [manager.id, guest.body.id, user.id]) {
      const { body: { secondPerson } } = await giving(manager.persona, { ...fleet, memberId });
      const { body: given } = await manager.persona.post<{ secondPerson: string; id: string; version: number }>(path('/grants'), { ...fleet, memberId, reason: 'Because' });
      expect(given.secondPerson).toBe(secondPerson.needed ? 'pending' : 'notNeeded');
      await manager.persona.post(path(`/grants/${given.id}/revocation`), { reason: 'A try' }, { 'if-match': `"${String(given.version)}"` });
    }
  });

  it('P16: what a Manager-to-be has to do himself first takes nothing from what he would gain, and is told', async () => {
    const { body: { id } } = await admit(customer);
    const { body } = await giving(customer.registrant, { memberId: id, profile: 'AccessManager' });
    expect(names(body, 'gains')).toContain('grant:give');
    expect(body.idle.map(({ cause }) => cause)).toEqual(['notAccepted']);
    expect((await giving(manager.persona, { memberId: id, profile: 'AccessManager' })).status).toBe(403);
  });

  it('GC-8.2-b(4): of narrowing and revoking is what is lost, with what ends besides', async () => {
    const holder = await aMember(customer);
    const whole = await give(customer.registrant, { memberId: holder.id, subProfileId: bundle('auditor'), endsAt: inDays(10) });
    const extension = (await customer.registrant.post<Grant>(path(`/grants/${whole.id}/extension`), { endsAt: inDays(20), reason: 'Longer' }, { 'if-match': '"1"' })).body;
    const narrowed = await changing(customer.registrant, whole, `narrowing-preview?scope=costCentre:${north.id}`);
    expect(narrowed).toMatchObject({ refusal: null, ended: [extension.id], lines: { value: 1 } });
    expect(names(narrowed, 'loses')).toContain('member:read');
    expect(names(narrowed, 'changes')).toContain('sim:read');
    const revoked = await changing(customer.registrant, whole, 'revocation-preview');
    expect(revoked).toMatchObject({ refusal: null, ended: [extension.id], lines: { value: 3 }, idle: [] });
    expect([...names(narrowed, 'loses'), ...names(narrowed, 'changes')].sort()).toEqual(names(revoked, 'loses').sort());
    expect(revoked.effects.every(({ before, after }) => before !== null && after === null)).toBe(true);
    expect(await changing(manager.persona, whole, 'revocation-preview')).toMatchObject({ lines: null });
    const { data } = await customer.registrant.graphql<Record<string, Forecast>>(`query ($c: ID!, $g: ID!, $s: ID!) {
      narrowingPreview(customerId: $c, grantId: $g, narrowing: { scope: [{ kind: "costCentre", id: $s }] }) { ${FIELDS} } revocationPreview(customerId: $c, grantId: $g) { ${FIELDS} } }`, { c: customer.id, g: whole.id, s: north.id });
    expect([{ ...data?.['narrowingPreview'], from: '' }, { ...data?.['revocationPreview'], from: '' }]).toEqual([{ ...narrowed, from: '' }, { ...revoked, from: '' }]);
    expect(await rows('select from access_grant where customer_id = $1 and member_id = $2 and revoked_at is not null', [customer.id, holder.id])).toEqual([]);
  });

  it('GC-9.2-a: of extending is what the holder has from the old end on', async () => {
    const holder = await aMember(customer);
    const grant = await give(customer.registrant, { memberId: holder.id, endsAt: inDays(10) });
    const longer = await changing(customer.registrant, grant, `extension-preview?endsAt=${inDays(20)}`);
    expect(longer).toMatchObject({ refusal: null, lines: { value: 3 }, secondPerson: { needed: false } });
    expect(Date.parse(longer.from ?? '')).toBe(Date.parse(grant.endsAt ?? ''));
    expect(names(longer, 'gains')).toContain('sim:read');
    expect((await changing(customer.registrant, grant, `extension-preview?endsAt=${inDays(5)}`)).refusal).toBe('grant.period');
  });

  it('GC-8.5-a: the lines of a Service User are his own', async () => {
    const holder = await aMember(customer);
    const [line] = await rows<{ id: string }>('select id from line where customer_id = $1 limit 1', [customer.id]);
    await customer.registrant.put(path(`/lines/${line?.id ?? ''}/assignment`), { memberId: holder.id, reason: 'His' }, { 'if-match': '"1"' });
    const asked = { memberId: holder.id, profile: 'ServiceUser' };
    const { body } = await giving(customer.registrant, asked);
    expect([names(body, 'gains'), body.lines?.value]).toEqual([['line:read-own', 'line:block-own'], 1]);
    expect((await giving(manager.persona, asked)).body).toMatchObject({ lines: null, effects: [{ permission: 'line:read-own' }, { permission: 'line:block-own' }] });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a sub-profile that is not there', { subProfileId: '0199b0f0-0000-7000-8000-00000000000f' }, 'grant.sub-profile'],
    ['a part that is not there', { scope: 'costCentre:0199b0f0-0000-7000-8000-00000000000f' }, 'grant.scope'],
    ['an end before the start', { startsAt: '2031-01-02T00:00:00Z', endsAt: '2031-01-01T00:00:00Z' }, 'grant.period'],
    ['nobody', { memberId: '0199b0f0-0000-7000-8000-00000000000f' }, 'grant.holder'],
  ])('tells the refusal that giving would meet: %s', async (_, wrong, code) => {
    const asked = { memberId: user.id, profile: 'SupportPortalUser', subProfileId: bundle('buyer'), ...wrong };
    expect((await giving(customer.registrant, asked)).body).toMatchObject({ refusal: code, effects: [], lines: null });
    const { scope, ...rest } = asked as typeof asked & { scope?: string };
    const parts = scope?.split(',').map((part) => ({ kind: part.split(':')[0], id: part.split(':')[1] }));
    expect((await customer.registrant.post<{ code: string }>(path('/grants'), { ...rest, ...(parts && { scope: parts }), reason: 'Because' })).body.code).toBe(code);
  });

  it('Q3: a Manager is told nothing of what a change of the right of a Manager would do', async () => {
    const { body: { items } } = await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${manager.id}&profile=AccessManager`));
    const held = items.find(({ profile }) => profile === 'AccessManager')?.id ?? '';
    for (const preview of ['revocation-preview', `extension-preview?endsAt=${inDays(20)}`, `narrowing-preview?scope=costCentre:${north.id}`]) {
      const at = path(`/grants/${held}/${preview}`);
      expect([preview, (await manager.persona.get(at)).status, (await customer.registrant.get(at)).status]).toEqual([preview, 403, 200]);
    }
  });

  it('GC-8.3-c: where nobody could decide it says so, and what it would give all the same', async () => {
    const alone = await aCustomer({ ownerOptOut: true });
    const { body: codes } = await alone.registrant.get<{ id: string; code: string }[]>(`/customers/${alone.id}/sub-profiles`);
    const { body } = await alone.registrant.get<Forecast>(`/customers/${alone.id}/grants/preview?memberId=${alone.registrantMemberId}&profile=SupportPortalUser&subProfileId=${codes.find(({ code }) => code === 'buyer')?.id ?? ''}`);
    expect(body).toMatchObject({ refusal: 'grant.nobody-could-decide', secondPerson: { needed: true, because: 'ownProfit' } });
    expect(names(body, 'gains')).toContain('cost-centre:read');
  });

  it('refuses parts of another form, and previews of a grant that is not there', async () => {
    for (const scope of ['costCentre', 'sim:0199b0f0-0000-7000-8000-00000000000f', 'costCentre:x', 'toString:x']) {
      expect((await giving(customer.registrant, { memberId: user.id, profile: 'SupportPortalUser', subProfileId: bundle('buyer'), scope })).status).toBe(400);
    }
    expect((await customer.registrant.get(path('/grants/0199b0f0-0000-7000-8000-00000000000f/revocation-preview'))).status).toBe(404);
  });
});
