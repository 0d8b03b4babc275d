import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Acting, type Entry, Gate, type LedgerEvent, type Order } from '../authority/index.js';
import type { BulkDeed } from './bulk-change.view.js';
import { type ClaimedChange, finishBulkChange, isMine, reportProgress, settleBulkChange, type StoredRow, tickedRows, waitingChange } from './bulk-changes.queries.js';
import { CarryOutDeeds, DeedRefused } from './carry-out-deeds.js';
import { type Change, type Deed, type Done, faultOf, type RowFault } from './deeds.js';
import { JudgeDeeds, type Ready } from './judge-deeds.js';

/** Between two portions others are answered, progress is told and a cancel is heard. */
const PORTION = 500;

/** The process stops: the change waits for the next one. */
class Stopped extends Error {}
class Cancelled extends Error {}
/** Somebody else applies it: whether he comes to its end, is looked at again. */
class NotMine extends Error {}
class RowsRefused extends Error {
  constructor(readonly faults: ReadonlyMap<number, RowFault[]>) {
    super('rows were refused');
  }
}

const EVENT: Record<BulkDeed, LedgerEvent> = {
  importPeople: 'bulk-change.people-imported', giveGrants: 'bulk-change.grants-given', narrowGrants: 'bulk-change.grants-narrowed', revokeGrants: 'bulk-change.grants-revoked',
  endMembers: 'bulk-change.members-ended', undo: 'bulk-change.undone',
};
/** What takes from somebody runs beside no other change (S50). Giving holds nobody up. */
const TAKES: readonly BulkDeed[] = ['narrowGrants', 'revokeGrants', 'endMembers', 'undo'];

interface Run {
  id: string;
  change: ClaimedChange;
  rows: readonly StoredRow[];
}

/** Applies a plan: every ticked row or none, in one transaction, told in one entry; seen and cancelled from outside while it runs. */
@Injectable()
export class ApplyBulkChange implements BeforeApplicationShutdown {
  private stopping = false;
  private readonly begun = new Set<Promise<void>>();

  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Database) private readonly database: Database,
    @Inject(JudgeDeeds) private readonly judging: JudgeDeeds,
    @Inject(CarryOutDeeds) private readonly carrying: CarryOutDeeds,
    @Inject(Log) private readonly log: Log,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.begun);
  }

  /** At once, where the word was given; what is not done by this process, its job hands to another one. */
  begin(customerId: string, id: string): void {
    const work: Promise<void> = this.execute(customerId, id).catch(() => undefined).finally(() => this.begun.delete(work));
    this.begun.add(work);
  }

  /** Throws only when it should be looked at again. */
  async execute(customerId: string, id: string): Promise<void> {
    const change = await this.database.read(customerId, (tx) => waitingChange({ tx, customerId }, id));
    if (!change) return;
    try {
      await this.gate.carryOut(orderOf(customerId, change), (acting) => this.apply(acting, id, change));
    } catch (fault) {
      if (fault instanceof Stopped || fault instanceof NotMine) throw fault;
      await this.settle(customerId, id, fault);
    }
  }

  private async apply(acting: Acting, id: string, change: ClaimedChange): Promise<{ answer: undefined; entry: Entry }> {
    if (!await isMine(acting, id) || !await waitingChange(acting, id)) throw new NotMine(); // the second: it ended while the lock was waited for
    const rows = await tickedRows(acting, id);
    const { done, changes } = await this.carryOut(acting, { id, change, rows });
    if (!await finishBulkChange(acting, id, done)) throw new Cancelled();
    const basis = acting.decide(change.permission).basis.flatMap(({ grantId }) => grantId ?? []);
    const entry: Entry = {
      event: EVENT[change.deed], subjectId: id, rules: ['GC-8.2-b(1)', 'GC-8.2-b(2)', 'GC-9.2-a'], basis, reason: change.reason, after: { rows: done.size, ...(change.undoes && { undoes: change.undoes }) }, changes,
    };
    return { answer: undefined, entry };
  }

  private async carryOut(acting: Acting, { id, change, rows }: Run): Promise<{ done: Map<number, Done>; changes: Change[] }> {
    const done = new Map<number, Done>();
    const changes: Change[] = [];
    const faults = new Map<number, RowFault[]>();
    const size = TAKES.includes(change.deed) ? rows.length : PORTION; // what continues a grant ends with it, wherever it stands among the rows
    for (let begin = 0; begin < rows.length; begin += size) {
      await this.look(acting.customerId, id, begin);
      const portion = rows.slice(begin, begin + size);
      const ready = await this.sound(acting, portion, faults);
      if (faults.size > 0) continue; // nothing will be kept: what else is wrong is still looked for
      const outcomes = await this.carrying.execute(acting, ready, change.reason).catch((fault: unknown) => {
        if (!(fault instanceof DeedRefused)) throw fault;
        throw new RowsRefused(new Map([[portion[fault.at]?.row ?? 0, [faultOf(fault.problem)]]]));
      });
      for (const [at, outcome] of outcomes.entries()) {
        const { row } = portion[at] as StoredRow;
        done.set(row, outcome.done);
        changes.push(...outcome.changes.map((each) => ({ ...each, row })));
      }
    }
    if (faults.size > 0) throw new RowsRefused(faults);
    return { done, changes };
  }

  private async sound(acting: Acting, portion: readonly StoredRow[], faults: Map<number, RowFault[]>): Promise<Ready[]> {
    const judged = await this.judging.judge(acting, portion.map(({ deed }): Deed => deed), { lock: true });
    for (const [at, answer] of judged.entries()) if (answer.faults.length > 0) faults.set(portion[at]?.row ?? 0, answer.faults);
    return judged.flatMap(({ ready }) => ready ?? []);
  }

  /** On a connection of its own: what the transaction itself writes, nobody sees. */
  private async look(customerId: string, id: string, done: number): Promise<void> {
    if (this.stopping) throw new Stopped();
    if (await this.database.write(customerId, (tx) => reportProgress({ tx, customerId }, id, done))) throw new Cancelled();
  }

  private async settle(customerId: string, id: string, fault: unknown): Promise<void> {
    const end = endOf(fault);
    if (end.failure === INTERNAL) this.log.fault(fault);
    await this.database.write(customerId, (tx) => settleBulkChange({ tx, customerId }, id, end));
  }
}

const INTERNAL = 'internal';

/** Rows that were refused wait for another word; everything else is over. */
function endOf(fault: unknown): Parameters<typeof settleBulkChange>[2] {
  if (fault instanceof RowsRefused) return { state: 'planned', failure: 'bulk-change.rows-refused', faults: fault.faults };
  if (fault instanceof Cancelled) return { state: 'cancelled', failure: null, faults: new Map() };
  return { state: 'failed', failure: fault instanceof Problem ? fault.code : INTERNAL, faults: new Map() };
}

const orderOf = (customerId: string, { appliedBy: memberId, appliedInCapacity: capacity, permission, language, deed }: ClaimedChange): Order =>
  ({ customerId, memberId, capacity, permission, language, alone: TAKES.includes(deed) });
