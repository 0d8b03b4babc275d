import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';

const LOAD_STATES = ['receiving', 'refused', 'checked', 'waiting', 'applying', 'applied', 'cancelled', 'failed'] as const;
export type LoadState = (typeof LOAD_STATES)[number];

@ObjectType('InventoryLoadAbilities', { description: 'What the agent may do with this load as it stands.' })
export class LoadAbilitiesView {
  @Shown(() => Boolean, { description: 'It is checked and waits for a word.' }) apply: boolean;
  @Shown(() => Boolean) cancel: boolean;
}

/** A load of SIMs from a file: all of it or nothing. */
@ObjectType('InventoryLoad')
export class InventoryLoadView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: LOAD_STATES, named: 'LoadState' }) state: LoadState;
  @Shown(() => String) fileName: string;
  @Shown(() => Int, { description: 'Rows received and checked so far.' }) rowsRead: number;
  @Shown(() => Int, { nullable: true, description: 'Rows there are to apply; null until all have come.' }) rowsTotal: number | null;
  @Shown(() => Int, { description: 'Rows applied so far; they count when the state is applied.' }) rowsApplied: number;
  @Shown(() => Int) errorCount: number;
  @Shown(() => Boolean) cancelRequested: boolean;
  @Shown(() => String, { format: 'date-time' }) createdAt: string;
  @Shown(() => String, { nullable: true, format: 'date-time' }) finishedAt: string | null;
  @Shown(() => LoadAbilitiesView) abilities: LoadAbilitiesView;
}

/** What is wrong in which row; the cell itself is not repeated. */
@ObjectType('InventoryLoadError')
export class LoadErrorView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => Int, { description: 'As a spreadsheet counts: the header is row 1.' }) row: number;
  @Shown(() => String, { description: 'Empty: the row or the file as a whole.' }) column: string;
  @Shown(() => String) code: string;
  @Shown(() => String) reason: string;
}

export const InventoryLoadPage = pageOf(InventoryLoadView, 'InventoryLoad');
export const InventoryLoadConnection = connectionOf(InventoryLoadView, 'InventoryLoad');
export const LoadErrorPage = pageOf(LoadErrorView, 'InventoryLoadError');
export const LoadErrorConnection = connectionOf(LoadErrorView, 'InventoryLoadError');
