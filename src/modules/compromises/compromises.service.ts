import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { type LedgerEntryView, LedgerService } from '../ledger/index.js';
import type { CompromiseState, CompromiseView } from './compromise.views.js';
import { actorOf, compromiseRow, listCompromises, type ToldCompromise } from './compromises.queries.js';

/** Reported credentials, for whoever reads the whole ledger: a case is told by what was done. */
@Injectable()
export class CompromisesService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(LedgerService) private readonly ledger: LedgerService) {}

  list(call: Call, state: CompromiseState | undefined, { limit, after }: { limit: number; after?: string }): Promise<Page<CompromiseView>> {
    return this.gate.read(call, async (acting) => {
      await acting.demand('ledger:read', {});
      const keyset = this.pages.of({ list: 'compromises', customerId: acting.customerId, state });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listCompromises(acting, state, { before, limit });
      return keyset.page(rows.map((row) => viewOf(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<CompromiseView> {
    return this.gate.read(call, async (acting) => {
      await acting.demand('ledger:read', {});
      return shown(acting, id);
    });
  }

  /** Everything that was done with the credential since it is suspected: entries of the ledger, as this reader sees them. */
  async actions(call: Call, id: string, page: { limit: number; after?: string }): Promise<Page<LedgerEntryView>> {
    const filter = await this.gate.read(call, async (acting) => {
      await acting.demand('ledger:read', {});
      const found = await actorOf(acting, id);
      if (!found) throw new NotFound();
      return { actorId: found.actorId, from: found.since };
    });
    return this.ledger.list(call, filter, page);
  }
}

export async function shown(acting: Acting, id: string): Promise<CompromiseView> {
  const row = await compromiseRow(acting, id);
  if (!row) throw new NotFound();
  return viewOf(acting, row);
}

function viewOf(acting: Acting, row: ToldCompromise): CompromiseView {
  const mayAct = row.state !== 'closed' && acting.decide('member:end').allowed;
  return { ...row, abilities: { letter: mayAct && row.letterReceivedOn === null, close: mayAct } };
}

/** An agent writes down reports and receipts; the rest is the Customer's. */
export const forAgent = (row: ToldCompromise): CompromiseView => ({ ...row, abilities: { letter: false, close: false } });
