import type { Temporal } from 'temporal-polyfill';
import { contains, type Interval } from '../../kernel/index.js';

export const STOPS = ['ended', 'expired', 'sponsorGone', 'customerNotActive'] as const;

/** Why a client gets no token, and since when where that is known. */
export interface Stop {
  because: (typeof STOPS)[number];
  since: Temporal.Instant | null;
}

interface Life {
  endsAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  sponsorLink: Interval;
  /** His link is to a parent, and the affiliation gives him nothing (GC-9.1). */
  affiliationStopped: boolean;
  customerActive: boolean;
}

/** The same facts by which the authority core judges every request of the client; null: it is in force. */
export function whyStopped({ endsAt, endedAt, sponsorLink, affiliationStopped, customerActive }: Life, at: Temporal.Instant): Stop | null {
  const past = (end: Temporal.Instant): boolean => end.epochMilliseconds <= at.epochMilliseconds;
  if (endedAt && past(endedAt)) return { because: 'ended', since: endedAt };
  if (past(endsAt)) return { because: 'expired', since: endsAt };
  if (!contains(sponsorLink, at)) return { because: 'sponsorGone', since: sponsorLink.to };
  if (affiliationStopped) return { because: 'sponsorGone', since: null };
  return customerActive ? null : { because: 'customerNotActive', since: null };
}
