import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database, type Transaction } from '../../platform/database/database.js';
import { FetchesThrottled, InvitationsThrottled, NumberThrottled, SignInThrottled } from './identities.errors.js';
import type { Person } from './people.queries.js';
import type { Realm } from './realm.js';

const TRIES = 5;
/** Of a secret address in a window: several devices of one person, each as often as any asks. */
const FETCHES = 30;
const WINDOW = Temporal.Duration.from({ minutes: 15 });
const DAY = Temporal.Duration.from({ hours: 24 });

/** What is guessed: a factor has its own tries. `reset` counts reset mails and `address` changes of one's own, so that nobody fills a mailbox; `mobile` the same of a number, and `mobileCode` what is typed of the code sent there. */
export type Guessed = 'password' | 'code' | 'passkey' | 'reset' | 'address' | 'mobile' | 'mobileCode';
/** Counted by the day: mails that one Customer's invitations send to one address. */
const INVITATION = 'invitation';
/** Counted by the day: codes to mobile numbers. A message costs, and reaches somebody who may have asked for none. */
const NUMBER = 'number';
/** By one person to one number, by one person, and to one number by whoever asks: nobody alone keeps it from its owner. */
const CODES = { here: 3, byOne: 5, toOne: 10 } as const;
const FETCH = 'fetch';

export interface Account {
  realm: Realm;
  email: string;
}

/**
 * S26: five tries per factor, account and window, whatever the network address, session or node. A try is counted in one
 * statement and committed before anything is checked; unknown addresses are counted alike.
 */
@Injectable()
export class Throttle implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(@Inject(Database) private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.sweeper = setInterval(() => void this.sweep().catch(() => undefined), WINDOW.total('milliseconds')).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeper);
  }

  /** @throws SignInThrottled when the tries of this window are spent */
  async spend(account: Account, guessed: Guessed): Promise<void> {
    const wait = await this.database.global((tx) => countTry(tx, keyOf(guessed, account.realm, account.email), { window: WINDOW, most: TRIES }));
    if (wait > 0) throw new SignInThrottled(wait);
  }

  /**
   * As many invitations as tries, from one Customer to one address in a day. Counted in the transaction of the mail: what is undone was not sent.
   * @throws InvitationsThrottled
   */
  async spendInvitation(tx: Transaction, { customerId, email }: { customerId: string; email: string }): Promise<void> {
    const wait = await countTry(tx, keyOf(INVITATION, customerId, email), { window: DAY, most: TRIES });
    if (wait > 0) throw new InvitationsThrottled(wait);
  }

  /**
   * Counted in the transaction of the message. The same refusal whichever is spent: it says nothing about who else asked.
   * @throws NumberThrottled
   */
  async spendNumber(tx: Transaction, { id }: Pick<Person, 'id'>, number: string): Promise<void> {
    for (const [within, of, most] of [[id, number, CODES.here], [id, '', CODES.byOne], ['e164', number, CODES.toOne]] as const) {
      const wait = await countTry(tx, keyOf(NUMBER, within, of), { window: DAY, most });
      if (wait > 0) throw new NumberThrottled(wait);
    }
  }

  /** Whoever has it in his hands has proven that it rang for nobody else; his own day stays counted. */
  async clearNumber(tx: Transaction, { id }: Pick<Person, 'id'>, number: string): Promise<void> {
    await this.forget(tx, [keyOf(NUMBER, id, number), keyOf(NUMBER, 'e164', number)]);
  }

  /**
   * What a program fetches at a secret address. Counted before anybody looks whether there is anything, so unknown ones are counted alike.
   * @throws FetchesThrottled
   */
  async spendFetch(secret: string): Promise<void> {
    const wait = await this.database.global((tx) => countTry(tx, keyOf(FETCH, 'address', secret), { window: WINDOW, most: FETCHES }));
    if (wait > 0) throw new FetchesThrottled(wait);
  }

  /** True the first time: whatever is counted so is worthless before this window ends. Who comes at the same time waits for the other's commit. */
  async once(tx: Transaction, challenge: string): Promise<boolean> {
    const rows = await tx.query({
      name: 'throttle-once',
      text: 'insert into throttle (key, window_started_at, tries) values ($1, $2, 1) on conflict (key) do nothing returning key',
      values: [`challenge:${createHash('sha256').update(challenge).digest('base64url')}`, tx.now.toString()],
    });
    return rows.length === 1;
  }

  /** How often it was tried in this window, the try that succeeds included. */
  async tries(tx: Transaction, account: Account, guessed: Guessed): Promise<number> {
    const [row] = await tx.query<{ tries: number }>({
      name: 'throttle-tries', text: 'select tries from throttle where key = $1 and window_started_at > $2', values: [keyOf(guessed, account.realm, account.email), tx.now.subtract(WINDOW).toString()],
    });
    return row?.tries ?? 0;
  }

  /** After success. */
  async clear(tx: Transaction, account: Account, ...guessed: Guessed[]): Promise<void> {
    await this.forget(tx, guessed.map((each) => keyOf(each, account.realm, account.email)));
  }

  private async forget(tx: Transaction, keys: string[]): Promise<void> {
    await tx.query({ name: 'throttle-clear', text: 'delete from throttle where key = any($1)', values: [keys] });
  }

  private async sweep(): Promise<void> {
    await this.database.global((tx) => tx.query({
      text: 'delete from throttle where window_started_at <= case when starts_with(key, $3) or starts_with(key, $4) then $2::timestamptz else $1::timestamptz end',
      values: [tx.now.subtract(WINDOW).toString(), tx.now.subtract(DAY).toString(), `${INVITATION}:`, `${NUMBER}:`],
    }));
  }
}

/** @returns seconds to wait; 0 when the try may be made */
async function countTry(tx: Transaction, key: string, { window, most }: { window: Temporal.Duration; most: number }): Promise<number> {
  const [row] = await tx.query<{ tries: number; wait: number }>({
    name: 'throttle-try',
    text: `insert into throttle as t (key, window_started_at, tries) values ($1, $2, 1)
      on conflict (key) do update set
        tries = case when t.window_started_at <= $3 then 1 else least(t.tries + 1, $4::integer + 1) end,
        window_started_at = case when t.window_started_at <= $3 then $2 else t.window_started_at end
      returning tries, ceil(extract(epoch from window_started_at - $3))::integer wait`,
    values: [key, tx.now.toString(), tx.now.subtract(window).toString(), most],
  });
  if (!row) throw new Error('the throttle counted nothing');
  return row.tries > most ? Math.max(row.wait, 1) : 0;
}

/** @param within realm or Customer */
const keyOf = (counted: Guessed | typeof INVITATION | typeof NUMBER | typeof FETCH, within: string, email: string): string =>
  `${counted}:${createHash('sha256').update(`${within}:${email.toLowerCase()}`).digest('base64url')}`;
