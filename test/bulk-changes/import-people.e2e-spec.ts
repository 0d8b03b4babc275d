import { strToU8, zipSync } from 'fflate';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, anAddress, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { rows } from '../support/as.js';
import { Planner } from './plans.js';
import { workbook } from './workbook.js';

interface Member { id: string; email: string; displayName: string; state: string; endsAt: string | null; term: string | null; rights: string[] | null; invitation: string | null }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = (...lines: string[]): string => lines.join('\r\n');

describe('people from a file (GC-8.2-b(1), GC-9.2-a)', () => {
  let customer: ACustomer;
  let owner: Planner;
  let manager: AMember;
  const called = async (name: string): Promise<Member[]> => (await customer.registrant.get<{ items: Member[] }>(`/customers/${customer.id}/members?name=${encodeURIComponent(name)}`)).body.items;
  const mailsTo = (email: string): Promise<object[]> => rows('select id from mail where lower(recipient) = lower($1)', [email]);

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    owner = new Planner(customer.id, customer.registrant);
    manager = await aMember(customer, { profile: 'AccessManager' });
    await aCostCentre(customer.id, 'CC-10');
  });

  it('a row is a person and a right; planned nothing is sent, applied each is invited and has it, told in one entry', async () => {
    const [a, b] = [anAddress(), anAddress()];
    const { status, body: plan } = await owner.import(csv(
      'name;email;link;language;ends_at;profile;sub_profile;cost_centres',
      `Iris Maes;${a};employment;nl;2031-01-01;SupportPortalUser;fleet-manager;CC-10`,
      `Iris Maes;${a};employment;nl;2031-01-01;SupportPortalUser;Buyer;`,
      `Wout Baert;${b};civilService;fr;;;;`));
    expect([status, plan.deed, plan.rows, plan.customer.name]).toEqual([201, 'importPeople', { total: 3, ticked: 3, faulty: 0, waiting: 0, ending: 0, done: 0 }, customer.legalName]);
    expect((await owner.rows(plan.id)).map(({ row, person, email, after }) => ({ row, person, email, after }))).toEqual([
      { row: 2, person: 'Iris Maes', email: a, after: 'Fleet manager in cost centre CC-10 until 1 January 2031' }, { row: 3, person: 'Iris Maes', email: a, after: 'Buyer until 1 January 2031' }, { row: 4, person: 'Wout Baert', email: b, after: null },
    ]);
    expect([await called('Iris'), await mailsTo(a)]).toEqual([[], []]);

    expect((await owner.applied(plan)).rows.done).toBe(3);
    const [iris] = await called('Iris');
    expect(iris).toMatchObject({ email: a, invitation: 'open', endsAt: '2030-12-31T23:00:00.000Z', rights: ['Fleet manager in cost centre CC-10 until 1 January 2031', 'Buyer until 1 January 2031'] });
    expect([(await called('Wout')).length, (await mailsTo(a)).length]).toEqual([1, 1]);
    const { body } = await customer.registrant.get<{ items: { event: string; details: { count: number } }[] }>(`/customers/${customer.id}/ledger?subjectId=${plan.id}`);
    expect(body.items).toMatchObject([{ event: 'bulk-change.people-imported', details: { count: 4 } }]);
  });

  it('GC-9.2-a: an employment is said to be fixed or indefinite; one that cannot be is told with its cell', async () => {
    const [a, b] = [anAddress(), anAddress()];
    const { body: plan } = await owner.import(csv(
      'name;email;link;term;ends_at', `Tine Fixed;${a};employment;fixed;2031-01-01`, `Tine Open;${b};employment;indefinite;`, `Tine Wrong;${anAddress()};employment;fixed;`, `Tine Seat;${anAddress()};directorship;indefinite;`, `Tine Odd;${anAddress()};employment;forever;`));
    expect((await owner.rows(plan.id)).map(({ row, faults }) => [row, faults.map(({ column, code }) => `${column} ${code}`)])).toEqual([[2, []], [3, []], [4, ['term member.term']], [5, ['term member.term']], [6, ['term cell.invalid']]]);
    await owner.applied(plan);
    expect((await called('Tine')).map(({ displayName, term }) => [displayName, term])).toEqual([['Tine Fixed', 'fixed'], ['Tine Open', 'indefinite']]);
  });

  it('P21: what a file said of people is gone when it is done, and never stands in the chain', async () => {
    const email = anAddress();
    const { body: plan } = await owner.import(csv('name,email,link', `Rosalie Quintyn,${email},employment`));
    await owner.applied(plan);
    const [row] = await rows<{ deed: object; told: object }>('select deed, told from bulk_change_row where bulk_change_id = $1', [plan.id]);
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${email}|Quintyn`));
    expect((await owner.rows(plan.id)).map(({ person, email: shown }) => [person, shown])).toEqual([['Rosalie Quintyn', null]]);
    expect(await rows(`select seq from ledger_change where customer_id = $1 and (body like $2 or body like '%Quintyn%')`, [customer.id, `%${email}%`])).toEqual([]);
  });

  it('every fault of every row is told at once, with row, column and reason, and what is sound can be done', async () => {
    const sound = anAddress();
    const { body: plan } = await owner.import(csv(
      'name,email,link,profile,sub_profile,cost_centres,starts_at,ends_at,language',
      ',nobody,freelancer,,,,,,it',
      `Kato Smet,${anAddress()},employment,SupportPortalUser,astronaut,CC-10|CC-99,,,`,
      `Kato Smet,${anAddress()},employment,,buyer,,,,`,
      `Kato Smet,${anAddress()},employment,SupportPortalUser,,,,,`,
      `Kato Smet,${anAddress()},employment,,,,2031-01-01,2030-01-01,`,
      `Kato Smet,${manager.email},employment,,,,,,`,
      `Lien Pauwels,${sound},directorship,ServiceUser,,,,,`,
      'too,short'));
    const told = (await owner.rows(plan.id)).map(({ row, ticked, faults }) => [row, ticked, faults.map(({ column, code }) => `${column} ${code}`)]);
    expect(told).toEqual([
      [2, false, ['name cell.missing', 'email cell.invalid', 'link cell.invalid', 'language cell.invalid']],
      [3, false, ['sub_profile cell.not-there', 'cost_centres cell.not-there']],
      [4, false, ['sub_profile row.contradiction']],
      [5, false, ['profile grant.sub-profile']],
      [6, false, ['ends_at member.period']],
      [7, false, ['email row.nothing-to-do']],
      [8, true, []],
      [9, false, [' row.length']],
    ]);
    expect((await owner.applied(plan)).rows.done).toBe(1);
    expect((await called('Lien'))[0]).toMatchObject({ email: sound, state: 'inForce' });
    expect(await called('Kato')).toEqual([]);
  });

  it('features 180: a file that was made for another Customer does not land here', async () => {
    const { body: plan } = await owner.import(csv('customer,name,email,link', `0123456749,Nele Wouters,${anAddress()},employment`, `${customer.enterpriseNumber},Nele Wouters,${anAddress()},employment`));
    expect((await owner.rows(plan.id)).map(({ faults }) => faults.map(({ column, code }) => `${column} ${code}`))).toEqual([['customer cell.other-customer'], []]);
  });

  it('a workbook says the same as a CSV file; days are days', async () => {
    const email = anAddress();
    const { status, body: plan } = await owner.import(workbook([['name', 'email', 'link', 'ends_at'], ['Ömer Şahin', email, 'employment', { day: 47849 }]]), { type: XLSX, name: 'people.xlsx' });
    expect([status, plan.rows.ticked]).toEqual([201, 1]);
    await owner.applied(plan);
    expect((await called('Ömer'))[0]).toMatchObject({ displayName: 'Ömer Şahin', email, endsAt: '2030-12-31T23:00:00.000Z' });
  });

  it.each<{ what: string; file: string | Buffer; type?: string; code: string }>([
    { what: 'a header that nobody knows', file: 'name,email,link,shoe_size\r\nA,b@c.example,employment,42', code: 'column.unknown' },
    { what: 'a header without what is needed', file: 'name,email\r\nA,b@c.example', code: 'column.missing' },
    { what: 'no rows', file: 'name,email,link\r\n', code: 'file.empty' },
    { what: 'a quote without end', file: 'name,email,link\r\n"A,b@c.example,employment', code: 'row.quotes' },
    { what: 'bytes that are no text', file: Buffer.from([0x6e, 0xff, 0xfe]), code: 'file.encoding' },
    { what: 'what is no workbook', file: 'name,email,link', type: XLSX, code: 'file.workbook' },
    { what: 'a workbook that unpacks into a thousand times itself', file: Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(35_000_000) }, { level: 6 })), type: XLSX, code: 'file.too-large' },
    { what: 'a workbook whose few bytes say that they are a billion rows', file: workbook([['name'], ['A']], { rowNumber: 999_999_999 }), type: XLSX, code: 'file.workbook' },
    { what: 'a workbook without a sheet', file: Buffer.from(zipSync({ 'hello.txt': strToU8('hello') })), type: XLSX, code: 'file.workbook' },
  ])('refused as a whole: $what', async ({ file, type, code }) => {
    const { status, body } = await owner.import(file, type === undefined ? {} : { type });
    expect([status, body.code, body.errors?.[0]?.message]).toEqual([422, 'bulk-change.file', expect.stringContaining(`${code}: `)]);
  });

  it('10,001 rows are one too many', async () => {
    const { status, body } = await owner.import(csv('name,email,link', ...Array.from({ length: 10_001 }, (_, at) => `N,p${at}@many.example,employment`)));
    expect([status, body.errors?.[0]?.message]).toEqual([422, expect.stringContaining('file.too-many-rows: ')]);
  });

  it('JSON is no file (415), and whoever may not admit is refused before his file is read', async () => {
    expect((await owner.import('{}', { type: 'application/json' })).status).toBe(415);
    const auditor = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    expect((await new Planner(customer.id, auditor.persona).import('not even a header')).status).toBe(403);
  });

  it('GC-8.3-d: what a Manager gives to people he admits himself waits for a second person', async () => {
    const planner = new Planner(customer.id, manager.persona);
    const { body: plan } = await planner.import(csv('name,email,link,profile,sub_profile', `Jef Nys,${anAddress()},employment,SupportPortalUser,fleet-manager`));
    expect(plan.rows).toMatchObject({ ticked: 1, waiting: 1 });
    await planner.applied(plan);
    const [jef] = await called('Jef');
    const { body } = await customer.registrant.get<{ items: { state: string }[] }>(`/customers/${customer.id}/grants?memberId=${jef?.id ?? ''}`);
    expect(body.items.map(({ state }) => state)).toEqual(['pending']);
  });

  it('undone, those whom it admitted leave and their invitations are worthless; a right that it gave to a colleague is taken', async () => {
    const newcomer = anAddress();
    const { body: plan } = await owner.import(csv('name,email,link,profile,sub_profile', `Tuur Daems,${newcomer},employment,SupportPortalUser,buyer`, `Ignored Name,${manager.email},employment,ServiceUser,`));
    await owner.applied(plan);
    const { body: undoing } = await owner.undo(plan.id);
    expect((await owner.rows(undoing.id)).map(({ deed, person }) => [deed, person])).toEqual([['end', 'Tuur Daems'], ['revoke', manager.displayName]]);
    await owner.applied(undoing);
    expect((await called('Tuur'))[0]).toMatchObject({ state: 'ended' });
    expect(await rows(`select id from one_time_link where email = $1 and voided_at is null and used_at is null`, [newcomer])).toEqual([]);
    const { body } = await customer.registrant.get<{ items: { profile: string; state: string }[] }>(`/customers/${customer.id}/grants?memberId=${manager.id}&profile=ServiceUser`);
    expect(body.items.map(({ state }) => state)).toEqual(['revoked']);
  });
});

describe('links of many end together (GC-9.2-b)', () => {
  it('the Owner stays, everybody else leaves; what has ended is not opened again', async () => {
    const customer = await aCustomer();
    const owner = new Planner(customer.id, customer.registrant);
    const people = [await aMember(customer), await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' })];
    const { body: plan } = await owner.plan('ending', { memberIds: [...people.map(({ id }) => id), customer.registrantMemberId] });
    expect((await owner.rows(plan.id)).map(({ person, faults }) => [person, faults.map(({ code }) => code)])).toEqual([...people.map(({ displayName }) => [displayName, []]), ['Anna Peeters', ['member.is-owner']]]);
    const done = await owner.applied(plan);
    expect([done.rows.done, done.undoable, done.abilities.undo, (await owner.undo(plan.id)).status]).toEqual([2, false, false, 409]);
    expect(await Promise.all(people.map(async ({ persona }) => (await persona.get(`/customers/${customer.id}/cost-centres`)).status))).toEqual([404, 404]);
  });

  it('a list that went wrong empties no company on one word: above fifty, somebody else than who planned it applies it; where nobody else could, he does', async () => {
    const customer = await aCustomer();
    const owner = new Planner(customer.id, customer.registrant);
    const people = await Promise.all(Array.from({ length: 51 }, () => admit(customer)));
    const memberIds = people.map(({ body: { id } }) => id);
    const alone = (await owner.plan('ending', { memberIds })).body;
    expect([alone.rows.ending, alone.waitsForAnother, alone.abilities.apply]).toEqual([51, false, true]);

    const manager = await aMember(customer, { profile: 'AccessManager' });
    const { body: plan } = await owner.plan('ending', { memberIds });
    expect([plan.waitsForAnother, plan.abilities.apply, plan.abilities.tick]).toEqual([true, false, true]);
    expect(await owner.apply(plan)).toMatchObject({ status: 403, body: { code: 'bulk-change.ends-need-another' } });
    const colleague = new Planner(customer.id, manager.persona);
    const seen = await colleague.read(plan.id);
    expect([seen.waitsForAnother, seen.abilities.apply]).toEqual([false, true]);
    const { body: fewer } = await owner.tick(plan, { ticked: false, rows: [1] });
    expect([fewer.rows.ending, fewer.waitsForAnother, fewer.abilities.apply]).toEqual([50, false, true]);
    const { body: all } = await owner.tick(fewer, { ticked: true, rows: [1] });
    expect((await colleague.applied(all)).state).toBe('applied');
  });

  it('two lists within a day are as many as one: what he ended on his own word counts with the next, and what another applied does not', async () => {
    const customer = await aCustomer();
    const [owner, manager] = [new Planner(customer.id, customer.registrant), await aMember(customer, { profile: 'AccessManager' })];
    const memberIds = (await Promise.all(Array.from({ length: 52 }, () => admit(customer)))).map(({ body: { id } }) => id);
    const colleague = new Planner(customer.id, manager.persona);
    const { body: byAnother } = await owner.plan('ending', { memberIds: memberIds.slice(0, 1) });
    await colleague.applied(byAnother);
    const [first, second] = [(await owner.plan('ending', { memberIds: memberIds.slice(1, 26) })).body, (await owner.plan('ending', { memberIds: memberIds.slice(26) })).body];
    expect([first.waitsForAnother, second.waitsForAnother]).toEqual([false, false]);
    await owner.applied(first);
    expect([(await owner.read(second.id)).waitsForAnother, (await owner.apply(second)).status]).toEqual([true, 403]);
    await rows(`set session_replication_role = replica; update bulk_change set finished_at = finished_at - interval '1 day' where customer_id = '${customer.id}' and id = '${first.id}'`);
    expect((await owner.read(second.id)).waitsForAnother).toBe(false);
    await rows(`set session_replication_role = replica; update bulk_change set finished_at = finished_at + interval '1 day', created_at = created_at - interval '3 days' where customer_id = '${customer.id}' and id = '${first.id}'`);
    expect((await owner.read(second.id)).waitsForAnother).toBe(true); // planned long ago, applied today
    expect((await colleague.applied(second)).state).toBe('applied');
  });

  it('I4: the last Managers of a Customer without Owner do not leave together', async () => {
    const customer = await aCustomer({ ownerOptOut: true });
    const planner = new Planner(customer.id, customer.registrant);
    const second = await aMember(customer);
    // nobody may name one there: laid past the triggers
    await rows(`set session_replication_role = replica; insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, may_delegate, delegation_depth, given_in_capacity, second_person, recorded_at, version)
      values ('${customer.id}', gen_random_uuid(), '${second.id}', 'AccessManager', now(), 'Wanted by the spec', false, 0, 'Operator', 'notNeeded', now(), 1)`);
    const { body: plan } = await planner.plan('ending', { memberIds: [customer.registrantMemberId, second.id] });
    expect(plan.rows.ticked).toBe(2);
    expect(await planner.applied(plan)).toMatchObject({ state: 'planned', failure: 'customer.keeps-a-manager' });
  });
});
