import { createHash, randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.js';
import { newId } from '../../src/kernel/index.js';
import type { Acting, AgentActing, Call, Gate } from '../../src/modules/authority/index.js';
import type { AnswerNotices } from '../../src/modules/documents/answer-notices.js';
import type { BringFile } from '../../src/modules/documents/bring-file.js';
import { DecideObjection } from '../../src/modules/documents/decide-objection.js';
import type { NewFile } from '../../src/modules/documents/document-changes.queries.js';
import { documentById, type ToldDocument } from '../../src/modules/documents/documents.queries.js';
import { FinaliseDocuments } from '../../src/modules/documents/finalise-documents.js';
import { NoticeOutages } from '../../src/modules/documents/notice-outages.js';
import { ObjectToDocument } from '../../src/modules/documents/object-to-document.js';
import type { PublicationNotices } from '../../src/modules/documents/publication-notices.js';
import { PublishDocument } from '../../src/modules/documents/publish-document.js';
import { RecordOutage } from '../../src/modules/documents/record-outage.js';
import { WithdrawObjection } from '../../src/modules/documents/withdraw-objection.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { Database, type Statement, type Transaction } from '../../src/platform/database/database.js';
import { OperatorPool } from '../../src/platform/database/operator-pool.js';
import { Problem } from '../../src/platform/http/problem.js';
import { Rounds } from '../../src/platform/jobs/rounds.js';
import { Ledger } from '../../src/platform/ledger/ledger.js';
import type { SignedIn } from '../clients/world.js';
import { databaseUrls } from '../support/server.js';
import { HOUR, noonOf, type Deed } from './model.js';

const TEXT = 'Wanted by the spec';
const iso = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

/** What a worker would log and leave. */
const THROWN = { fault: (fault: unknown) => { throw fault; } };

/** The use cases of documents on the real database, under a clock that a spec sets. Who may do them is proven elsewhere: here everybody is let in. */
export class Desk {
  now = 0;
  readonly clock = { now: () => Temporal.Instant.fromEpochMilliseconds(this.now), turnedBy: new Temporal.Duration() } as Clock;
  private readonly database = new Database({ databaseUrl: databaseUrls.app, poolSize: 8 } as Config, this.clock, []);
  private readonly pool = new OperatorPool({ operatorDatabaseUrl: databaseUrls.operator });
  private readonly ledger = new Ledger();
  private readonly gate: Gate;
  /** Its clock is years ahead: the documents of other specs are not due. */
  private readonly only = {
    query: async (statement: Statement) => (statement.text.includes('clock_timestamp') ? [{ at: this.clock.now().toString() }] : (await this.pool.query<{ id: string }>(statement)).filter(({ id }) => id === this.customerId)),
  } as unknown as OperatorPool;
  private readonly publishing: PublishDocument;
  private readonly objecting: ObjectToDocument;
  private readonly withdrawing: WithdrawObjection;
  private readonly deciding: DecideObjection;
  private readonly outages: RecordOutage;

  constructor(private readonly customerId: string, private readonly people: { owner: SignedIn; agentId: string }) {
    const operator = (_: Call, work: (agent: AgentActing) => Promise<unknown>): Promise<unknown> => this.agent(work);
    this.gate = { write: (_: Call, work: (acting: Acting) => Promise<unknown>) => this.acting(work), operator, operatorOnce: operator } as unknown as Gate;
    const bring = { execute: async (_: string, __: unknown, work: (file: NewFile) => Promise<{ answer: unknown }>) => (await work(this.file())).answer } as unknown as BringFile;
    const silent = { tell: () => Promise.resolve() };
    this.publishing = new PublishDocument(this.gate, bring, silent as unknown as PublicationNotices, silent as unknown as AnswerNotices);
    this.objecting = new ObjectToDocument(this.gate, bring);
    this.withdrawing = new WithdrawObjection(this.gate, this.only, this.clock);
    this.deciding = new DecideObjection(this.gate, silent as unknown as AnswerNotices);
    this.outages = new RecordOutage(this.gate, this.pool, this.clock, THROWN);
  }

  async open(): Promise<this> {
    await this.database.onModuleInit();
    await this.pool.onModuleInit();
    return this;
  }

  async close(): Promise<void> {
    await this.database.onApplicationShutdown();
    await this.pool.onApplicationShutdown();
  }

  async publish(supersedes?: string): Promise<string> {
    const { id } = await this.publishing.execute(this.call, { kind: 'report', title: 'A report', language: 'en', fileName: 'report.txt', supersedes }, { name: 'report.txt', said: 'text/plain', bytes: none() });
    return id;
  }

  /** @param last day of the term as it stands, as a number */
  async try(deed: Deed, id: string, last: number): Promise<boolean> {
    return done(() => this.do(deed, id, last));
  }

  object(id: string): Promise<boolean> {
    return done(() => this.objecting.execute(this.call, id, { reasons: TEXT }));
  }

  /** The objection that stands at this version of the document. */
  withdraw(id: string, version: number): Promise<boolean> {
    return done(() => this.withdrawing.execute(this.call, id, version));
  }

  answer(id: string, version: number): Promise<boolean> {
    return done(() => this.deciding.execute(this.call, id, { decision: 'reject', answer: TEXT, version }));
  }

  /** A worker of its own, as on another node. */
  worker(): FinaliseDocuments {
    return new FinaliseDocuments({ outageMinutes: 60 }, this.clock, this.database, this.only, this.ledger, new Rounds({ silent: false, roundSeconds: 15 }, THROWN));
  }

  /** The portal by itself, as on another node. */
  noticing(): NoticeOutages {
    return new NoticeOutages({ outageMinutes: 60 }, this.clock, this.database, this.only, this.ledger, { ...THROWN, warn: () => undefined });
  }

  async told(id: string): Promise<ToldDocument> {
    const told = await this.database.read(this.customerId, (tx) => {
      tx.openCustomerData();
      return documentById({ tx, customerId: this.customerId }, id);
    });
    if (!told) throw new Error('it is not there');
    return told;
  }

  private async do(deed: Deed, id: string, last: number): Promise<unknown> {
    if (deed === 'object') return this.objecting.execute(this.call, id, { reasons: TEXT });
    if (deed === 'withdraw') return this.withdrawing.execute(this.call, id, (await this.told(id)).version);
    if (deed === 'correct') return this.publish(id);
    if (deed === 'outageGoesOn') return this.outages.ofOne(this.call, id, { from: iso(this.now - HOUR), reason: TEXT });
    if (deed === 'outage' || deed === 'outageBefore') return this.outages.ofOne(this.call, id, outageOn(deed === 'outage' ? last : last - 1));
    return this.deciding.execute(this.call, id, { decision: deed, answer: TEXT, version: (await this.told(id)).version });
  }

  private get call(): Call {
    return { customerId: this.customerId } as Call;
  }

  private acting(work: (acting: Acting) => Promise<unknown>): Promise<unknown> {
    const { owner: { memberId, identityId } } = this.people;
    return this.within('person', identityId, (tx, record) => work({
      tx, customerId: this.customerId, actor: { kind: 'person', id: identityId, memberId, displayName: 'Lotte Maes' }, standing: { holder: { kind: 'person' } }, language: 'en', record, decide: () => ({ allowed: true, basis: [] }),
    } as unknown as Acting));
  }

  private agent(work: (agent: AgentActing) => Promise<unknown>): Promise<unknown> {
    return this.within('agent', this.people.agentId, (tx, record) => work({ tx, actor: { kind: 'agent', id: this.people.agentId, customerId: this.customerId }, record } as unknown as AgentActing));
  }

  private within(kind: 'person' | 'agent', id: string, work: (tx: Transaction, record: AgentActing['record']) => Promise<unknown>): Promise<unknown> {
    return this.database.write(this.customerId, (tx) => {
      tx.openCustomerData();
      return work(tx, (entry) => this.ledger.record(tx, { ...entry, customerId: this.customerId, actor: { kind, id, capacity: null } }));
    });
  }

  private file(): NewFile {
    return { id: newId(this.clock.now()), name: 'report.txt', mediaType: 'text/plain', size: 1, sha256: createHash('sha256').update(randomBytes(8)).digest('hex'), scan: 'notScanned' };
  }
}

const outageOn = (day: number): { from: string; to: string; reason: string } => ({ from: iso(noonOf(day)), to: iso(noonOf(day) + HOUR), reason: TEXT });

async function* none(): AsyncGenerator<Buffer> {}

/** A refusal is a no; anything else breaks the spec. */
const done = (work: () => Promise<unknown>): Promise<boolean> => work().then(() => true, (fault: unknown) => {
  if (fault instanceof Problem) return false;
  throw fault;
});
