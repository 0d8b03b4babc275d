import type { Convention, Rollover } from '../../kernel/index.js';

/** What the engine may do with a rule: by itself; only by decision of the operator; on the Customer's wish; watch; refuse; show (rulebook 0). */
export const MODALITIES = ['AUTO', 'MAY-OP', 'MAY-CU', 'DUTY-OP', 'DUTY-CU', 'BAN', 'SHOW'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether somebody has to, may, or must not be told (rulebook 0.3). */
export const NOTICES = ['must', 'may', 'mustNot'] as const;
export type Notice = (typeof NOTICES)[number];

/** Q20: what may leave the total of votes. `own`: shares that a company holds in itself, or whom it controls does. */
export const VOTES_LEFT_OUT = ['own', 'suspended'] as const;
export type VotesLeftOut = (typeof VOTES_LEFT_OUT)[number];

/** The clock of one rule of the terms. */
export interface Rule {
  /** Of the rulebook, such as GC-6.2. */
  id: string;
  modality: Modality;
  /** What day 0 is the date of. */
  starts: string;
  /** See `parsePeriod`. */
  period: string;
  /** T6. */
  convention: Convention;
  /** T3: of the end itself. */
  rollover: Rollover;
  /** T3: a late act of the Customer is taken until then, and marked so. */
  leniency: Rollover;
  /** Applications that it leaves alone. */
  exempt: readonly string[];
  /** Of whoever it is about. What may be told and is not owed is a courtesy, and called one. */
  notices: { before: Notice; after: Notice };
}

/** The terms as data. What it says of a rule holds for events from its effective date on. */
export interface RulePack {
  version: string;
  /** Whose working days (T4). */
  calendar: 'BE';
  /** What an outage of the portal on the last day of the Customer's term adds to it. */
  outage: string;
  rules: readonly Rule[];
  /** Q20. Packs that say nothing of it take the terms literally: nothing leaves the total. */
  votesLeftOut?: readonly VotesLeftOut[];
}
