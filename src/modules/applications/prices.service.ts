import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf, newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Application, APPLICATIONS, type Call, Gate } from '../authority/index.js';
import type { AnnouncePriceRequest } from './application.requests.js';
import type { AnnouncedPriceView, ApplicationOfferView, MissingConsentView } from './application.views.js';
import { ApplicationUnknown, NothingToAccept, PriceNotPossible } from './applications.errors.js';
import { demandBinding } from './binding-person.js';
import { announcedPrices, keepPrice, keepPriceAcceptance, missingConsents } from './catalogue.queries.js';
import { readOffer } from './read-offers.js';
import { seesFacts, shownOffer } from './shown-offers.js';

/** GC-7: what the operator announces, and what the Customer accepts. */
@Injectable()
export class PricesService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  announced(call: Call): Promise<AnnouncedPriceView[]> {
    return this.gate.operator(call, ({ tx }) => announcedPrices(tx));
  }

  /** A later version takes the place of an earlier one of the same day; nothing is taken back. */
  announce(call: Call, name: string, request: AnnouncePriceRequest): Promise<AnnouncedPriceView> {
    return this.gate.operatorOnce(call, async ({ tx, actor }) => {
      const application = priced(name);
      const { amountCents, effectiveOn, trialUntil = null, agreement = null } = request;
      demandPossible(request, legalDateOf(tx.now).toString());
      await keepPrice(tx, { application, amountCents, effectiveOn, trialUntil, agreement, agentId: actor.id });
      const kept = (await announcedPrices(tx)).filter((each) => each.application === application).sort((one, other) => other.version - one.version).at(0);
      if (!kept) throw new Error('a price that was announced is not there');
      return kept;
    });
  }

  missing(call: Call, { limit, after }: { limit: number; after?: string }): Promise<Page<MissingConsentView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'missing-consents' });
      const { rows, counted } = await missingConsents(this.pool, legalDateOf(this.clock.now()).toString(), { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ application, customer }) => [application, customer.id] });
    });
  }

  /** Of a version that is in force or announced; the same again changes nothing. */
  accept(call: Call, name: string, priceVersion: number): Promise<ApplicationOfferView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId } = acting;
      const by = await demandBinding(acting);
      const application = priced(name);
      const { price } = await readOffer(tx, application, { customerId, sees: seesFacts(acting) });
      const notice = [price.inForce, ...price.announced].find((each) => each?.version === priceVersion);
      if (!notice || notice.amountCents === 0) throw new NothingToAccept();
      const isNew = await keepPriceAcceptance(tx, { application, version: priceVersion }, { ...by, id: newId(tx.now) });
      const shown = shownOffer(acting, await readOffer(tx, application, { customerId, sees: seesFacts(acting) }));
      if (isNew) await acting.record({ event: 'price.accepted', subjectId: customerId, rules: ['GC-7'], after: { application, ...notice } });
      return shown;
    });
  }
}

/** The portal itself is free; a price is accepted by the order right, which comes with orders: that cannot wait for itself. */
function priced(application: string): Application {
  if (!Object.hasOwn(APPLICATIONS, application) || APPLICATIONS[application as Application].always || application === 'orders') throw new ApplicationUnknown();
  return application as Application;
}

function demandPossible({ amountCents, effectiveOn, trialUntil, agreement }: AnnouncePriceRequest, today: string): void {
  if (effectiveOn < today || (amountCents > 0 && effectiveOn === today)) throw new PriceNotPossible('/effectiveOn', 'must be a day to come; what is free may begin today');
  if (amountCents > 0 && agreement === undefined) throw new PriceNotPossible('/agreement', 'must name the separate contract under which it is paid');
  if (trialUntil !== undefined && trialUntil < effectiveOn) throw new PriceNotPossible('/trialUntil', 'must not be before effectiveOn');
}
