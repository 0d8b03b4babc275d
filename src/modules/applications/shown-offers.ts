import type { Acting } from '../authority/index.js';
import { failing } from './activation.js';
import type { AppRequest } from './application-requests.queries.js';
import type { ApplicationAbilitiesView, ApplicationOfferView, OwnApplicationRequestView, PriceNoticeView } from './application.views.js';
import { WHOLE } from './binding-person.js';
import type { Notice } from './price.js';
import type { Offer } from './read-offers.js';

/** Numbers of cards and contracts: for the Owner, a looking agent, and whoever sees every card anyway (I1). */
export const seesFacts = (acting: Pick<Acting, 'policy' | 'decide'>): boolean => ['AccessOwner', 'OperatorAgent'].includes(acting.policy.capacity) || acting.decide('sim:read', WHOLE).allowed;

export function shownRequest(acting: Acting, { askedById, askedBy, ...request }: AppRequest): OwnApplicationRequestView {
  const mayKnow = askedById === acting.actor.memberId || acting.decide('member:read').allowed;
  return { ...request, askedBy: mayKnow ? askedBy : null };
}

const shownNotice = ({ version, amountCents, effectiveOn, trialUntil, agreement }: Notice): PriceNoticeView => ({ version, amountCents, currency: 'EUR', effectiveOn, trialUntil, agreement });
const perhaps = (notice: Notice | null): PriceNoticeView | null => notice && shownNotice(notice);

export function shownOffer(acting: Acting, { price, request, conditions, ...offer }: Offer): ApplicationOfferView {
  return {
    ...offer, conditions, request: request && shownRequest(acting, request),
    price: { ...price, inForce: perhaps(price.inForce), announced: price.announced.map(shownNotice), toAccept: perhaps(price.toAccept) },
    abilities: abilitiesOf(acting, { ...offer, price, request, conditions }),
  };
}

function abilitiesOf(acting: Acting, { state, price, request, conditions }: Pick<Offer, 'state' | 'price' | 'request' | 'conditions'>): ApplicationAbilitiesView {
  if (acting.actor.kind !== 'person') return { request: false, withdraw: false, acceptPrice: false };
  const waits = request?.state === 'waiting';
  const mayAsk = acting.decide('subscription:request').allowed;
  return {
    request: mayAsk && !waits && state !== 'active' && failing(conditions).length === 0, withdraw: mayAsk && waits,
    acceptPrice: price.toAccept !== null && acting.decide('order:place', WHOLE).allowed,
  };
}
