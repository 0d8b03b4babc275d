/** Of days, YYYY-MM-DD, in Brussels: the text order is the order of time. `from` holds, `to` no longer does; without one it is open. */
export interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/** GC-1.2-a. Votes of one holder in one company; `totalVotes` are those of all shares of the company, of every class. */
export interface Holding extends Span {
  holder: string;
  company: string;
  votes: bigint;
  totalVotes: bigint;
  shareClass?: string | undefined;
  /** Attached to shares whose votes may not be cast now (Q20). */
  suspended?: boolean | undefined;
}

/** GC-1.2-b. How many of the board the holder alone appoints or removes. */
export interface Appointment extends Span {
  holder: string;
  company: string;
  seats: bigint;
  boardSize: bigint;
}

/** GC-1.2-c. The articles, or an agreement, give the holder control; a person has read it. */
export interface Agreement extends Span {
  holder: string;
  company: string;
}

/** GC-1.2-d. One general meeting, an extraordinary one too. */
export interface Meeting {
  company: string;
  date: string;
  represented: bigint;
  cast: readonly { holder: string; votes: bigint }[];
}

export interface Facts {
  holdings: readonly Holding[];
  appointments: readonly Appointment[];
  agreements: readonly Agreement[];
  meetings: readonly Meeting[];
}

/** Q20. Neither leaves the total by default. */
export interface Settings {
  /** Shares that a company, or whom it controls, holds in the company itself. */
  leaveOutOwn?: boolean;
  leaveOutSuspended?: boolean;
}

export const holdsOn = ({ from, to }: Span, day: string): boolean => (from === undefined || from <= day) && (to === undefined || day < to);
