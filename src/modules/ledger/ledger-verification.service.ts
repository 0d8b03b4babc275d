import { createHash, type Hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { Database } from '../../platform/database/database.js';
import { detailFrame, GENESIS } from '../../platform/ledger/ledger.js';
import { DETAILS } from './ledger.queries.js';
import { VerificationRunning } from './ledger.errors.js';
import { ChainCheck, type Finding, type StoredDetails, type StoredEntry } from './chain-check.js';

export interface VerifiedCustomer {
  id: string;
  enterpriseNumber: string;
}

export interface Verified {
  entries: number;
  findings: Finding[];
}

/** As far as one step went. */
export interface VerifiedPart extends Verified {
  /** Where the next step begins; null at the end of the chain. */
  next: number | null;
  head: Head | null;
  at: Temporal.Instant;
}

interface Asked {
  fromSeq: number;
  /** Who asks: a person, an agent or a service client, whatever his sessions. */
  by: string;
  answer: Promise<VerifiedPart | null>;
}

const BATCH = 1000;
/** A step ends behind the batch that reaches one of these: half a second, or one entry of a large load. */
const STEP = { entries: 20_000, details: 100_000 };

/** Reads chains, whole or step by step, batch by batch, each in one snapshot: entries that are being written meanwhile disturb nothing. */
@Injectable()
export class LedgerVerification {
  /** Steps of a Customer, in their order. Each reads as fast as it can, on one of the few connections that stream: one at a time, and one of a person, so that nobody keeps the others out. */
  private readonly asked = new Map<string, Asked[]>();

  constructor(@Inject(Database) private readonly database: Database) {}

  customers(enterpriseNumber: string | null): Promise<VerifiedCustomer[]> {
    return this.database.global((tx) => tx.query<VerifiedCustomer & QueryResultRow>({
      text: `select id, enterprise_number "enterpriseNumber" from customer_directory where $1::text is null or enterprise_number = $1 order by enterprise_number`,
      values: [enterpriseNumber],
    }));
  }

  async verify(customerId: string): Promise<Verified> {
    const { entries, findings } = await this.inSnapshot(customerId, (chain) => walked(chain, 1, { entries: Infinity, details: Infinity }));
    return { entries, findings };
  }

  /** One step of a chain; null where it has no such entry. Who asks for a step that is under way hears what that one finds. */
  part(customerId: string, { fromSeq, by }: Pick<Asked, 'fromSeq' | 'by'>, step = STEP): Promise<VerifiedPart | null> {
    const others = this.asked.get(customerId) ?? [];
    const same = others.find((each) => each.fromSeq === fromSeq);
    if (same) return same.answer;
    if (others.some((each) => each.by === by)) throw new VerificationRunning();
    const turn = others.at(-1)?.answer.catch(() => null) ?? Promise.resolve(null);
    const asked = { fromSeq, by, answer: turn.then(() => this.stepFrom(customerId, fromSeq, step)).finally(() => this.leave(customerId, asked)) };
    this.asked.set(customerId, [...others, asked]);
    return asked.answer;
  }

  private stepFrom(customerId: string, fromSeq: number, step: typeof STEP): Promise<VerifiedPart | null> {
    return this.inSnapshot(customerId, async (chain, at) => {
      if (fromSeq > 1 && fromSeq > await chain.length() + 1) return null;
      return { ...await walked(chain, fromSeq, step), head: await chain.head(), at };
    });
  }

  private leave(customerId: string, asked: Asked): void {
    const others = (this.asked.get(customerId) ?? []).filter((each) => each !== asked);
    if (others.length > 0) this.asked.set(customerId, others);
    else this.asked.delete(customerId);
  }

  private inSnapshot<T>(customerId: string, work: (chain: Chain, at: Temporal.Instant) => Promise<T>): Promise<T> {
    return this.database.stream(customerId, 'export', async (client, now) => {
      await client.query('set transaction isolation level repeatable read read only');
      return work(new Chain(client, customerId), now);
    });
  }
}

/** From one entry on, until the end or until it is enough for a step. */
async function walked(chain: Chain, fromSeq: number, enough: { entries: number; details: number }): Promise<Verified & { next: number | null }> {
  const check = new ChainCheck(await chain.before(fromSeq));
  const findings: Finding[] = [];
  const seen = { entries: 0, details: 0 };
  let last = fromSeq - 1;
  for await (const batch of chain.batches(last, Math.min(BATCH, enough.entries))) {
    for (const { entry, details } of batch) findings.push(...check.entry(entry, details));
    seen.entries += batch.length;
    seen.details += batch.reduce((sum, { details }) => sum + (details?.count ?? 0), 0);
    last = Number(batch.at(-1)?.entry.seq);
    if (seen.entries < enough.entries && seen.details < enough.details) continue;
    return { entries: seen.entries, findings: [...findings, ...await chain.strayDetails(fromSeq - 1, last)], next: last + 1 };
  }
  return { entries: seen.entries, findings: [...findings, ...await chain.strayDetails(fromSeq - 1, null), ...check.end(await chain.head())], next: null };
}

interface Head {
  seq: string;
  hash: Buffer;
}

interface Stored {
  entry: StoredEntry;
  details: StoredDetails | null;
}

/** The first of these entries, up to the one whose details are enough for a step. */
function untilEnough<Entry extends StoredEntry>(entries: readonly Entry[]): Entry[] {
  let told = 0;
  const end = entries.findIndex(({ body }) => (told += countIn(body)) >= STEP.details);
  return entries.slice(0, end < 0 ? undefined : end + 1);
}

/** As the entry says; canonical JSON has one way to say it, and whether it is true is checked with the details. */
const countIn = (body: string): number => Number(/"details":\{"count":(\d+)/.exec(body)?.[1] ?? 0);

/** The rows of one chain. */
class Chain {
  constructor(private readonly client: PoolClient, private readonly customerId: string) {}

  /** Each is read whole; one that tells of many details ends early. */
  async *batches(behind: number, most: number): AsyncGenerator<Stored[]> {
    for (let after = String(behind); ;) {
      const rows = untilEnough(await this.rows<StoredEntry & QueryResultRow>(
        `select customer_id, seq, to_json(at) #>> '{}' as at, event, actor_id, subject_id, transaction_id::text, body, previous_hash, hash from ledger_entry
          where customer_id = $1 and seq > $2 order by seq limit $3`, after, most));
      const last = rows.at(-1);
      if (!last) return;
      const details = await this.detailsBetween(after, last.seq);
      yield rows.map((entry) => ({ entry, details: details.get(entry.seq) ?? null }));
      after = last.seq;
    }
  }

  /** What the first entry must continue. Where that one is not there the check begins before it, and tells so. */
  async before(seq: number): Promise<{ seq: number; hash: Buffer }> {
    const [entry] = await this.rows<{ hash: Buffer }>('select hash from ledger_entry where customer_id = $1 and seq = $2', seq - 1);
    return entry ? { seq: seq - 1, hash: entry.hash } : { seq: Math.max(seq - 2, 0), hash: GENESIS };
  }

  /** By the head or by the last entry, whichever says more: one of them may have been set back. */
  async length(): Promise<number> {
    const [last] = await this.rows<{ seq: string }>('select greatest((select max(seq) from ledger_entry where customer_id = $1), (select seq from ledger_head where customer_id = $1), 0) seq');
    return Number(last?.seq ?? 0);
  }

  async head(): Promise<Head | null> {
    const [head] = await this.rows<Head & QueryResultRow>('select seq, hash from ledger_head where customer_id = $1');
    return head ?? null;
  }

  /** @param upTo null: to whatever is behind the last entry */
  async strayDetails(behind: number, upTo: number | null): Promise<Finding[]> {
    const rows = await this.rows<{ seq: string }>(`select distinct d.seq from ${DETAILS} d where d.customer_id = $1 and d.seq > $2 and ($3::bigint is null or d.seq <= $3)
      and not exists (select from ledger_entry e where e.customer_id = d.customer_id and e.seq = d.seq) order by d.seq`, behind, upTo);
    return rows.map(({ seq }) => ({ seq: Number(seq), what: 'details are found without their entry' }));
  }

  /** Streamed in batches too: one entry of a load has as many details as its file has rows. */
  private async detailsBetween(after: string, upTo: string): Promise<Map<string, StoredDetails>> {
    const digests = new Map<string, { count: number; hash: Hash }>();
    let [seq, position] = [after, Number.MAX_SAFE_INTEGER];
    for (;;) {
      const rows = await this.rows<{ seq: string; position: number; body: string }>(
        `select seq, position, body from ${DETAILS} d where customer_id = $1 and (seq, position) > ($2::bigint, $3::bigint) and seq <= $4 order by seq, position limit ${BATCH}`,
        seq, position, upTo);
      for (const row of rows) {
        const digest = digests.get(row.seq) ?? { count: 0, hash: createHash('sha256') };
        digest.hash.update(detailFrame(row.body));
        digests.set(row.seq, { ...digest, count: digest.count + 1 });
        ({ seq, position } = row);
      }
      if (rows.length < BATCH) break;
    }
    return new Map([...digests].map(([key, { count, hash }]) => [key, { count, digest: hash.digest('hex') }]));
  }

  private async rows<Row extends QueryResultRow>(text: string, ...values: unknown[]): Promise<Row[]> {
    return (await this.client.query<Row>(text, [this.customerId, ...values])).rows;
  }
}
