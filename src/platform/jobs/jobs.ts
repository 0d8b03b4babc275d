import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { PgBoss, type SendOptions } from 'pg-boss';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Log } from '../telemetry/log.js';

/** Queues that the migration makes. A payload holds ids only (blueprint 5). */
export interface JobPayloads {
  'inventory-load': { customerId: string; loadId: string };
  'bulk-change': { customerId: string; bulkChangeId: string };
  'access-request': { customerId: string; accessRequestId: string; kind: 'reminder' | 'overdue' };
  /** `day`: the last one, YYYY-MM-DD in Brussels. */
  'link-end': { customerId: string; day: string };
  /** Of no Customer: it looks for those that it refuses something at. */
  'third-party-block': { blockId: string };
  /** Of no Customer: a company's facts, one of them, or a rule pack changed, and whoever acts on the basis of control is looked at again. */
  'ownership-facts': { about: string };
  /** To the parent of an affiliate, behind its own wall. */
  'affiliate-news': { parentId: string; affiliationId: string; kind: 'affiliateListed' | 'affiliateUnlisted' | 'affiliateConsentWithdrawn' | 'affiliateControlLost' | 'affiliateControlShown' };
}

type Queue = keyof JobPayloads;

/** A bulk change is begun where its word was given: its job comes later, and looks whether it was done. */
const TRIES: Record<Queue, Pick<SendOptions, 'startAfter' | 'retryLimit' | 'retryDelay'>> = {
  'inventory-load': { retryLimit: 5, retryDelay: 5 }, 'bulk-change': { startAfter: 30, retryLimit: 100, retryDelay: 30 }, 'access-request': { retryLimit: 100, retryDelay: 30 },
  'link-end': { retryLimit: 100, retryDelay: 30 }, 'third-party-block': { retryLimit: 100, retryDelay: 30 }, 'ownership-facts': { retryLimit: 100, retryDelay: 30 },
  'affiliate-news': { retryLimit: 100, retryDelay: 30 },
};

interface JobTransaction {
  query: (statement: { text: string; values?: readonly unknown[] }) => Promise<object[]>;
}

const STOP_WITHIN = 15_000;

/** Work that outlives its request: a job is a row of the caller's transaction, and is tried again when its process is lost. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private boss: Promise<PgBoss> | undefined;

  constructor(@Inject(Config) private readonly config: Config, @Inject(Log) private readonly log: Log) {}

  /** @param at not before this instant */
  async send<Q extends Queue>(tx: JobTransaction, queue: Q, { at, ...payload }: JobPayloads[Q] & { at?: Temporal.Instant }): Promise<void> {
    const boss = await this.started();
    const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: await tx.query({ text, values }) }) };
    await boss.send(queue, payload, { db, ...TRIES[queue], ...(at && { startAfter: at.toString() }), expireInSeconds: 7200, heartbeatSeconds: 30 });
  }

  /** One job at a time; one that throws is tried again later. */
  async work<Q extends Queue>(queue: Q, handle: (payload: JobPayloads[Q]) => Promise<void>): Promise<void> {
    if (this.config.silent) return; // S54: jobs wait in the database, as mails do
    const boss = await this.started();
    await boss.work<JobPayloads[Q]>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async (jobs) => {
      for (const { data } of jobs) await handle(data);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await (await this.boss)?.stop({ graceful: true, timeout: STOP_WITHIN });
  }

  /** The schema is the migration's work, as `owner`; here it is only used. */
  private started(): Promise<PgBoss> {
    this.boss ??= this.start();
    return this.boss;
  }

  private async start(): Promise<PgBoss> {
    const boss = new PgBoss({ connectionString: this.config.databaseUrl, schema: 'jobs', max: 2, migrate: false, schedule: false });
    boss.on('error', (fault) => this.log.fault(fault));
    return boss.start();
  }
}
