import type { Cure } from '../cures.js';
import type { Permission } from '../permissions.js';
import type { Actor, WithheldCause } from '../standing.js';

interface Answer {
  as: string;
  /** Of somebody to whom no capacity is open. */
  plain: string;
}

/** What one language has to say: templates with named gaps, filled by `sentences.ts`. */
export interface Texts {
  /** Gaps: actor, deed, and but for `plain` capacity. */
  allowed: Answer;
  refused: Answer;
  /** Gaps: actor; capacity, to which one switches; people, who are asked: without them `nobodyCan` is said. */
  cures: Record<Cure, string>;
  nobodyCan: string;
  /** At the end of a list of names. Gap: n. */
  others: { one: string; many: string };
  /** Also asked for by a plain text, as a ledger entry holds it. */
  capacities: Record<Actor['capacity'], string> & Record<string, string>;
  /** The deed, in the form that `allowed` and `refused` need in this language. */
  permissions: Record<Permission, string>;
  /** Gap: at, only where the policy always knows the instant. */
  causes: Record<WithheldCause, string>;
}
