import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Application } from '../authority/index.js';
import { applicationsOf, type ApplicationView } from '../customers/index.js';
import { ACTIVATION, type Condition, conditionsOf, failing, type NextStep, nextStep, type Way } from './activation.js';
import { type AppRequest, latestRequests } from './application-requests.queries.js';
import { acceptedPrices, factsOf, noticesOf } from './catalogue.queries.js';
import { type Price, priceAccepted, priceOn } from './price.js';

/** An Application as it stands for one Customer, whoever reads it. */
export interface Offer extends ApplicationView {
  application: Application;
  way: Way;
  rule: string;
  conditions: Condition[];
  price: Price;
  request: AppRequest | null;
  next: NextStep;
}

interface Wanted {
  customerId: string;
  /** Whether what is customer data may be told. */
  sees: boolean;
}

/** The whole catalogue, evaluated now: the one evaluation that shows, refuses and switches. */
export async function readOffers(tx: Transaction, { customerId, sees }: Wanted): Promise<Offer[]> {
  const day = legalDateOf(tx.now).toString();
  const [states, facts, notices, accepted, requests] = await Promise.all([
    applicationsOf(tx, customerId), factsOf(tx, customerId, { day, sees }), noticesOf(tx), acceptedPrices(tx, customerId), latestRequests(tx, customerId),
  ]);
  return states.map((each) => {
    const application = each.application as Application;
    const of = (row: { application: string }): boolean => row.application === application;
    const price = priceOn(day, notices.filter(of), new Set(accepted.filter(of).map(({ version }) => version)));
    const conditions = conditionsOf(application, facts, priceAccepted(price));
    const request = requests.find(of) ?? null;
    const { way, rule } = ACTIVATION[application];
    const next = nextStep(application, { state: each.state, waiting: request?.state === 'waiting', before: each.since !== null, conditions });
    return { ...each, application, way, rule, conditions, price, request, next };
  });
}

export async function readOffer(tx: Transaction, application: Application, wanted: Wanted): Promise<Offer> {
  const offer = (await readOffers(tx, wanted)).find((each) => each.application === application);
  if (!offer) throw new Error(`the catalogue lacks ${application}`);
  return offer;
}

/** GC-7: of what does not hold, what no agent may pass over. */
export const lackingOf = ({ conditions }: Offer, againstRule: boolean): Condition[] => failing(conditions).filter(({ kind }) => !againstRule || kind === 'priceAccepted');
