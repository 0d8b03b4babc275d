import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Acting, type Entry, Gate, type LedgerEvent, type Order } from '../authority/index.js';
import { membersAt } from '../members/index.js';
import type { BulkDeed } from './bulk-change.view.js';
import { type ClaimedChange, finishBulkChange, isMine, reportProgress, settleBulkChange, type StoredRow, tickedRows, waitingChange } from './bulk-changes.queries.js';
import { CarryOutDeeds, DeedRefused, type Locked } from './carry-out-deeds.js';
import { type Change, type Deed, type Done, faultOf, type Outcome, type RowFault } from './deeds.js';

import { JudgeDeeds, type Ready } from './judge-deeds.js';

/** Of admissions: between two portions others are answered, progress is told and a cancel is heard. */
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
    const before = [...this.begun];
    // one at a time: each holds a connection that others wait for
    const work: Promise<void> = Promise.all(before).then(() => this.execute(customerId, id)).catch((fault: unknown) => this.tell(fault)).finally(() => this.begun.delete(work));
    this.begun.add(work);
  }

  /** Throws only when it should be looked at again. */
  async execute(customerId: string, id: string): Promise<void> {
    const change = await this.database.read(customerId, (tx) => waitingChange({ tx, customerId }, id));
    if (!change) return;
    try {
      await this.gate.carryOut(orderOf(customerId, change), (acting, hold) => this.apply(acting, { id, change }, hold));
    } catch (fault) {
      const end = endOf(fault);
      if (end === null) throw fault;
      await this.settle(customerId, id, end);
    }
  }

  private async apply(acting: Acting, run: Pick<Run, 'id' | 'change'>, hold: () => Promise<Acting>): Promise<Entry> {
    const { id, change } = run;
    if (!await isMine(acting, id) || !await waitingChange(acting, id)) throw new NotMine(); // the second: it ended while the lock was waited for
    const rows = await tickedRows(acting, id);
    await this.look(acting.customerId, id, 0);
    const admitted = change.deed === 'importPeople' ? await this.admit(acting, { id, rows }) : new Map<number, Outcome>();
    const { done, changes } = await this.carryOut(await hold(), { ...run, rows }, admitted);
    if (!await finishBulkChange(acting, id, done)) throw new Cancelled();
    const basis = acting.decide(change.permission).basis.flatMap(({ grantId }) => grantId ?? []);
    return { event: EVENT[change.deed], subjectId: id, rules: ['GC-8.2-b(1)', 'GC-8.2-b(2)', 'GC-9.2-a'], basis, reason: change.reason, after: { rows: done.size, ...(change.undoes && { undoes: change.undoes }) }, changes };
  }

  /** The long part of an import, portion by portion; who stands in several rows is admitted by the first of them. @returns under the numbers of the rows */
  private async admit(acting: Acting, { id, rows }: Pick<Run, 'id' | 'rows'>): Promise<Map<number, Outcome>> {
    const admitted = new Map<number, Outcome>();
    const faults = new Map<number, RowFault[]>();
    const met = new Set<string>();
    for (let begin = 0; begin < rows.length; begin += PORTION) {
      await this.look(acting.customerId, id, begin);
      const portion = rows.slice(begin, begin + PORTION).filter(({ deed }) => deed.kind === 'admit' && !met.has(addressOf(deed)) && met.add(addressOf(deed)));
      const ready = await this.sound(acting, { rows: portion, lock: false }, faults);
      if (faults.size > 0) continue; // nothing will be kept: what else is wrong is still looked for
      const newcomers = ready.flatMap((each, at) => (each.kind === 'admit' && each.memberId === null ? [{ person: each.person, row: portion[at]?.row ?? 0 }] : []));
      const outcomes = await this.carrying.admit(acting, newcomers.map(({ person }) => person)).catch((fault: unknown) => {
        if (!(fault instanceof DeedRefused)) throw fault;
        throw new RowsRefused(new Map([[newcomers[fault.at]?.row ?? 0, [faultOf(fault.problem)]]]));
      });
      for (const [at, outcome] of outcomes.entries()) admitted.set(newcomers[at]?.row ?? 0, outcome);
    }
    if (faults.size > 0) throw new RowsRefused(faults);
    return admitted;
  }

  /** Everything that is judged under locks, at once: so nobody waits for long, and nobody waits for each other. */
  private async carryOut(acting: Acting, { change, rows }: Run, admitted: ReadonlyMap<number, Outcome>): Promise<{ done: Map<number, Done>; changes: Change[] }> {
    const faults = new Map<number, RowFault[]>();
    const deeds = await rightsOf(acting, rows);
    const ready = (await this.sound(acting, { rows: deeds, lock: true }, faults)).filter(isLocked);
    if (faults.size > 0) throw new RowsRefused(faults);
    const outcomes = new Map((await this.carrying.execute(acting, ready, change.reason)).map((outcome, at) => [deeds[at]?.row ?? 0, outcome]));
    const done = new Map<number, Done>();
    const changes: Change[] = [];
    for (const { row } of rows) {
      const both = [admitted.get(row), outcomes.get(row)].flatMap((outcome) => outcome ?? []);
      done.set(row, Object.assign({}, ...both.map((outcome) => outcome.done)) as Done);
      changes.push(...both.flatMap((outcome) => outcome.changes.map((each) => ({ ...each, row }))));
    }
    return { done, changes };
  }

  private async sound(acting: Acting, { rows, lock }: { rows: readonly Pick<StoredRow, 'row' | 'deed'>[]; lock: boolean }, faults: Map<number, RowFault[]>): Promise<Ready[]> {
    const judged = await this.judging.judge(acting, rows.map(({ deed }): Deed => deed), { lock });
    for (const [at, answer] of judged.entries()) if (answer.faults.length > 0) faults.set(rows[at]?.row ?? 0, answer.faults);
    return judged.flatMap(({ ready }) => ready ?? []);
  }

  /** On a connection of its own: what the transaction itself writes, nobody sees. */
  private async look(customerId: string, id: string, done: number): Promise<void> {
    if (this.stopping) throw new Stopped();
    if (await this.database.write(customerId, (tx) => reportProgress({ tx, customerId }, id, done))) throw new Cancelled();
  }

  private async settle(customerId: string, id: string, end: End): Promise<void> {
    await this.database.write(customerId, async (tx) => {
      await tx.query({ name: 'bulk-change-mine-to-settle', text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))', values: [id] });
      await settleBulkChange({ tx, customerId }, id, end);
    });
  }

  private tell(fault: unknown): void {
    if (!(fault instanceof Stopped || fault instanceof NotMine)) this.log.fault(fault);
  }
}

type End = Parameters<typeof settleBulkChange>[2];

/** What was refused waits for another word. Null: nobody refused it, so it is tried again. */
function endOf(fault: unknown): End | null {
  if (fault instanceof RowsRefused) return { state: 'planned', failure: 'bulk-change.rows-refused', faults: fault.faults };
  if (fault instanceof Cancelled) return { state: 'cancelled', failure: null, faults: new Map() };
  return fault instanceof Problem ? { state: 'planned', failure: fault.code, faults: new Map() } : null;
}

const isLocked = (ready: Ready): ready is Locked => ready.kind !== 'admit';

const addressOf = (deed: Deed): string => (deed.kind === 'admit' ? deed.person.email.toLowerCase() : '');

/** What the rows do under locks: of an import, the rights of whoever is here by now. */
async function rightsOf({ tx, customerId }: Acting, rows: readonly StoredRow[]): Promise<Pick<StoredRow, 'row' | 'deed'>[]> {
  const here = await membersAt(tx, customerId, rows.map(({ deed }) => addressOf(deed)).filter(Boolean));
  return rows.flatMap(({ row, deed }) => {
    if (deed.kind !== 'admit') return [{ row, deed }];
    return deed.right === null ? [] : [{ row, deed: { kind: 'give' as const, memberId: here.get(addressOf(deed))?.id ?? '', right: deed.right } }];
  });
}

const orderOf = (customerId: string, { appliedBy: memberId, appliedInCapacity: capacity, permission, language, deed }: ClaimedChange): Order =>
  ({ customerId, memberId, capacity, permission, language, alone: TAKES.includes(deed) });
