import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember } from '../factories/member.js';
import type { Answer, Client } from '../support/as.js';

type Ability = 'narrow' | 'extend' | 'revoke' | 'decide';
interface Grant { id: string; version: number; state: string; abilities: Record<Ability, boolean> }
interface Machine { id: string; version: number; secrets: { id: string }[]; abilities: Record<'addSecret' | 'endSecret' | 'sponsor' | 'end', boolean> }

const NONE = { narrow: false, extend: false, revoke: false, decide: false };

describe('what may be done with a row comes with it, as the command would decide', () => {
  let customer: ACustomer;
  let manager: AMember;
  let other: AMember;
  let auditor: AMember;
  let user: AMember;
  let part: { id: string };
  let bundles: Map<string, string>;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const give = async (by: Client, grant: object): Promise<Grant> => {
    const answer = await by.post<Grant>(path('/grants'), { profile: 'SupportPortalUser', subProfileId: bundles.get('fleet-manager'), reason: 'Because', ...grant });
    if (answer.status !== 201) throw new Error(answer.bytes);
    return answer.body;
  };
  const read = async (by: Client, { id }: { id: string }): Promise<Grant> => (await by.get<Grant>(path(`/grants/${id}`))).body;
  const versioned = (version: number): Record<string, string> => ({ 'if-match': `"${String(version)}"` });
  const tryTo: Record<Ability, (by: Client, grant: Grant) => Promise<Answer>> = {
    narrow: (by, { id, version }) => by.post(path(`/grants/${id}/narrowing`), { scope: [{ kind: 'costCentre', id: part.id }], reason: 'Because' }, versioned(version)),
    extend: (by, { id, version }) => by.post(path(`/grants/${id}/extension`), { endsAt: inDays(20), reason: 'Because' }, versioned(version)),
    revoke: (by, { id, version }) => by.post(path(`/grants/${id}/revocation`), { reason: 'Because' }, versioned(version)),
    decide: (by, { id, version }) => by.post(path(`/grants/${id}/decision`), { approved: true, reason: 'Because' }, versioned(version)),
  };
  /** Of those that the row says no to, the ones that the command did all the same. */
  const falselyLocked = async (by: Client, grant: Grant): Promise<string[]> => {
    const locked = (Object.keys(tryTo) as Ability[]).filter((ability) => !grant.abilities[ability]);
    const answers = await Promise.all(locked.map(async (ability) => [ability, (await tryTo[ability](by, grant)).status] as const));
    return answers.filter(([, status]) => status < 400 || status === 412).map(([ability]) => ability);
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    [manager, other] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer, { profile: 'AccessManager' })];
    auditor = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    user = await aMember(customer, { by: manager.persona });
    part = await aCostCentre(customer.id, 'AB-1');
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
    bundles = new Map(body.map(({ id, code }) => [code, id]));
  });

  it('GC-8.3-d, I2: a grant that waits is decided on by neither who gave it nor who would hold it, and everybody may read so', async () => {
    const waiting = await give(manager.persona, { memberId: user.id, endsAt: inDays(10) });
    expect(waiting.abilities).toEqual({ ...NONE, revoke: true });
    expect((await read(other.persona, waiting)).abilities).toEqual({ ...NONE, revoke: true, decide: true });
    expect((await read(customer.registrant, waiting)).abilities).toEqual({ ...NONE, revoke: true, decide: true });
    expect((await read(auditor.persona, waiting)).abilities).toEqual(NONE);
    for (const { persona } of [manager, other, auditor]) expect(await falselyLocked(persona, await read(persona, waiting))).toEqual([]);
    const own = await give(other.persona, { memberId: other.id });
    expect((await read(other.persona, own)).abilities.decide).toBe(false);
    expect((await tryTo.decide(other.persona, own)).status).toBe(403);
    const inbox = await other.persona.get<{ items: Grant[] }>(path('/grants?state=pending'));
    expect(new Map(inbox.body.items.map(({ id, abilities }) => [id, abilities.decide]))).toEqual(new Map([[waiting.id, true], [own.id, false]]));
    expect((await tryTo.decide(other.persona, await read(other.persona, waiting))).body).toMatchObject({ state: 'inForce', abilities: { narrow: true, extend: true, revoke: true, decide: false } });
  });

  it('GC-8.1.2-a, Q3: over a Manager\'s grant the Owner alone has a say', async () => {
    const { body: { items: [naming] } } = await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${other.id}&profile=AccessManager`));
    expect(naming?.abilities).toEqual({ ...NONE, revoke: true });
    const seen = await read(manager.persona, naming ?? { id: '' });
    expect(seen.abilities).toEqual(NONE);
    expect(await falselyLocked(manager.persona, seen)).toEqual([]);
  });

  it.each<[string, object, Ability[]]>([
    ['without an end', {}, ['narrow', 'revoke']],
    ['with an end', { endsAt: inDays(10) }, ['narrow', 'extend', 'revoke']],
    ['of a Service User', { profile: 'ServiceUser', subProfileId: undefined, endsAt: inDays(10) }, ['extend', 'revoke']],
    ['that is to begin', { startsAt: inDays(3) }, ['narrow', 'revoke']],
  ])('GC-8.2-b: a grant %s can be changed as its row says', async (_, over, abilities) => {
    const holder = await aMember(customer);
    for (const ability of abilities) {
      const grant = await give(customer.registrant, { memberId: holder.id, ...over });
      expect(Object.entries(grant.abilities).filter(([, can]) => can).map(([name]) => name)).toEqual(abilities);
      expect(await falselyLocked(customer.registrant, grant)).toEqual([]);
      const done = await tryTo[ability](customer.registrant, grant);
      expect([ability, done.status < 300]).toEqual([ability, true]);
    }
    const { body: { items: [revoked] } } = await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${holder.id}&state=revoked`));
    expect(revoked?.abilities).toEqual(NONE);
    expect(await falselyLocked(customer.registrant, revoked as Grant)).toEqual([]);
  });

  it('GC-9.2-a, GC-8.4-a: nothing is extended beyond the link, nor with a bundle that is retired', async () => {
    const short = await aMember(customer, { endsAt: inDays(10) });
    const atItsEnd = await give(customer.registrant, { memberId: short.id });
    const { body: own } = await customer.registrant.post<{ id: string; version: number; abilities: object }>(path('/sub-profiles'), { code: 'summer', name: 'Summer', permissions: ['sim:read'] });
    const seasonal = await give(customer.registrant, { memberId: user.id, subProfileId: own.id, endsAt: inDays(10) });
    expect([own.abilities, seasonal.abilities.extend]).toEqual([{ retire: true }, true]);
    const retired = await customer.registrant.post(path(`/sub-profiles/${own.id}/retirement`), {}, versioned(own.version));
    expect(retired.body['abilities']).toEqual({ retire: false });
    for (const grant of [atItsEnd, await read(customer.registrant, seasonal)]) {
      expect(grant.abilities).toMatchObject({ extend: false, narrow: true });
      expect(await falselyLocked(customer.registrant, { ...grant, abilities: { ...grant.abilities, narrow: true, revoke: true } })).toEqual([]);
    }
    const listed = await manager.persona.get<{ abilities: object; builtIn: boolean }[]>(path('/sub-profiles'));
    expect(new Set(listed.body.map(({ abilities }) => JSON.stringify(abilities)))).toEqual(new Set(['{"retire":false}']));
    expect((await customer.registrant.get<{ builtIn: boolean; abilities: { retire: boolean } }[]>(path('/sub-profiles'))).body.filter(({ builtIn, abilities }) => builtIn && abilities.retire)).toEqual([]);
  });

  it('I1, GC-9.2-a: a Manager renews the secret of no machine but his own, and what has ended cannot be changed', async () => {
    const made = { name: 'ERP', sponsorMemberId: customer.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(30) };
    const { body: { id } } = await customer.registrant.post<Machine>(path('/clients'), made);
    const seenBy = async (by: Client): Promise<Machine> => (await by.get<Machine>(path(`/clients/${id}`))).body;
    const all = { addSecret: true, endSecret: true, sponsor: true, end: true, report: true };
    expect((await seenBy(customer.registrant)).abilities).toEqual(all);
    expect((await seenBy(manager.persona)).abilities).toEqual({ ...all, addSecret: false });
    expect((await manager.persona.post(path(`/clients/${id}/secrets`))).status).toBe(403);
    expect((await seenBy(auditor.persona)).abilities).toEqual({ addSecret: false, endSecret: false, sponsor: false, end: false, report: false });
    expect((await customer.registrant.post(path(`/clients/${id}/secrets`))).status).toBe(201);
    expect((await seenBy(customer.registrant)).abilities).toEqual({ ...all, addSecret: false });
    expect((await customer.registrant.post(path(`/clients/${id}/secrets`))).status).toBe(409);
    const ended = await customer.registrant.post<Machine>(path(`/clients/${id}/end`), { reason: 'Replaced' }, versioned((await seenBy(customer.registrant)).version));
    expect(ended.body.abilities).toEqual({ addSecret: false, endSecret: true, sponsor: false, end: false, report: false });
  });

  it('Q3, S12, I4: nobody ends the Owner or the last Manager, and a Manager ends no other one', async () => {
    const endable = async (by: Client, id: string): Promise<boolean | undefined> => (await by.get<{ abilities: { end: boolean } }>(path(`/members/${id}`))).body.abilities.end;
    expect(await Promise.all([customer.registrantMemberId, manager.id, other.id, user.id].map((id) => endable(manager.persona, id)))).toEqual([false, true, false, true]);
    expect((await manager.persona.post(path(`/members/${other.id}/end`), { reason: 'Left' }, versioned(1))).status).toBe(403);
    const alone = await aCustomer({ ownerOptOut: true });
    const last = (await alone.registrant.get<{ abilities: { end: boolean } }>(`/customers/${alone.id}/members/${alone.registrantMemberId}`)).body;
    expect(last.abilities.end).toBe(false);
  });
});
