import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate } from '../authority/index.js';
import { demandReadable, seek } from './sim-filter.js';
import type { SimFilterRequest } from './sim-list.request.js';
import { countedSims, plansOfSims } from './sim-overview.queries.js';
import type { SimsOverviewView } from './sim-overview.view.js';
import { SIM_STATES } from './sim.view.js';

/** How many SIMs the list of the same filter has (SC-FM-4), by the conditions of that list. */
@Injectable()
export class SimOverviewService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  of(call: Call, filter: SimFilterRequest): Promise<SimsOverviewView> {
    return this.gate.read(call, async (acting) => {
      const list = { filter, sort: 'iccid' } as const;
      demandReadable(acting, list.filter, list.sort);
      const { total, states, tariffPlans, costCentres, assigned } = await countedSims(acting, await seek(acting, list));
      return {
        total, tariffPlans, costCentres,
        states: SIM_STATES.map((state) => ({ state, count: states.find((each) => each.state === state)?.count ?? 0 })),
        otherTariffPlans: total - sumOf(tariffPlans),
        otherCostCentres: total - sumOf(costCentres),
        assigned: acting.decide('sim:people').allowed ? assigned : null,
      };
    });
  }

  tariffPlans(call: Call, search: string | undefined): Promise<string[]> {
    return this.gate.read(call, (acting) => plansOfSims(acting, search));
  }
}

const sumOf = (counts: readonly { count: number }[]): number => counts.reduce((sum, { count }) => sum + count, 0);
