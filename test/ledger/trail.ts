import { randomUUID } from 'node:crypto';
import type { Config } from '../../src/config/config.js';
import { LedgerVerification } from '../../src/modules/ledger/ledger-verification.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Ledger, type LedgerRecord } from '../../src/platform/ledger/ledger.js';
import { databaseUrls } from '../support/server.js';

/** Writes entries as every use case does, and verifies them as the command does; both as the role `app`. */
export class Trail {
  private readonly database = new Database({ databaseUrl: databaseUrls.app, poolSize: 4 } as Config, new Clock({ testClockFile: undefined }), []);
  private readonly ledger = new Ledger();
  private readonly verification = new LedgerVerification(this.database);

  async open(): Promise<this> {
    await this.database.onModuleInit();
    return this;
  }

  close(): Promise<void> {
    return this.database.onApplicationShutdown();
  }

  record(customerId: string, entry: Partial<LedgerRecord> = {}): Promise<void> {
    return this.database.write(customerId, (tx) => {
      tx.openCustomerData();
      return this.ledger.record(tx, { customerId, actor: { kind: 'person', id: randomUUID(), capacity: 'AccessOwner' }, event: 'grant.given', subjectId: randomUUID(), ...entry });
    });
  }

  async findings(customerId: string): Promise<string[]> {
    return (await this.verification.verify(customerId)).findings.map(({ seq, what }) => `${seq}: ${what}`);
  }

  /** The same, a few entries at a time. */
  async findingsInSteps(customerId: string, entries: number): Promise<string[]> {
    const found: string[] = [];
    for (let from: number | null = 1; from !== null;) {
      const part: Awaited<ReturnType<LedgerVerification['part']>> = await this.verification.part(customerId, { fromSeq: from, by: 'the spec' }, { entries, details: 4 });
      found.push(...(part?.findings ?? []).map(({ seq, what }) => `${seq}: ${what}`));
      from = part?.next ?? null;
    }
    return [...new Set(found)];
  }

  async entries(customerId: string): Promise<number> {
    return (await this.verification.verify(customerId)).entries;
  }
}
