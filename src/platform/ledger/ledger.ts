import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '../../kernel/index.js';
import type { Transaction } from '../database/database.js';

/** Who did it, in which capacity, on which basis; copied into the entry, never looked up later. */
export interface LedgerActor {
  kind: 'person' | 'client' | 'agent' | 'system';
  id: string | null;
  memberId?: string | null;
  capacity: string | null;
  /** The member in whose place he acts as a deputy (decision 0014). */
  deputyOf?: string | null;
  /** The mandate of the third party of whom he is (GC-9.2-d). */
  mandateId?: string | null;
  /** On the basis of whose control he acted for its affiliate (GC-9.1-c). */
  affiliationId?: string | null;
  /** Why an operator agent looked or acted. */
  reason?: string | null;
}

export interface LedgerRecord {
  customerId: string;
  actor: LedgerActor;
  /** `grant.given`, `line.assigned`: past tense of the verb of the trade. */
  event: string;
  /** Id of what changed. */
  subjectId: string | null;
  /** Rulebook ids. */
  rules?: readonly string[];
  /** Grants the actor acted on. */
  basis?: readonly string[];
  reason?: string | null;
  /** Administration data before and after; readable by whoever may read the ledger. */
  before?: object | null;
  after?: object | null;
  /** Customer data before and after, one per changed row in order; the entry keeps count and digest (blueprint 3.10). */
  details?: readonly object[];
  /** Instead of `details`, for a load. */
  staged?: StagedDetails;
  /** Instead of `details`, for a change of many rights: administration data before and after, one per changed row in order. */
  changes?: readonly object[];
}

/** Details that lie ready in a temporary table `(position, body)` of this transaction, positions from 1, bodies canonical JSON. */
export interface StagedDetails {
  table: `staged_${string}`;
  count: number;
  /** As `detailsDigest` makes it. */
  digest: string;
}

/** What an entry needs of a transaction: also one on a plain connection has it. */
export type LedgerTransaction = Pick<Transaction, 'now' | 'query'>;

const sha256 = (...parts: (string | Buffer)[]): Buffer => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** First link of every chain. */
export const GENESIS = Buffer.alloc(32);

export const linkHash = (previous: Buffer, body: string): Buffer => sha256(previous, body);

/** I1: the digest stands where customer data must not; without this in the first detail, guessing the details would be trying them. */
export const salted = (detail: object): object => ({ ...detail, salt: randomBytes(16).toString('base64url') });

/** A detail as it goes into the digest: length-framed, so that no two lists share bytes. */
export const detailFrame = (body: string): string => `${Buffer.byteLength(body)}:${body}`;

/** Digest over ordered details. */
export const detailsDigest = (bodies: readonly string[]): string => sha256(...bodies.map(detailFrame)).toString('hex');

const NOTHING = { rules: [], basis: [], reason: null, before: null, after: null };

function bodyOf({ details: _, changes: __, staged, ...told }: LedgerRecord, { bodies, ...link }: { seq: number; at: Temporal.Instant; transactionId: string; bodies: string[] }): string {
  const { count, digest } = staged ?? { count: bodies.length, digest: detailsDigest(bodies) };
  return canonicalJson({ ...NOTHING, ...told, ...link, details: count === 0 ? null : { count, digest } });
}

const bodiesOf = ({ changes, details = [] }: LedgerRecord): string[] =>
  (changes ? changes.map(canonicalJson) : details.map((detail, position) => canonicalJson(position === 0 ? salted(detail) : detail)));

/** The chained trail of one Customer: an entry commits with the change it tells or neither does (blueprint 3.10, P06). */
@Injectable()
export class Ledger {
  /** Call it last in the transaction: it takes the lock on the Customer's head, which orders all of its changes. */
  async record(tx: LedgerTransaction, record: LedgerRecord): Promise<void> {
    const [head] = await tx.query<{ seq: string | null; hash: Buffer | null; transaction: string }>({
      name: 'ledger-head',
      text: `with head as (select seq, hash from ledger_head where customer_id = $1 for update)
        select head.seq, head.hash, pg_current_xact_id()::text transaction from (select) here left join head on true`,
      values: [record.customerId],
    });
    const seq = Number(head?.seq ?? 0) + 1;
    const previous = head?.hash ?? GENESIS;
    const transactionId = head?.transaction ?? '';
    const bodies = bodiesOf(record);
    const body = bodyOf(record, { seq, at: tx.now, transactionId, bodies });
    await this.append(tx, { record, seq, previous, body, bodies });
  }

  private async append(tx: LedgerTransaction, link: { record: LedgerRecord; seq: number; previous: Buffer; body: string; bodies: string[] }): Promise<void> {
    const { record, seq, previous, body, bodies } = link;
    const hash = linkHash(previous, body);
    await tx.query({
      name: 'ledger-append',
      text: `with head as (
          insert into ledger_head (customer_id, seq, hash) values ($1, $2, $9)
          on conflict (customer_id) do update set seq = excluded.seq, hash = excluded.hash)
        insert into ledger_entry (customer_id, seq, at, event, actor_id, subject_id, body, previous_hash, hash)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [record.customerId, seq, tx.now.toString(), record.event, record.actor.id, record.subjectId, body, previous, hash],
    });
    if (bodies.length > 0) {
      await tx.query({
        name: record.changes ? 'ledger-changes' : 'ledger-details',
        text: `insert into ${record.changes ? 'ledger_change' : 'ledger_detail'} (customer_id, seq, position, body)
          select $1, $2, d.position, d.body from unnest($3::text[]) with ordinality d (body, position)`,
        values: [record.customerId, seq, bodies],
      });
    }
    if (record.staged) {
      await tx.query({
        text: `insert into ledger_detail (customer_id, seq, position, body) select $1, $2, position, body from ${record.staged.table}`,
        values: [record.customerId, seq],
      });
    }
  }
}
