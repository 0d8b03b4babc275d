import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { rows } from '../support/as.js';
import { Planner } from './plans.js';

interface Grant { id: string; memberId: string; state: string; secondPerson: string; version: number; scope: { id: string }[]; endsAt: string | null }
interface Entry { event: string; reason: string; subjectId: string; after: { rows: number; undoes?: string }; details: { count: number; rows: { table: string; id: string; row: number; before: object | null; after: object }[] } | null }

describe('rights of many at once (GC-8.2-b, GC-8.3-b)', () => {
  let customer: ACustomer;
  let owner: Planner;
  let manager: AMember;
  let bundles: Map<string, string>;
  const bundle = (code: string): string => bundles.get(code) ?? '';
  const people = async (many: number): Promise<string[]> => (await Promise.all(Array.from({ length: many }, () => admit(customer)))).map(({ body }) => body.id);
  const grantsOf = async (memberId: string): Promise<Grant[]> => (await customer.registrant.get<{ items: Grant[] }>(`/customers/${customer.id}/grants?memberId=${memberId}`)).body.items;
  const entryOf = async (id: string, by = customer.registrant): Promise<Entry | undefined> => (await by.get<{ items: Entry[] }>(`/customers/${customer.id}/ledger?subjectId=${id}`)).body.items[0];
  const give = async (memberIds: string[], more: object = {}): Promise<string[]> => {
    const { body } = await owner.plan('giving', { memberIds, profile: 'SupportPortalUser', subProfileId: bundle('buyer'), ...more });
    expect((await owner.applied(body)).state).toBe('applied');
    return (await Promise.all(memberIds.map(grantsOf))).flatMap((grants) => grants.slice(0, 1)).map(({ id }) => id);
  };

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    owner = new Planner(customer.id, customer.registrant);
    manager = await aMember(customer, { profile: 'AccessManager' });
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(`/customers/${customer.id}/sub-profiles`);
    bundles = new Map(body.map(({ id, code }) => [code, id]));
  });

  it('nothing is done by planning; applied, each has the right, and one entry tells them all', async () => {
    const ids = await people(3);
    const { status, body: plan } = await owner.plan('giving', { memberIds: ids, profile: 'SupportPortalUser', subProfileId: bundle('buyer') });
    expect([status, plan]).toEqual([201, expect.objectContaining({ deed: 'giveGrants', state: 'planned', rows: { total: 3, ticked: 3, faulty: 0, waiting: 0, ending: 0, done: 0 }, customer: { id: customer.id, name: customer.legalName }, undoable: true })]);
    expect((await owner.rows(plan.id)).map(({ deed, before, after, ticked }) => ({ deed, before, after, ticked }))).toEqual(ids.map(() => ({ deed: 'give', before: null, after: 'Buyer', ticked: true })));
    expect((await Promise.all(ids.map(grantsOf))).flat()).toEqual([]);

    const done = await owner.applied(plan);
    expect([done.state, done.rows.done, done.failure]).toEqual(['applied', 3, null]);
    const grants = (await Promise.all(ids.map(grantsOf))).flat();
    expect(grants.map(({ state, memberId }) => [memberId, state])).toEqual(ids.map((id) => [id, 'inForce']));
    const entry = await entryOf(plan.id);
    expect(entry).toMatchObject({ event: 'bulk-change.grants-given', reason: 'New organisation', after: { rows: 3 }, details: { count: 3 } });
    expect(entry?.details?.rows.map(({ table, id, row, before }) => ({ table, id, row, before }))).toEqual(grants.map(({ id }, at) => ({ table: 'access_grant', id, row: at + 1, before: null })));
  });

  it('I1: what it changed is administration: a Manager reads it, too', async () => {
    const [id = ''] = await people(1);
    const { body: plan } = await owner.plan('giving', { memberIds: [id], profile: 'ServiceUser' });
    await owner.applied(plan);
    expect((await entryOf(plan.id, manager.persona))?.details?.rows).toMatchObject([{ table: 'access_grant', after: { memberId: id, profile: 'ServiceUser' } }]);
  });

  it('each is refused for what it would be refused for alone, all at once; the others stay', async () => {
    const [sound = '', ended = '', shortly = ''] = await Promise.all([admit(customer), admit(customer), admit(customer, { endsAt: inDays(10) })]).then((all) => all.map(({ body }) => body.id));
    await customer.registrant.post(`/customers/${customer.id}/members/${ended}/end`, { reason: 'Left the company' }, { 'if-match': '"1"' });
    const { body: plan } = await owner.plan('giving', { memberIds: [sound, ended, shortly, customer.id], profile: 'SupportPortalUser', subProfileId: bundle('buyer'), endsAt: inDays(20) });
    expect(plan.rows).toMatchObject({ total: 4, ticked: 1, faulty: 3 });
    expect((await owner.rows(plan.id)).map(({ ticked, faults }) => [ticked, faults.map(({ code }) => code)])).toEqual([[true, []], [false, ['grant.holder']], [false, ['grant.period']], [false, ['grant.holder']]]);
    expect((await owner.tick(plan, { ticked: true })).body.rows.ticked).toBe(1);
    expect((await owner.applied(await owner.read(plan.id))).rows).toMatchObject({ done: 1 });
    expect([(await grantsOf(sound)).length, (await grantsOf(shortly)).length]).toEqual([1, 0]);
  });

  it('only ticked rows are done; without one there is nothing to do; a plan that was changed meanwhile is read again first', async () => {
    const ids = await people(3);
    const { body: plan } = await owner.plan('giving', { memberIds: ids, profile: 'ServiceUser' });
    const { body: none } = await owner.tick(plan, { ticked: false });
    expect([none.rows.ticked, none.abilities.apply, (await owner.apply(none)).status]).toEqual([0, false, 409]);
    expect((await owner.tick(plan, { ticked: true })).status).toBe(412);
    const { body: one } = await owner.tick(none, { ticked: true, rows: [2] });
    expect((await owner.apply(none)).status).toBe(412);
    expect((await owner.applied(one)).rows.done).toBe(1);
    expect((await Promise.all(ids.map(grantsOf))).map(({ length }) => length)).toEqual([0, 1, 0]);
    expect((await owner.apply(one)).status).toBe(409);
  });

  it('all or nothing: what cannot be done any more is told, and the others were not done either', async () => {
    const ids = await people(3);
    const { body: plan } = await owner.plan('giving', { memberIds: ids, profile: 'ServiceUser' });
    await customer.registrant.post(`/customers/${customer.id}/members/${ids[1] ?? ''}/end`, { reason: 'Left the company' }, { 'if-match': '"1"' });
    const again = await owner.applied(plan);
    expect([again.state, again.failure, again.rows]).toEqual(['planned', 'bulk-change.rows-refused', { total: 3, ticked: 2, faulty: 1, waiting: 0, ending: 0, done: 0 }]);
    expect((await owner.rows(plan.id))[1]).toMatchObject({ ticked: false, faults: [{ code: 'grant.holder' }] });
    expect((await Promise.all(ids.map(grantsOf))).flat()).toEqual([]);
    expect((await owner.applied(again)).rows.done).toBe(2);
  });

  it('GC-8.3-d: what a Manager gives to people who are not proven waits for a second person, and is told before', async () => {
    const ids = await people(2);
    const planner = new Planner(customer.id, manager.persona);
    const { body: plan } = await planner.plan('giving', { memberIds: [...ids, manager.id], profile: 'SupportPortalUser', subProfileId: bundle('fleet-manager') });
    expect(plan.rows).toMatchObject({ ticked: 3, waiting: 3 });
    expect((await planner.applied(plan)).state).toBe('applied');
    expect((await Promise.all([...ids, manager.id].map(grantsOf))).map(([grant]) => grant?.secondPerson)).toEqual(['pending', 'pending', 'pending']);
  });

  it('Q3: a Manager names no Manager, in bulk either: each row says what is missing', async () => {
    const ids = await people(2);
    const { body: plan } = await new Planner(customer.id, manager.persona).plan('giving', { memberIds: ids, profile: 'AccessManager' });
    expect([plan.rows.faulty, plan.abilities.apply]).toEqual([2, false]);
  });

  it('grants are revoked together, with what continues them; undone, they are given again from now on', async () => {
    const ids = await people(3);
    const grants = await give(ids, { endsAt: inDays(30) });
    const { body: extension } = await customer.registrant.post<Grant>(`/customers/${customer.id}/grants/${grants[0] ?? ''}/extension`, { endsAt: inDays(60), reason: 'Longer' }, { 'if-match': '"1"' });
    const { body: plan } = await owner.plan('revocation', { grantIds: grants });
    expect(await owner.rows(plan.id)).toMatchObject(ids.map((memberId) => ({ deed: 'revoke', memberId, before: expect.stringContaining('Buyer until'), after: null })));
    await owner.applied(plan);
    expect((await Promise.all(ids.map(grantsOf))).flat().map(({ state }) => state)).toEqual(['revoked', 'revoked', 'revoked', 'revoked']);

    const { status, body: undoing } = await owner.undo(plan.id);
    expect([status, undoing.deed, undoing.undoes, undoing.rows.ticked]).toEqual([201, 'undo', plan.id, 4]);
    expect((await owner.undo(plan.id)).status).toBe(409);
    await owner.applied(undoing);
    const after = await Promise.all(ids.map(grantsOf));
    expect(after.map((all) => all.filter(({ state }) => state === 'inForce').length)).toEqual([1, 1, 1]);
    expect(after[0]?.filter(({ state }) => state === 'notBegun').map(({ endsAt }) => endsAt)).toEqual([extension.endsAt]);
    expect(await owner.read(plan.id)).toMatchObject({ undoneBy: undoing.id, abilities: { undo: false } });
    expect(await entryOf(undoing.id)).toMatchObject({ event: 'bulk-change.undone', after: { rows: 4, undoes: plan.id } });
  });

  it('what continues a grant behind one that is over ends with it, is told, and comes back', async () => {
    const part = await aCostCentre(customer.id, 'B-9');
    const [id = ''] = await people(1);
    const [first = ''] = await give([id], { endsAt: inDays(30) });
    const on = async (grant: string, deed: string, body: object): Promise<Grant> => (await customer.registrant.post<Grant>(`/customers/${customer.id}/grants/${grant}/${deed}`, { reason: 'Because', ...body }, { 'if-match': '"1"' })).body;
    const second = await on(first, 'extension', { endsAt: inDays(60) });
    const third = await on(second.id, 'narrowing', { scope: [{ kind: 'costCentre', id: part.id }] });
    const { body: plan } = await owner.plan('revocation', { grantIds: [first] });
    await owner.applied(plan);
    expect((await entryOf(plan.id))?.details?.rows.map(({ id: grant }) => grant)).toEqual([first, third.id]);
    const { body: undoing } = await owner.undo(plan.id);
    expect((await owner.rows(undoing.id)).map(({ after }) => after)).toEqual([expect.stringContaining('Buyer until'), expect.stringContaining('Buyer in cost centre B-9 until')]);
  });

  it('S51: two who undo at the same time make one undo', async () => {
    const grants = await give(await people(1));
    const { body: plan } = await owner.plan('revocation', { grantIds: grants });
    await owner.applied(plan);
    expect((await Promise.all([1, 2, 3].map(() => owner.undo(plan.id)))).map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('GC-8.3-d: a whole that would wait for a second person does not take the part that is held now', async () => {
    const guest = await aMember(customer, { by: manager.persona });
    const part = await aCostCentre(customer.id, 'B-8');
    const [grant = ''] = await give([guest.id], { subProfileId: bundle('fleet-manager') });
    const planner = new Planner(customer.id, manager.persona);
    const { body: plan } = await planner.plan('narrowing', { grantIds: [grant], scope: [{ kind: 'costCentre', id: part.id }] });
    expect((await planner.applied(plan)).state).toBe('applied');
    const { body: undoing } = await planner.undo(plan.id);
    expect((await planner.rows(undoing.id)).map(({ ticked, faults }) => [ticked, faults.map(({ code }) => code)])).toEqual([[false, ['row.would-wait']]]);
    expect((await grantsOf(guest.id)).filter(({ state }) => state === 'inForce').map(({ scope }) => scope.map(({ id }) => id))).toEqual([[part.id]]);
  });

  it('rows that name too many parts together are refused before anything is read', async () => {
    const uuid = (n: number): string => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`;
    const { status, body } = await owner.plan('giving', {
      memberIds: Array.from({ length: 101 }, (_, n) => uuid(n)), profile: 'SupportPortalUser', subProfileId: bundle('buyer'), scope: Array.from({ length: 200 }, (_, n) => ({ kind: 'costCentre', id: uuid(n) })),
    });
    expect([status, (body as unknown as { code: string }).code]).toEqual([422, 'bulk-change.too-many-parts']);
  });

  it('a grant and what extends it may stand in one list', async () => {
    const [id = ''] = await people(1);
    const [grant = ''] = await give([id], { endsAt: inDays(30) });
    const { body: extension } = await customer.registrant.post<Grant>(`/customers/${customer.id}/grants/${grant}/extension`, { endsAt: inDays(60), reason: 'Longer' }, { 'if-match': '"1"' });
    const { body: plan } = await owner.plan('revocation', { grantIds: [grant, extension.id] });
    expect((await owner.applied(plan)).rows.done).toBe(2);
  });

  it('GC-8.2-b(4): grants are narrowed to the same part; undone, each covers what it did', async () => {
    const [a, b] = [await aCostCentre(customer.id, 'B-1'), await aCostCentre(customer.id, 'B-2')];
    const ids = await people(2);
    const grants = [...await give(ids.slice(0, 1)), ...await give(ids.slice(1), { scope: [{ kind: 'costCentre', id: b.id }] })];
    const { body: plan } = await owner.plan('narrowing', { grantIds: grants, scope: [{ kind: 'costCentre', id: a.id }] });
    expect((await owner.rows(plan.id)).map(({ after, faults }) => [after, faults.map(({ code }) => code)])).toEqual([['Buyer in cost centre B-1', []], [null, ['grant.scope']]]);
    await owner.applied(plan);
    expect((await grantsOf(ids[0] ?? '')).map(({ state, scope }) => [state, scope.map(({ id }) => id)])).toEqual([['inForce', [a.id]], ['revoked', []]]);
    await owner.applied((await owner.undo(plan.id)).body);
    expect((await grantsOf(ids[0] ?? '')).filter(({ state }) => state === 'inForce').map(({ scope }) => scope)).toEqual([[]]);
  });

  it('P09: a grant that was changed after it was planned is refused', async () => {
    const ids = await people(2);
    const grants = await give(ids);
    const { body: plan } = await owner.plan('revocation', { grantIds: grants });
    await customer.registrant.post(`/customers/${customer.id}/grants/${grants[0] ?? ''}/revocation`, { reason: 'Alone' }, { 'if-match': '"1"' });
    expect(await owner.applied(plan)).toMatchObject({ state: 'planned', failure: 'bulk-change.rows-refused', rows: { faulty: 1, ticked: 1 } });
  });

  it('P03: who lost the right between his word and the work has nothing done', async () => {
    const ids = await people(1);
    const helper = await aMember(customer, { profile: 'AccessManager' });
    const planner = new Planner(customer.id, helper.persona);
    const { body: plan } = await planner.plan('giving', { memberIds: ids, profile: 'ServiceUser' });
    await rows(`update bulk_change set state = 'waiting', applied_by = $3, applied_in_capacity = 'AccessManager', language = 'en' where customer_id = $1 and id = $2`, [customer.id, plan.id, helper.id]);
    const [grant] = await grantsOf(helper.id);
    await customer.registrant.post(`/customers/${customer.id}/grants/${grant?.id ?? ''}/revocation`, { reason: 'Changed jobs' }, { 'if-match': '"1"' });
    await rows(`insert into jobs.job (name, data) values ('bulk-change', $1)`, [JSON.stringify({ customerId: customer.id, bulkChangeId: plan.id })]);
    expect(await owner.settled(plan.id)).toMatchObject({ state: 'planned', failure: 'not-allowed' });
    expect((await Promise.all(ids.map(grantsOf))).flat()).toEqual([]);
  });

  it('cancelled, nothing of it stays, and its rows go', async () => {
    const { body: plan } = await owner.plan('giving', { memberIds: await people(2), profile: 'ServiceUser' });
    const { status, body } = await owner.cancel(plan.id);
    expect([status, body.state, body.rows.total, (await owner.cancel(plan.id)).status]).toEqual([200, 'cancelled', 0, 409]);
  });

  it('the effect is told before, by the evaluator that decides: what is left by another way is not lost', async () => {
    const [gives = '', keeps = ''] = (await Promise.all(['Effie Both', 'Effie One'].map((displayName) => admit(customer, { displayName })))).map(({ body }) => body.id);
    const { body: plan } = await owner.plan('giving', { memberIds: [gives, keeps], profile: 'SupportPortalUser', subProfileId: bundle('auditor') });
    expect((await owner.effect(plan.id))['Effie Both']).toEqual(expect.arrayContaining(['gains ledger:read']));
    await owner.applied(plan);
    await give([keeps], { subProfileId: bundle('auditor') });
    const [first, second] = await Promise.all([grantsOf(gives), grantsOf(keeps)]);
    const { body: revocation } = await owner.plan('revocation', { grantIds: [first[0]?.id, second[0]?.id] });
    const effect = await owner.effect(revocation.id);
    expect([Object.keys(effect), effect['Effie Both']]).toEqual([['Effie Both'], expect.arrayContaining(['loses ledger:read'])]);
    await owner.applied(revocation);
    expect((await customer.registrant.get(`/customers/${customer.id}/bulk-changes/${revocation.id}/effect`)).status).toBe(409);
  });

  it('a colleague without the right sees it and is told why he may not', async () => {
    const auditor = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    const { body: plan } = await owner.plan('giving', { memberIds: await people(1), profile: 'ServiceUser' });
    const planner = new Planner(customer.id, auditor.persona);
    expect((await planner.read(plan.id)).abilities).toEqual({ tick: false, apply: false, cancel: false, undo: false });
    const refused = await planner.apply(plan);
    expect([refused.status, (refused.body as unknown as { permission: string }).permission]).toEqual([403, 'grant:give']);
    expect((await planner.plan('giving', { memberIds: [auditor.id], profile: 'ServiceUser' })).status).toBe(403);
  });
});
