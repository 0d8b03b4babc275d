import type { SavedViewView, SaveViewRequest } from '../../lib/api-types.gen';
import { NO_FILTERS, type SimSearch } from './search';
import { columnsIn } from './sim-columns';
import { filterOf } from './sims.queries';

type Kept = Pick<SaveViewRequest, 'filter' | 'sort' | 'direction' | 'columns'>;

/** What of an address a view keeps. */
export const keptOf = (search: SimSearch): Kept => ({ filter: filterOf(search), sort: search.sort ?? 'iccid', direction: search.direction ?? 'asc', columns: columnsIn(search.columns) });

/** What a view keeps, as it stands in it. */
export const keptIn = (view: SavedViewView): Kept => keptOf(searchOf(view));

const said = <Value>(value: Value | null): Value | undefined => value ?? undefined;
const unlessUsual = <Value>(value: Value, usual: Value): Value | undefined => (value === usual ? undefined : value);
const assignedOf = (unassigned: boolean | null): SimSearch['assigned'] => (unassigned === null ? undefined : unassigned ? 'no' : 'yes');

/** The address that opens a view: whatever it does not say is not said. */
export const searchOf = ({ id, filter, sort, direction, columns }: SavedViewView): SimSearch => ({
  ...NO_FILTERS, view: id, search: said(filter.search), state: filter.state?.join(','), form: said(filter.form), plan: said(filter.tariffPlan), centre: said(filter.costCentreId),
  account: said(filter.billingAccountId), person: said(filter.memberId), ends: said(filter.blockEndsWithin), assigned: assignedOf(filter.unassigned),
  sort: unlessUsual(sort, 'iccid'), direction: unlessUsual(direction, 'asc'), columns: columns?.join(','),
});

export const isAsKept = (view: SavedViewView, search: SimSearch): boolean => JSON.stringify(keptOf(search)) === JSON.stringify(keptIn(view));
