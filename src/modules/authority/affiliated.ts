import { Temporal } from 'temporal-polyfill';
import { contains, earliest, type Interval, phase } from '../../kernel/index.js';

/** By what people of the parent act at its affiliate (GC-9.1, decision 0031), as stored and as it stands at the parent: facts only, judged by the policy. */
export interface AffiliationFacts {
  id: string;
  parent: { name: string; active: boolean };
  endedAt: Temporal.Instant | null;
  /** As far as facts show it. */
  control: Interval;
  /** The affiliate's permission that is there, or was last; null: nobody showed one. */
  consent: { interval: Interval; withdrawnAt: Temporal.Instant | null } | null;
  /** Of whoever is meant, at the parent. */
  isOwner: boolean;
  /** His own links to it. */
  links: readonly Interval[];
  /** By a measure there, or because his sign-in was reported there. */
  keptOut: boolean;
}

type AffiliationStop = 'affiliateUnlisted' | 'controlLost' | 'consentWithdrawn' | 'consentLacking' | 'notOfParent';

/** What the rule pack says of a consent that was never shown. */
interface ConsentPack { affiliateConsent: 'flag' | 'block' }

interface Stop { cause: AffiliationStop; at: Temporal.Instant | null; rule: string }

/**
 * Why an affiliation gives nothing to somebody of the parent at this instant; null: it does. Nobody has to end anything of its people.
 * Of consent that was never shown the rule pack decides: the terms make it a warranty, not a condition (GC-9.1-d).
 */
export const stopOfAffiliation = (affiliation: AffiliationFacts, at: Temporal.Instant, pack: ConsentPack): Stop | null =>
  stopOfListing(affiliation, at) ?? stopOfConsent(affiliation.consent, at, pack) ?? stopOfPerson(affiliation, at);

function stopOfListing({ endedAt, control }: AffiliationFacts, at: Temporal.Instant): Stop | null {
  if (endedAt) return { cause: 'affiliateUnlisted', at: endedAt, rule: 'GC-9.1-a' };
  const now = phase(control, at);
  return now === 'inForce' ? null : { cause: 'controlLost', at: now === 'notBegun' ? control.from : control.to, rule: 'GC-9.1-e' };
}

function stopOfConsent(consent: AffiliationFacts['consent'], at: Temporal.Instant, { affiliateConsent }: ConsentPack): Stop | null {
  if (consent?.withdrawnAt) return { cause: 'consentWithdrawn', at: consent.withdrawnAt, rule: 'GC-9.1-d' };
  const isShown = consent !== null && contains(consent.interval, at);
  return isShown || affiliateConsent === 'flag' ? null : { cause: 'consentLacking', at: consent?.interval.to ?? null, rule: 'GC-9.1-d' };
}

const stopOfPerson = ({ parent, links, keptOut }: AffiliationFacts, at: Temporal.Instant): Stop | null =>
  (parent.active && !keptOut && links.some((link) => contains(link, at)) ? null : { cause: 'notOfParent', at: null, rule: 'GC-9.2-b' });

/** As long as the affiliate is listed, and shown to be controlled. */
export const lifeOfListing = ({ control, endedAt }: AffiliationFacts): Interval[] => [{ from: control.from, to: earliest(control.to, endedAt) }];

/** Whatever it gives begins and ends at one of these, where only time comes between. */
export const lifeOfAffiliation = (affiliation: AffiliationFacts): Interval[] => [...lifeOfListing(affiliation), ...affiliation.links, ...(affiliation.consent ? [affiliation.consent.interval] : [])];

/** Of several parents whose Access Owner somebody is, the one that makes him Access Owner here; what the rule pack decides is left out. */
export function ownedAmong(affiliations: readonly AffiliationFacts[], at: Temporal.Instant): AffiliationFacts | null {
  const owned = affiliations.filter(({ isOwner }) => isOwner);
  return owned.find((each) => stopOfAffiliation(each, at, { affiliateConsent: 'flag' }) === null) ?? owned[0] ?? null;
}
