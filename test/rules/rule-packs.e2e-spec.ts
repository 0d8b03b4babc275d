import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { dated } from '../../src/modules/rules/dry-run.js';
import { behind, changesOf as changesOfStretch, groupsOf, START, stretchBehind } from '../../src/modules/rules/dry-run.queries.js';
import { NEUTRAL_PACK } from '../../src/modules/rules/neutral-pack.js';
import type { RulePack } from '../../src/modules/rules/rule-pack.js';
import { OperatorPool } from '../../src/platform/database/operator-pool.js';
import { Years } from '../due-rights/years.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { type Answer, type Client, nobody, rows, theAgent } from '../support/as.js';
import { mandate } from '../support/mandate.js';
import { databaseUrls } from '../support/server.js';
import { packWith } from './packs.js';

interface Pack {
  version: string;
  effectiveFrom: string | null;
  state: string;
  digest: string;
  abilities: { withdraw: boolean };
  withdrawal: { reason: string } | null;
  against: string | null;
  changes: object[];
  rules: object[];
  code?: string;
  errors?: { pointer: string; message: string }[];
}
interface Change { customerId: string; rule: string; application: string; event: string; dayZero: string; dueBefore: string | null; dueAfter: string | null }
interface DryRun { before: string; after: string; on: string; rules: Record<string, number | string>[]; notReplayed: string[]; customers: number; ofCustomers: number | null; next: string | null }

/** Long after what any other spec waits for: their dates are counted by the neutral pack. */
const YEAR = 2081;
const on = (date: string, time = '12:00'): string => Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Brussels').toInstant().toString();
const MONTHS_OF_FOUR = { 'GC-2.2.3-c': { period: 'P4M' } };

let years: Years;
let desk: Client;
beforeAll(async () => {
  years = await Years.open();
  desk = await theAgent('BackOffice');
});
afterAll(() => years.close());

const load = (pack: unknown, effectiveFrom: string, at: Client = desk): Promise<Answer<Pack>> => at.post<Pack>('/operator/rule-packs', { pack, effectiveFrom, note: 'New terms' });
const withdraw = (version: string, at: Client = desk): Promise<Answer<Pack>> => at.post<Pack>(`/operator/rule-packs/${version}/withdrawal`, { reason: 'Mistyped' });
const errorsOf = ({ body }: Answer<Pack>): (string | undefined)[] => [body.code, ...(body.errors ?? []).map(({ pointer }) => pointer)];

describe('rulebook 0: a rule pack is loaded ahead of its date, and never changed', () => {
  it('stands in the list from then on, says what it changes, and can be withdrawn until it holds', async () => {
    const before = (await desk.get<Pack[]>('/operator/rule-packs')).body;
    expect(before.at(-1)).toMatchObject({ version: 'neutral-1', effectiveFrom: null, state: 'inForce', abilities: { withdraw: false } });
    const loaded = await load(packWith('spec-a', MONTHS_OF_FOUR), `${YEAR}-01-01`);
    expect(loaded).toMatchObject({ status: 201, body: { version: 'spec-a', effectiveFrom: `${YEAR}-01-01`, state: 'toCome', note: 'New terms', against: 'neutral-1', abilities: { withdraw: true }, changes: [{ rule: 'GC-2.2.3-c', part: 'period', before: 'P6M', after: 'P4M' }] } });
    expect(loaded.body.rules).toHaveLength(NEUTRAL_PACK.rules.length);
    expect((await desk.get<Pack>('/operator/rule-packs/spec-a')).body).toEqual(loaded.body);
    expect((await desk.get<Pack[]>('/operator/rule-packs')).body.map(({ version }) => version)).toContain('spec-a');
    expect(errorsOf(await load(packWith('spec-a'), `${YEAR}-02-01`))).toEqual(['rule-pack.version-taken', '/pack/version']);
    expect(await load(packWith('spec-b'), `${YEAR}-01-01`)).toMatchObject({ status: 409, body: { code: 'rule-pack.date-taken', errors: [{ pointer: '/effectiveFrom', message: 'is when spec-a begins' }] } });

    expect(await withdraw('spec-a')).toMatchObject({ status: 200, body: { state: 'withdrawn', withdrawal: { reason: 'Mistyped' }, abilities: { withdraw: false } } });
    expect(errorsOf(await withdraw('spec-a'))).toEqual(['rule-pack.withdrawn']);
    expect(errorsOf(await load(packWith('spec-a'), `${YEAR}-02-01`))).toEqual(['rule-pack.version-taken', '/pack/version']);
    expect((await load(packWith('spec-b'), `${YEAR}-01-01`)).status).toBe(201); // its date is free again
    expect((await withdraw('spec-b')).status).toBe(200);
    expect(await withdraw('neutral-1')).toMatchObject({ status: 409, body: { code: 'rule-pack.in-force' } });
    expect([(await withdraw('spec-none')).status, (await desk.get('/operator/rule-packs/spec-none')).status]).toEqual([404, 404]);
  });

  it('begins tomorrow at the earliest, since events of today are counted already; in the last hour of a day, the day after', async () => {
    const today = Temporal.Now.plainDateISO('Europe/Brussels');
    for (const date of [today, today.subtract({ days: 1 }), Temporal.PlainDate.from('2001-01-01')]) expect(errorsOf(await load(packWith('spec-soon'), date.toString()))).toEqual(['rule-pack.too-soon', '/effectiveFrom']);
    const here = years.here(desk);
    await years.goTo(on(`${YEAR}-06-01`, '23:10'));
    expect(await load(packWith('spec-soon'), `${YEAR}-06-02`, here)).toMatchObject({ status: 422, body: { code: 'rule-pack.too-soon', errors: [{ message: `must be ${YEAR}-06-03 or later` }] } });
    await years.goTo(on(`${YEAR}-06-01`, '22:10'));
    expect((await load(packWith('spec-soon'), `${YEAR}-06-02`, here)).status).toBe(201);
    await years.goTo(on(`${YEAR}-06-01`, '23:10'));
    expect(errorsOf(await withdraw('spec-soon', here))).toEqual(['rule-pack.in-force']); // settled
    await years.goTo(on(`${YEAR}-06-02`, '09:00'));
    expect((await here.get<Pack>('/operator/rule-packs/spec-soon')).body).toMatchObject({ state: 'inForce', abilities: { withdraw: false } });
    expect((await here.get<Pack>('/operator/rule-packs/neutral-1')).body).toMatchObject({ state: 'superseded' });
    await years.goTo(Temporal.Now.instant().toString());
  });

  it.each(['today', '2027-02-30', '2026-12-01T00:00:00Z', '2099-01-01'])('a date such as %s is none', async (date) => {
    expect(errorsOf(await load(packWith('spec-date'), date))).toEqual(['request.invalid', '/effectiveFrom']);
  });

  it('with everything that is wrong with it told at once, or what it would change, and nothing kept', async () => {
    const broken = packWith('Spec C', { 'GC-2.2.3-a': { modality: 'AUTO' }, 'GC-2.2.3-b': { notices: { before: 'may', after: 'mustNot' } }, 'GC-6.2': { period: 'P0B' } });
    const at = (id: string): number => NEUTRAL_PACK.rules.findIndex((rule) => rule.id === id);
    const pointers = ['/version', `/rules/${at('GC-2.2.3-a')}/modality`, `/rules/${at('GC-2.2.3-b')}/notices/before`, `/rules/${at('GC-6.2')}/period`];
    expect(errorsOf(await load(broken, `${YEAR}-01-01`)).sort()).toEqual(['rule-pack.not-valid', ...pointers.map((pointer) => `/pack${pointer}`)].sort());
    const checked = await desk.post<{ valid: boolean; errors: { pointer: string }[] }>('/operator/rule-packs/check', { pack: broken });
    expect([checked.status, checked.body.valid, checked.body.errors.map(({ pointer }) => pointer).sort()]).toEqual([200, false, pointers.toSorted()]);
    expect((await desk.post('/operator/rule-packs/check', { pack: packWith('spec-c', MONTHS_OF_FOUR) })).body).toEqual({ valid: true, errors: [], against: 'neutral-1', changes: [{ rule: 'GC-2.2.3-c', part: 'period', before: 'P6M', after: 'P4M' }] });
    for (const pack of [null, 'pack', [], undefined]) expect(errorsOf(await load(pack, `${YEAR}-01-01`))).toEqual(['request.invalid', '/pack']);
    expect((await desk.get<Pack[]>('/operator/rule-packs')).body.map(({ version }) => version)).not.toContain('spec-c');
  });

  it('says the same at the command line, without a database', async () => {
    const [good, bad] = ['good', 'bad'].map((name) => join(tmpdir(), `${crypto.randomUUID()}-${name}.json`)) as [string, string];
    writeFileSync(good, JSON.stringify(packWith('spec-d')));
    writeFileSync(bad, JSON.stringify({ ...packWith('spec-d'), calendar: 'FR' }));
    const answers = await Promise.all([good, bad].map((file) => mandate('rule-pack', 'check', file)));
    expect(answers.map(({ code }) => code)).toEqual([0, 1]);
    expect(JSON.parse(answers[0]?.output ?? '')).toEqual({ valid: true, errors: [] });
    expect(answers[1]?.output).toContain('"pointer": "/calendar"');
  });

  it('stays as it was loaded, whatever reaches for its row', async () => {
    await load(packWith('spec-e'), `${YEAR}-03-01`);
    for (const change of [`effective_from = '2027-01-01'`, `body = '{}'`, `note = 'other'`, `loaded_at = now()`]) await expect(rows(`update rule_pack set ${change} where version = 'spec-e'`)).rejects.toThrow('stays as it was loaded');
    await expect(rows(`delete from rule_pack where version = 'spec-e'`)).rejects.toThrow('stays as it was loaded');
    await withdraw('spec-e');
    await expect(rows(`update rule_pack set withdrawn_at = null, withdrawn_by = null, withdrawn_because = null where version = 'spec-e'`)).rejects.toThrow('stays as it was loaded');
  });
});

/** An account that uses what it has on that day. */
async function used(customer: ACustomer, instant: string, path = 'sims'): Promise<void> {
  await years.goTo(instant);
  const { status, bytes } = await years.here(customer.registrant).get(`/customers/${customer.id}/${path}`);
  if (status !== 200) throw new Error(bytes);
}

const clockOf = async (customer: ACustomer, application: string): Promise<{ pack: string; day_zero: string; due_on: string; running: boolean } | undefined> =>
  (await rows<{ pack: string; day_zero: string; due_on: string; running: boolean }>('select pack, day_zero::text, due_on::text, running from rule_clock where customer_id = $1 and application = $2', [customer.id, application]))[0];

describe('0016, 0017: the date of the event says which pack counts it', () => {
  it('until midnight in Brussels the one before, from then on the next; what was counted stays; at every node, without a word between them', async () => {
    const other = await Years.open();
    try {
      await years.goTo(on(`${YEAR}-10-29`));
      await other.goTo(on(`${YEAR}-10-29`));
      const customer = await aCustomer();
      await subscribe(customer, 'fleet-manager');
      expect((await nobody.at(other.server.baseUrl).get<object[]>('/rules')).status).toBe(200); // it has read the packs of today
      expect((await load(packWith('spec-f', MONTHS_OF_FOUR), `${YEAR}-10-30`, years.here(desk))).status).toBe(201);
      await used(customer, on(`${YEAR}-10-29`, '23:59'));
      expect(await clockOf(customer, 'fleet-manager')).toMatchObject({ day_zero: `${YEAR}-10-29`, due_on: `${YEAR + 1}-04-29` });
      const ruleAt = async (server: Years): Promise<object | undefined> => (await nobody.at(server.server.baseUrl).get<{ id: string; period: string }[]>('/rules')).body.find(({ id }) => id === 'GC-2.2.3-c');
      expect([await ruleAt(years), await ruleAt(other)]).toMatchObject([{ period: 'P6M' }, { period: 'P6M' }]);
      await other.goTo(on(`${YEAR}-10-30`, '00:00'));
      expect(await ruleAt(other)).toMatchObject({ period: 'P4M' });
      await used(customer, on(`${YEAR}-10-30`, '00:00'));
      expect(await clockOf(customer, 'fleet-manager')).toMatchObject({ pack: 'spec-f', day_zero: `${YEAR}-10-30`, due_on: `${YEAR + 1}-02-28` });
      // T10: asked late, an event of before is counted by the pack of before
      const due = async (query: string): Promise<object> => (await nobody.at(other.server.baseUrl).get(`/deadlines?rule=GC-2.2.3-c&${query}`)).body;
      expect(await due(`from=${YEAR}-10-29`)).toMatchObject({ dueDate: `${YEAR + 1}-04-29` });
      expect(await due(`from=${YEAR}-10-30`)).toMatchObject({ pack: 'spec-f', dueDate: `${YEAR + 1}-02-28` });
      expect(await due(`from=${YEAR}-10-30&pack=neutral-1`)).toMatchObject({ pack: 'neutral-1', dueDate: `${YEAR + 1}-04-30` });
    } finally {
      await years.goTo(Temporal.Now.instant().toString());
      await other.close();
    }
  });

  it('Q14: an Application that a pack leaves alone is so from the first use, one that it counts again from then', async () => {
    const [alone, again] = [{ 'GC-2.2.3-c': { exempt: ['fleet-manager', 'online-invoice'] } }, { 'GC-2.2.3-c': { exempt: [] } }];
    await years.goTo(on(`${YEAR}-11-29`));
    const customer = await aCustomer();
    for (const application of ['fleet-manager', 'documents']) await subscribe(customer, application);
    await load(packWith('spec-g', alone), `${YEAR}-11-30`, years.here(desk));
    await load(packWith('spec-h', again), `${YEAR}-12-24`, years.here(desk));
    await used(customer, on(`${YEAR}-11-29`));
    expect(await clockOf(customer, 'fleet-manager')).toMatchObject({ running: true, day_zero: `${YEAR}-11-29` });
    await used(customer, on(`${YEAR}-11-30`));
    expect(await clockOf(customer, 'fleet-manager')).toMatchObject({ running: false });
    expect(await clockOf(customer, 'administration')).toMatchObject({ running: true, pack: 'spec-g', day_zero: `${YEAR}-11-30` });
    expect(await clockOf(customer, 'documents')).toMatchObject({ running: true }); // nobody used it
    await used(customer, on(`${YEAR}-12-24`));
    expect(await clockOf(customer, 'fleet-manager')).toMatchObject({ running: true, pack: 'spec-h', day_zero: `${YEAR}-12-24` });
    expect(await rows(`select used_on::text from use_stamp where customer_id = $1 and application = 'fleet-manager' order by 1`, [customer.id])).toEqual([{ used_on: `${YEAR}-11-29` }, { used_on: `${YEAR}-12-24` }]);
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('the calculator takes no version that nobody knows, or that was withdrawn', async () => {
    await load(packWith('spec-i'), `${YEAR}-04-01`);
    const asked = (pack: string): Promise<Answer<Pack>> => nobody.get<Pack>(`/deadlines?from=2026-04-01&rule=GC-6.2&pack=${pack}`);
    expect((await asked('spec-i')).body).toMatchObject({ pack: 'spec-i' });
    await withdraw('spec-i');
    expect([errorsOf(await asked('spec-i')), errorsOf(await asked('nothing'))]).toEqual([['rule-pack.unknown', '/pack'], ['rule-pack.unknown', '/pack']]);
  });
});

async function changesOf(asked: object, customers: readonly ACustomer[], limit = 200): Promise<Change[]> {
  const found: Change[] = [];
  for (let after: string | undefined | null; after !== null;) {
    const { status, body, bytes }: Answer<{ items: Change[]; next: string | null }> = await desk.post('/operator/rule-packs/dry-run/changes', { ...asked, limit, after });
    if (status !== 200) throw new Error(bytes);
    found.push(...body.items.filter(({ customerId }) => customers.some(({ id }) => id === customerId)));
    after = body.next;
  }
  return found;
}

describe('features 41: a rule pack is tried on stored events before it holds', () => {
  let customers: ACustomer[];
  /** Five months ago: under one pack it was due a month ago, under the other it is not yet. */
  const lastUsed = [5, 9].map((days) => Temporal.Now.plainDateISO('Europe/Brussels').subtract({ months: 5 }).add({ days }).toString());
  beforeAll(async () => {
    customers = [await aCustomer(), await aCustomer()];
    for (const [at, customer] of customers.entries()) {
      await subscribe(customer, 'documents');
      await subscribe(customer, 'fleet-manager');
      await rows(`update rule_clock set event = 'used', day_zero = $2, due_on = $2::date + 180, due_at = $2::date + 181 where customer_id = $1 and application = 'documents'`, [customer.id, lastUsed[at]]);
    }
  });

  const counted = async (from: string | undefined, period: string): Promise<string> => (await nobody.get<{ dueDate: string }>(`/deadlines?from=${from}&period=${period}`)).body.dueDate;
  const documents = (customer: ACustomer, changes: readonly Change[]): Change | undefined => changes.find(({ customerId, application }) => customerId === customer.id && application === 'documents');

  it('lists whose dates change, in the order of the Customers and page by page, and writes nothing', async () => {
    const pack = packWith('spec-try', MONTHS_OF_FOUR);
    const state = (): Promise<object[]> => rows('select xmin, c.* from rule_clock c where customer_id = any($1) order by customer_id, rule, application', [customers.map(({ id }) => id)]);
    const before = await state();
    const changes = await changesOf({ pack }, customers);
    for (const [at, customer] of customers.entries()) {
      expect(documents(customer, changes)).toMatchObject({ rule: 'GC-2.2.3-c', event: 'used', dayZero: lastUsed[at], dueBefore: await counted(lastUsed[at], 'P6M'), dueAfter: await counted(lastUsed[at], 'P4M') });
    }
    expect(changes.map(({ application }) => application).sort()).toEqual(['documents', 'documents', 'fleet-manager', 'fleet-manager']);
    expect(await changesOf({ pack }, customers, 1)).toEqual(changes); // each place is taken up again, in the middle of a Customer too
    expect(await state()).toEqual(before);
  });

  it('counts them by rule, in parts that are added up', async () => {
    const { body } = await desk.post<DryRun>('/operator/rule-packs/dry-run', { pack: packWith('spec-try', MONTHS_OF_FOUR) });
    expect(body).toMatchObject({ before: 'neutral-1', after: 'spec-try', notReplayed: [], next: null });
    expect(body.ofCustomers).toBe(body.customers);
    const [account, silent, application] = body.rules as unknown as { rule: string; counted: number; changed: number; dueOnlyAfter: number; dueOnlyBefore: number }[];
    expect(silent).toMatchObject({ rule: 'GC-2.2.3-b', changed: 0 });
    expect(account).toMatchObject({ rule: 'GC-2.2.3-a', changed: 0, dueOnlyAfter: 0, dueOnlyBefore: 0 });
    expect(application).toMatchObject({ rule: 'GC-2.2.3-c', dueOnlyBefore: 0 });
    expect([account?.counted ?? 0, application?.changed ?? 0, application?.dueOnlyAfter ?? 0].every((count) => count >= 2)).toBe(true);
    expect((await desk.post<DryRun>('/operator/rule-packs/dry-run', { pack: packWith('spec-try') })).body.rules.map(({ changed }) => changed)).toEqual([0, 0, 0, 0]);
    expect((await desk.post<DryRun>('/operator/rule-packs/dry-run', { pack: packWith('spec-try', { 'GC-14.5': { period: 'P4M' } }) })).body.notReplayed).toEqual(['GC-14.5']);
  });

  it('goes through all Customers once, whatever the size of its parts', async () => {
    const pool = new OperatorPool({ operatorDatabaseUrl: databaseUrls.operator });
    const packs = { before: NEUTRAL_PACK, after: packWith('spec-try', { 'GC-2.2.3-c': { period: 'P4M', exempt: [] } }) };
    const walked = async (most: number): Promise<string[]> => {
      const found: string[] = [];
      for (let from = START; ;) {
        const { last, customers: many } = await stretchBehind(pool, from[0], most);
        if (last === null) return found;
        const dates = dated(await groupsOf(pool, packs, { from, last }), packs);
        found.push(...(await changesOfStretch(pool, packs, { stretch: { from, last }, dates, limit: 100_000 })).map(({ customerId, application }) => `${customerId} ${application}`));
        if (many < most) return found;
        from = behind(last);
      }
    };
    const ours = (all: string[]): string[] => all.filter((each) => customers.some(({ id }) => each.startsWith(id)));
    const small = await walked(25);
    expect(new Set(small).size).toBe(small.length);
    expect(small).toEqual(small.toSorted());
    expect(ours(small)).toEqual(ours(await walked(100_000)));
    expect(ours(small)).toHaveLength(6); // documents, fleet-manager, and the invoice that is no longer exempt, of each
    await pool.onApplicationShutdown();
  });

  it('Q14: tells what it leaves alone, and what it counts again since it was switched on', async () => {
    const [customer] = customers as [ACustomer];
    const changes = await changesOf({ pack: packWith('spec-try', { 'GC-2.2.3-c': { exempt: ['documents'] } }) }, [customer]);
    expect(documents(customer, changes)).toMatchObject({ dueBefore: await counted(lastUsed[0], 'P6M'), dueAfter: null });
    expect(changes.find(({ application }) => application === 'online-invoice')).toMatchObject({ event: 'activated', dueBefore: null });
  });

  it('GC-14.4: a right that was given up is none under any pack', async () => {
    const [, customer] = customers as [ACustomer, ACustomer];
    const { body: right } = await desk.get<{ dayZero: string }>(`/operator/customers/${customer.id}/due-rights/GC-2.2.3-c/documents`, { 'mandate-reason': 'Wanted by the spec' });
    await desk.post(`/operator/customers/${customer.id}/due-rights/GC-2.2.3-c/documents/decision`, { decision: 'waive', dayZero: right.dayZero, reason: 'Wanted by the spec' });
    expect(documents(customer, await changesOf({ pack: packWith('spec-try', MONTHS_OF_FOUR) }, [customer]))).toBeUndefined();
  });

  it('GC-4.1-c, 0007: is no look: no Customer is told', async () => {
    const looks = (): Promise<object[]> => rows(`select seq from ledger_entry where customer_id = any($1) and event = 'operator.looked' order by customer_id, seq`, [customers.map(({ id }) => id)]);
    const before = await looks();
    await changesOf({ pack: packWith('spec-try', MONTHS_OF_FOUR) }, customers);
    expect(await looks()).toEqual(before);
  });

  it('refuses what is no pack, what nobody knows, both at once, and the place of another pack', async () => {
    const tried = (body: object): Promise<Answer<Pack>> => desk.post<Pack>('/operator/rule-packs/dry-run/changes', body);
    const pack: RulePack = packWith('spec-try', MONTHS_OF_FOUR);
    expect(errorsOf(await tried({}))).toEqual(['request.invalid', '/packVersion']);
    expect(errorsOf(await tried({ pack, packVersion: 'neutral-1' }))).toEqual(['request.invalid', '/packVersion']);
    expect(errorsOf(await tried({ packVersion: 'nothing' }))).toEqual(['rule-pack.unknown', '/packVersion']);
    expect(errorsOf(await tried({ pack: { ...pack, calendar: 'FR' } }))).toEqual(['rule-pack.not-valid', '/pack/calendar']);
    const { body } = await desk.post<{ next: string }>('/operator/rule-packs/dry-run/changes', { pack, limit: 1 });
    expect(await tried({ pack: packWith('spec-try', { 'GC-2.2.3-c': { period: 'P5M' } }), after: body.next })).toMatchObject({ status: 400, body: { code: 'cursor.not-valid' } });
    expect((await tried({ packVersion: 'neutral-1' })).body).toEqual({ items: [], next: null });
  });
});

it('by GraphQL the same', async () => {
  const asked = (query: string, variables: object = {}): Promise<{ data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }> => desk.graphql(query, variables);
  const pack = packWith('spec-g1', MONTHS_OF_FOUR);
  expect((await asked('query ($p: RulePackBody!) { rulePackCheck(asked: { pack: $p }) { valid against errors { pointer } changes { rule part before after } } }', { p: pack })).data).toEqual({ rulePackCheck: { valid: true, against: 'neutral-1', errors: [], changes: [{ rule: 'GC-2.2.3-c', part: 'period', before: 'P6M', after: 'P4M' }] } });
  const loaded = await asked('mutation ($p: RulePackBody!, $d: String!) { loadRulePack(load: { pack: $p, effectiveFrom: $d, note: "By GraphQL" }) { version state rules { id notices { before after } } } }', { p: pack, d: `${YEAR}-05-01` });
  expect(loaded.errors).toBeUndefined();
  expect(loaded.data).toMatchObject({ loadRulePack: { version: 'spec-g1', state: 'toCome' } });
  expect((await asked('mutation ($p: RulePackBody!) { loadRulePack(load: { pack: $p, effectiveFrom: "2026-01-01", note: "By GraphQL" }) { version } }', { p: packWith('spec-g2') })).errors?.[0]?.extensions.code).toBe('rule-pack.too-soon');
  expect((await asked('{ rulePackDryRun(packVersion: "spec-g1") { before after rules { rule counted } next } rulePackChanges(packVersion: "spec-g1", limit: 1) { items { dueBefore dueAfter } } rulePack(packVersion: "spec-g1") { digest } rulePacks { version } }')).data)
    .toMatchObject({ rulePackDryRun: { before: 'neutral-1', after: 'spec-g1' }, rulePackChanges: { items: [{}] } });
  expect((await asked('mutation { withdrawRulePack(packVersion: "spec-g1", withdrawal: { reason: "Wanted by the spec" }) { state } }')).data).toEqual({ withdrawRulePack: { state: 'withdrawn' } });
});
