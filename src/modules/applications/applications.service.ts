import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Acting, type Application, type Call, Gate, NotFound } from '../authority/index.js';
import { failing } from './activation.js';
import { answerRequest, askedSince, insertRequest, listRequests, lockRequest } from './application-requests.queries.js';
import type { AskApplicationRequest } from './application.requests.js';
import type { ApplicationOfferView, OwnApplicationRequestView } from './application.views.js';
import { AnsweredAlready, AskedAlready, AskedTooOften, ConditionsNotMet, ForPeople, OnAlready } from './applications.errors.js';
import { type Offer, readOffer, readOffers } from './read-offers.js';
import { seesFacts, shownOffer, shownRequest } from './shown-offers.js';

/** Within a day, of one Application. */
const MOST_ASKED = 10;
const A_DAY = Temporal.Duration.from({ hours: 24 });

/** The catalogue as the Customer reads it, and what it asks the operator for. */
@Injectable()
export class ApplicationsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call): Promise<ApplicationOfferView[]> {
    return this.gate.read(call, async (acting) => {
      const offers = await readOffers(acting.tx, { customerId: acting.customerId, sees: seesFacts(acting) });
      return offers.map((offer) => shownOffer(acting, offer));
    });
  }

  requests(call: Call, { limit, after }: { limit: number; after?: string }): Promise<Page<OwnApplicationRequestView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'application-requests', customerId: acting.customerId });
      const { rows, counted } = await listRequests(acting.tx, acting.customerId, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => shownRequest(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  /**
   * SC-FM-2: its conditions hold when it is asked for, as far as whoever asks may know them; the operator's agent is bound by them again. Alone at
   * this Customer, so that nobody switches it on meanwhile.
   */
  ask(call: Call, { application, message }: AskApplicationRequest): Promise<OwnApplicationRequestView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId, actor } = acting;
      if (actor.kind !== 'person' || actor.memberId === null) throw new ForPeople();
      const offer = await this.offer(acting, application);
      if (offer.state === 'active') throw new OnAlready();
      const lacking = failing(offer.conditions);
      if (lacking.length > 0) throw new ConditionsNotMet(lacking);
      await demandRoom(acting, application);
      const kind = offer.since === null ? 'activation' : 'reactivation';
      const id = await insertRequest(tx, { customerId, application, kind, message: message ?? null, memberId: actor.memberId, capacity: actor.capacity });
      if (id === null) throw new AskedAlready();
      const shown = await this.shown(acting, id);
      await acting.record({ event: 'application-request.asked', subjectId: id, rules: [offer.rule], after: { application, kind } });
      return shown;
    });
  }

  withdraw(call: Call, applicationRequestId: string): Promise<OwnApplicationRequestView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId } = acting;
      const request = await lockRequest(tx, customerId, applicationRequestId);
      if (!request) throw new NotFound();
      if (request.state !== 'waiting') throw new AnsweredAlready(request.state);
      await answerRequest(tx, { customerId, id: request.id }, { state: 'withdrawn', agentId: null, reason: null });
      const shown = await this.shown(acting, request.id);
      await acting.record({ event: 'application-request.withdrawn', subjectId: request.id, rules: ['GC-8.2-a'], after: { application: request.application } });
      return shown;
    });
  }

  private offer(acting: Acting, application: Application): Promise<Offer> {
    return readOffer(acting.tx, application, { customerId: acting.customerId, sees: seesFacts(acting) });
  }

  private async shown(acting: Acting, id: string): Promise<OwnApplicationRequestView> {
    const row = await lockRequest(acting.tx, acting.customerId, id);
    if (!row) throw new Error('a request that was just written is not there');
    return shownRequest(acting, row);
  }
}

/** Who asks and withdraws would fill the ledger, which nobody can empty. */
async function demandRoom({ tx, customerId }: Acting, application: Application): Promise<void> {
  if (await askedSince(tx, { customerId, application }, tx.now.subtract(A_DAY)) >= MOST_ASKED) throw new AskedTooOften(MOST_ASKED);
}
