import { Temporal } from 'temporal-polyfill';
import { GENESIS, linkHash } from '../../platform/ledger/ledger.js';

/** An entry as stored: the chained body, and the columns that repeat it. */
export interface StoredEntry {
  customer_id: string;
  seq: string;
  at: string;
  event: string;
  actor_id: string | null;
  subject_id: string | null;
  transaction_id: string;
  body: string;
  previous_hash: Buffer;
  hash: Buffer;
}

/** Details of an entry as stored: how many there are and their digest. */
export interface StoredDetails {
  count: number;
  digest: string;
}

export interface Finding {
  seq: number;
  what: string;
}

interface Body {
  seq?: unknown;
  customerId?: unknown;
  at?: unknown;
  event?: unknown;
  subjectId?: unknown;
  transactionId?: unknown;
  actor?: { id?: unknown };
  details?: StoredDetails | null;
}

/** Walks one chain, from its first entry or behind another; pure. What it cannot see: a tail cut off, or all rewritten, together with the head. */
export class ChainCheck {
  private seq: number;
  private hash: Buffer;

  /** @param behind the entry before the first one that is looked at; it has been checked */
  constructor(behind: { seq: number; hash: Buffer } = { seq: 0, hash: GENESIS }) {
    ({ seq: this.seq, hash: this.hash } = behind);
  }

  /** @param details what is stored beside the entry; null for nothing */
  entry(entry: StoredEntry, details: StoredDetails | null): Finding[] {
    const seq = Number(entry.seq);
    const expected = this.seq + 1;
    const missing = seq === expected ? [] : [{ seq: expected, what: seq === expected + 1 ? 'is missing' : `is missing, and all up to ${seq - 1}` }];
    // behind a gap the chain is taken up again, so that one fault is told once
    const previous = missing.length > 0 ? entry.previous_hash : this.hash;
    this.seq = seq;
    this.hash = entry.hash;
    return [...missing, ...faultsOf(entry, { previous, details }).map((what) => ({ seq, what }))];
  }

  end(head: { seq: string; hash: Buffer } | null): Finding[] {
    if (!head) return [{ seq: this.seq, what: this.seq === 0 ? 'there is no chain at all' : 'the chain has no head' }];
    if (Number(head.seq) !== this.seq) return [{ seq: Number(head.seq), what: `is the last entry by the head, and ${this.seq} is the last one found` }];
    return head.hash.equals(this.hash) ? [] : [{ seq: this.seq, what: 'is not the entry the head was made of' }];
  }
}

function faultsOf(entry: StoredEntry, { previous, details }: { previous: Buffer; details: StoredDetails | null }): string[] {
  const body = parsed(entry.body);
  return [
    ...(entry.previous_hash.equals(previous) ? [] : ['does not continue the entry before it']),
    ...(linkHash(entry.previous_hash, entry.body).equals(entry.hash) ? [] : ['its hash is not that of its body']),
    ...(body ? [...columnFaults(entry, body), ...detailFaults(body.details ?? null, details)] : ['its body cannot be read']),
  ];
}

function columnFaults(entry: StoredEntry, body: Body): string[] {
  const pairs: [column: string, stored: unknown, told: unknown][] = [
    ['seq', Number(entry.seq), body.seq], ['customer_id', entry.customer_id, body.customerId], ['at', entry.at, body.at], ['event', entry.event, body.event],
    ['actor_id', entry.actor_id, body.actor?.id ?? null], ['subject_id', entry.subject_id, body.subjectId ?? null],
    ['transaction_id', entry.transaction_id, body.transactionId],
  ];
  return pairs.filter(([column, stored, told]) => !same(column, stored, told)).map(([column]) => `its column ${column} differs from its body`);
}

/** PostgreSQL writes instants and ids in one way, the body as they were given. */
function same(column: string, stored: unknown, told: unknown): boolean {
  if (stored === told) return true;
  if (typeof stored !== 'string' || typeof told !== 'string') return false;
  return column === 'at' ? sameInstant(stored, told) : column !== 'event' && stored.toLowerCase() === told.toLowerCase();
}

function sameInstant(stored: string, told: string): boolean {
  try {
    return Temporal.Instant.compare(stored, told) === 0;
  } catch {
    return false; // a body that tells no instant
  }
}

const NONE: StoredDetails = { count: 0, digest: '' };

function detailFaults(told: StoredDetails | null, stored: StoredDetails | null): string[] {
  const [wanted, found] = [told ?? NONE, stored ?? NONE];
  if (wanted.count !== found.count) return [`it tells of ${wanted.count} details, and ${found.count} are found`];
  return wanted.digest === found.digest ? [] : ['a detail is not what was recorded'];
}

function parsed(body: string): Body | null {
  try {
    return JSON.parse(body) as Body;
  } catch {
    return null;
  }
}
