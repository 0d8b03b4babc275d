import { ID, Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { SIM_COLUMN_NAMES } from './saved-view.requests.js';
import { DIRECTIONS, SIM_SORTS } from './sim-list.request.js';
import { SIM_FORMS, SIM_STATES, SimPersonView } from './sim.view.js';

/** The parts of a filter that name something, or somebody, that can be gone. */
const NAMING = ['costCentreId', 'billingAccountId', 'memberId'] as const;
/** Those that may say whose a line is (`sim:people`). */
export const OF_PEOPLE = ['memberId', 'unassigned', 'search'] as const;

@ObjectType('SavedFilter', { description: 'Null: it does not matter.' })
export class SavedFilterView {
  @Shown(() => [String], { nullable: true, oneOf: SIM_STATES, named: 'SimState' }) state: string[] | null;
  @Shown(() => String, { nullable: true, oneOf: SIM_FORMS, named: 'SimForm' }) form: string | null;
  @Shown(() => String, { nullable: true }) tariffPlan: string | null;
  @Shown(() => ID, { nullable: true, format: 'uuid' }) costCentreId: string | null;
  @Shown(() => ID, { nullable: true, format: 'uuid' }) billingAccountId: string | null;
  @Shown(() => ID, { nullable: true, format: 'uuid' }) memberId: string | null;
  @Shown(() => Boolean, { nullable: true }) unassigned: boolean | null;
  @Shown(() => Int, { nullable: true }) blockEndsWithin: number | null;
  @Shown(() => String, { nullable: true }) search: string | null;
}

@ObjectType('SavedViewAbilities')
export class SavedViewAbilitiesView {
  @Shown(() => Boolean, { description: 'Yours.' }) change: boolean;
  @Shown(() => Boolean, { description: 'Yours, or shared and you are the Access Owner.' }) delete: boolean;
}

/** How somebody looked at the SIMs. It holds filters, no rows: whoever opens it sees what he may see. */
@ObjectType('SavedView')
export class SavedViewView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) name: string;
  @Shown(() => Boolean) shared: boolean;
  @Shown(() => Boolean, { description: 'Yours.' }) own: boolean;
  @Shown(() => SimPersonView, { nullable: true, description: 'Who saved it; a machine is told no names.' }) owner: SimPersonView | null;
  @Shown(() => SavedFilterView) filter: SavedFilterView;
  @Shown(() => String, { oneOf: SIM_SORTS, named: 'SimSort' }) sort: string;
  @Shown(() => String, { oneOf: DIRECTIONS, named: 'SortDirection' }) direction: string;
  @Shown(() => [String], { nullable: true, oneOf: SIM_COLUMN_NAMES, named: 'SimColumn', description: 'Null: the usual ones.' }) columns: string[] | null;
  @Shown(() => [String], { oneOf: NAMING, named: 'SavedFilterNaming', description: 'What its filter names and is there no more: it finds nothing until that is changed.' }) gone: (typeof NAMING)[number][];
  @Shown(() => [String], { oneOf: [...OF_PEOPLE, 'sort'], named: 'SavedFilterOfPeople', description: 'What it asks for besides, and is not told to you because you may not see whose a line is (`sim:people`).' })
  withheld: ((typeof OF_PEOPLE)[number] | 'sort')[];
  @Shown(() => SavedViewAbilitiesView) abilities: SavedViewAbilitiesView;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

export class SavedViewsView {
  @Shown(() => [SavedViewView], { description: 'Yours first, then what others share, by name; at most 500.' }) items: SavedViewView[];
}
