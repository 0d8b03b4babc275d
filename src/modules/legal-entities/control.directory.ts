import type { Transaction } from '../../platform/database/database.js';
import { controlBy } from '../affiliates/index.js';
import { EVERYTHING } from './ownership-facts.queries.js';
import { factsAbove, factsBelow, registerAt } from './reach.js';
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

/** Since when reviewed facts show control without a break until `asOf`; null when it is not so on `asOf`. Of the whole group only what has a say in this company is read. */
export async function controlSince(tx: Transaction, { holderEntityId, companyEntityId, asOf }: ControlAsked): Promise<string | null> {
  const facts = reviewedOf(await factsAbove(registerAt(tx, { asOf, knownAt: EVERYTHING }), [companyEntityId]));
  const declared = factsOf(facts);
  let since: string | null = null;
  for (const day of daysOfChange(facts, { from: FIRST_DAY, to: asOf })) {
    if (!controlBy(declared, day).controlledBy(holderEntityId).has(companyEntityId)) break;
    since = day;
  }
  return since;
}

const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/** The first day after `asOf` on which reviewed facts show no control any more, as far as they are known; null: none. */
export async function controlUntil(tx: Transaction, { holderEntityId, companyEntityId, asOf }: ControlAsked): Promise<string | null> {
  const facts = reviewedOf(await factsBelow(registerAt(tx, { asOf: LAST_DAY, knownAt: EVERYTHING }), [holderEntityId])); // also what is still to begin
  const declared = factsOf(facts);
  const ahead = [...new Set(facts.flatMap((each) => [each.from, each.to ?? asOf]))].filter((day) => day > asOf).sort();
  return ahead.find((day) => !controlBy(declared, day).controlledBy(holderEntityId).has(companyEntityId)) ?? null;
}

/** Something was recorded since that nobody has reviewed. */
export async function unreviewedSince(tx: Transaction, since: string): Promise<boolean> {
  const rows = await tx.query({ name: 'unreviewed-since', text: 'select from ownership_fact f where (f.recorded_at > $1 and f.reviewed_at is null) or (f.withdrawn_at > $1 and f.reviewed_at is not null and f.withdrawal_reviewed_at is null) limit 1', values: [since] });
  return rows.length > 0;
}

/** Two companies by their enterprise numbers; null where the register does not know both. `isTold`: it knows something about the second. */
export async function registered(tx: Transaction, numbers: { holder: string; company: string }): Promise<{ holderEntityId: string; companyEntityId: string; isTold: boolean } | null> {
  const [row] = await tx.query<{ holderEntityId: string; companyEntityId: string; isTold: boolean }>({
    name: 'registered-pair',
    text: `select h.id "holderEntityId", c.id "companyEntityId", exists (select from ownership_fact f where f.company_id = c.id and f.withdrawn_at is null) "isTold"
      from legal_entity h join legal_entity c on c.enterprise_number = $2 where h.enterprise_number = $1`,
    values: [numbers.holder, numbers.company],
  });
  return row ?? null;
}

const reviewedOf = (read: readonly StoredFact[]): StoredFact[] => read.filter(({ reviewed }) => reviewed);

/** Nothing changes on another day than one on which a fact begins or ends. The last one first. */
function daysOfChange(facts: readonly StoredFact[], { from, to }: { from: string; to: string }): string[] {
  const days = new Set([from, ...facts.flatMap((each) => [each.from, each.to ?? to])]);
  return [...days].filter((day) => from <= day && day <= to).sort().reverse();
}
