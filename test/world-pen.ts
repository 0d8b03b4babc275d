import { createHash, randomInt } from 'node:crypto';
import pg from 'pg';
import { luhnDigit } from '../src/kernel/luhn.js';

const TABLES_OF_A_TRIGGERLESS_SESSION = 'set session_replication_role = replica';
export const LONG_AGO = '2026-01-01T00:00:00Z';

export class Pen {
  private constructor(private readonly client: pg.Client) {}

  static async at(superuser: string): Promise<Pen> {
    const client = new pg.Client(superuser);
    await client.connect();
    await client.query(TABLES_OF_A_TRIGGERLESS_SESSION);
    return new Pen(client);
  }

  async write(table: string, row: object): Promise<void> {
    const columns = Object.keys(row).join(', ');
    await this.client.query(`insert into public.${table} (${columns}) select ${columns} from json_populate_record(null::public.${table}, $1)`, [JSON.stringify(row)]);
  }

  async refreshListing(customerId: string): Promise<void> {
    await this.client.query('select refresh_sim_listing($1, array(select id from sim where customer_id = $1))', [customerId]);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** One after the other: a pg client runs one statement at a time. */
export async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}

export const bytea = (bytes: Buffer): string => `\\x${bytes.toString('hex')}`;
export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
export const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');
export const withLuhn = (text: string): string => `${text}${luhnDigit(text)}`;

/** With which the parts of a Customer are written. */
export interface Builder {
  customerId: string;
  /** The Access Owner. */
  memberId: string;
  /** Of every object. */
  version: number;
  pen: Pen;
  /** @returns the id */
  row(table: string, row: Record<string, unknown>): Promise<string>;
  /** A word that no other Customer has. */
  word(text: string): string;
  /** What no other Customer has, as it is. */
  mark(text: string): void;
}
