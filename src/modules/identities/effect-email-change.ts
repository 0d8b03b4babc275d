import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Log } from '../../platform/telemetry/log.js';
import { type LedgerEvent, measureOn } from '../authority/index.js';
import { changesToFollow, dueChanges, type EmailChange, endOpenChange, followAtCustomer, isTaken, markFollowed, openChange, type Outcome, setEmail } from './email-changes.queries.js';
import { mailTo } from './mails.js';
import { lockPerson, type Person, personById } from './people.queries.js';

const SWEPT_EVERY = Temporal.Duration.from({ seconds: 10 });

/**
 * Lets a change of address take effect: confirmed at the new one, and approved at the old one or not vetoed in time. Sign-in changes in
 * one transaction; each Customer follows in one of its own, with its entry. What a lost process leaves is taken up by the next sweep.
 */
@Injectable()
export class EffectEmailChange implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Log) private readonly log: Log,
    @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeper = setInterval(() => void this.sweep().catch((fault: unknown) => this.log.fault(fault)), SWEPT_EVERY.total('milliseconds')).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeper);
  }

  /** Does nothing to one that has ended or may not take effect yet. */
  async execute(id: string): Promise<void> {
    await this.database.global((tx) => this.settle(tx, id));
    await this.follow(id);
  }

  private async sweep(): Promise<void> {
    for (const { id } of await this.database.global(dueChanges)) await this.database.global((tx) => this.settle(tx, id));
    await this.follow();
  }

  private async settle(tx: Transaction, id: string): Promise<void> {
    const seen = await openChange(tx, id);
    if (!seen) return;
    await lockPerson(tx, seen.realm, seen.subjectId);
    const change = await openChange(tx, id);
    const person = await personById(tx, seen.realm, seen.subjectId);
    const outcome = change && (await outcomeOf(tx, change, person));
    if (!outcome) return;
    if (person && outcome === 'effected') await this.move(tx, person, change.email);
    if (person && outcome === 'taken') await this.outbox.put(tx, mailTo(person, 'emailNotChanged', { origin: this.config.origin }));
    await endOpenChange(tx, { realm: seen.realm, id: seen.subjectId }, outcome);
  }

  private async move(tx: Transaction, person: Person, email: string): Promise<void> {
    await setEmail(tx, person, email);
    for (const each of [person.email, email]) await this.outbox.put(tx, mailTo({ ...person, email: each }, 'emailChanged', { origin: this.config.origin }));
  }

  private async follow(one?: string): Promise<void> {
    for (const { id, subjectId, email, customerIds } of await this.database.global((tx) => changesToFollow(tx, one))) {
      for (const customerId of customerIds) await this.database.write(customerId, (tx) => this.followAt(tx, { customerId, identityId: subjectId, email }));
      await this.database.global((tx) => markFollowed(tx, id));
    }
  }

  /** The entry says that the address is another one, not which: what stands in the chain can never be erased. */
  private async followAt(tx: Transaction, where: { customerId: string; identityId: string; email: string }): Promise<void> {
    for (const { id, version, mandateId, affiliationId } of await followAtCustomer(tx, where)) {
      await this.ledger.record(tx, {
        customerId: where.customerId, actor: { kind: 'person', id: where.identityId, memberId: id, capacity: null, ...(mandateId && { mandateId }), ...(affiliationId && { affiliationId }) },
        event: 'member.address-changed' satisfies LedgerEvent, subjectId: id, rules: ['GC-2.1.2-b'], before: { version: version - 1 }, after: { version },
      });
    }
  }
}

/** Null: it waits. Of somebody who is kept out everywhere nothing takes effect, and he begins anew (GC-2.2.4). */
async function outcomeOf(tx: Transaction, { confirmedAt, approvedAt, dueAt, realm, email }: EmailChange, person: Person | null): Promise<Outcome | null> {
  const isDue = dueAt.getTime() <= tx.now.epochMilliseconds;
  if (!isDue && (confirmedAt === null || approvedAt === null)) return null;
  if (confirmedAt === null) return 'lapsed';
  if (!person || (await measureOn(tx, { identityId: person.id })) !== null) return 'withdrawn';
  return (await isTaken(tx, realm, email)) ? 'taken' : 'effected';
}
