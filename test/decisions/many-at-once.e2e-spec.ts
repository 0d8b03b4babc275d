import { randomUUID } from 'node:crypto';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember } from '../factories/member.js';
import { aLine, aSim } from '../factories/sim.js';
import { type Client, machine } from '../support/as.js';

interface Question { actor?: string; permission: string; resource?: string }
interface Answered { decision: { allowed: boolean; actor: { id: string } } | null }

const MANY = `query ($customerId: ID!, $questions: [DecisionQuestion!]!) { decisions(customerId: $customerId, questions: $questions) { decision { allowed sentence rules } } }`;
const PERMISSIONS = ['sim:read', 'sim:people', 'line:read-own', 'grant:give', 'invoice:read', 'client:make', 'contact:read'];

describe('many whys at once (section D)', () => {
  let customer: ACustomer;
  let manager: AMember;
  let fleet: AMember;
  let erp: Client;
  let erpId: string;
  let resources: string[];

  const path = (rest = ''): string => `/customers/${customer.id}${rest}`;
  const batch = (by: Client, questions: Question[]) => by.post<Answered[]>(path('/decisions/batch'), { questions });
  const alone = async (by: Client, question: Question): Promise<Answered['decision']> => {
    const { status, body } = await by.get<NonNullable<Answered['decision']>>(path(`/decisions?${new URLSearchParams({ ...question }).toString()}`));
    return status === 404 ? null : body;
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    const warehouse = await aCostCentre(customer.id, 'WH-1');
    manager = await aMember(customer, { displayName: 'Mieke Manager', profile: 'AccessManager' });
    fleet = await aMember(customer, { displayName: 'Farid Fleet', profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: [{ kind: 'costCentre', id: warehouse.id }] });
    const { body: made } = await customer.registrant.post<{ id: string; secret: string }>(path('/clients'), { name: 'ERP', sponsorMemberId: customer.registrantMemberId, scopes: ['sim:read', 'grant:read'], authentication: 'secret', endsAt: '2027-06-01T00:00:00Z' });
    erpId = made.id;
    erp = await machine(made);
    resources = [`sim:${(await aSim(customer.id)).id}`, `line:${(await aLine(customer.id)).id}`, `sim:${randomUUID()}`];
  });

  it('each answer is, word for word, what the question gets alone: of people, machines, strangers, oneself, on anything, something, nothing', async () => {
    const actors = [undefined, customer.registrantMemberId, manager.id, fleet.id, fleet.id.toUpperCase(), erpId, randomUUID()];
    const questions = actors.flatMap((actor) => PERMISSIONS.flatMap((permission) => [undefined, ...resources].map((resource) => ({ permission, ...(actor && { actor }), ...(resource && { resource }) }))));
    const { status, body } = await batch(customer.registrant, questions);
    expect([status, body.length]).toEqual([200, questions.length]);
    expect(new Set(body.map(({ decision }) => decision?.allowed ?? null))).toEqual(new Set([true, false, null]));
    for (const [index, question] of questions.entries()) expect([question, body[index]?.decision]).toEqual([question, await alone(customer.registrant, question)]);
  });

  it('I1: a Manager hears of cards and lines nothing at all, in the same answer as of rights', async () => {
    const [, onACard] = (await batch(manager.persona, [{ permission: 'sim:read', actor: fleet.id }, { permission: 'sim:read', actor: fleet.id, resource: resources[0] ?? '' }])).body;
    expect(onACard).toEqual({ decision: null });
  });

  it('who may not read the rights of others asks about himself alone: one foreign name refuses the whole', async () => {
    const own = await batch(fleet.persona, [{ permission: 'sim:read' }, { permission: 'grant:give', actor: fleet.id }]);
    expect(own.body.map(({ decision }) => [decision?.allowed, decision?.actor.id])).toEqual([[true, fleet.id], [false, fleet.id]]);
    expect(await batch(fleet.persona, [{ permission: 'sim:read' }, { permission: 'sim:read', actor: manager.id }])).toMatchObject({ status: 403, body: { decision: { permission: 'grant:read' } } });
  });

  it('GC-8.1.2-c: a machine is told no name, neither of who helps nor of parts', async () => {
    await customer.registrant.post(path('/grants'), { clientId: erpId, profile: 'SupportPortalUser', subProfileId: await subProfile('auditor'), reason: 'Checks rights' });
    const { status, bytes } = await erp.post(path('/decisions/batch'), { questions: [manager.id, fleet.id].flatMap((actor) => PERMISSIONS.map((permission) => ({ actor, permission }))) });
    expect(status).toBe(200);
    for (const said of ['WH-1', 'proef.example', 'Anna Peeters']) expect(bytes).not.toContain(said);
  });

  it('a thousand are answered, by GraphQL too; one more, none, and a wrong one are refused with its place', async () => {
    const thousand = Array.from({ length: 1000 }, (_, index) => ({ actor: [manager.id, fleet.id, customer.registrantMemberId][index % 3] ?? '', permission: PERMISSIONS[index % PERMISSIONS.length] ?? '' }));
    const { body } = await batch(customer.registrant, thousand);
    expect(body.map(({ decision }) => decision?.actor.id)).toEqual(thousand.map(({ actor }) => actor));
    const { data, errors } = await customer.registrant.graphql<{ decisions: { decision: { allowed: boolean } }[] }>(MANY, { customerId: customer.id, questions: thousand });
    expect(errors).toBeUndefined();
    expect(data?.decisions.map(({ decision }) => decision.allowed)).toEqual(body.map(({ decision }) => decision?.allowed));
    for (const questions of [[...thousand, { permission: 'sim:read' }], []]) expect((await batch(customer.registrant, questions)).status).toBe(400);
    const wrong = await batch(customer.registrant, [{ permission: 'sim:read' }, { permission: 'sim:eat' }]);
    expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([400, expect.stringContaining('/questions/1/permission')]);
  });

  const subProfile = async (code: string): Promise<string | undefined> => (await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body.find((each) => each.code === code)?.id;
});
