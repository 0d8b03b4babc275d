import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson } from '../../kernel/index.js';
import { type Keyset, type Page, Pages } from '../../platform/database/page.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { demandReadable, seek } from './sim-filter.js';
import type { SimList } from './sim-list.request.js';
import { countSims, simDetail, simPage, type SimText } from './sims.queries.js';

/** Finding SIMs (SC-FM-4): one list for REST and GraphQL, made by one statement. */
@Injectable()
export class SimsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  /** Rows whose view still is JSON text. The count means something only where it was asked for. */
  list(call: Call, list: SimList): Promise<Page<SimText>> {
    return this.gate.read(call, async (acting) => {
      demandReadable(acting, list.filter, list.sort);
      const keyset = this.keysetOf(acting, list);
      const after = keyset.after(list.after);
      const sought = await seek(acting, list);
      const [counted, rows] = await Promise.all([list.counted ? countSims(acting, sought) : 0, simPage(acting, sought, after)]);
      return keyset.page(rows, counted, { limit: list.limit, keyOf: ({ key, id }) => [key, id] });
    });
  }

  /** SimDetailView as JSON text. */
  detail(call: Call, simId: string): Promise<string> {
    return this.gate.read(call, async (acting) => {
      const json = await simDetail(acting, simId);
      if (json === null) throw new NotFound();
      return json;
    });
  }

  /** S32: a cursor serves the very list, at this Customer and for this reader only. */
  private keysetOf({ customerId, actor }: Acting, { filter, sort, direction }: SimList): Keyset {
    return this.pages.of({ list: 'sims', customerId, actor: actor.id, capacity: actor.capacity, sort, direction, filter: canonicalJson({ ...filter }) });
  }
}
