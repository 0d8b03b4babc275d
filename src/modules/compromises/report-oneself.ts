import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Call, Gate, type LedgerEvent, NotFound } from '../authority/index.js';
import { Distrust, type OwnReport } from '../identities/index.js';
import { compromiseMail } from './compromise.mails.js';
import type { ReportCompromiseRequest } from './compromise.requests.js';
import { SuspectedTooLate } from './compromises.errors.js';
import { insertCompromise, memberWhoAccepted, notifiedOf } from './compromises.queries.js';

const SWEPT_EVERY = Temporal.Duration.from({ seconds: 10 });

/**
 * GC-4.3-b: one's own sign-in. It ends everywhere in one transaction; each Customer gets its case in one of its own, with its entry. What a
 * lost process leaves is taken up by the next sweep, on whichever node: the case has the id of the report, so it is opened once.
 */
@Injectable()
export class ReportOneself implements OnApplicationBootstrap, OnApplicationShutdown {
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Database) private readonly database: Database,
    @Inject(Distrust) private readonly distrust: Distrust,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Log) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeper = setInterval(() => void this.follow().catch((fault: unknown) => this.log.fault(fault)), SWEPT_EVERY.total('milliseconds')).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeper);
  }

  /** Without a proof: whoever took a session could do no worse to its owner than sign himself out. */
  async execute(call: Call, { reason, suspectedSince }: ReportCompromiseRequest): Promise<void> {
    const id = await this.gate.signedIn(call, ({ tx, realm, subjectId }) => {
      if (realm !== 'customer') throw new NotFound();
      const since = suspectedSince ? Temporal.Instant.from(suspectedSince) : tx.now;
      if (Temporal.Instant.compare(since, tx.now) > 0) throw new SuspectedTooLate();
      return this.distrust.everywhere(tx, subjectId, { reason, suspectedSince: since.toString() });
    });
    await this.follow(id).catch((fault: unknown) => this.log.fault(fault)); // it has ended; the sweep opens what is missing
  }

  /** Not signed in: by the link that was mailed with a sign-in. */
  async byLink(token: string): Promise<void> {
    const id = await this.database.global((tx) => this.distrust.byLink(tx, token));
    await this.follow(id).catch((fault: unknown) => this.log.fault(fault));
  }

  private async follow(one?: string): Promise<void> {
    for (const report of await this.database.global((tx) => this.distrust.toFollow(tx, one))) {
      for (const customerId of report.customerIds) await this.database.write(customerId, (tx) => this.followAt(tx, customerId, report));
      await this.database.global((tx) => this.distrust.markFollowed(tx, report.id));
    }
  }

  private async followAt(tx: Transaction, customerId: string, { id, identityId, reportedAt, suspectedSince, reason }: OwnReport): Promise<void> {
    const member = await memberWhoAccepted(tx, customerId, identityId);
    const notified = member && (await notifiedOf(tx, customerId));
    if (!member || !notified) return;
    const { memberId, mandateId, affiliationId } = member;
    const made = { customerId, id, memberId, reportedBy: memberId, recordedBy: null, reportedAt: reportedAt.toISOString(), suspectedSince: suspectedSince.toISOString(), reason };
    if ((await insertCompromise(tx, made)) === null) return;
    await this.outbox.put(tx, compromiseMail(notified, customerId));
    await this.ledger.record(tx, {
      customerId, actor: { kind: 'person', id: identityId, memberId, capacity: null, ...(mandateId && { mandateId }), ...(affiliationId && { affiliationId }) }, event: 'compromise.reported' satisfies LedgerEvent, subjectId: id, rules: ['GC-4.3-b'], reason,
      after: { memberId, reportedBy: memberId, suspectedSince: made.suspectedSince },
    });
  }
}
