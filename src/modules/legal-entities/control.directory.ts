import type { Transaction } from '../../platform/database/database.js';
import { controlBy } from '../affiliates/index.js';
import { EVERYTHING } from './ownership-facts.queries.js';
import { factsBelow, registerAt } from './reach.js';
import { counting, factsOf, type StoredFact } from './stored-facts.js';

/** Two legal entities of the register, and a day in Brussels. */
export interface ControlAsked {
  holderEntityId: string;
  companyEntityId: string;
  asOf: string;
}

/** GC-1.2, by the register as it is known now: by reviewed facts alone, and by all. Where only the first is so, facts that nobody reviewed end it (GC-9.1-e). */
export async function controlOf(tx: Transaction, { holderEntityId, companyEntityId, asOf }: ControlAsked): Promise<{ reviewed: boolean; all: boolean }> {
  const read = await factsBelow(registerAt(tx, { asOf, knownAt: EVERYTHING }), [holderEntityId]);
  const isSo = (facts: readonly StoredFact[]): boolean => controlBy(factsOf(facts), asOf).controlledBy(holderEntityId).has(companyEntityId);
  return { reviewed: isSo(reviewedOf(read)), all: isSo(counting(read)) };
}

/**
 * Since when there is no control by reviewed facts, without a break until `asOf`: a day after `notBefore`, or that day itself when there was none on it either.
 * @returns null when it is so on `asOf`
 */
export async function controlLostSince(tx: Transaction, { holderEntityId, companyEntityId, asOf }: ControlAsked, notBefore: string): Promise<string | null> {
  const facts = reviewedOf(await factsBelow(registerAt(tx, { asOf, knownAt: EVERYTHING }), [holderEntityId]));
  const declared = factsOf(facts);
  const isSo = (day: string): boolean => controlBy(declared, day).controlledBy(holderEntityId).has(companyEntityId);
  if (isSo(asOf)) return null;
  let since = asOf;
  for (const day of daysOfChange(facts, { from: notBefore, to: asOf })) {
    if (isSo(day)) break;
    since = day;
  }
  return since;
}

const reviewedOf = (read: readonly StoredFact[]): StoredFact[] => read.filter(({ reviewed }) => reviewed);

/** Nothing changes on another day than one on which a fact begins or ends. The last one first. */
function daysOfChange(facts: readonly StoredFact[], { from, to }: { from: string; to: string }): string[] {
  const days = new Set([from, ...facts.flatMap((each) => [each.from, each.to ?? to])]);
  return [...days].filter((day) => from <= day && day <= to).sort().reverse();
}
