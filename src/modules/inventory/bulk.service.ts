import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { endOfMonths, newId } from '../../kernel/index.js';
import { type Acting, type Call, type Decision, Gate, type LedgerEvent } from '../authority/index.js';
import { checkedEnd } from './blocks.service.js';
import { allocateRows, blockRows, type ChangedRow, disownDevices, dropRows, keepDeed, listDeeds, placesOf, takeTime, unblockRows } from './bulk.queries.js';
import type { BulkDeedRequest, BulkPreviewRequest } from './bulk.requests.js';
import type { BulkDeedView, BulkPreviewView } from './bulk.view.js';
import { type BulkOrder, isTooLarge, judgeSelection, type Judgement, keepSubjects, lockSubjects, MOST_AT_ONCE, SUBJECTS } from './bulk-select.queries.js';
import { type Change, recordChanges } from './changes.js';
import { BulkIncomplete, CostCentreNotThere, MarkingByPeople, NothingToChange, SelectionChanged, TooManySelected } from './inventory.errors.js';
import { isCostCentre } from './lines.queries.js';
import { demandReadable, seek } from './sim-filter.js';
import type { BlockCause } from './sim.view.js';

/** A deed with all it needs, whatever was left out of the request. */
interface Wish {
  order: BulkOrder;
  block: { cause: BlockCause; until: string; limit: string } | null;
  decision: Decision;
}

/** What is done to a whole selection: previewed, then all that was previewed or nothing (SC-FM-4, S0-6, SC-MN-4). */
@Injectable()
export class BulkService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  preview(call: Call, request: BulkPreviewRequest): Promise<BulkPreviewView> {
    return this.gate.read(call, async (acting) => {
      const { order, block } = await wishOf(acting, request);
      await demandFew(acting, order);
      const judgement = await judge(acting, order, request);
      const { deed } = request;
      return { ...judgement, undoable: deed === 'allocate' || deed === 'block', secondPerson: deed === 'markOwned', until: block?.until ?? null, latestUntil: block?.limit ?? null };
    });
  }

  /** Own ones, and markings that wait for another person. */
  list(call: Call): Promise<BulkDeedView[]> {
    return this.gate.read(call, (acting) => listDeeds(acting, null));
  }

  /** Lock order: lines, cards or devices by their ids, then (by the entry) the Customer's chain. */
  execute(call: Call, request: BulkDeedRequest): Promise<BulkDeedView> {
    return this.gate.write(call, async (acting) => {
      const { order, block, decision } = await wishOf(acting, request);
      demandPerson(acting, order);
      await takeTime(acting);
      await demandFew(acting, order);
      await lockSubjects(acting, order);
      const { seen, changes } = await judge(acting, order, request);
      if (seen !== request.seen) throw new SelectionChanged();
      if (changes === 0) throw new NothingToChange();
      const { deed, reason } = request;
      const id = newId(acting.tx.now);
      await keepDeed(acting, { id, deed, state: deed === 'markOwned' ? 'pending' : 'done', costCentreId: order.costCentreId, until: block?.until ?? null, reason, count: changes });
      await keepSubjects(acting, order, id);
      const rows = await change(acting, { id, order, block });
      if (deed === 'unblock' || deed === 'markNotOwned') await dropRows(acting, id); // nothing takes these back
      const after = afterOf(acting, { order, block });
      await tellMany(acting, { event: EVENTS[deed], deedId: id, reason, decision }, rows.map((row) => ({ ...row, after })));
      return deedOf(acting, id);
    });
  }
}

const EVENTS = {
  allocate: 'line.many-allocated', block: 'sim.many-blocked', unblock: 'sim.many-unblocked', markOwned: 'device.marking-asked', markNotOwned: 'device.many-marked-not-owned',
} as const satisfies Record<BulkOrder['deed'], LedgerEvent>;

async function wishOf(acting: Acting, request: BulkPreviewRequest): Promise<Wish> {
  const { deed, selection, costCentreId } = request;
  const decision = await acting.demand(SUBJECTS[deed].permission);
  const filter = selection.filter ?? {};
  demandReadable(acting, filter, 'iccid');
  if (deed === 'allocate') await demandTarget(acting, costCentreId);
  const block = deed === 'block' ? blockOf(acting, request) : null;
  const list = await seek(acting, { filter, sort: 'iccid' as const });
  return { order: { deed, list, simIds: selection.simIds, costCentreId: deed === 'allocate' ? costCentreId ?? null : null }, block, decision };
}

function demandPerson({ actor }: Acting, { deed }: BulkOrder): void {
  if (deed === 'markOwned' && actor.kind !== 'person') throw new MarkingByPeople();
}

async function demandTarget({ tx, customerId }: Acting, costCentreId: string | null | undefined): Promise<void> {
  if (costCentreId === undefined) throw new BulkIncomplete('costCentreId');
  if (costCentreId !== null && !await isCostCentre(tx, customerId, costCentreId)) throw new CostCentreNotThere();
}

function blockOf({ tx }: Acting, { cause, until }: BulkPreviewRequest): Wish['block'] {
  if (!cause) throw new BulkIncomplete('cause');
  const limit = endOfMonths(tx.now, 3).toString();
  return { cause, until: checkedEnd(tx.now, { until, latest: limit }), limit };
}

async function demandFew(acting: Acting, order: BulkOrder): Promise<void> {
  if (await isTooLarge(acting, order)) throw new TooManySelected(MOST_AT_ONCE);
}

/** What was seen is the rows as they stand, and what would be done to them: a preview of one deed is none of another. */
async function judge(acting: Acting, order: BulkOrder, { cause, until }: BulkPreviewRequest): Promise<Judgement> {
  const judgement = await judgeSelection(acting, order);
  if (judgement.selected > MOST_AT_ONCE) throw new TooManySelected(MOST_AT_ONCE);
  const deed = createHash('sha256').update(JSON.stringify([order.deed, order.costCentreId, cause, until])).digest('hex').slice(0, 16);
  return { ...judgement, seen: `${judgement.seen}:${deed}` };
}

function change(acting: Acting, { id, order, block }: { id: string; order: BulkOrder; block: Wish['block'] }): Promise<ChangedRow[]> {
  switch (order.deed) {
    case 'allocate': return allocateRows(acting, id, order.costCentreId);
    case 'block': return block ? blockRows(acting, id, block) : Promise.resolve([]);
    case 'unblock': return unblockRows(acting, id);
    case 'markOwned': return placesOf(acting, id); // nothing yet: another person decides
    case 'markNotOwned': return disownDevices(acting, id);
  }
}

function afterOf({ tx }: Acting, { order, block }: Pick<Wish, 'order' | 'block'>): object | null {
  switch (order.deed) {
    case 'allocate': return { costCentreId: order.costCentreId };
    case 'block': return block && { state: 'blocked', cause: block.cause, since: tx.now.toString(), until: block.until, latestUntil: block.limit };
    case 'unblock': return { state: 'active' };
    default: return null;
  }
}

interface Told {
  event: LedgerEvent;
  deedId: string;
  reason: string;
  decision: Decision;
}

/** One entry for all of them, a detail for each: with the attributes by which its readers are scoped. */
export function tellMany(acting: Acting, { event, deedId, reason, decision }: Told, rows: readonly (ChangedRow & { after: object | null })[]): Promise<void> {
  const [noun = ''] = event.split('.');
  const table = noun === 'device' ? 'device_ownership' : noun as 'sim' | 'line';
  const rules = { sim: ['S0-6'], line: ['SC-MN-1d'], device_ownership: ['SC-MN-4'] }[table];
  return recordChanges(acting, { event, subjectId: deedId, rules, reason, decision }, rows.map(({ id, place, before, after }): Change => ({ table, id, ...place, before, after })));
}

export async function deedOf(acting: Acting, deedId: string): Promise<BulkDeedView> {
  const [deed] = await listDeeds(acting, deedId);
  if (!deed) throw new Error('a deed that was done is not there');
  return deed;
}
