import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember, subProfileId } from '../factories/member.js';
import type { Answer, Client } from '../support/as.js';
import { inDays } from '../support/in-days.js';

interface Grant { id: string; state: string; version: number; secondPerson: string; replaces: string | null; ended?: string[]; abilities: Record<string, boolean> }
interface Problem { code: string }

/** GC-8.4-c, GC-8.3-d: what was delegated is taken over, and another person has to agree. */
describe('taking over, with a second person', () => {
  let customer: ACustomer;
  let bundle: string;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const as = (by: Client, capacity: string): Promise<Answer> => by.put('/session/capacity', { customerId: customer.id, capacity });
  const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];
  const grantOf = async (id: string): Promise<Grant> => (await customer.registrant.get<Grant>(path(`/grants/${id}`))).body;
  const reads = async ({ persona }: AMember): Promise<number> => {
    await as(persona, 'SupportPortalUser');
    return (await persona.get(path('/sims?limit=1'))).status;
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    bundle = await subProfileId(customer.id, customer.registrant, 'fleet-manager');
  });

  const aManager = (more: object = {}): Promise<AMember> => aMember(customer, { profile: 'AccessManager', ...more });
  const give = async (to: AMember, more: object = {}): Promise<Grant> =>
    (await customer.registrant.post<Grant>(path('/grants'), { memberId: to.id, profile: 'SupportPortalUser', subProfileId: bundle, mayDelegate: true, delegationDepth: 3, reason: 'Runs the fleet', ...more })).body;
  const delegated = async (from: AMember, to: AMember, sourceId: string): Promise<Grant> => {
    const { body } = await from.persona.post<Grant>(path('/delegations'), { sourceId, email: to.email, permissions: ['sim:read'], delegationDepth: 1, reason: 'Helps me' });
    return (await to.persona.post<Grant>(path(`/delegations/${body.id}/acceptance`), {}, { 'if-match': '"1"' })).body;
  };
  // eslint-disable-next-line no-restricted-syntax -- who does what to which, and with what
  const on = async <T = Grant>(by: Client, grant: Pick<Grant, 'id' | 'version'>, what: string, body: object = {}): Promise<Answer<T>> => {
    if (by !== customer.registrant) await as(by, 'AccessManager');
    return by.post<T>(path(`/${what.replace(' ', `/${grant.id}/`)}`), { reason: 'Because', ...body }, { 'if-match': `"${String(grant.version)}"` });
  };

  /** Somebody's right, out of which somebody else has one, out of which these do. */
  const aChain = async (between: AMember, ...last: AMember[]): Promise<{ source: Grant; middle: Grant; made: Grant[] }> => {
    const from = await aMember(customer);
    const source = await give(from);
    const { body } = await from.persona.post<Grant>(path('/delegations'), { sourceId: source.id, email: between.email, permissions: ['sim:read'], delegationDepth: 2, reason: 'Helps me' });
    const { body: middle } = await between.persona.post<Grant>(path(`/delegations/${body.id}/acceptance`), {}, { 'if-match': '"1"' });
    const made: Grant[] = [];
    for (const to of last) made.push(await delegated(between, to, middle.id));
    return { source, middle, made };
  };

  it('I2: a Manager who has data by it waits for another person, who is nobody that has data by it', async () => {
    const [manager, colleague] = [await aManager(), await aManager()];
    const { source, middle } = await aChain(await aMember(customer), manager, colleague);
    expect([await reads(manager), await reads(colleague)]).toEqual([200, 200]);
    await on(customer.registrant, source, 'grants revocation');
    expect(await reads(manager)).toBe(403);
    const { status, body: adopted } = await on(manager.persona, middle, 'delegations adoption');
    expect([status, adopted.secondPerson, await reads(manager)]).toEqual([201, 'pending', 403]);
    expect(codeOf(await on(colleague.persona, adopted, 'grants decision', { approved: true }))).toEqual([403, 'grant.not-yours-to-decide']);
    expect((await on(customer.registrant, adopted, 'grants decision', { approved: true })).status).toBe(200);
    expect(await reads(manager)).toBe(200);
  });

  it('I2: a Manager who has data by a right does not extend it alone either', async () => {
    const [manager, colleague, from] = [await aManager(), await aManager(), await aMember(customer)];
    const source = await give(from, { endsAt: inDays(5) });
    await delegated(from, manager, source.id);
    expect((await on(manager.persona, source, 'grants extension', { endsAt: inDays(9) })).body.secondPerson).toBe('pending');
    expect((await on(colleague.persona, source, 'grants extension', { endsAt: inDays(9) })).body.secondPerson).toBe('notNeeded');
  });

  it('what was delegated runs until the other person agrees, and ends with it; nobody takes it over twice', async () => {
    const manager = await aManager();
    const helper = await aMember(customer, { by: manager.persona }); // whom he alone knows
    const { source, middle } = await aChain(helper);
    const { body: adopted } = await on(manager.persona, middle, 'delegations adoption');
    expect([adopted.secondPerson, (await grantOf(middle.id)).state]).toEqual(['pending', 'inForce']);
    expect(codeOf(await on(customer.registrant, middle, 'delegations adoption'))).toEqual([409, 'delegation.adoption-pending']);
    const { body: decided } = await on(customer.registrant, adopted, 'grants decision', { approved: true });
    expect([decided.replaces, (await grantOf(middle.id)).state, (await grantOf(adopted.id)).state]).toEqual([middle.id, 'revoked', 'inForce']);
    const { body: { items: [entry] } } = await customer.registrant.get<{ items: { event: string; after: { ended: string[] } }[] }>(path(`/ledger?subjectId=${adopted.id}`));
    expect(entry).toMatchObject({ event: 'grant.approved', after: { ended: [middle.id] } });
    await on(customer.registrant, source, 'grants revocation');
    expect(await reads(helper)).toBe(200);
  });

  it('refused, it runs on as it was delegated, and can be taken over by somebody else; ended by its delegator, what waits ends too', async () => {
    const manager = await aManager();
    const helper = await aMember(customer, { by: manager.persona });
    const { middle } = await aChain(helper);
    const { body: first } = await on(manager.persona, middle, 'delegations adoption');
    expect((await on(customer.registrant, first, 'grants decision', { approved: false })).body.state).toBe('refused');
    const { status, body: second } = await on(manager.persona, middle, 'delegations adoption');
    expect([status, (await grantOf(middle.id)).state]).toEqual([201, 'inForce']);
    await on(customer.registrant, middle, 'delegations end');
    expect((await grantOf(second.id)).state).toBe('revoked');
    const { body: { items: [entry] } } = await customer.registrant.get<{ items: { event: string; after: { ended: string[] } }[] }>(path(`/ledger?subjectId=${middle.id}`));
    expect(entry).toMatchObject({ event: 'delegation.ended', after: { ended: [second.id] } });
  });
});
