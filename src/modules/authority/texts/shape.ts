import type { Cure } from '../cures.js';
import type { Doubt } from '../may-grant.js';
import type { Application, Category, Permission } from '../permissions.js';
import type { Actor, ScopePart, WithheldCause } from '../standing.js';

interface Answer {
  as: string;
  /** Of somebody to whom no capacity is open. */
  plain: string;
}

/** What one language has to say: templates with named gaps, filled by `sentences.ts`. */
export interface Texts {
  /** Gaps: actor, deed, and but for `plain` capacity; of a yes also `where`, which begins with what parts it from the deed. */
  allowed: Answer;
  refused: Answer;
  /** Where a right holds. Gap: name. */
  places: Record<ScopePart['kind'], string> & {
    before: string;
    whole: string;
    /** Parts that are not named. Gap of `many`: n. */
    some: string;
    others: { one: string; many: string };
    /** Gap: at. */
    until: string;
  };
  /** Gaps: actor; capacity, to which one switches; people, who are asked: without them `nobodyCan` is said. */
  cures: Record<Cure, string>;
  nobodyCan: string;
  /** At the end of a list of names. Gap: n. */
  others: { one: string; many: string };
  /** Of bundles and lines. Gap: n. */
  more: { one: string; many: string };
  /** Gap: name. */
  deputyOf: string;
  ownerByControl: string;
  /** Whoever acts by a mandate, or for an affiliate. Gaps: name, thirdParty. */
  ofThirdParty: string;
  /** Also asked for by a plain text, as a ledger entry holds it. */
  capacities: Record<Actor['capacity'], string> & Record<string, string>;
  /** The built-in ones by code; a Customer's own have the name it gave them. */
  subProfiles: Record<string, string>;
  /** Headings over permissions. */
  categories: Record<Category, string>;
  applications: Record<Application, string>;
  /** The deed, in the form that `allowed` and `refused` need in this language. */
  permissions: Record<Permission, string>;
  /** Gaps: at, only where the policy always knows the instant; caseNumber of a measure; reason of a refused mandate. */
  causes: Record<WithheldCause, string>;
  /** Said to whoever would give something, of why he cannot do so alone. */
  secondPerson: Record<Doubt, string>;
}
