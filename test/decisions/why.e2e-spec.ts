import { randomUUID } from 'node:crypto';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember, grant } from '../factories/member.js';
import { aLine, aSim } from '../factories/sim.js';
import { invitationOf, machine, nobody, PASSWORD, theAgent } from '../support/as.js';

interface Why {
  allowed: boolean;
  permission: string;
  actor: { id: string; displayName: string; capacity: string | null };
  grants: { grantId: string | null; subProfile: string | null; until: string | null; scope: { kind: string; id: string; code: string | null; name: string | null }[]; chain: { kind: string; by: string | null; capacity: string | null; rule: string }[] }[];
  until: string | null;
  rules: string[];
  missing: { cause: string; cure: string; rule: string; sentence: string }[];
  grantableBy: { memberId: string; profile: string; name: string | null; email: string | null }[];
  sentence: string;
}

const WHY = `query ($customerId: ID!, $permission: String!, $actor: ID) { decision(customerId: $customerId, permission: $permission, actor: $actor) {
  allowed permission actor { id displayName capacity thirdParty parent } grants { grantId deputyOf { memberId } profile subProfile scope { kind id code name } from until chain { kind by capacity at rule deputyOf } }
  until rules missing { cause cure grantId at rule sentence } grantableBy { memberId profile name email deputyOf { name } byControl { affiliationId parent } } askable sentence } }`;

describe('why yes and why no (section D)', () => {
  let customer: ACustomer;
  let manager: AMember;
  let fleet: AMember;
  let warehouse: { id: string };

  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const why = async (of: { get: AMember['persona']['get'] }, query: string, language?: string): Promise<Why> =>
    (await of.get<Why>(path(`/decisions?${query}`), language === undefined ? {} : { 'accept-language': language })).body;

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    warehouse = await aCostCentre(customer.id, 'WH-1');
    manager = await aMember(customer, { displayName: 'Mieke Manager', profile: 'AccessManager' });
    fleet = await aMember(customer, { displayName: 'Farid Fleet', profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: [{ kind: 'costCentre', id: warehouse.id }] });
  });

  it('I3: a yes names the grant, its part and its chain up to the registration of the Customer', async () => {
    const answer = await why(fleet.persona, 'permission=sim:read');
    expect(answer).toMatchObject({ allowed: true, permission: 'sim:read', actor: { displayName: 'Farid Fleet', capacity: 'SupportPortalUser' }, until: null, rules: ['GC-8.4-a'], missing: [], grantableBy: [] });
    expect(answer.grants).toMatchObject([{ subProfile: 'fleet-manager', scope: [{ kind: 'costCentre', id: warehouse.id }] }]);
    expect(answer.grants[0]?.chain.map(({ kind, capacity }) => [kind, capacity])).toEqual([['grant', 'AccessOwner'], ['registration', null]]);
  });

  it('GC-8.1.1: the sentence of a yes says by which bundle, on which part and until when, and the end of the link ends it too', async () => {
    const short = await aMember(customer, { displayName: 'Sofie Short', profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: [{ kind: 'costCentre', id: warehouse.id }], endsAt: '2027-06-01T00:00:00Z' });
    const own = await why(short.persona, 'permission=sim:read', 'en');
    expect(own).toMatchObject({ until: '2027-06-01T00:00:00Z', grants: [{ until: '2027-06-01T00:00:00Z', scope: [{ code: 'WH-1', name: 'WH-1' }] }] });
    expect(own.sentence).toBe('As Support Portal User (Fleet manager), Sofie Short may see SIM cards in cost centre WH-1 until 1 June 2027 at 02:00.');
    expect((await manager.persona.get<Why[]>(path(`/members/${short.id}/rights`), { 'accept-language': 'en' })).body.find(({ permission }) => permission === 'sim:read')?.sentence).toBe(own.sentence);
    expect(await why(short.persona, 'permission=contact:read', 'en')).toMatchObject({ until: '2027-06-01T00:00:00Z', sentence: expect.stringContaining('until 1 June 2027') as string });
    const { data } = await short.persona.graphql<{ decision: Why }>(WHY, { customerId: customer.id, permission: 'sim:read' });
    expect(data?.decision.grants[0]?.scope).toEqual(own.grants[0]?.scope);
  });

  it('I1: the number of a line that a right is narrowed to is told to whoever may see that line, not to a Manager, a machine or a colleague without data', async () => {
    const { number, id: lineId } = await aLine(customer.id);
    const scoped = await aMember(customer, { displayName: 'Lena Line', profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: [{ kind: 'line', id: lineId }] });
    await customer.registrant.post(path('/sub-profiles'), { code: 'rights-reader', name: 'Rights reader', permissions: ['grant:read'] });
    const reader = await aMember(customer, { displayName: 'Rik Rights', profile: 'SupportPortalUser', subProfile: 'rights-reader' });
    const question = `permission=sim:read&actor=${scoped.id}`;
    for (const who of [scoped.persona, customer.registrant]) {
      const told = await why(who, question, 'en');
      expect([told.sentence.endsWith(` may see SIM cards on line ${number}.`), told.grants[0]?.scope]).toEqual([true, [{ kind: 'line', id: lineId, code: number, name: null }]]);
    }
    for (const who of [manager.persona, reader.persona]) {
      const told = await why(who, question, 'en');
      expect([told.sentence.endsWith(' may see SIM cards in a part of the Customer.'), JSON.stringify(told).includes(number)]).toEqual([true, false]);
    }
  });

  it('I3: where a Manager gave it, the chain goes on to who named the Manager', async () => {
    const bundle = (await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body.find(({ code }) => code === 'document-reader');
    const given = await manager.persona.post<{ id: string; state: string }>(path('/grants'), { memberId: fleet.id, profile: 'SupportPortalUser', subProfileId: bundle?.id, reason: 'Reads contracts' });
    expect(given.status).toBe(201);
    const decided = given.body.state === 'pending'
      ? await customer.registrant.post(path(`/grants/${given.body.id}/decision`), { approved: true, reason: 'Fine' }, { 'if-match': '"1"' }) : given;
    expect([200, 201]).toContain(decided.status);
    await subscribe(customer, 'documents');
    const { grants } = await why(fleet.persona, 'permission=document:read');
    expect(grants[0]?.chain.map(({ kind, by, capacity }) => [kind, by, capacity])).toMatchObject([
      ['grant', 'Mieke Manager', 'AccessManager'], ['grant', 'Anna Peeters', 'AccessOwner'], ['registration', customer.legalName, null],
    ]);
  });

  it('GC-8.2-a: a permission of an application that is off is withheld with that cause; the operator is named, and nobody who could not help', async () => {
    const answer = await why(customer.registrant, 'permission=incident:read');
    expect(answer).toMatchObject({ allowed: false, missing: [{ cause: 'applicationOff', cure: 'askOperator', rule: 'GC-8.2-a' }], grantableBy: [] });
    expect(answer.sentence).toContain('turns to the operator');
  });

  it('GC-8.3-a: the Manager reads no customer data, and is told that his capacity gives none', async () => {
    const refused = await manager.persona.get<{ status: number; code: string; permission: string; decision: Why }>(path('/sims'));
    expect(refused.body).toMatchObject({ status: 403, code: 'not-allowed', permission: 'sim:read', rule: 'GC-8.3-a', decision: { allowed: false, missing: [{ cause: 'managerSeesNoData' }] } });
    expect(refused.body.decision).toEqual(await why(manager.persona, 'permission=sim:read'));
  });

  it('the refusal by GraphQL carries the same object as the one by REST', async () => {
    const rest = await manager.persona.get<{ decision: Why }>(path('/sims'));
    const graphql = await manager.persona.graphql('query ($c: ID!) { sims(customerId: $c) { edges { cursor } } }', { c: customer.id });
    expect(graphql.errors?.[0]?.extensions).toMatchObject({ code: 'not-allowed', status: 403, decision: rest.body.decision });
  });

  it('the GraphQL twin answers the same to the letter', async () => {
    const rest = await why(customer.registrant, `permission=sim:read&actor=${fleet.id}`);
    const { data } = await customer.registrant.graphql<{ decision: Why }>(WHY, { customerId: customer.id, permission: 'sim:read', actor: fleet.id });
    expect(data?.decision).toEqual(rest);
  });

  it('GC-8.3-d: what waits is decided by neither who gave it nor who would hold it; a Manager is not told to give himself', async () => {
    const bundle = (await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body.find(({ code }) => code === 'fleet-manager');
    const another = await aMember(customer, { displayName: 'Nora Second', profile: 'AccessManager' });
    const guest = await aMember(customer, { by: manager.persona });
    const before = await why(guest.persona, 'permission=sim:export');
    expect([before.missing.map(({ cure }) => cure), before.grantableBy.map(({ name }) => name)]).toEqual([['giveGrant'], ['Anna Peeters', 'Mieke Manager', 'Nora Second']]);
    const { body: given } = await manager.persona.post<{ state: string }>(path('/grants'), { memberId: guest.id, profile: 'SupportPortalUser', subProfileId: bundle?.id, reason: 'Helps out' });
    const waiting = await why(guest.persona, 'permission=sim:export');
    expect([given.state, waiting.missing.map(({ cure }) => cure), waiting.grantableBy.map(({ name }) => name)]).toEqual(['pending', ['decideGrant'], ['Anna Peeters', 'Nora Second']]);
    expect(waiting.sentence).toContain('Next step: ask Anna Peeters (Access Owner) or Nora Second (Access Manager) to decide on it.');
    expect((await why(another.persona, 'permission=sim:read')).grantableBy.map(({ name }) => name)).toEqual(['Anna Peeters', 'Mieke Manager']);
    await customer.registrant.post(path(`/members/${another.id}/end`), { reason: 'Leaves' }, { 'if-match': `"${another.version}"` });
  });

  it('GC-8.2-b: what stays with the Owner is not promised to anybody: he is asked to do it', async () => {
    const answer = await why(manager.persona, 'permission=owner:name');
    expect(answer.missing.map(({ cause, cure }) => [cause, cure])).toEqual([['notGranted', 'askOwner']]);
    expect(answer.grantableBy.map(({ name }) => name)).toEqual(['Anna Peeters']);
    expect(answer.sentence).toContain('Next step: ask Anna Peeters (Access Owner) to do it; this right is not passed on.');
  });

  it('GC-4.1-c, GC-9.2-a: an agent and a machine are not sent for what they can never have', async () => {
    const reason = { 'mandate-reason': 'Ticket 4711' };
    const { body: seen } = await (await theAgent('BackOffice')).get<Why>(path('/decisions?permission=grant:give'), reason);
    expect([seen.missing.map(({ cure }) => cure), seen.grantableBy, seen.sentence]).toEqual([['leaveToCustomer'], [], expect.stringContaining('leave this to the Customer')]);
    const { body: made } = await customer.registrant.post<{ id: string; secret: string }>(path('/clients'), {
      name: 'Sync', sponsorMemberId: fleet.id, scopes: ['sim:read'], authentication: 'secret', endsAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const refused = await (await machine(made)).get<{ decision: Why }>(path(`/members/${fleet.id}/end-preview`));
    expect([refused.status, [...new Set(refused.body.decision.missing.map(({ cure }) => cure))]]).toEqual([403, ['leaveToPerson']]);
    expect(refused.body.decision.sentence).toContain('leave this to a person');
  });

  it('GC-8.1.1: who only has to switch is told so, in his language, and nobody is named', async () => {
    const both = await aMember(customer, { displayName: 'Bo Both', profile: 'AccessManager' });
    await grant(customer, both.id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    await both.persona.put('/session/capacity', { customerId: customer.id, capacity: 'AccessManager' });
    const answer = await why(both.persona, 'permission=sim:read');
    expect(answer).toMatchObject({ missing: [{ cause: 'otherCapacity', cure: 'switchCapacity' }], grantableBy: [] });
    expect(answer.sentence).toContain('Next step: Bo Both switches to the capacity Support Portal User.');
    expect((await why(both.persona, 'permission=sim:read', 'nl')).sentence).toContain('Volgende stap: Bo Both schakelt over naar de hoedanigheid Support Portal User.');
    await customer.registrant.post(path(`/members/${both.id}/end`), { reason: 'Leaves' }, { 'if-match': `"${both.version}"` });
  });

  it.each([['en', 'Ella Gone may not see SIM cards.'], ['fr', 'Ella Gone ne peut pas consulter'], ['nl', 'Ella Gone heeft niet het recht om'], ['de', 'Ella Gone ist nicht berechtigt']])('GC-8.1.1: who has no profile is not given one in words (%s)', async (language, words) => {
    const none = await aMember(customer, { displayName: 'Ella Gone' });
    const answer = await why(none.persona, 'permission=sim:read', language);
    expect([answer.actor.capacity, answer.sentence.startsWith(words)]).toEqual([null, true]);
    const { data } = await none.persona.graphql<{ decision: Why }>(WHY, { customerId: customer.id, permission: 'sim:read' });
    expect(data?.decision.actor.capacity).toBeNull();
  });

  it('GC-9.2-b: whose link ended is to be added again, and where a sponsor left another is to be named', async () => {
    const leaver = await aMember(customer, { displayName: 'Leo Leaver', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    const { body: client } = await customer.registrant.post<{ id: string }>(path('/clients'), { name: 'ERP', sponsorMemberId: leaver.id, scopes: ['sim:read'], authentication: 'secret', endsAt: new Date(Date.now() + 86_400_000).toISOString() });
    await customer.registrant.post(path(`/members/${leaver.id}/end`), { reason: 'Leaves' }, { 'if-match': `"${leaver.version}"` });
    const [ended, stopped] = [await why(customer.registrant, `permission=sim:read&actor=${leaver.id}`), await why(customer.registrant, `permission=sim:read&actor=${client.id}`)];
    expect([ended, stopped].map(({ missing, grantableBy, actor }) => [missing.map(({ cause, cure }) => [cause, cure]), grantableBy.length, actor.capacity]))
      .toEqual([[[['linkEnded', 'admitAgain']], 2, null], [[['sponsorGone', 'sponsorClient']], 2, null]]);
  });

  it.each([
    ['en', 'may not see invoices'], ['fr', 'ne peut pas'], ['nl', 'niet het recht'], ['de', 'nicht berechtigt'],
  ])('speaks %s', async (language, words) => {
    expect((await why(fleet.persona, 'permission=invoice:read', language)).sentence).toContain(words);
  });

  it('speaks the language of the person where the request asks for none that it knows', async () => {
    const asked = (language: string): Promise<Why> => why(fleet.persona, 'permission=invoice:read', language);
    expect((await asked('*')).sentence).toBe((await asked('nl')).sentence);
    expect((await asked('it, fr;q=0.8')).sentence).toBe((await asked('fr')).sentence);
  });

  it('about somebody else only who may read grants may ask', async () => {
    const refused = await fleet.persona.get<{ permission: string }>(path(`/decisions?permission=sim:read&actor=${manager.id}`));
    expect([refused.status, refused.body.permission]).toEqual([403, 'grant:read']);
    expect(await why(manager.persona, `permission=sim:read&actor=${fleet.id}`)).toMatchObject({ allowed: true, actor: { id: fleet.id } });
  });

  it('I1: a Manager is told of the right to own lines, not whether somebody has a line', async () => {
    const user = await aMember(customer, { profile: 'ServiceUser' });
    expect(await why(manager.persona, `permission=line:read-own&actor=${user.id}`)).toMatchObject({ allowed: true, rules: ['GC-8.5-a'] });
    expect(await why(customer.registrant, `permission=line:read-own&actor=${user.id}`)).toMatchObject({ allowed: false, missing: [{ cause: 'lineNotYours' }] });
    const rights = await manager.persona.get<Why[]>(path(`/members/${user.id}/rights`));
    expect(rights.body.map(({ permission }) => permission)).toEqual(['line:read-own', 'line:block-own']);
  });

  it('S07: who has not accepted here reveals nothing of a second factor elsewhere; he accepts, and acts', async () => {
    const { registrant: known } = await aCustomer();
    const [here, unknown] = [await admit(customer, { email: known.email }), await admit(customer)];
    for (const { body } of [here, unknown]) await grant(customer, body.id, { profile: 'AccessManager' });
    const told = await Promise.all([here, unknown].map(({ body }) => why(manager.persona, `permission=grant:give&actor=${body.id}`)));
    expect(told.map(({ allowed, missing }) => [allowed, missing.map(({ cause }) => cause)])).toEqual([[false, ['notAccepted']], [false, ['notAccepted']]]);
    expect(told[0]?.sentence).toContain('has yet to accept');
    const rights = await Promise.all([here, unknown].map(({ body }) => manager.persona.get(path(`/members/${body.id}/rights`))));
    expect(rights.map(({ body }) => body)).toEqual([[], []]);
    const refused = await known.get<{ decision: Why }>(path('/members'));
    expect([refused.status, refused.body.decision.missing.map(({ cause }) => cause)]).toEqual([403, ['notAccepted']]);
    await nobody.post('/invitations/acceptance', { token: await invitationOf(known.email), password: PASSWORD });
    expect((await known.get(path('/members'))).status).toBe(200);
    expect(await why(manager.persona, `permission=grant:give&actor=${here.body.id}`)).toMatchObject({ allowed: true });
  });

  it('GC-8.1.2-c: a machine is told who can give it a right by id and profile, nobody\'s name or address', async () => {
    const { body: made } = await customer.registrant.post<{ id: string; secret: string }>(path('/clients'), {
      name: 'ERP', sponsorMemberId: fleet.id, scopes: ['sim:read', 'invoice:read', 'grant:read'], authentication: 'secret', endsAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const client = await machine(made);
    const refused = await client.get<{ grantableBy: Why['grantableBy']; decision: Why }>(path('/sims'));
    expect([refused.status, refused.body.grantableBy]).toEqual([403, expect.arrayContaining([
      { memberId: customer.registrantMemberId, profile: 'AccessOwner', name: null, email: null, deputyOf: null, byControl: null }, { memberId: manager.id, profile: 'AccessManager', name: null, email: null, deputyOf: null, byControl: null },
    ])]);
    expect(refused.body.decision.sentence).toContain('ask Access Owner or Access Manager to give this right');
    expect((await why(client, 'permission=sim:export', 'en')).sentence.match(/Next step/g)).toHaveLength(1);
    const bundle = (await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body;
    for (const code of ['fleet-manager', 'auditor']) {
      await customer.registrant.post(path('/grants'), { clientId: made.id, profile: 'SupportPortalUser', subProfileId: bundle.find((each) => each.code === code)?.id, reason: 'Nightly' });
    }
    const answers = [refused.bytes, (await client.get(path('/decisions?permission=sim:read'))).bytes, (await client.get(path(`/decisions?permission=sim:read&actor=${fleet.id}`))).bytes,
      JSON.stringify(await client.graphql(WHY, { customerId: customer.id, permission: 'invoice:read' })), (await client.get(path(`/members/${fleet.id}/rights`))).bytes];
    for (const answer of answers) {
      expect(answer).toContain('"allowed"');
      for (const name of ['Anna Peeters', 'Mieke Manager', customer.registrant.email, manager.email, 'WH-1']) expect(answer).not.toContain(name);
    }
  });

  it('GC-8.4-a: where a grant covers other parts only, the no says so and names the grant', async () => {
    const elsewhere = await aSim(customer.id);
    const answer = await why(customer.registrant, `permission=sim:read&actor=${fleet.id}&resource=sim:${elsewhere.id}`);
    const [grant] = (await why(fleet.persona, 'permission=sim:read')).grants;
    expect(answer).toMatchObject({ allowed: false, rules: ['GC-8.4-a'], missing: [{ cause: 'outsideScope', grantId: grant?.grantId }] });
    expect(answer.sentence).toContain('other parts of the Customer');
  });

  it('a resource that the asker does not see is answered like one that does not exist', async () => {
    const unknown = await fleet.persona.get(path(`/decisions?permission=sim:read&resource=sim:${randomUUID()}`));
    expect(unknown.status).toBe(404);
  });

  it('effective rights of a person: every permission once per grant, none that is withheld', async () => {
    const { body } = await customer.registrant.get<Why[]>(path(`/members/${fleet.id}/rights`));
    const names = body.map(({ permission }) => permission);
    expect(names).toEqual(expect.arrayContaining(['sim:read', 'line:assign', 'document:read']));
    expect(names).not.toContain('invoice:read');
    expect(body.every(({ allowed, sentence }) => allowed && sentence.length > 0)).toBe(true);
  });

  it.each(['permission=sim:fly', 'permission=sim:read&resource=sim:1', 'permission=sim:read&actor=me', 'permission=sim:read&more=1', ''])('refuses the question "%s" with 400', async (query) => {
    const { status, body } = await fleet.persona.get<{ code: string }>(path(`/decisions?${query}`));
    expect([status, typeof body.code]).toEqual([400, 'string']);
  });
});
