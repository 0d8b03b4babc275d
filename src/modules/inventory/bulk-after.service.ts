import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, type Decision, Gate, NotFound } from '../authority/index.js';
import { allocateBack, countStill, dropRows, firstUncovered, listDeeds, lockDeed, lockRows, ownDevices, placesOf, settleDeed, takeTime, unblockRows } from './bulk.queries.js';
import type { BulkDeedView, UndoPreviewView } from './bulk.view.js';
import { deedOf, tellMany } from './bulk.service.js';
import { SUBJECTS } from './bulk-select.queries.js';
import { NotUndoable, NotWaiting, OwnMarking } from './inventory.errors.js';

/** What comes after a deed in bulk: a second person decides on it, or it is taken back. */
@Injectable()
export class BulkAfterService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  undoPreview(call: Call, deedId: string): Promise<UndoPreviewView> {
    return this.gate.read(call, async (acting) => {
      const deed = await seen(acting, deedId);
      if (!deed.abilities.undo) throw new NotUndoable();
      const { still, all } = await countStill(acting, deed);
      return { deedId, back: still, changedSince: all - still, version: deed.version };
    });
  }

  /** Whatever nobody has changed since is again as it was before. */
  undo(call: Call, deedId: string, { reason, version }: { reason: string; version: number }): Promise<BulkDeedView> {
    return this.gate.write(call, async (acting) => {
      const deed = await lock(acting, deedId, version);
      if (!deed.abilities.undo) throw new NotUndoable();
      const decision = await demandAll(acting, deed);
      await takeTime(acting);
      await lockRows(acting, deed);
      const isMove = deed.deed === 'allocate';
      const rows = await (isMove ? allocateBack(acting, deed.id) : unblockRows(acting, deed.id, true));
      await settleDeed(acting, deed.id, { state: 'undone', count: rows.length });
      await dropRows(acting, deed.id);
      const was = isMove ? { costCentreId: deed.costCentre?.id ?? null } : { state: 'blocked' };
      await tellMany(acting, { event: isMove ? 'line.many-allocated' : 'sim.many-unblocked', deedId, reason, decision }, rows.map((row) => ({ ...row, before: was, after: row.before })));
      return deedOf(acting, deed.id);
    });
  }

  /** SC-MN-4: never whoever asked for it, and somebody whose right covers every device in it. */
  decide(call: Call, deedId: string, { approved, reason, version }: { approved: boolean; reason: string; version: number }): Promise<BulkDeedView> {
    return this.gate.write(call, async (acting) => {
      const deed = await lock(acting, deedId, version);
      if (deed.state !== 'pending') throw new NotWaiting();
      const decision = await demandAll(acting, deed);
      if (!deed.abilities.decide) throw new OwnMarking();
      await takeTime(acting);
      await lockRows(acting, deed);
      const rows = await (approved ? ownDevices(acting, deed.id, acting.tx.now) : placesOf(acting, deed.id));
      await settleDeed(acting, deed.id, { state: approved ? 'done' : 'refused', count: rows.length });
      await dropRows(acting, deed.id);
      const { event, after, ...became } = approved
        ? { event: 'device.many-marked-owned' as const, after: { from: acting.tx.now.toString() }, state: 'done' as const, count: rows.length }
        : { event: 'device.marking-refused' as const, after: null, state: 'refused' as const, count: deed.count };
      await tellMany(acting, { event, deedId, reason, decision }, rows.map((row) => ({ ...row, after })));
      return { ...deed, ...became, decidedAt: acting.tx.now.toString(), abilities: { decide: false, undo: false }, version: deed.version + 1 };
    });
  }
}

async function seen(acting: Acting, deedId: string): Promise<BulkDeedView> {
  const [deed] = await listDeeds(acting, deedId);
  if (!deed) throw new NotFound();
  return deed;
}

async function lock(acting: Acting, deedId: string, version: number): Promise<BulkDeedView> {
  await lockDeed(acting, deedId);
  const deed = await seen(acting, deedId);
  demandVersion(version, deed.version);
  return deed;
}

async function demandAll(acting: Acting, deed: BulkDeedView): Promise<Decision> {
  const { permission } = SUBJECTS[deed.deed];
  const uncovered = await firstUncovered(acting, deed);
  return uncovered ? acting.demand(permission, uncovered) : acting.demand(permission);
}
