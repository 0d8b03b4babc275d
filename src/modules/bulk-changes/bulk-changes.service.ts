import { Inject, Injectable } from '@nestjs/common';
import { newId } from '../../kernel/index.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { StaleVersion } from '../../platform/http/etag.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { whatIf, type WhatIfView } from '../access/index.js';
import { type Acting, type Call, contactsOf, Gate, NotFound, partNames, type Permission, rightsSaid } from '../authority/index.js';
import { MembersDirectory } from '../members/index.js';
import { ApplyBulkChange } from './apply-bulk-change.js';
import { EndsNeedAnother, MOST_ENDS_ALONE, MOST_PARTS_TOGETHER, NothingTicked, NothingToCancel, NotPlanned, NotUndoable, TooManyParts } from './bulk-change.errors.js';
import type { EndMembersRequest, GiveGrantsRequest, NarrowGrantsRequest, RevokeGrantsRequest, TickRowsRequest } from './bulk-change.requests.js';
import type { BulkChangeView, BulkDeed, BulkRowView } from './bulk-change.view.js';
import {
  type BulkChangeRecord, cancelBulkChange, doneRows, dropForgotten, endedLately, insertBulkChange, listRecords, listRows, type PlannedRow, recordOf, releaseBulkChange, type StoredRow, tickedRows, tickRows,
} from './bulk-changes.queries.js';
import type { Deed, RightTold } from './deeds.js';
import { supposed } from './effect.js';
import { INVERSES } from './inverse.js';
import { JudgeDeeds, type Ready } from './judge-deeds.js';

/** A file's own faults stand beside the row: such a row is not judged. */
export interface Draft {
  deed: BulkDeed;
  permission: Permission;
  reason: string;
  fileName?: string;
  undoes?: string;
  rows: readonly (Pick<PlannedRow, 'row' | 'deed'> & Partial<Pick<PlannedRow, 'faults' | 'told'>>)[];
}

/** By which right each deed is planned and applied; of an undo its own plan says it. */
const PERMISSION = {
  importPeople: 'member:admit', giveGrants: 'grant:give', narrowGrants: 'grant:narrow', revokeGrants: 'grant:revoke', endMembers: 'member:end',
} as const satisfies Record<Exclude<BulkDeed, 'undo'>, Permission>;
const UNDONE_BY: Partial<Record<BulkDeed, Permission>> = { importPeople: 'member:end', giveGrants: 'grant:revoke', narrowGrants: 'grant:give', revokeGrants: 'grant:give' };

/** Changes of many people and rights: planned, looked through, and given the word. */
@Injectable()
export class BulkChangesService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(JudgeDeeds) private readonly deeds: JudgeDeeds,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(ApplyBulkChange) private readonly applying: ApplyBulkChange,
    @Inject(MembersDirectory) private readonly members: MembersDirectory,
  ) {}

  giving(call: Call, { memberIds, reason, profile, subProfileId, scope, startsAt, endsAt }: GiveGrantsRequest): Promise<BulkChangeView> {
    const right = { profile, ...(subProfileId && { subProfileId: subProfileId.toLowerCase() }), scope: lowered(scope ?? []), ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) };
    return this.selected(call, { deed: 'giveGrants', reason }, memberIds.map((id): Deed => ({ kind: 'give', memberId: id.toLowerCase(), right })));
  }

  narrowing(call: Call, { grantIds, scope, reason }: NarrowGrantsRequest): Promise<BulkChangeView> {
    return this.selected(call, { deed: 'narrowGrants', reason }, grantIds.map((id): Deed => ({ kind: 'narrow', grantId: id.toLowerCase(), scope: lowered(scope) })));
  }

  revoking(call: Call, { grantIds, reason }: RevokeGrantsRequest): Promise<BulkChangeView> {
    return this.selected(call, { deed: 'revokeGrants', reason }, grantIds.map((id): Deed => ({ kind: 'revoke', grantId: id.toLowerCase() })));
  }

  ending(call: Call, { memberIds, at, reason }: EndMembersRequest): Promise<BulkChangeView> {
    return this.selected(call, { deed: 'endMembers', reason }, memberIds.map((id): Deed => ({ kind: 'end', memberId: id.toLowerCase(), ...(at && { at }) })));
  }

  /** What was done is a plan again, the other way round: looked through and given the word like any other. */
  undoing(call: Call, id: string, reason: string): Promise<BulkChangeView> {
    return this.gate.write(call, async (acting) => {
      const { deed, state, undoneBy } = await existing(acting, id);
      const permission = UNDONE_BY[deed];
      if (permission !== undefined) await acting.demand(permission);
      if (state !== 'applied' || permission === undefined) throw new NotUndoable('Only a change that was applied is undone. A link that has ended is not opened again: admit the person anew.');
      if (undoneBy !== null) throw new NotUndoable('This change is being undone already, or is undone.');
      const rows = (await doneRows(acting, id)).flatMap(({ done }) => (done ? INVERSES[deed]?.(done) ?? [] : [])).map((each, at) => ({ row: at + 1, deed: each }));
      return this.plan(acting, { deed: 'undo', permission, reason, undoes: id, rows });
    });
  }

  /** Newest first. */
  list(call: Call, { limit, after }: { limit: number; after?: string }): Promise<Page<BulkChangeView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'bulk changes', customerId: acting.customerId });
      const [before = null] = keyset.after(after) ?? [];
      const { records, counted } = await listRecords(acting, { before, limit });
      return keyset.page(await viewsOf(acting, records), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<BulkChangeView> {
    return this.gate.read(call, (acting) => shown(acting, id));
  }

  rows(call: Call, id: string, { faulty = null, limit, after }: { faulty?: boolean | null; limit: number; after?: string }): Promise<Page<BulkRowView>> {
    return this.gate.read(call, async (acting) => {
      await existing(acting, id);
      const keyset = this.pages.of({ list: 'bulk change rows', customerId: acting.customerId, id, faulty: String(faulty) });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listRows(acting, id, { faulty, after: before, limit });
      const names = await this.members.namesOf(acting.tx, acting.customerId, rows.flatMap(({ told: { person, memberId } }) => (person === null ? memberId ?? [] : [])));
      const shown = { said: await sayings(acting, rows), names, sees: acting.decide('member:read').allowed };
      return keyset.page(rows.map((row) => rowView(row, shown)), counted, { limit, keyOf: ({ row }) => [String(row)] });
    });
  }

  /** By all ticked rows together, as things stand; nobody is told of who is only about to be admitted. */
  effect(call: Call, id: string): Promise<WhatIfView> {
    return this.gate.read(call, async (acting) => {
      const { state } = await existing(acting, id);
      if (state !== 'planned') throw new NotPlanned();
      const judged = await this.deeds.judge(acting, (await tickedRows(acting, id)).map(({ deed }) => deed), { lock: false });
      return whatIf(acting, judged.flatMap(({ ready }) => (ready ? supposed(acting, ready) : [])));
    });
  }

  tick(call: Call, id: string, { ticked, rows, version }: TickRowsRequest & { version: number }): Promise<BulkChangeView> {
    return this.gate.write(call, async (acting) => {
      await this.waiting(acting, id, version);
      if (!await tickRows(acting, id, { ticked, rows: rows ?? null, version })) throw new StaleVersion();
      return shown(acting, id);
    });
  }

  /** In the background, under the rights that whoever says so has when it is done. */
  apply(call: Call, id: string, version: number): Promise<BulkChangeView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId, actor, language } = acting;
      const record = await this.waiting(acting, id, version);
      if (record.rows.ticked === 0) throw new NothingTicked();
      if ((await waitForAnother(acting, [record])).has(record)) throw new EndsNeedAnother();
      if (!await releaseBulkChange(acting, id, { memberId: actor.memberId, capacity: actor.capacity, language, version })) throw new StaleVersion();
      await this.jobs.send(tx, 'bulk-change', { customerId, bulkChangeId: id });
      tx.afterCommit(() => this.applying.begin(customerId, id));
      return shown(acting, id);
    });
  }

  /** At any time before the commit. */
  cancel(call: Call, id: string): Promise<BulkChangeView> {
    return this.gate.write(call, async (acting) => {
      const { permission } = await existing(acting, id);
      await acting.demand(permission);
      if (!await cancelBulkChange(acting, id)) throw new NothingToCancel();
      return shown(acting, id);
    });
  }

  /** Judges every row and keeps what was found. */
  async plan(acting: Acting, { rows, ...draft }: Draft): Promise<BulkChangeView> {
    if (rows.reduce((sum, { deed }) => sum + partsIn(deed), 0) > MOST_PARTS_TOGETHER) throw new TooManyParts();
    const id = newId(acting.tx.now);
    const sound = rows.filter(({ faults = [] }) => faults.length === 0);
    const judged = new Map((await this.deeds.judge(acting, sound.map(({ deed }) => deed), { lock: false })).map((answer, at) => [sound[at]?.row, answer]));
    await dropForgotten(acting);
    await insertBulkChange(acting, { id, fileName: null, undoes: null, plannedBy: acting.actor.memberId, ...draft }, rows.map((each): PlannedRow => {
      const { told, waits, faults, deed, ready } = { waits: false, faults: [], told: NOT_JUDGED, ready: null, ...each, ...judged.get(each.row) };
      return { row: each.row, told, waits, faults, deed: asSeen(deed, ready) };
    }));
    return shown(acting, id);
  }

  private selected(call: Call, { deed, reason }: { deed: keyof typeof PERMISSION; reason: string }, deeds: readonly Deed[]): Promise<BulkChangeView> {
    return this.gate.write(call, (acting) => this.plan(acting, { deed, permission: PERMISSION[deed], reason, rows: deeds.map((each, at) => ({ row: at + 1, deed: each })) }));
  }

  private async waiting(acting: Acting, id: string, version: number): Promise<BulkChangeRecord> {
    const record = await existing(acting, id);
    await acting.demand(record.permission);
    if (record.state !== 'planned') throw new NotPlanned();
    if (record.version !== version) throw new StaleVersion();
    return record;
  }
}

const partsIn = (deed: Deed): number => ('scope' in deed ? deed.scope.length : 'right' in deed ? deed.right?.scope.length ?? 0 : 0);

/** As it was when it was planned: what was changed since is refused when it is done. */
const asSeen = (deed: Deed, ready: Ready | null): Deed => (ready?.kind === 'end' ? { ...deed, version: ready.member.version } as Deed : ready && 'held' in ready ? { ...deed, version: ready.held.grant.version } as Deed : deed);

const NOT_JUDGED: PlannedRow['told'] = { person: null, email: null, memberId: null, before: null, after: null };

const lowered = (scope: readonly { kind: 'costCentre' | 'billingAccount' | 'line'; id: string }[]): RightTold['scope'] => scope.map(({ kind, id }) => ({ kind, id: id.toLowerCase() }));

async function existing(acting: Acting, id: string): Promise<BulkChangeRecord> {
  const record = await recordOf(acting, id);
  if (!record) throw new NotFound();
  return record;
}

async function shown(acting: Acting, id: string): Promise<BulkChangeView> {
  const [view] = await viewsOf(acting, [await existing(acting, id)]);
  if (!view) throw new NotFound();
  return view;
}

async function viewsOf(acting: Acting, records: readonly BulkChangeRecord[]): Promise<BulkChangeView[]> {
  const waiting = await waitForAnother(acting, records);
  const { id, legalName: name } = acting.standing.customer;
  return records.map((each) => {
    const { permission, ...record } = each;
    const undone = UNDONE_BY[record.deed];
    const waitsForAnother = waiting.has(each);
    return { ...record, customer: { id, name }, undoable: undone !== undefined, waitsForAnother,
      abilities: abilitiesOn({ ...record, waitsForAnother }, { may: acting.decide(permission).allowed, mayUndo: undone !== undefined && acting.decide(undone).allowed }) };
  });
}

/** GC-9.2-b: those to which whoever acts cannot give the word, since he planned them, or stands in for who did; where nobody else could, he can. What he ended lately on his own word counts with it: two lists are as many as one. */
async function waitForAnother(acting: Acting, records: readonly BulkChangeRecord[]): Promise<ReadonlySet<BulkChangeRecord>> {
  const ending = records.filter(({ state, rows }) => state === 'planned' && rows.ending > 0);
  if (ending.length === 0) return new Set();
  const lately = await endedLately(acting, ending.map(({ plannedBy }) => plannedBy.id));
  const large = ending.filter(({ plannedBy, rows }) => rows.ending + (lately.get(plannedBy.id) ?? 0) > MOST_ENDS_ALONE);
  if (large.length === 0) return new Set();
  const contacts = await contactsOf(acting, large.map(({ plannedBy }) => plannedBy.id));
  return new Set(large.filter(({ plannedBy }) => {
    const hands = contacts.handsOf([contacts.personOf(plannedBy.id)]);
    return hands.includes(acting.actor.id) && contacts.all.some(({ memberId }) => !hands.includes(contacts.personOf(memberId)));
  }));
}

function abilitiesOn({ state, rows, cancelRequested, undoneBy, waitsForAnother }: Omit<BulkChangeRecord, 'permission'> & Pick<BulkChangeView, 'waitsForAnother'>, { may, mayUndo }: { may: boolean; mayUndo: boolean }): BulkChangeView['abilities'] {
  const planned = may && state === 'planned';
  const open = ['planned', 'waiting', 'applying'].includes(state);
  return { tick: planned, apply: planned && rows.ticked > 0 && !waitsForAnother, cancel: may && open && !cancelRequested, undo: mayUndo && state === 'applied' && undoneBy === null };
}

/** Rights in the words of whoever reads; a line stays without its number (I1). */
async function sayings({ tx, customerId, language }: Acting, rows: readonly StoredRow[]): Promise<(right: RightTold | null) => string | null> {
  const parts = rows.flatMap(({ told: { before, after } }) => [...before?.scope ?? [], ...after?.scope ?? []]);
  const nameOf = await partNames(tx, customerId, { parts, seesLine: () => false });
  return (right) => (right === null ? null : rightsSaid(language, [{ ...right, parts: right.scope.map(nameOf) }])[0] ?? null);
}

/** Who may not see people is told of nobody's name or address. */
const rowView = ({ row, ticked, waits, deed, told, faults }: StoredRow, { said, names, sees }: { said: (right: RightTold | null) => string | null; names: ReadonlyMap<string, string>; sees: boolean }): BulkRowView => ({
  row, deed: deed.kind, ticked, waits, faults, memberId: told.memberId, before: said(told.before), after: said(told.after),
  person: sees ? told.person ?? names.get(told.memberId ?? '') ?? null : null, email: sees ? told.email : null,
});
