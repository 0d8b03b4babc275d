import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

const BULK_DEEDS = ['importPeople', 'giveGrants', 'narrowGrants', 'revokeGrants', 'endMembers', 'undo'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number];
const BULK_STATES = ['planned', 'waiting', 'applying', 'applied', 'cancelled'] as const;
export type BulkState = (typeof BULK_STATES)[number];
const ROW_DEEDS = ['admit', 'give', 'narrow', 'revoke', 'end', 'restore'] as const;

@ObjectType('BulkChangeRows', { description: 'How many rows there are, and of what kind.' })
export class BulkRowCountsView {
  @Shown(() => Int) total: number;
  @Shown(() => Int, { description: 'Will be done.' }) ticked: number;
  @Shown(() => Int, { description: 'Cannot be done; each says why.' }) faulty: number;
  @Shown(() => Int, { description: 'Ticked, and wait for a second person when they are done (GC-8.3-d).' }) waiting: number;
  @Shown(() => Int, { description: 'Ticked, and end the link of a person; none any more once it is applied.' }) ending: number;
  @Shown(() => Int, { description: 'Done so far; they count when the state is applied.' }) done: number;
}

@ObjectType('BulkChangeAbilities', { description: 'What you may do with it as it stands.' })
export class BulkChangeAbilitiesView {
  @Shown(() => Boolean) tick: boolean;
  @Shown(() => Boolean) apply: boolean;
  @Shown(() => Boolean) cancel: boolean;
  @Shown(() => Boolean) undo: boolean;
}

/** A change of many people or rights: planned row by row, then all ticked rows or none. */
@ObjectType('BulkChange')
export class BulkChangeView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: BULK_DEEDS, named: 'BulkDeed' }) deed: BulkDeed;
  @Shown(() => String, { oneOf: BULK_STATES, named: 'BulkState' }) state: BulkState;
  @Shown(() => NamedView, { description: 'The Customer at which it is done.' }) customer: NamedView;
  @Shown(() => String) reason: string;
  @Shown(() => String, { nullable: true }) fileName: string | null;
  @Shown(() => NamedView) plannedBy: NamedView;
  @Shown(() => NamedView, { nullable: true }) appliedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time' }) createdAt: string;
  @Shown(() => String, { nullable: true, format: 'date-time' }) finishedAt: string | null;
  @Shown(() => BulkRowCountsView) rows: BulkRowCountsView;
  @Shown(() => Boolean) cancelRequested: boolean;
  @Shown(() => String, { nullable: true, description: 'Why nothing was done when it was last applied: the code of a problem.' }) failure: string | null;
  @Shown(() => Boolean, { description: 'Whether it can be undone once it is applied. Links that ended are not opened again.' }) undoable: boolean;
  @Shown(() => ID, { nullable: true, format: 'uuid', description: 'The change that this one undoes.' }) undoes: string | null;
  @Shown(() => ID, { nullable: true, format: 'uuid', description: 'The change that undoes this one, planned or applied.' }) undoneBy: string | null;
  @Shown(() => Boolean, { description: 'With what you ended within a day it ends so many links that not you, who planned it, but somebody else gives the word (GC-9.2-b).' }) waitsForAnother: boolean;
  @Shown(() => Int) version: number;
  @Shown(() => BulkChangeAbilitiesView) abilities: BulkChangeAbilitiesView;
}

@ObjectType('BulkChangeFault', { description: 'Why a row cannot be done. The cell itself is not repeated.' })
export class BulkFaultView {
  @Shown(() => String, { description: 'Of a file; empty: the row as a whole.' }) column: string;
  @Shown(() => String) code: string;
  @Shown(() => String) reason: string;
}

@ObjectType('BulkChangeRow')
export class BulkRowView {
  @Shown(() => Int, { description: 'As a spreadsheet counts: the header of a file is row 1.' }) row: number;
  @Shown(() => String, { oneOf: ROW_DEEDS, named: 'BulkRowDeed' }) deed: (typeof ROW_DEEDS)[number];
  @Shown(() => Boolean) ticked: boolean;
  @Shown(() => String, { nullable: true, description: 'Whom it is about.' }) person: string | null;
  @Shown(() => String, { nullable: true, format: 'email', description: 'Of somebody who would be invited.' }) email: string | null;
  @Shown(() => ID, { nullable: true, format: 'uuid' }) memberId: string | null;
  @Shown(() => String, { nullable: true, description: 'What is held now, and would be taken or narrowed.' }) before: string | null;
  @Shown(() => String, { nullable: true, description: 'What would be held then.' }) after: string | null;
  @Shown(() => Boolean, { description: 'It waits for a second person when it is done (GC-8.3-d).' }) waits: boolean;
  @Shown(() => [BulkFaultView]) faults: BulkFaultView[];
}

export const BulkChangePage = pageOf(BulkChangeView, 'BulkChange');
export const BulkChangeConnection = connectionOf(BulkChangeView, 'BulkChange');
export const BulkRowPage = pageOf(BulkRowView, 'BulkChangeRow');
export const BulkRowConnection = connectionOf(BulkRowView, 'BulkChangeRow');
