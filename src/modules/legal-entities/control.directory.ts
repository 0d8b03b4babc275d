import type { Transaction } from '../../platform/database/database.js';
import { controlBy } from '../affiliates/index.js';
import { votesByPack } from '../rules/index.js';
import { FIRST_DAY } from './moment.js';
import { EVERYTHING } from './ownership-facts.queries.js';
import { type FactSource, factsAbove, factsBelow, registerAt } from './reach.js';
import { settingsOn } from './register-on.js';
import { counting, factsOf, type StoredFact } from './stored-facts.js';

/** Two legal entities of the register, and a day in Brussels. */
export interface ControlAsked {
  holderEntityId: string;
  companyEntityId: string;
  asOf: string;
}

/** Whether it is so on a day, by some facts and by what leaves the total then (Q20). */
type IsSo = (facts: readonly StoredFact[], day: string) => boolean;

/** Days that are looked at, and what is read for them: by default whom the holder may control. */
interface Looked {
  from: string;
  to: string;
  read?: (source: FactSource) => Promise<StoredFact[]>;
}

/** What is known now of some days; and on which of them another rule pack begins. */
async function known(tx: Transaction, { holderEntityId, companyEntityId }: ControlAsked, { from, to, read = (source) => factsBelow(source, [holderEntityId]) }: Looked): Promise<{ read: StoredFact[]; isSo: IsSo; packDays: readonly string[] }> {
  const votes = await votesByPack(tx);
  const packDays = votes.days.filter((day) => from < day && day <= to);
  const all = [from, ...packDays].map((day) => settingsOn(votes, day));
  const widest = { leaveOutOwn: all.some(({ leaveOutOwn }) => leaveOutOwn), leaveOutSuspended: all.some(({ leaveOutSuspended }) => leaveOutSuspended) };
  return {
    packDays,
    read: await read(registerAt(tx, { asOf: to, knownAt: EVERYTHING }, widest)),
    isSo: (facts, day) => controlBy(factsOf(facts), day, settingsOn(votes, day)).controlledBy(holderEntityId).has(companyEntityId),
  };
}

/** GC-1.2, by the register as it is known now: by reviewed facts alone, and by all. Where only the first is so, facts that nobody reviewed end it (GC-9.1-e). */
export async function controlOf(tx: Transaction, asked: ControlAsked): Promise<{ reviewed: boolean; all: boolean }> {
  const { read, isSo } = await known(tx, asked, { from: asked.asOf, to: asked.asOf });
  return { reviewed: isSo(reviewedOf(read), asked.asOf), all: isSo(counting(read), asked.asOf) };
}

/**
 * Since when there is no control by reviewed facts, without a break until `asOf`: a day after `notBefore`, or that day itself when there was none on it either.
 * @returns null when it is so on `asOf`
 */
export async function controlLostSince(tx: Transaction, asked: ControlAsked, notBefore: string): Promise<string | null> {
  const { read, isSo, packDays } = await known(tx, asked, { from: notBefore, to: asked.asOf });
  const facts = reviewedOf(read);
  if (isSo(facts, asked.asOf)) return null;
  let since = asked.asOf;
  for (const day of daysOfChange(facts, packDays, { from: notBefore, to: asked.asOf })) {
    if (isSo(facts, day)) break;
    since = day;
  }
  return since;
}

/** Since when reviewed facts show control without a break until `asOf`; null when it is not so on `asOf`. Of the whole group only what has a say in this company is read. */
export async function controlSince(tx: Transaction, asked: ControlAsked): Promise<string | null> {
  const days = { from: FIRST_DAY, to: asked.asOf };
  const { read, isSo, packDays } = await known(tx, asked, { ...days, read: (source) => factsAbove(source, [asked.companyEntityId]) });
  const facts = reviewedOf(read);
  let since: string | null = null;
  for (const day of daysOfChange(facts, packDays, days)) {
    if (!isSo(facts, day)) break;
    since = day;
  }
  return since;
}

const LAST_DAY = '9999-12-31';

/** The first day after `asOf` on which reviewed facts show no control any more, as far as they are known; null: none. */
export async function controlUntil(tx: Transaction, asked: ControlAsked): Promise<string | null> {
  const { read, isSo, packDays } = await known(tx, asked, { from: asked.asOf, to: LAST_DAY }); // also what is still to begin
  const facts = reviewedOf(read);
  const ahead = [...new Set([...packDays, ...facts.flatMap((each) => [each.from, each.to ?? asked.asOf])])].filter((day) => day > asked.asOf).sort();
  return ahead.find((day) => !isSo(facts, day)) ?? null;
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

/** Nothing changes on another day than one on which a fact, or a rule pack, begins or ends. The last one first. */
function daysOfChange(facts: readonly StoredFact[], packDays: readonly string[], { from, to }: { from: string; to: string }): string[] {
  const days = new Set([from, ...packDays, ...facts.flatMap((each) => [each.from, each.to ?? to])]);
  return [...days].filter((day) => from <= day && day <= to).sort().reverse();
}
