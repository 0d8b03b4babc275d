import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Person } from './people.queries.js';

type Subject = Pick<Person, 'realm' | 'id'>;

export interface MobileNumber {
  id: string;
  number: string;
  codeDigest: Buffer;
  askedAt: Date;
  confirmedAt: Date | null;
}

/** In use, and one whose code was sent since. */
export const numbersOf = (tx: Transaction, { realm, id }: Subject, askedSince: Temporal.Instant): Promise<MobileNumber[]> =>
  tx.query({
    name: 'mobile-numbers-of',
    text: `select id, number, code_digest "codeDigest", asked_at "askedAt", confirmed_at "confirmedAt" from mobile_number
      where realm = $1 and subject_id = $2 and ended_at is null and (confirmed_at is not null or asked_at > $3)`,
    values: [realm, id, askedSince.toString()],
  });

const FORGOTTEN_AFTER = Temporal.Duration.from({ hours: 24 });

/** A number that nobody confirmed may be anybody's. */
export async function forgetUnconfirmed(tx: Transaction): Promise<void> {
  await tx.query({
    name: 'mobile-numbers-forget', values: [tx.now.subtract(FORGOTTEN_AFTER).toString()],
    text: 'delete from mobile_number where id in (select id from mobile_number where confirmed_at is null and asked_at < $1 limit 100 for update skip locked)',
  });
}

/** Whatever was asked for before is replaced. */
export async function askNumber(tx: Transaction, { realm, id }: Subject, { number, digestFor }: { number: string; digestFor: (id: string) => Buffer }): Promise<void> {
  await tx.query({
    name: 'mobile-number-replace', values: [realm, id, tx.now.toString()],
    text: 'update mobile_number set ended_at = $3 where realm = $1 and subject_id = $2 and ended_at is null and confirmed_at is null',
  });
  const numberId = newId(tx.now);
  await tx.query({
    name: 'mobile-number-ask', text: 'insert into mobile_number (id, realm, subject_id, number, code_digest, asked_at) values ($1, $2, $3, $4, $5, $6)',
    values: [numberId, realm, id, number, digestFor(numberId), tx.now.toString()],
  });
}

export async function confirmNumber(tx: Transaction, id: string): Promise<void> {
  await tx.query({ name: 'mobile-number-confirm', text: 'update mobile_number set confirmed_at = $2 where id = $1', values: [id, tx.now.toString()] });
}

export async function endNumbers(tx: Transaction, { realm, id }: Subject, { but }: { but?: string } = {}): Promise<void> {
  await tx.query({
    name: 'mobile-numbers-end', values: [realm, id, tx.now.toString(), but ?? null],
    text: 'update mobile_number set ended_at = $3 where realm = $1 and subject_id = $2 and ended_at is null and id is distinct from $4::uuid',
  });
}

/**
 * One that was asked for or confirmed while somebody else may have been signed in may be his.
 * @returns the number in use, if it is none any more
 */
export async function endNumbersSince(tx: Transaction, { realm, id }: Subject, since: string | null): Promise<string | null> {
  const ended = await tx.query<{ number: string; used: boolean }>({
    name: 'mobile-numbers-end-since', values: [realm, id, tx.now.toString(), since],
    text: `update mobile_number set ended_at = $3 where realm = $1 and subject_id = $2 and ended_at is null and (confirmed_at is null or confirmed_at >= coalesce($4::timestamptz, '-infinity'))
      returning number, confirmed_at is not null used`,
  });
  return ended.find(({ used }) => used)?.number ?? null;
}
