import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { type Answer, type Client, rows } from '../support/as.js';

interface Deputy { id: string; state: string; cause: string | null; version: number; capacity: string; principal: { id: string }; deputy: { id: string }; endedBy: { id: string } | null; abilities: { end: boolean } }
interface Problem { code: string; permission?: string; decision?: { sentence: string; missing: { cause: string }[] } }

let customer: ACustomer;
let manager: AMember;
const path = (rest: string): string => `/customers/${customer.id}${rest}`;
const reason = 'On leave';

beforeAll(async () => {
  customer = await aCustomer();
  await subscribe(customer, 'fleet-manager');
  manager = await aMember(customer, { profile: 'AccessManager', displayName: 'Mila Maes' });
});

const name = (by: Client, asked: object): Promise<Answer<Deputy>> => by.post<Deputy>(path('/deputies'), { endsAt: inDays(5), reason, ...asked });
const ofOwner = (deputyMemberId: string, more: object = {}): object => ({ forMemberId: customer.registrantMemberId, deputyMemberId, capacity: 'AccessOwner', ...more });
const ofManager = (deputyMemberId: string, more: object = {}): object => ({ forMemberId: manager.id, deputyMemberId, capacity: 'AccessManager', ...more });
const end = (by: Client, { id, version }: Pick<Deputy, 'id' | 'version'>): Promise<Answer<Deputy>> => by.post<Deputy>(path(`/deputies/${id}/end`), { reason: 'Back at work' }, { 'if-match': `"${String(version)}"` });
const read = async (id: string): Promise<Deputy> => (await customer.registrant.get<Deputy>(path(`/deputies/${id}`))).body;
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];
const choose = (who: Client, capacity: string): Promise<Answer> => who.send({ method: 'PUT', path: '/session/capacity', body: { customerId: customer.id, capacity } });
const mailsTo = (email: string): Promise<{ subject: string; body: string }[]> => rows('select subject, body from mail where recipient = $1 order by created_at desc, id desc', [email]);

/** Named, tried, and ended again: nothing is left for the next test. */
async function while_(named: Answer<Deputy>, work: (deputy: Deputy) => Promise<void>): Promise<void> {
  expect([named.status, named.bytes.slice(0, 200)]).toEqual([201, expect.any(String)]);
  await work(named.body);
  const { state, version } = await read(named.body.id);
  if (state !== 'ended') expect((await end(customer.registrant, { id: named.body.id, version })).status).toBe(200);
}

describe('a deputy of the Access Owner', () => {
  it('GC-8.2-b(5), GC-8.1.1: acts in that capacity until the date, and says so in every explanation; there still is one Owner', async () => {
    const bart = await aMember(customer, { displayName: 'Bart Claes' });
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      const { body } = await bart.persona.get<{ open: string[]; permissions: string[]; standsInFor: object[] }>(path('/capacities'));
      expect(body.open).toEqual(['AccessOwner']);
      expect(body.standsInFor).toEqual([{ deputyshipId: expect.any(String), memberId: customer.registrantMemberId, name: 'Anna Peeters', capacity: 'AccessOwner', until: expect.any(String) }]);
      expect(body.permissions).toEqual(expect.arrayContaining(['manager:name', 'sim:read', 'grant:give']));
      const why = await bart.persona.get<{ sentence: string; until: string; grants: { deputyOf: { name: string }; chain: { kind: string; by: string; deputyOf: string | null }[] }[] }>(path('/decisions?permission=grant:give'));
      expect(why.body.sentence).toMatch(/^As Access Owner \(deputy of Anna Peeters\), Bart Claes may give access rights until .* 20\d\d/);
      expect(why.body.grants[0]?.chain).toMatchObject([{ kind: 'deputyship', by: 'Anna Peeters', deputyOf: 'Anna Peeters' }, { kind: 'ownership', by: 'Anna Peeters' }, { kind: 'registration' }]);
      expect((await bart.persona.get<{ owner: { id: string } }>(path('/ownership'))).body.owner.id).toBe(customer.registrantMemberId);
    });
    expect((await bart.persona.get<{ open: string[] }>(path('/capacities'))).body.open).toEqual([]);
  });

  it('GC-8.1.2-b, GC-8.2-b(8): neither hands the ownership over nor names deputies', async () => {
    const bart = await aMember(customer);
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      const { etag } = await bart.persona.get(path('/ownership'));
      const handOver = await bart.persona.send<Problem>({ method: 'PUT', path: path('/ownership'), body: { memberId: bart.id, reason: 'Mine' }, headers: { 'if-match': etag ?? '' } });
      expect([handOver.status, handOver.body.permission]).toEqual([403, 'owner:name']);
      const named = await name(bart.persona, ofManager(bart.id)) as unknown as Answer<Problem>;
      expect([named.status, named.body.permission]).toEqual([403, 'responsibility:delegate']);
    });
  });

  it('GC-8.1.2-c: is told among whom to ask, in whose place and until when', async () => {
    const bart = await aMember(customer, { displayName: 'Bart Claes' });
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      const { body } = await manager.persona.get<{ memberId: string }[]>(path('/contacts'));
      expect(body.map(({ memberId }) => memberId)).toEqual([customer.registrantMemberId, bart.id, manager.id]);
      expect(body[1]).toMatchObject({ profile: 'AccessOwner', deputyOf: { memberId: customer.registrantMemberId, name: 'Anna Peeters', until: expect.any(String) } });
    });
    expect((await manager.persona.get<{ memberId: string }[]>(path('/contacts'))).body.map(({ memberId }) => memberId)).toEqual([customer.registrantMemberId, manager.id]);
  });

  it('GC-8.3-d, S10: gives himself, or the one he stands in for, nothing alone: he is not the Owner', async () => {
    const bart = await aMember(customer);
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      for (const memberId of [bart.id, customer.registrantMemberId]) {
        expect(codeOf(await bart.persona.post(path('/grants'), { memberId, profile: 'AccessManager', reason }))).toEqual([409, 'grant.nobody-could-decide']);
        const given = await bart.persona.post<{ id: string; state: string; version: number }>(path('/grants'), { memberId, profile: 'ServiceUser', reason });
        expect([given.status, given.body.state]).toEqual([201, 'pending']);
        // neither of the two hands decides
        for (const hand of [bart.persona, customer.registrant]) {
          expect(codeOf(await hand.post(path(`/grants/${given.body.id}/decision`), { approved: true, reason }, { 'if-match': '"1"' }))).toEqual([403, 'grant.not-yours-to-decide']);
        }
        await customer.registrant.post(path(`/grants/${given.body.id}/revocation`), { reason }, { 'if-match': '"1"' });
      }
      const other = await aMember(customer);
      expect((await bart.persona.post<{ state: string }>(path('/grants'), { memberId: other.id, profile: 'AccessManager', reason })).body.state).toBe('inForce');
    });
  });

  it('GC-8.3-d, I2: names nobody a Manager whom he alone knows: that would stay when he is deputy no more', async () => {
    const bart = await aMember(customer);
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      const himselfAgain = await aMember(customer, { by: bart.persona });
      const invited = await admit(customer);
      for (const memberId of [himselfAgain.id, invited.body.id]) {
        expect(codeOf(await bart.persona.post(path('/grants'), { memberId, profile: 'AccessManager', reason }))).toEqual([409, 'grant.nobody-could-decide']);
      }
      expect((await himselfAgain.persona.get<{ open: string[] }>(path('/capacities'))).body.open).toEqual([]);
    });
  });

  it('GC-9.2-a, I2: takes the place of no machine: a secret of it would stay when he is deputy no more', async () => {
    const bart = await aMember(customer);
    const made = await customer.registrant.post<{ id: string }>(path('/clients'), { name: 'Stock', sponsorMemberId: customer.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(90) });
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      expect(codeOf(await bart.persona.post(path(`/clients/${made.body.id}/secrets`), {}))).toEqual([403, 'client.secret-of-another']);
    });
  });

  it('M33: what he did in her place says so in the chain, and she finds it when she is back', async () => {
    const bart = await aMember(customer, { displayName: 'Bart Claes' });
    await while_(await name(customer.registrant, ofOwner(bart.id)), async () => {
      const admitted = await admit(customer, { displayName: 'Newcomer' }, bart.persona);
      const { body } = await customer.registrant.get<{ items: { event: string; subjectId: string; actor: { memberId: string; deputyOf: string }; names: object[] }[] }>(path(`/ledger?deputyOf=${customer.registrantMemberId}`));
      expect(body.items[0]).toMatchObject({ event: 'member.admitted', subjectId: admitted.body.id, actor: { memberId: bart.id, capacity: 'AccessOwner', deputyOf: customer.registrantMemberId } });
      expect(body.items[0]?.names).toEqual(expect.arrayContaining([{ id: customer.registrantMemberId, name: 'Anna Peeters' }]));
      expect(body.items.every(({ actor }) => actor.deputyOf === customer.registrantMemberId)).toBe(true);
    });
    const { body: own } = await customer.registrant.get<{ items: { actor: { deputyOf: string | null } }[] }>(path('/ledger?event=deputy.'));
    expect(own.items.map(({ actor }) => actor.deputyOf)).toEqual(expect.arrayContaining([null]));
  });

  it('GC-8.1.2-b: a hand-over ends it at that instant and for good; its preview tells', async () => {
    const own = await aCustomer();
    const [bart, successor] = [await aMember(own), await aMember(own)];
    const at = (rest: string): string => `/customers/${own.id}${rest}`;
    const { body: { id } } = await own.registrant.post<Deputy>(at('/deputies'), { forMemberId: own.registrantMemberId, deputyMemberId: bart.id, capacity: 'AccessOwner', endsAt: inDays(5), reason });
    expect((await own.registrant.get<{ deputies: object[] }>(at('/ownership/hand-over-preview'))).body.deputies).toMatchObject([{ id, deputy: { id: bart.id } }]);
    const handOver = async (by: Client, memberId: string): Promise<Answer> => by.send({ method: 'PUT', path: at('/ownership'), body: { memberId, reason: 'Hand-over' }, headers: { 'if-match': (await by.get(at('/ownership'))).etag ?? '' } });
    expect((await handOver(own.registrant, successor.id)).status).toBe(200);
    expect(await bart.persona.get<{ open: string[] }>(at('/capacities'))).toMatchObject({ body: { open: [] } });
    expect((await successor.persona.get<Deputy>(at(`/deputies/${id}`))).body).toMatchObject({ state: 'ended', cause: 'capacityTaken', endedBy: { id: own.registrantMemberId } });
    await handOver(successor.persona, own.registrantMemberId);
    expect(await bart.persona.get<{ open: string[] }>(at('/capacities'))).toMatchObject({ body: { open: [] } });
  });
});

describe('a deputy of a Manager', () => {
  it('I1, GC-8.3-a: sees no customer data in that capacity, and the no says why', async () => {
    const bart = await aMember(customer);
    await while_(await name(manager.persona, ofManager(bart.id)), async () => {
      expect((await bart.persona.get(path('/members'))).status).toBe(200);
      const refused = await bart.persona.get<Problem>(path('/sims'));
      expect([refused.status, refused.body.decision?.missing.map(({ cause }) => cause)]).toEqual([403, ['managerSeesNoData']]);
      expect((await bart.persona.get<{ permissions: string[] }>(path('/capacities'))).body.permissions).not.toContain('responsibility:delegate');
    });
  });

  it('GC-8.3-b: a Manager names one for himself only, the Owner for any Manager', async () => {
    const [bart, other] = [await aMember(customer), await aMember(customer, { profile: 'AccessManager' })];
    expect(codeOf(await name(other.persona, ofManager(bart.id)))).toEqual([403, 'deputy.not-yours']);
    expect(codeOf(await name(manager.persona, ofOwner(bart.id)))).toEqual([403, 'deputy.not-yours']);
    await while_(await name(customer.registrant, ofManager(bart.id)), () => Promise.resolve());
  });

  it('GC-8.3-d: he names nobody whom he added himself or vouched for alone; the Owner may', async () => {
    const guest = await aMember(customer, { by: manager.persona });
    expect(codeOf(await name(manager.persona, ofManager(guest.id)))).toEqual([422, 'deputy.not-proven']);
    await while_(await name(customer.registrant, ofManager(guest.id)), () => Promise.resolve());
  });

  it('GC-8.3-d, I2: is the same hand: what the one gave since, the other does not decide; before and after he may', async () => {
    const second = await aMember(customer, { profile: 'AccessManager' });
    const waiting = async (): Promise<{ id: string }> => (await manager.persona.post<{ id: string }>(path('/grants'), { memberId: manager.id, profile: 'ServiceUser', reason })).body;
    const mayDecide = async (id: string): Promise<boolean> => (await second.persona.get<{ abilities: { decide: boolean } }>(path(`/grants/${id}`))).body.abilities.decide;
    const decide = (id: string): Promise<Answer> => second.persona.post(path(`/grants/${id}/decision`), { approved: false, reason }, { 'if-match': '"1"' });
    const before = await waiting();
    expect(await mayDecide(before.id)).toBe(true);
    await while_(await name(customer.registrant, ofManager(second.id)), async () => {
      expect(await mayDecide(before.id)).toBe(false);
    });
    // it touched the time between: ended or not
    expect([await mayDecide(before.id), codeOf(await decide(before.id))]).toEqual([false, [403, 'grant.not-yours-to-decide']]);
    const after = await waiting();
    expect([await mayDecide(after.id), (await decide(after.id)).status]).toEqual([true, 200]);
  });

  it('GC-8.2-b(9): goes with the grant of whom he stands in for; the preview tells, the entry names it, and it does not come back', async () => {
    const [away, bart] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer)];
    const { body: { id } } = await name(customer.registrant, { ...ofManager(bart.id), forMemberId: away.id });
    const { body: { items: [grant] } } = await customer.registrant.get<{ items: { id: string }[] }>(path(`/grants?memberId=${away.id}`));
    const at = path(`/grants/${grant?.id ?? ''}`);
    expect((await customer.registrant.get<{ deputies: object[] }>(`${at}/revocation-preview`)).body.deputies).toMatchObject([{ id }]);
    expect((await customer.registrant.post(`${at}/revocation`, { reason }, { 'if-match': '"1"' })).status).toBe(200);
    expect(await read(id)).toMatchObject({ state: 'ended', cause: 'capacityTaken' });
    const { body: told } = await customer.registrant.get<{ items: { after: { endedDeputyships: string[] } }[] }>(path(`/ledger?subjectId=${grant?.id ?? ''}&event=grant.revoked`));
    expect(told.items[0]?.after.endedDeputyships).toEqual([id]);
    await customer.registrant.post(path('/grants'), { memberId: away.id, profile: 'AccessManager', reason });
    expect((await bart.persona.get<{ open: string[] }>(path('/capacities'))).body.open).toEqual([]);
  });

  it('GC-9.2-b: goes with a link, his own or that of whom he stands in for; both previews tell', async () => {
    const [away, bart] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer)];
    const { body: { id } } = await name(customer.registrant, { ...ofManager(bart.id), forMemberId: away.id });
    for (const who of [away.id, bart.id]) expect((await customer.registrant.get<{ deputies: object[] }>(path(`/members/${who}/end-preview`))).body.deputies).toMatchObject([{ id }]);
    const asked = await customer.registrant.post<{ holders: { id: string; effects: { permission: string; effect: string }[] }[] }>(path('/what-if'), { endedMembers: [away.id] });
    expect(asked.body.holders.find((holder) => holder.id === bart.id)?.effects).toContainEqual(expect.objectContaining({ permission: 'grant:give', effect: 'loses' }));
    await customer.registrant.post(path(`/members/${away.id}/end`), { reason }, { 'if-match': '"1"' });
    expect(await read(id)).toMatchObject({ state: 'ended', cause: 'principalGone' });
    expect((await bart.persona.get<{ open: string[] }>(path('/capacities'))).body.open).toEqual([]);
  });

  it('GC-8.3-d, I2: whom he added, the one he stood in for does not know any better an hour later', async () => {
    const bart = await aMember(customer);
    let guest: AMember | undefined;
    await while_(await name(customer.registrant, ofManager(bart.id)), async () => {
      guest = await aMember(customer, { by: bart.persona });
    });
    const given = await manager.persona.post<{ state: string }>(path('/grants'), { memberId: guest?.id, profile: 'ServiceUser', reason });
    expect(given.body.state).toBe('pending');
  });

  it('GC-8.3-b: is asked for access, and answers, in his place', async () => {
    const [bart, who] = [await aMember(customer), await aMember(customer)];
    await while_(await name(manager.persona, ofManager(bart.id)), async () => {
      const asked = await who.persona.post<{ id: string; answerableBy: { memberId: string }[] }>(path('/access-requests'), { permission: 'sim:read', reason });
      expect(asked.body.answerableBy.map(({ memberId }) => memberId)).toContain(bart.id);
      expect((await bart.persona.get<{ abilities: object }>(path(`/access-requests/${asked.body.id}`))).body.abilities).toEqual({ grant: true, decline: true, withdraw: false });
    });
  });

  it('GC-8.1.1: chooses that capacity where he has others, and the choice says in whose place', async () => {
    const bart = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    await while_(await name(customer.registrant, ofManager(bart.id)), async () => {
      expect((await choose(bart.persona, 'AccessManager')).status).toBe(200);
      const { body } = await customer.registrant.get<{ items: { actor: { id: string; deputyOf: string } }[] }>(path(`/ledger?event=capacity.chosen&deputyOf=${manager.id}`));
      expect(body.items[0]?.actor.deputyOf).toBe(manager.id);
    });
    expect(codeOf(await choose(bart.persona, 'AccessManager'))).toEqual([403, 'capacity.not-open']);
  });
});

describe('ending', () => {
  it('GC-8.2-b(5): by whom is stood in for, by the deputy who gives it back, by the Owner, and by nobody else; once', async () => {
    const [bart, second] = [await aMember(customer), await aMember(customer, { profile: 'AccessManager' })];
    const abilities = async (by: Client, id: string): Promise<boolean> => (await by.get<Deputy>(path(`/deputies/${id}`))).body.abilities.end;
    for (const by of [manager.persona, bart.persona, customer.registrant]) {
      const { body } = await name(manager.persona, ofManager(bart.id));
      expect([await abilities(by, body.id), await abilities(second.persona, body.id)]).toEqual([true, false]);
      expect(codeOf(await end(second.persona, body))).toEqual([403, 'deputy.not-yours-to-end']);
      expect(codeOf(await end(by, { id: body.id, version: 7 }))[0]).toBe(412);
      const ended = await end(by, body);
      expect([ended.status, ended.body.state, ended.body.cause]).toEqual([200, 'ended', 'endedEarly']);
      expect(codeOf(await end(customer.registrant, ended.body))).toEqual([409, 'deputy.over']);
    }
  });

  it('S38: both are told when it is named and when it is ended, each in his language', async () => {
    const bart = await aMember(customer, { displayName: 'Bart Claes', language: 'fr' });
    await while_(await name(manager.persona, ofManager(bart.id)), async () => {
      const [[french], [dutch]] = [await mailsTo(bart.email), await mailsTo(manager.email)];
      expect([french?.subject, french?.body]).toEqual(['Un remplaçant a été désigné', expect.stringMatching(/^Bart Claes remplace Mila Maes comme Access Manager de Brouwerij De Proef NV/)]);
      expect(dutch?.subject).toBe('Er werd een plaatsvervanger aangesteld');
    });
    expect((await mailsTo(bart.email))[0]?.subject).toBe('Un remplacement a pris fin');
    expect((await mailsTo(manager.email))[0]?.subject).toBe('Een vervanging is beëindigd');
  });
});
