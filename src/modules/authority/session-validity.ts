import { Temporal } from 'temporal-polyfill';

/** A session ends after this much silence (ASVS 7.3.1) … */
const SESSION_IDLE = Temporal.Duration.from({ minutes: 30 });
/** … and at the latest after this (7.3.2); stored as `expires_at` when it begins. */
export const SESSION_LIFE = Temporal.Duration.from({ hours: 12 });

/**
 * SQL condition: the session is in force at the bound instant.
 * @param alias of the table session
 * @param now placeholder of a timestamptz
 */
export const sessionInForce = (alias: string, now: string): string =>
  `${alias}.ended_at is null and ${alias}.expires_at > ${now} and ${alias}.last_seen_at > ${now} - interval '${SESSION_IDLE.toString()}'`;
