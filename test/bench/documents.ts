import { setTimeout as pause } from 'node:timers/promises';
import { Actors, customers, MEMBERS } from './actors.ts';
import type { Shot } from './load.ts';
import { type Running, startMandate } from './processes.ts';
import { type InDatabase, Watched } from './statements.ts';
import { benchId, type World } from './world.ts';

interface Night {
  /** Documents whose term ended at one instant, and of how many Customers. */
  documents: number;
  customers: number;
  /** Seconds from that instant until the last of them was written down, and until it was seen to be. */
  writtenSeconds: number;
  seenSeconds: number;
  /** Acceptances, entries of the ledgers' details, and documents told in them; of acceptances, those with another instant. */
  accepted: number;
  told: number;
  toldOnce: number;
  off: number;
}

export interface Documents {
  all: number;
  lists: InDatabase[];
  night: Night;
}

/** Of a Customer of the night: so many are open until then, the rest is over or waits. */
const TONIGHT = 100;
const WORKERS = 3;
const LEAD_SECONDS = 20;
const PATIENCE_SECONDS = 300;

const OF_EACH = `select no, n from generate_series(1001, 1000 + $1::integer) no, generate_series(1, $2::integer) n union all select $4::integer, n from generate_series(1, $3::integer) n`;
const DOCUMENT = ['document_listed', 'document_of_kind', 'document_in_state', 'document_queue', 'document_window'];

/** Most of what was published was accepted long ago; kinds and states are as rare as they are in life. */
const FILL = [
  `insert into customer_directory (id, enterprise_number, legal_name, state, created_at)
    select bench_id('customer', no, 0), lpad(no::text, 10, '0'), 'Reader ' || no || ' NV', 'active', now() from generate_series(1001, 1000 + $1::integer) no`,
  `insert into customer (customer_id, seat, notice_email, authority_stated_by, language, owner_opt_out, owner_member_id, registrant_member_id, registered_by, registered_at)
    select bench_id('customer', no, 0), 'Gent', 'notices@customer.example', 'Lotte Maes', 'nl', false, bench_id('member', no, 1), bench_id('member', no, 1), bench_id('agent', 0, 0), now()
    from generate_series(1001, 1000 + $1::integer) no`,
  `insert into document_file (customer_id, id, name, media_type, size, sha256, scan, brought_at)
    select bench_id('customer', no, 0), bench_id('file', no, n), 'report.pdf', 'application/pdf', 1000, encode(sha256(int8send(n)), 'hex'), 'notScanned', now() from (${OF_EACH}) x`,
  `insert into document (customer_id, id, kind, title, language, reference, file_id, published_by, published_at, published_on, due_on, due_at, skipped, pack, state)
    select bench_id('customer', no, 0), bench_id('document', no, n), case when kind < 0.9 then 'report' when kind < 0.97 then 'document' when kind < 0.995 then 'dataSnapshot' else 'advice' end, 'Report ' || n, 'nl', null,
      bench_id('file', no, n), bench_id('agent', 0, 0), published, published::date, published::date + 7, case when tonight then 'infinity' else (published::date + 8)::timestamptz end, '{}', 'neutral-1',
      case when tonight then 'open' when waits then case when draw < 0.9 then 'open' else 'objected' end
        when draw < 0.9 then 'accepted' when draw < 0.93 then 'rejected' when draw < 0.96 then 'remedied' when draw < 0.98 then 'superseded' when draw < 0.995 then 'recognised' else 'objected' end
    from (${OF_EACH}) x, lateral (select bench_chance(no * 1000000::bigint + n, 1) draw, bench_chance(no * 1000000::bigint + n, 2) kind, no <> $4 and n <= ${TONIGHT} tonight, n % 100 = 0 and (no = $4 or n > ${TONIGHT}) waits) y,
      lateral (select now() - case when waits then make_interval(mins => n / 100 % 5000) else make_interval(mins => 11520 + n * 3) end published) z`,
];

/** PostgreSQL takes no value that a statement does not name. */
const placesIn = (text: string): number => Math.max(...[...text.matchAll(/\$(\d)/g)].map(([, place]) => Number(place)));

/** A million documents, of many Customers and of one that has most of them. */
async function fill(world: World, sizes: number[], say: (line: string) => void): Promise<void> {
  const { client } = world;
  for (const setting of ['session_replication_role = replica', 'synchronous_commit = off', `maintenance_work_mem = '512MB'`]) await client.query(`set ${setting}`);
  const { rows: late } = await client.query<{ make: string }>('select pg_get_indexdef(indexrelid) make from pg_index where indexrelid::regclass::text = any($1)', [DOCUMENT]);
  for (const name of DOCUMENT) await client.query(`drop index if exists ${name}`);
  const steps = [...FILL.map((text) => ({ text, values: sizes.slice(0, placesIn(text)) })), ...late.map(({ make }) => ({ text: make, values: undefined })), { text: 'vacuum (freeze, analyze) document, document_file, customer, customer_directory', values: undefined }];
  for (const [step, { text, values }] of steps.entries()) {
    const began = performance.now();
    await client.query(text, values);
    say(`  fill ${step + 1} of ${steps.length}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  for (const setting of ['session_replication_role', 'synchronous_commit']) await client.query(`reset ${setting}`);
  await client.query('checkpoint');
}

const STATES = ['open', 'objected', 'recognised', 'rejected', 'remedied', 'accepted', 'superseded'];
const KINDS = ['report', 'document', 'dataSnapshot', 'advice'];

/** At the Customer with most documents, and in the back office: by each filter, and by two of them. */
async function listShots(world: World, actors: Actors, baseUrl: string): Promise<Shot[]> {
  const { large } = customers(world);
  const [owner, agent] = [{ ...await actors.member(large, MEMBERS.owner) }, { ...await actors.agent() }];
  const period = 'publishedFrom=2025-01-01&publishedTo=2025-03-01';
  const filters = ['', ...STATES.map((state) => `&state=${state}`), ...KINDS.map((kind) => `&kind=${kind}`), `&${period}`, ...STATES.map((state) => `&state=${state}&kind=advice`), `&state=accepted&${period}`, `&kind=advice&${period}`];
  return [
    ...filters.map((filter) => ({ name: `documents of a Customer ${filter.slice(1)}`, url: `${baseUrl}/api/v1/customers/${benchId('customer', large, 0)}/documents?limit=50${filter}`, headers: owner })),
    ...STATES.map((state) => ({ name: `operator: documents state=${state}`, url: `${baseUrl}/api/v1/operator/documents?limit=50&state=${state}`, headers: agent })),
  ];
}

export async function measureDocuments(world: World, { readers, each, most, times, say }: { readers: number; each: number; most: number; times: number; say: (line: string) => void }): Promise<Documents> {
  await fill(world, [readers, each, most, customers(world).large], say);
  const actors = new Actors(world);
  const watched = await Watched.of(world);
  say('  lists …');
  const lists = await listShots(world, actors, watched.server.baseUrl).then((shots) => watched.look(shots, times)).finally(() => Promise.all([watched.close(), actors.close()]));
  const servers = await Promise.all(Array.from({ length: WORKERS }, () => startMandate(world)));
  const night = await timeNight(world, readers, say).finally(() => Promise.all(servers.map((server: Running) => server.stop())));
  return { all: readers * each + most, lists, night };
}

/** The terms end while the servers run as they do: each looks every ROUND_SECONDS, by its default. */
async function timeNight({ client }: World, readers: number, say: (line: string) => void): Promise<Night> {
  const documents = readers * TONIGHT;
  await client.query('set session_replication_role = replica');
  const { rows: [{ ends } = { ends: '' }] } = await client.query<{ ends: string }>(`select (date_trunc('second', clock_timestamp()) + $1 * interval '1 second')::text ends`, [LEAD_SECONDS]);
  await client.query(`update document set due_at = $1, due_on = $1::timestamptz::date where due_at = 'infinity'`, [ends]);
  await client.query('reset session_replication_role');
  const seen = async (): Promise<{ accepted: number; behind: number }> => {
    const { rows: [row] } = await client.query<{ accepted: number; behind: number }>(`select (select count(*)::integer from document_acceptance) accepted, extract(epoch from clock_timestamp() - $1::timestamptz)::float behind`, [ends]);
    return row ?? { accepted: 0, behind: 0 };
  };
  let { accepted, behind } = await seen();
  if (behind > 0) throw new Error(`the terms were set ${behind.toFixed(0)} s too late`);
  while (accepted < documents && behind < PATIENCE_SECONDS) {
    await pause(1_000);
    ({ accepted, behind } = await seen());
    say(`  ${behind.toFixed(0)} s behind the end of the terms: ${accepted} of ${documents} written down`);
  }
  const { rows: [kept] } = await client.query<Omit<Night, 'documents' | 'customers' | 'seenSeconds'>>(`
    select count(*)::integer accepted, coalesce(max(extract(epoch from recorded_at - accepted_at)), 0)::float "writtenSeconds", count(*) filter (where accepted_at <> $1)::integer off,
      (select count(*)::integer from ledger_detail join ledger_entry e using (customer_id, seq) where e.event = 'document.accepted') told,
      (select count(distinct (d.customer_id, d.body::jsonb ->> 'id'))::integer from ledger_detail d join ledger_entry e using (customer_id, seq) where e.event = 'document.accepted') "toldOnce"
    from document_acceptance`, [ends]);
  if (!kept) throw new Error('nothing was written down');
  return { ...kept, documents, customers: readers, seenSeconds: behind };
}
