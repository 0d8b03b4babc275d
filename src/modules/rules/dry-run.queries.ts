import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { LEGAL_ZONE } from '../../kernel/index.js';
import { type Dates, type Group, isChanged, type Packs } from './dry-run.js';
import { ruleIn } from './rule-dates.js';
import type { DryRunChangeView } from './rule-pack.view.js';

/** Behind whom a part begins: a Customer, and how far it is with him. */
export type Place = readonly [customerId: string, rule: string, application: string];

export const START: Place = ['00000000-0000-0000-0000-000000000000', '', ''];
/** All of his is behind. */
const DONE = '~';
export const behind = (customerId: string): Place => [customerId, DONE, DONE];

/** Customers one after the other, up to one: what a statement looks at, whatever comes of it. */
export interface Stretch {
  from: Place;
  last: string;
}

/** Stored events by `customer_id, rule, application, event, day_zero`. $1, $2, $3 the place behind which it begins, $4 the last Customer. */
const OF_STRETCH = (of: string, rule: string): string =>
  `${of}.customer_id >= $1 and ${of}.customer_id <= $4 and (${of}.customer_id, ${rule} collate "C", ${of}.application collate "C") > ($1::uuid, $2::text collate "C", $3::text collate "C")`;

/** A right that was given up is none, whatever its date. */
const CLOCKS = `select c.customer_id, c.rule, c.application, c.event, c.day_zero from rule_clock c where ${OF_STRETCH('c', 'c.rule')} and c.running
  and not exists (select from due_right_decision x where x.customer_id = c.customer_id and x.rule = c.rule and x.application = c.application and x.day_zero = c.day_zero and x.decision in ('exercised', 'waived'))`;

/** What the pack in force leaves alone has no clock, and its uses are not noted: it is counted from the day on which it was switched on. */
const LEFT_ALONE = `select u.customer_id, 'GC-2.2.3-c'::text, u.application, 'activated', (u.starts_at at time zone '${LEGAL_ZONE}')::date from subscription u where ${OF_STRETCH('u', `'GC-2.2.3-c'::text`)}
  and u.ends_at is null and u.state = 'active' and not exists (select from rule_clock c where c.customer_id = u.customer_id and c.rule = 'GC-2.2.3-c' and c.application = u.application and c.running)`;

/** Where the last events are kept. The clock of a right is the last of them (decision 0017), so whoever has a clock needs no stamps of use. */
function factsFor({ before, after }: Packs): string {
  const [left, leaves] = [before, after].map((pack) => ruleIn(pack, 'GC-2.2.3-c').exempt);
  const isCountedAgain = (left ?? []).some((application) => !leaves?.includes(application));
  return `(${[CLOCKS, ...(isCountedAgain ? [LEFT_ALONE] : [])].join(' union all ')}) f (customer_id, rule, application, event, day_zero)`;
}

/** @returns the last of so many Customers behind one, and how many they are; null: there is none */
export async function stretchBehind(pool: OperatorPool, customerId: string, most: number): Promise<{ last: string | null; customers: number }> {
  const [row] = await pool.query<{ last: string | null; customers: number }>({
    text: 'with s as (select id from customer_directory where id > $1 order by id limit $2) select (select id from s order by id desc limit 1) last, count(*)::integer customers from s', values: [customerId, most],
  });
  return row ?? { last: null, customers: 0 };
}

export async function allCustomers(pool: OperatorPool): Promise<number> {
  const [row] = await pool.query<{ count: number }>({ text: 'select count(*)::integer count from customer_directory' });
  return row?.count ?? 0;
}

/** A date and how often, never a row for each. */
export function groupsOf(pool: OperatorPool, packs: Packs, { from, last }: Stretch): Promise<Group[]> {
  return pool.query<Group>({
    text: `select f.rule, f.application, f.day_zero::text "dayZero", count(*)::integer counted from ${factsFor(packs)} group by f.rule, f.application, f.day_zero order by f.rule, f.application, f.day_zero`,
    values: [...from, last],
  });
}

/** Those of the stretch whose dates differ, in the order of their Customers. */
export async function changesOf(pool: OperatorPool, packs: Packs, { stretch: { from, last }, dates, limit }: { stretch: Stretch; dates: readonly (Group & Dates)[]; limit: number }): Promise<DryRunChangeView[]> {
  const changed = dates.filter(isChanged);
  if (changed.length === 0) return [];
  return pool.query<DryRunChangeView>({
    text: `select f.customer_id "customerId", d.legal_name "customerName", f.rule, f.application, f.event, f.day_zero::text "dayZero", t.due_before "dueBefore", t.due_after "dueAfter"
      from ${factsFor(packs)} join unnest($5::text[], $6::text[], $7::date[], $8::text[], $9::text[]) t (rule, application, day_zero, due_before, due_after) using (rule, application, day_zero)
        join customer_directory d on d.id = f.customer_id
      order by f.customer_id, f.rule collate "C", f.application collate "C" limit $10`,
    values: [
      ...from, last, changed.map(({ rule }) => rule), changed.map(({ application }) => application), changed.map(({ dayZero }) => dayZero), changed.map(({ dueBefore }) => dueBefore), changed.map(({ dueAfter }) => dueAfter),
      limit,
    ],
  });
}
