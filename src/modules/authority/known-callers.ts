import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import type { Call } from './call.js';
import type { Policy } from './policy.js';
import { nextChange, type Standing } from './standing.js';

/** What somebody may, as it was read and decided. */
export interface Admission {
  standing: Standing;
  policy: Policy;
  /** Says whether it still is so (`stampOf`); null: nobody can say. */
  stamp: string | null;
}

interface Known extends Admission {
  from: Temporal.Instant;
  until: Temporal.Instant | null;
}

/** As many people and machines as are at work in the same minutes; a forgotten one is read again. */
const MOST = 2_000;

/**
 * Callers of this process and what they may. Nobody is let in by it: whoever is found here is admitted only together with his
 * stamp, read anew in the transaction of the work (blueprint 3.5: a value keyed by an epoch that is always read).
 */
export class KnownCallers {
  private readonly known = new LRUCache<string, Known>({ max: MOST });

  /** What was remembered, if time alone has not changed it since. */
  of(call: Call, now: Temporal.Instant): Admission | undefined {
    const found = this.known.get(keyOf(call));
    return found && Temporal.Instant.compare(found.from, now) <= 0 && (!found.until || Temporal.Instant.compare(now, found.until) < 0) ? found : undefined;
  }

  remember(call: Call, admission: Admission, now: Temporal.Instant): void {
    if (admission.stamp !== null) this.known.set(keyOf(call), { ...admission, from: now, until: nextChange(admission.standing, now) });
  }
}

/** Everything of a call that decides what it may: at which Customer, with which credential, for which scopes (S06). */
const keyOf = ({ customerId, credential }: Call): string =>
  JSON.stringify(credential.kind === 'session' ? [customerId, credential.realm, credential.tokenHash.toString('base64')] : [customerId, credential.clientId, credential.scopes, credential.issuedAt.epochMilliseconds]);
