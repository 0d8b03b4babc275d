import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember, subProfileId } from '../factories/member.js';
import { Planner } from './plans.js';

interface Grant { id: string; state: string; version: number; permissions: string[] | null; sourceId: string | null; mayDelegate: boolean; delegationDepth: number }

/** GC-8.4-c: what a grant lets its holder do, and hand on, is no more after an undo than it was before the change. */
describe('a bulk change of delegated and adopted rights is undone', () => {
  let customer: ACustomer;
  let bundle: string;
  let planner: Planner;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const grantsOf = async ({ id }: AMember): Promise<Grant[]> => (await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${id}&state=inForce`))).body.items;

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    bundle = await subProfileId(customer.id, customer.registrant, 'fleet-manager');
    planner = new Planner(customer.id, customer.registrant);
  });

  const aSource = async (): Promise<{ from: AMember; source: Grant }> => {
    const from = await aMember(customer);
    const { body: source } = await customer.registrant.post<Grant>(path('/grants'), { memberId: from.id, profile: 'SupportPortalUser', subProfileId: bundle, mayDelegate: true, delegationDepth: 2, reason: 'Runs the fleet' });
    return { from, source };
  };

  /** Reading SIM cards, delegated; accepted unless it is not. */
  const aDelegation = async ({ accepted = true } = {}): Promise<{ to: AMember; made: Grant }> => {
    const { from, source } = await aSource();
    const to = await aMember(customer, { displayName: `Xavier ${String(Math.random())}` });
    const { body: made } = await from.persona.post<Grant>(path('/delegations'), { sourceId: source.id, email: to.email, permissions: ['sim:read'], delegationDepth: 1, reason: 'Helps me' });
    if (accepted) await to.persona.post(path(`/delegations/${made.id}/acceptance`), {}, { 'if-match': '"1"' });
    return { to, made };
  };

  const revoked = async (grantId: string): Promise<string> => {
    const { body } = await planner.plan('revocation', { grantIds: [grantId] });
    expect((await planner.applied(body)).state).toBe('applied');
    return body.id;
  };

  it.each([true, false])('what was delegated (accepted: %s) is not given in the Customer\'s name; the plan says so', async (accepted) => {
    const { to, made } = await aDelegation({ accepted });
    const { body: undoing } = await planner.undo(await revoked(made.id));
    expect((await planner.rows(undoing.id)).map(({ ticked, faults, memberId }) => [ticked, faults.map(({ code }) => code), memberId])).toEqual([[false, ['grant.delegated-not-restored'], to.id]]);
    expect((await planner.apply(undoing)).status).toBe(409);
    expect(await grantsOf(to)).toEqual([]);
  });

  it('nor is what a narrowing left of it', async () => {
    const { to, made } = await aDelegation();
    const { id } = await aCostCentre(customer.id, 'U-1');
    const { body: narrowing } = await planner.plan('narrowing', { grantIds: [made.id], scope: [{ kind: 'costCentre', id }] });
    await planner.applied(narrowing);
    const { body: undoing } = await planner.undo(narrowing.id);
    expect((await planner.rows(undoing.id)).map(({ faults }) => faults.map(({ code }) => code))).toEqual([['grant.delegated-not-restored']]);
    expect((await grantsOf(to)).map(({ permissions }) => permissions)).toEqual([['sim:read']]);
  });

  it('what was taken over gives again what it named, and the plan tells no more', async () => {
    const { to, made } = await aDelegation();
    const { body: adopted } = await customer.registrant.post<Grant>(path(`/delegations/${made.id}/adoption`), { reason: 'Stays' }, { 'if-match': '"2"' });
    const { body: undoing } = await planner.undo(await revoked(adopted.id));
    expect(await planner.effect(undoing.id)).toEqual({ [to.displayName]: ['gains sim:read'] });
    await planner.applied(undoing);
    expect(await grantsOf(to)).toMatchObject([{ permissions: ['sim:read'], sourceId: null, mayDelegate: true, delegationDepth: 1 }]);
  });

  it('a right that its holder may delegate of comes back so', async () => {
    const { from, source } = await aSource();
    await planner.applied((await planner.undo(await revoked(source.id))).body);
    expect(await grantsOf(from)).toMatchObject([{ permissions: null, mayDelegate: true, delegationDepth: 2 }]);
  });
});
