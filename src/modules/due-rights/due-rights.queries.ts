import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Application, Binds, type Language } from '../authority/index.js';
import { type ClockRule, isSilent } from '../rules/index.js';
import type { DueRightEffectView, DueRightView, DueState } from './due-right.view.js';

/** Which right: of which Customer, by which rule, for which Application. */
export interface Right {
  customerId: string;
  rule: ClockRule;
  application: Application;
}

/** Without what depends on who reads it. */
export type Told = Omit<DueRightView, 'abilities'>;

const decided = (decision: string): string => `json_build_object('decision', ${decision}.decision, 'reason', ${decision}.reason, 'reviewOn', ${decision}.review_on, 'automatic', ${decision}.automation_id is not null,
  'by', (select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = ${decision}.decided_by), 'at', ${isoInstant(`${decision}.decided_at`)})`;

const columns = (of: string): string => `${of}.customer_id "customerId", d.legal_name "customerName", ${of}.rule, ${of}.application, ${of}.event, ${of}.day_zero::text "dayZero", ${of}.due_on::text "dueOn",
  ${isoInstant(`${of}.due_at`)} "dueAt", ${of}.pack`;

/** A clock `c` that runs, with the last decision `x` on the right it leads to. $1 now. */
const RUNNING = `rule_clock c left join lateral (select e.* from due_right_decision e where e.customer_id = c.customer_id and e.rule = c.rule and e.application = c.application and e.day_zero = c.day_zero order by e.id desc limit 1) x on true`;

const STATE = `case when x.decision in ('exercised', 'waived', 'held') then x.decision when c.due_at <= $1 then 'due' else 'notDue' end`;

const ROW = `select ${columns('c')}, ${STATE} state, case when x.id is not null then ${decided('x')} end decision from ${RUNNING} join customer_directory d on d.id = c.customer_id`;

/** In the words of the index: `due` and `notDue` begin and end at now. */
const BY_STATE = {
  due: `c.running and c.due_at <= $1 and coalesce(x.decision, 'released') = 'released'`,
  notDue: `c.running and c.due_at > $1 and coalesce(x.decision, 'released') = 'released'`,
} as const;
const isOpen = (state: DueState): state is keyof typeof BY_STATE => Object.hasOwn(BY_STATE, state);

/** A decision `x` that stands; a hold only as long as the thing was not used, and nothing was decided since. */
const STANDING = `due_right_decision x join customer_directory d on d.id = x.customer_id where x.decision = $1
  and (x.decision <> 'held' or (exists (select from rule_clock c where c.customer_id = x.customer_id and c.rule = x.rule and c.application = x.application and c.day_zero = x.day_zero and c.running)
    and not exists (select from due_right_decision e where e.customer_id = x.customer_id and e.rule = x.rule and e.application = x.application and e.day_zero = x.day_zero and e.id > x.id)))`;

interface Asked {
  state: DueState;
  rules?: readonly ClockRule[];
  now: string;
}

/** Across Customers: what became due first comes first; what was decided, newest first; what is held, as it is looked at again. */
export function listRights(pool: OperatorPool, asked: Asked, page: { limit: number; after: Values | null }): Promise<{ rows: Told[]; counted: number; keyOf: (row: Told) => Values }> {
  const { state } = asked;
  return isOpen(state) ? listRunning(pool, { ...asked, state }, page) : listDecided(pool, asked, page);
}

async function listRunning(pool: OperatorPool, { state, rules, now }: Asked & { state: keyof typeof BY_STATE }, { limit, after }: { limit: number; after: Values | null }): ReturnType<typeof listRights> {
  const binds = new Binds();
  binds.values.push(now);
  const where = `${BY_STATE[state]}${rules ? ` and c.rule = any(${binds.bind(rules)})` : ''}`;
  const counted = { text: cappedCount(`from ${RUNNING} where ${where}`), values: [...binds.values] };
  const begin = after ? ` and (c.due_at, c.customer_id, c.rule, c.application) > (${after.map((value, at) => `${binds.bind(value)}::${['timestamptz', 'uuid', 'text', 'text'][at] ?? 'text'}`).join(', ')})` : '';
  const rows = await pool.query<Told>({ text: `${ROW} where ${where}${begin} order by c.due_at, c.customer_id, c.rule, c.application limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await pool.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0, keyOf: ({ dueAt, customerId, rule: of, application }) => [dueAt, customerId, of, application] };
}

const LAST_DECISION = 'select e.decision from due_right_decision e where e.customer_id = c.customer_id and e.rule = c.rule and e.application = c.application and e.day_zero = c.day_zero order by e.id desc limit 1';

/** What is found to be exercised: as much as names it, and as it was found. */
export interface DueRight extends Right {
  dayZero: string;
  /** As the database writes it: there is nobody to read it, and its own words cost it least. */
  dueAt: string;
}

/** Each page costs a round trip and a plan beside what it reads: 1,000 at a time took half as long again. */
export const DUE_AT_A_TIME = 5000;

/** The queue `due` as a round reads it: neither counted nor told, what became due first comes first. Fewer than `DUE_AT_A_TIME` are the last. */
export async function findDue(pool: Pick<OperatorPool, 'query'>, { rules, now }: { rules: readonly ClockRule[]; now: string }, after: DueRight | null): Promise<DueRight[]> {
  const begin = after ? ' and (c.due_at, c.customer_id, c.rule, c.application) > ($4::timestamptz, $5::uuid, $6, $7)' : '';
  return pool.query<DueRight & Record<string, unknown>>({
    name: after ? 'rights-due-behind' : 'rights-due',
    text: `select c.customer_id "customerId", c.rule, c.application, c.day_zero::text "dayZero", c.due_at::text "dueAt" from rule_clock c
      where c.running and c.due_at <= $1 and c.rule = any($2)${begin} and coalesce((${LAST_DECISION}), 'released') = 'released' order by c.due_at, c.customer_id, c.rule, c.application limit $3`,
    values: [now, rules, DUE_AT_A_TIME, ...(after ? [after.dueAt, after.customerId, after.rule, after.application] : [])],
  });
}

async function listDecided(pool: OperatorPool, { state, rules }: Asked, { limit, after }: { limit: number; after: Values | null }): ReturnType<typeof listRights> {
  const binds = new Binds();
  binds.values.push(state);
  const from = `from ${STANDING}${rules ? ` and x.rule = any(${binds.bind(rules)})` : ''}`;
  const counted = { text: cappedCount(from), values: [...binds.values] };
  const [id, reviewOn] = after ?? [];
  const held = state === 'held';
  const begin = id ? ` and ${held ? `(x.review_on, x.id) > (${binds.bind(reviewOn)}::date, ${binds.bind(id)}::uuid)` : `x.id < ${binds.bind(id)}`}` : '';
  const order = held ? 'x.review_on, x.id' : 'x.id desc';
  const rows = await pool.query<Told & { id: string }>({ text: `select x.id, ${columns('x')}, x.decision state, ${decided('x')} decision ${from}${begin} order by ${order} limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await pool.query<{ counted: number }>(counted);
  const ids = new Map<Told, string>(rows.map(({ id: of, ...row }) => [row, of]));
  return { rows: [...ids.keys()], counted: count?.counted ?? 0, keyOf: (row) => [ids.get(row) ?? null, row.decision?.reviewOn ?? null] };
}

/** When the first right behind an instant opens, of any Customer, and how many do until another. */
export async function nextRight(pool: OperatorPool, after: string): Promise<string | null> {
  const [row] = await pool.query<{ at: string }>({ text: `select ${isoInstant('c.due_at')} "at" from ${RUNNING} where ${BY_STATE.notDue} order by c.due_at limit 1`, values: [after] });
  return row?.at ?? null;
}

export async function rightsOpening(pool: OperatorPool, { after, until }: { after: string; until: string }): Promise<number> {
  const [row] = await pool.query<{ number: number }>({ text: `select count(*)::integer "number" from ${RUNNING} where ${BY_STATE.notDue} and c.due_at <= $2`, values: [after, until] });
  return row?.number ?? 0;
}

/** What has ended otherwise is no right any more. */
export async function rightOf(tx: Transaction, { customerId, rule, application }: Right): Promise<Told | null> {
  const [row] = await tx.query<Told>({ name: 'due-right', text: `${ROW} where c.customer_id = $2 and c.rule = $3 and c.application = $4 and (c.running or x.decision = 'exercised')`, values: [tx.now.toString(), customerId, rule, application] });
  return row ?? null;
}

/** Whoever uses it meanwhile waits for this transaction, or was before it and has moved the clock. */
export async function lockRight(tx: Transaction, { customerId, rule, application }: Right): Promise<void> {
  await tx.query({ name: 'due-right-lock', text: 'select from rule_clock where customer_id = $1 and rule = $2 and application = $3 for update', values: [customerId, rule, application] });
}

export async function keepDecision(tx: Transaction, right: Told, { decision, reason, reviewOn, by, automation = null }: { decision: string; reason: string; reviewOn: string | null; by: string; automation?: string | null }): Promise<void> {
  await tx.query({
    name: 'due-right-decide',
    text: `insert into due_right_decision (customer_id, id, rule, application, event, day_zero, due_on, due_at, pack, decision, reason, review_on, decided_by, decided_at, automation_id)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      right.customerId, newId(tx.now), right.rule, right.application, right.event, right.dayZero, right.dueOn, right.dueAt, right.pack, decision, reason, reviewOn, by, tx.now.toString(), automation,
    ],
  });
}

/** Q6: companies of which the operator's own list says that this Customer's Access Owner acts for them. $1 the Customer, $2 now. */
const AFFILIATES = '(select count(*)::integer from affiliation f where f.parent_id = $1 and f.ended_at is null and (f.control_to is null or f.control_to > $2))';

export async function actsForAffiliates(tx: Transaction, customerId: string): Promise<boolean> {
  const [row] = await tx.query<{ affiliates: number }>({ name: 'due-right-affiliates', text: `select ${AFFILIATES} affiliates`, values: [customerId, tx.now.toString()] });
  return (row?.affiliates ?? 0) > 0;
}

/** What an exercise would end now, and whom it would tell; of a silent rule nobody, and nothing of the Customer is counted. */
export async function effectOf(tx: Transaction, { customerId, rule, application }: Right): Promise<DueRightEffectView> {
  const whole = application === 'administration';
  const [row] = await tx.query<DueRightEffectView>({
    name: 'due-right-effect',
    text: `select case when not $5 then c.notice_email end "toldTo",
        array(select s.application from subscription s where s.customer_id = $1 and s.ends_at is null and ($3 or s.application = $4) order by s.application) applications,
        case when not $3 then 0 when not $5 then (select count(*)::integer from member m where m.customer_id = $1 and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2)) end people,
        case when not $3 then 0 when not $5 then (select count(*)::integer from service_client k where k.customer_id = $1 and k.ended_at is null and k.ends_at > $2) end clients, case when $3 then ${AFFILIATES} else 0 end affiliates
      from customer c where c.customer_id = $1`,
    values: [customerId, tx.now.toString(), whole, application, isSilent(rule)],
  });
  if (!row) throw new Error('a right of a Customer that is not there');
  return row;
}

/** The address of the registration form, and the language of the Customer. */
export async function readerOf(tx: Transaction, customerId: string): Promise<{ email: string; language: Language }> {
  const [reader] = await tx.query<{ email: string; language: Language }>({ name: 'due-right-reader', text: 'select notice_email email, language from customer where customer_id = $1', values: [customerId] });
  if (!reader) throw new Error('a Customer without an address');
  return reader;
}
