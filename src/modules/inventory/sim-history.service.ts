import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate } from '../authority/index.js';
import { simAttributes, simHistory } from './history.queries.js';
import type { SimHistoryView } from './sim-history.view.js';

@Injectable()
export class SimHistoryService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  ofSim(call: Call, simId: string): Promise<SimHistoryView> {
    return this.gate.read(call, async (acting) => {
      await acting.demandOn(await simAttributes(acting, simId), 'sim:read', 'sim:history');
      return simHistory(acting, simId);
    });
  }
}
