import { Temporal } from 'temporal-polyfill';
import { type NoticeKind, type TransportName, TRANSPORTS } from './notices.js';

/** After that the links in a mail are dead; and a short message that comes days late alarms about what is over. */
export const GIVEN_UP_AFTER: Readonly<Record<TransportName, Temporal.Duration>> = {
  mail: Temporal.Duration.from({ hours: 7 * 24 }),
  sms: Temporal.Duration.from({ hours: 24 }),
};

/** So long the code counts that confirms a number; behind that its message costs, and says nothing. */
export const MOBILE_CODE_LIVES = Temporal.Duration.from({ minutes: 10 });

const SOONER: Readonly<Partial<Record<NoticeKind, Temporal.Duration>>> = { mobileConfirm: MOBILE_CODE_LIVES };

const interval = (life: Temporal.Duration): string => `interval '${life.total('minutes')} minutes'`;

/**
 * The instant before which what was written is given up, by its kind and the way that it goes.
 * @param of the name of the table, or what stands for it
 */
export const givenUpBefore = (of: string, now: string): string => `(${now} - case ${Object.entries(SOONER).map(([kind, life]) => `when ${of}.kind = '${kind}' then ${interval(life)}`).join(' ')}
  ${TRANSPORTS.map((each) => `when ${of}.transport = '${each}' then ${interval(GIVEN_UP_AFTER[each])}`).join(' ')} end)`;
