import type { MailLanguage } from './courtesy.js';
import type { TransportName } from './notices.js';

/** Of what a server says, as far as it is kept. */
export const LONGEST_WORD = 500;

/** One row of the outbox that is to leave. */
export interface Waiting {
  /** Also the key by which whoever carries it on knows it again. */
  id: string;
  recipient: string;
  subject: string;
  body: string;
  language: MailLanguage;
}

/**
 * What became of it: `sent`, it was taken. `refused`, not for this recipient, which says nothing about the next one; it is tried again. `bounced`, the same for good.
 * `out`, nobody can be told anything there at the moment: the round ends.
 */
export interface Outcome {
  became: 'sent' | 'refused' | 'bounced' | 'out';
  /** The last word of whoever should have carried it on. */
  said: string;
  code: number | null;
}

/** A way by which something leaves this program for somebody. It never throws: what went wrong is an outcome. */
export interface Transport {
  readonly name: TransportName;
  /** Kept with what was sent (T11). */
  readonly sender: string;
  /** Within the 15 s after which PostgreSQL ends an idle transaction: the row is locked meanwhile. */
  send(waiting: Waiting): Promise<Outcome>;
  close(): void;
}
