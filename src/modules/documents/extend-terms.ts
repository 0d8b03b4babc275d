import { Temporal } from 'temporal-polyfill';
import { beginOfDate, endOfDate, legalDateOf } from '../../kernel/index.js';
import { afterOutage } from '../rules/index.js';
import { type Expiring, extendTerms, type Outage } from './document-changes.queries.js';
import type { Read } from './documents.queries.js';
import type { DocumentTold } from './tell-document.js';

/** The days that an outage reaches, each for so long at least. */
export function daysOut({ from, to }: Pick<Outage, 'from' | 'to'>, atLeast: Temporal.DurationLike = { milliseconds: 1 }): string[] {
  const [began, ended] = [Temporal.Instant.from(from), Temporal.Instant.from(to)];
  const days: string[] = [];
  const last = legalDateOf(ended.subtract({ milliseconds: 1 }));
  for (let day = legalDateOf(began); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const out = later(began, beginOfDate(day)).until(earlier(ended, endOfDate(day)));
    if (Temporal.Duration.compare(out, atLeast) >= 0) days.push(day.toString());
  }
  return days;
}

const later = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(one, other) > 0 ? one : other);
const earlier = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(one, other) < 0 ? one : other);

/** What the pack adds, and again where the day that it comes to is one of `days`. @returns what is to be told of each */
export async function extendEach(read: Read, documents: readonly Expiring[], { outage, days }: { outage: Outage; days: readonly string[] }): Promise<DocumentTold[]> {
  const told: DocumentTold[] = [];
  for (const [dueOn, its] of Map.groupBy(documents, (each) => each.dueOn)) {
    const after = await behind(read, { dueOn, days });
    await extendTerms(read, its.map(({ id }) => id), { ...outage, term: after });
    told.push(...its.map(({ id, title }) => ({ id, title, before: { dueOn }, after: { dueOn: after.dueOn } })));
  }
  return told;
}

async function behind({ tx }: Read, { dueOn, days }: { dueOn: string; days: readonly string[] }): Promise<{ dueOn: string; dueAt: string; skipped: string[] }> {
  const skipped: string[] = [];
  for (let day = dueOn; ;) {
    const next = await afterOutage(tx, Temporal.PlainDate.from(day));
    skipped.push(...next.skipped.map(({ date }) => date.toString()));
    day = next.dueDate.toString();
    if (!days.includes(day)) return { dueOn: day, dueAt: next.dueAt.toString(), skipped };
  }
}
