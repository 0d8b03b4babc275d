import { randomUUID } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import { as, type SignedIn, World } from '../clients/world.js';
import { Fleet } from '../inventory/fleet.js';
import { readToItsEnd } from '../revocation/slow-readers.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';
import { Trail } from './trail.js';

interface Entry {
  seq: number; at: string; event: string; actor: { name: string | null; kind: string; id: string }; subjectId: string | null; reason: string | null; before: object | null; after: object | null;
  names: { id: string; name: string }[]; details: { count: number; rows: object[]; redacted: number; more: boolean } | null; hash: string;
}

let world: World;
let trail: Trail;
let fleet: Fleet;
let north: string;

const detail = (costCentreId: string | null, more: object = {}): object => ({ table: 'line', id: randomUUID(), costCentreId, billingAccountId: null, lineId: randomUUID(), before: null, after: { number: '+32470000001', memberId: randomUUID(), name: 'canary-name' }, ...more });

beforeAll(async () => {
  world = await World.open();
  trail = await new Trail().open();
  fleet = await Fleet.of(world);
  north = await fleet.aCostCentre('N', 'North');
  const { simId } = await fleet.aSim({ costCentreId: north });
  await trail.record(fleet.customerId, { event: 'grant.given', reason: '=HYPERLINK("http://x")', after: { scope: [north] } });
  await trail.record(fleet.customerId, { event: 'line.allocated', subjectId: simId, details: [detail(north), detail(null)] });
  await trail.record(fleet.customerId, { event: 'inventory.loaded', details: Array.from({ length: 14 }, () => detail(north)) });
});

afterAll(async () => {
  await trail.close();
  await world.close();
});

const path = (): string => `${fleet.path}/ledger`;
const fileOf = async (by: { cookie: string } = fleet.owner, query = ''): Promise<Record<string, string>[]> => parse((await as(baseUrl, by).get(`${path()}/export${query}`).expect(200)).text, { columns: true, bom: true });
async function listed(by: { cookie: string } = fleet.owner, query = '?'): Promise<Entry[]> {
  const { items, next } = (await as(baseUrl, by).get(`${path()}${query}&limit=200`).expect(200)).body as { items: Entry[]; next: string | null };
  return next === null ? items : [...items, ...await listed(by, `${query.replace(/&after=.*/, '')}&after=${next}`)];
}

const allocated = async (): Promise<Entry> => (await listed(fleet.owner, '?event=line.allocated'))[0] as Entry;
const cell = (value: string | null): string => value ?? '';
const json = (value: object | null): string => (value === null ? '' : JSON.stringify(value));
const NONE = { count: 0, rows: null, redacted: 0, more: false };

function asRow({ seq, at, event, actor, subjectId, names, before, after, details, hash }: Entry): Record<string, string> {
  const { count, rows, redacted, more } = details ?? NONE;
  return {
    seq: String(seq), at, event, actor: cell(actor.name), actor_kind: actor.kind, actor_id: actor.id, subject_id: cell(subjectId), names: json(names), before: json(before), after: json(after),
    details: json(rows), details_count: String(count), details_hidden: String(redacted), details_more: String(more), hash,
  };
}

it('GC-4.1-c, S37: the file holds what the list shows, newest first, with no cell that a spreadsheet runs', async () => {
  const expected = (await listed()).map(asRow);
  const { text, headers } = await as(baseUrl, fleet.owner).get(`${path()}/export`).expect(200);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="ledger \(intern gebruik, per \d{4}-\d\d-\d\d\)\.csv"; filename\*=/) as string, 'mandate-use': 'internal' });
  expect(text.startsWith('\u{FEFF}seq,at,event,')).toBe(true);
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row, index) => expect(row).toMatchObject(expected[index] ?? {}));
  expect(rows.find(({ event }) => event === 'grant.given')?.['reason']).toBe(`'=HYPERLINK("http://x")`);
});

it('S41, I1: each reader gets his own part, redacted as the list is', async () => {
  const reader = await fleet.holderOf(['ledger:read', 'sim:history', 'sim:read']);
  const part = await fleet.holderOf(['ledger:read', 'sim:history', 'sim:read'], [north]);
  const manager = await world.aManager(fleet.customerId);
  for (const by of [reader, part, manager]) {
    const list = (await listed(by)).map(asRow);
    const rows = await fileOf(by);
    expect(rows).toHaveLength(list.length);
    rows.forEach((row, index) => expect(row).toMatchObject(list[index] ?? {}));
    expect(JSON.stringify(rows)).not.toContain('canary-name');
  }
  expect(JSON.stringify(await fileOf(manager))).not.toContain('+32470000001');
  expect((await fileOf(part)).map(({ event }) => event)).toEqual(['line.allocated']);
});

it('GC-4.1-c: every filter of the list is one of the file', async () => {
  const { subjectId, actor, at } = await allocated();
  for (const query of ['?event=grant.', `?subjectId=${cell(subjectId)}`, `?actorId=${actor.id}`, `?to=${at}`, '?from=2100-01-01T00:00:00Z']) {
    const seqs = (await listed(fleet.owner, query)).map(({ seq }) => String(seq));
    expect((await fileOf(fleet.owner, query)).map(({ seq }) => seq)).toEqual(seqs);
  }
  for (const query of ['?event=x', '?limit=5', '?from=yesterday', '?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z']) await as(baseUrl, fleet.owner).get(`${path()}/export${query}`).expect(400);
});

it('S41, I1: who exported is told, with the filter; which card it was chosen by is hidden from a Manager', async () => {
  const { subjectId } = await allocated();
  await fileOf(fleet.owner, `?event=line.&subjectId=${cell(subjectId)}`);
  const [told] = await listed(fleet.owner, '?event=ledger.exported');
  expect(told).toMatchObject({ actor: { id: fleet.owner.identityId }, subjectId, after: { event: 'line.', ofOneThing: true } });
  const manager = await world.aManager(fleet.customerId);
  expect((await listed(manager, '?event=ledger.exported'))[0]).toMatchObject({ subjectId: null, after: { ofOneThing: true } });
  await fileOf(fleet.owner, `?subjectId=${randomUUID()}`);
  expect((await listed(fleet.owner, '?event=ledger.exported'))[0]).toMatchObject({ subjectId: null });
});

it('GC-8.1: nobody exports what he may not read, and it leaves no trace', async () => {
  const before = (await listed()).length;
  await as(baseUrl, await fleet.holderOf(['sim:read', 'sim:history'])).get(`${path()}/export`).expect(403);
  await as(baseUrl, await fleet.serviceUser()).get(`${path()}/export`).expect(403);
  expect(await listed()).toHaveLength(before);
});

it('GC-4.1-c: an operator agent exports with a reason, and is seen', async () => {
  const { cookie, agentId } = await anAgent(world);
  const url = `${baseUrl}/api/v1${path()}/export`;
  expect((await fetch(url, { headers: { cookie } })).status).toBe(400);
  const answer = await fetch(url, { headers: { cookie, 'Mandate-Reason': 'Asked by their auditor' } });
  expect(answer.status).toBe(200);
  expect((await answer.text()).split('\r\n').length).toBeGreaterThan(3);
  const told = (await listed(fleet.owner)).filter(({ actor }) => actor.id === agentId).map(({ event }) => event);
  expect(told).toEqual(['operator.looked', 'ledger.exported']);
});

const opened = ({ cookie }: SignedIn, from: string): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  get(`${baseUrl}/api/v1${from}/ledger/export`, { headers: { cookie } }, resolve).on('error', reject);
});

let long: Promise<Fleet> | undefined;
const theLongLedger = (): Promise<Fleet> => (long ??= aLongLedger());

/** With more entries than the sockets between hold. */
async function aLongLedger(): Promise<Fleet> {
  const large = await Fleet.of(world);
  await world.rows(`insert into ledger_entry (customer_id, seq, at, event, body, previous_hash, hash) select $1::uuid, n, now(), 'grant.given',
    json_build_object('seq', n, 'at', now(), 'event', 'grant.given', 'customerId', $1::uuid, 'subjectId', null, 'actor', json_build_object('kind', 'system', 'id', null, 'capacity', null), 'rules', '{}'::text[], 'basis', '{}'::text[],
      'reason', repeat('long ', 2000), 'before', null, 'after', null, 'details', null)::text, '', '' from generate_series(1, 4000) n`, [large.customerId]);
  await world.rows(`insert into ledger_head values ($1, 4000, '')`, [large.customerId]);
  return large;
}

it('S20, S41: an export under way breaks off when its reader loses the right, and a slow one gets all of it', async () => {
  const large = await theLongLedger();
  const [stays, leaves] = [await large.holderOf(['ledger:read']), await large.holderOf(['ledger:read'])];
  const exports = [await opened(stays, large.path), await opened(leaves, large.path)];
  expect(exports.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  await world.rows('update access_grant set revoked_at = now() where customer_id = $1 and member_id = $2', [large.customerId, leaves.memberId]);
  expect(await Promise.all(exports.map(readToItsEnd))).toEqual(['whole', 'broken off']);
});

it('S41: one person has one export of a ledger under way, and keeps nobody else out; one that is broken off leaves room for the next', async () => {
  const large = await theLongLedger();
  const [reader, another] = [await large.holderOf(['ledger:read']), await large.holderOf(['ledger:read'])];
  const first = await opened(reader, large.path);
  const second = await opened(reader, large.path);
  expect([first.statusCode, second.statusCode, second.headers['retry-after']]).toEqual([200, 429, '30']);
  second.resume();
  const other = await opened(another, large.path);
  expect(other.statusCode).toBe(200);
  for (const each of [first, other]) each.on('error', () => undefined).destroy();
  for (let tries = 0; tries < 50; tries += 1) {
    const next = await opened(reader, large.path);
    const { statusCode } = next.on('error', () => undefined);
    next.destroy();
    if (statusCode === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no room for the next export');
});
