import { createHash, type Hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import { Database } from '../../platform/database/database.js';
import { detailFrame } from '../../platform/ledger/ledger.js';
import { ChainCheck, type Finding, type StoredDetails, type StoredEntry } from './chain-check.js';

export interface VerifiedCustomer {
  id: string;
  enterpriseNumber: string;
}

export interface Verified {
  entries: number;
  findings: Finding[];
}

const BATCH = 1000;

/** Reads whole chains, batch by batch, each in one snapshot: entries that are being written meanwhile disturb nothing. */
@Injectable()
export class LedgerVerification {
  constructor(@Inject(Database) private readonly database: Database) {}

  customers(enterpriseNumber: string | null): Promise<VerifiedCustomer[]> {
    return this.database.global((tx) => tx.query<VerifiedCustomer & QueryResultRow>({
      text: `select id, enterprise_number "enterpriseNumber" from customer_directory where $1::text is null or enterprise_number = $1 order by enterprise_number`,
      values: [enterpriseNumber],
    }));
  }

  verify(customerId: string): Promise<Verified> {
    return this.database.stream(customerId, 'export', async (client) => {
      await client.query('set transaction isolation level repeatable read read only');
      const chain = new Chain(client, customerId);
      const check = new ChainCheck();
      const findings: Finding[] = [];
      let entries = 0;
      for await (const { entry, details } of chain.entries()) {
        findings.push(...check.entry(entry, details));
        entries += 1;
      }
      findings.push(...await chain.strayDetails(), ...check.end(await chain.head()));
      return { entries, findings };
    });
  }
}

/** The rows of one chain. */
class Chain {
  constructor(private readonly client: PoolClient, private readonly customerId: string) {}

  async *entries(): AsyncGenerator<{ entry: StoredEntry; details: StoredDetails | null }> {
    for (let after = '0'; ;) {
      const rows = await this.rows<StoredEntry & QueryResultRow>(
        `select customer_id, seq, to_json(at) #>> '{}' as at, event, actor_id, subject_id, transaction_id::text, body, previous_hash, hash from ledger_entry
          where customer_id = $1 and seq > $2 order by seq limit ${BATCH}`, after);
      const last = rows.at(-1);
      if (!last) return;
      const details = await this.detailsBetween(after, last.seq);
      for (const entry of rows) yield { entry, details: details.get(entry.seq) ?? null };
      after = last.seq;
    }
  }

  async head(): Promise<{ seq: string; hash: Buffer } | null> {
    const [head] = await this.rows<{ seq: string; hash: Buffer }>('select seq, hash from ledger_head where customer_id = $1');
    return head ?? null;
  }

  async strayDetails(): Promise<Finding[]> {
    const rows = await this.rows<{ seq: string }>(`select distinct d.seq from ledger_detail d where d.customer_id = $1
      and not exists (select from ledger_entry e where e.customer_id = d.customer_id and e.seq = d.seq) order by d.seq`);
    return rows.map(({ seq }) => ({ seq: Number(seq), what: 'details are found without their entry' }));
  }

  /** Streamed in batches too: one entry of a load has as many details as its file has rows. */
  private async detailsBetween(after: string, upTo: string): Promise<Map<string, StoredDetails>> {
    const digests = new Map<string, { count: number; hash: Hash }>();
    let [seq, position] = [after, Number.MAX_SAFE_INTEGER];
    for (;;) {
      const rows = await this.rows<{ seq: string; position: number; body: string }>(
        `select seq, position, body from ledger_detail where customer_id = $1 and (seq, position) > ($2::bigint, $3::bigint) and seq <= $4 order by seq, position limit ${BATCH}`,
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
