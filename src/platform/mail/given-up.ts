import { Temporal } from 'temporal-polyfill';
import { type TransportName, TRANSPORTS } from './notices.js';

/** After that the links in a mail are dead; and a short message that comes days late alarms about what is over. */
export const GIVEN_UP_AFTER: Readonly<Record<TransportName, Temporal.Duration>> = {
  mail: Temporal.Duration.from({ hours: 7 * 24 }),
  sms: Temporal.Duration.from({ hours: 24 }),
};

/** The instant before which what was written is given up, by the way that it goes. */
export const givenUpBefore = (transport: string, now: string): string =>
  `(${now} - case ${transport} ${TRANSPORTS.map((each) => `when '${each}' then interval '${GIVEN_UP_AFTER[each].total('hours')} hours'`).join(' ')} end)`;
