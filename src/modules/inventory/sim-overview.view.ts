import { Int, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { SIM_STATES, SimCostCentreView } from './sim.view.js';

@ObjectType('SimStateCount')
export class SimStateCountView {
  @Shown(() => String, { oneOf: SIM_STATES }) state: string;
  @Shown(() => Int) count: number;
}

@ObjectType('TariffPlanCount')
export class TariffPlanCountView {
  @Shown(() => String, { nullable: true, description: 'Null: cards on no line.' }) plan: string | null;
  @Shown(() => Int) count: number;
}

@ObjectType('CostCentreCount')
export class CostCentreCountView {
  @Shown(() => SimCostCentreView, { nullable: true, description: 'Null: cards of no cost centre.' }) costCentre: SimCostCentreView | null;
  @Shown(() => Int) count: number;
}

/** Each as many as the list finds with the filter `unassigned`. */
@ObjectType('AssignedCount')
export class AssignedCountView {
  @Shown(() => Int, { description: 'On a line that is somebody\'s.' }) yes: number;
  @Shown(() => Int, { description: 'On a line that is nobody\'s.' }) no: number;
}

/** How many SIMs a list has, and of what kinds; exact, and as old as the answer. */
@ObjectType('SimsOverview')
export class SimsOverviewView {
  @Shown(() => Int) total: number;
  @Shown(() => [SimStateCountView], { description: 'Every state, in the order of a card\'s life.' }) states: SimStateCountView[];
  @Shown(() => [TariffPlanCountView], { description: 'The 12 with most cards, most first.' }) tariffPlans: TariffPlanCountView[];
  @Shown(() => Int, { description: 'Cards with any other plan.' }) otherTariffPlans: number;
  @Shown(() => [CostCentreCountView], { description: 'The 12 with most cards, most first.' }) costCentres: CostCentreCountView[];
  @Shown(() => Int, { description: 'Cards of any other cost centre.' }) otherCostCentres: number;
  @Shown(() => AssignedCountView, { nullable: true, description: 'Cards whose person you may see; null without `sim:people`.' }) assigned: AssignedCountView | null;
}
