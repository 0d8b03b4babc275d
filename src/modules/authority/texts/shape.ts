import type { Permission } from '../permissions.js';
import type { Actor, WithheldCause } from '../standing.js';

/** What one language has to say: templates with named gaps, filled by `sentences.ts`. */
export interface Texts {
  /** Gaps: actor, capacity, deed. */
  allowed: string;
  refused: string;
  /** Gap: grantors. */
  askThem: string;
  nobodyCan: string;
  /** Also asked for by a plain text, as a ledger entry holds it. */
  capacities: Record<Actor['capacity'], string> & Record<string, string>;
  /** The deed, in the form that `allowed` and `refused` need in this language. */
  permissions: Record<Permission, string>;
  /** Gap: at, only where the policy always knows the instant. */
  causes: Record<WithheldCause, string>;
}
