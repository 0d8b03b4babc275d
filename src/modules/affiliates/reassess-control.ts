import { type Control, controlBy, pairsOf } from './control.js';
import type { Facts } from './control-facts.js';
import type { KnownFacts } from './known-facts.js';

/** What is known about one company from now on. */
export interface Restated {
  company: string;
  facts: Facts;
}

/** Whom a change of what is known about one company can touch, each with all that he controls now; nobody else's control is looked at, or is another. */
export function reassessControl(known: KnownFacts, { company, facts }: Restated, asOf: string): Map<string, Control[]> {
  const before = known.above(company);
  known.restate(company, facts);
  const touched = new Set([...before, ...known.above(company)]);
  const on = controlBy(known.below(touched), asOf, known.settings);
  return new Map([...touched].map((holder) => [holder, pairsOf(on, holder)]));
}
