import type { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { ACCEPTED_HERE, type Application, sessionInForce } from '../authority/index.js';
import { followExemptions } from './follow-exemptions.js';
import { allPacks, packOn } from './packs.queries.js';
import { deadlineBy, ruleIn } from './rule-dates.js';
import type { Rule, RulePack } from './rule-pack.js';

/** The rules whose clock the use of the portal moves (GC-2.2.3-a and -c), the Customer's contracts for products (-b), or the number of its SIMs (SC-FM-7). */
export const CLOCK_RULES = ['GC-2.2.3-a', 'GC-2.2.3-b', 'GC-2.2.3-c', 'SC-FM-7'] as const;
export type ClockRule = (typeof CLOCK_RULES)[number];

export const CLOCK_EVENTS = ['registered', 'activated', 'used', 'contract-ended', 'below-minimum'] as const;
export type ClockEvent = (typeof CLOCK_EVENTS)[number];

/** Matrix 0.3: of what nobody at the Customer is told, before or after, by any way. */
export const isSilent = (rule: ClockRule): boolean => rule === 'GC-2.2.3-b';

/** Matrix 0.3: the versions that promise the Customer a word ahead, for each rule of which he may be told. */
export async function packsThatWarn(tx: Transaction): Promise<{ rule: ClockRule; versions: string[] }[]> {
  const packs = await allPacks(tx);
  return CLOCK_RULES.filter((rule) => !isSilent(rule)).map((rule) => ({ rule, versions: packs.filter(({ pack }) => ruleIn(pack, rule).notices.before === 'must').map(({ version }) => version) }));
}

/** What a clock is set by: also the transaction of a load. */
type Counting = Pick<Transaction, 'now' | 'query'>;

/** The account is its administration: whoever uses anything uses that. */
const ACCOUNT = 'administration' satisfies Application;

interface Subject {
  customerId: string;
  application: Application;
}

/** The rule by which an Application, or the account, becomes due for want of use; null: none does (Q14). */
function ruleFor(pack: RulePack, application: Application): Rule | null {
  const rule = ruleIn(pack, application === ACCOUNT ? 'GC-2.2.3-a' : 'GC-2.2.3-c');
  return rule.exempt.includes(application) ? null : rule;
}

/** An account that is made, an Application that is switched on: unused from that day on, if nobody comes. */
export async function startClock(tx: Transaction, { customerId, application }: Subject, { event, at = tx.now }: { event: ClockEvent; at?: Temporal.Instant }): Promise<void> {
  const pack = await packOn(tx, legalDateOf(at));
  const rule = ruleFor(pack, application);
  if (rule) await setClock(tx, { customerId, application, rule, pack }, { event, dayZero: legalDateOf(at) });
}

/**
 * GC-2.2.3-b: from the end of the Customer's last contract for a product on; also an end that is still to come.
 * @param lastEnd null: none has an end, or one has no end, so nothing becomes due
 */
export async function countFromContracts(tx: Transaction, customerId: string, lastEnd: Temporal.PlainDate | null): Promise<void> {
  const id: ClockRule = 'GC-2.2.3-b';
  if (lastEnd) {
    const pack = await packOn(tx, lastEnd);
    return setClock(tx, { customerId, application: ACCOUNT, rule: ruleIn(pack, id), pack }, { event: 'contract-ended', dayZero: lastEnd });
  }
  await tx.query({ name: 'clock-stop-contracts', text: 'update rule_clock set running = false where customer_id = $1 and rule = $2', values: [customerId, id] });
}

/** SC-FM-7: from the day on which the Customer fell below the minimum of an Application that is on, until it has so many again. */
export async function countFromMinimum(tx: Counting, { customerId, application }: Subject, { isBelow }: { isBelow: boolean }): Promise<void> {
  const id: ClockRule = 'SC-FM-7';
  if (isBelow) {
    const today = legalDateOf(tx.now);
    const pack = await packOn(tx, today);
    return setClock(tx, { customerId, application, rule: ruleIn(pack, id), pack }, { event: 'below-minimum', dayZero: today });
  }
  await tx.query({ name: 'clock-stop-minimum', text: 'update rule_clock set running = false where customer_id = $1 and rule = $2 and application = $3 and running', values: [customerId, id, application] });
}

async function setClock(tx: Counting, { customerId, application, rule, pack }: Subject & { rule: Rule; pack: RulePack }, { event, dayZero }: { event: ClockEvent; dayZero: Temporal.PlainDate }): Promise<void> {
  const { dueDate, dueAt } = deadlineBy(pack, rule, { dayZero });
  await tx.query({
    name: 'clock-start',
    text: `insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack) values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (customer_id, rule, application) do update
        set event = excluded.event, day_zero = excluded.day_zero, due_on = excluded.due_on, due_at = excluded.due_at, pack = excluded.pack, running = true`,
    values: [customerId, rule.id, application, event, dayZero.toString(), dueDate.toString(), dueAt.toString(), pack.version],
  });
}

/** What has ended becomes due no more. Without an Application: everything of the Customer. */
export async function stopClocks(tx: Transaction, { customerId, application }: { customerId: string; application?: Application }): Promise<void> {
  await tx.query({
    name: 'clocks-stop', text: 'update rule_clock set running = false where customer_id = $1 and running and ($2::text is null or application = $2)', values: [customerId, application ?? null],
  });
}

/** Who uses it, by what his request shows. */
export type User = { tokenHash: Buffer } | { clientId: string };

/** A person in force who accepted here, or a machine in force. $1 the Customer, $2 now, $3 or $4 what was shown. */
const IS_OURS = `(exists (select from session s join member m on m.customer_id = $1 and m.identity_id = s.subject_id and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2)
    where s.token_hash = $3 and s.realm = 'customer' and ${sessionInForce('s', '$2')} and ${ACCEPTED_HERE})
  or exists (select from service_client c where c.customer_id = $1 and c.id = $4 and c.starts_at <= $2 and c.ends_at > $2 and (c.ended_at is null or c.ended_at > $2)))`;

/**
 * A day of use, once: the first of a day moves what is not due, what is due, and what is held; what was exercised stands still. The Customer is held
 * before his clocks, as by whoever exercises.
 * @returns false for somebody who is none of this Customer's: nothing was noted
 */
export async function noteUse(tx: Transaction, { customerId, applications }: { customerId: string; applications: readonly Application[] }, user: User): Promise<boolean> {
  const today = legalDateOf(tx.now);
  const pack = await packOn(tx, today);
  const [ours] = await tx.query({
    name: 'use-of-ours', text: `select from customer where customer_id = $1 and ${IS_OURS} for key share`,
    values: [customerId, tx.now.toString(), 'tokenHash' in user ? user.tokenHash : null, 'clientId' in user ? user.clientId : null],
  });
  if (!ours) return false;
  const clocks = await tx.query<{ rule: string; application: string; running: boolean }>({ name: 'use-clocks', text: 'select rule, application, running from rule_clock where customer_id = $1 and application = any($2) order by rule, application for update', values: [customerId, applications] });
  const moved = applications.flatMap((application) => {
    const rule = ruleFor(pack, application);
    return rule ? [{ rule: rule.id, application, ...deadlineBy(pack, rule, { dayZero: today }) }] : [];
  });
  await followExemptions(tx, { customerId, applications, counted: moved, running: clocks.filter(({ running }) => running), pack: pack.version });
  await tx.query({
    name: 'use-note',
    text: `with moved as (
        update rule_clock k set event = 'used', day_zero = $2, due_on = t.due_on, due_at = t.due_at, pack = $4
          from unnest($5::text[], $6::text[], $7::date[], $8::timestamptz[]) t (rule, application, due_on, due_at)
          where k.customer_id = $1 and k.rule = t.rule and k.application = t.application and k.running and (k.day_zero < $2 or (k.day_zero = $2 and k.event <> 'used'))
          returning k.application)
      insert into use_stamp (customer_id, application, used_on, used_at) select $1, m.application, $2, $3 from moved m on conflict do nothing`,
    values: [
      customerId, today.toString(), tx.now.toString(), pack.version,
      moved.map(({ rule }) => rule), moved.map(({ application }) => application), moved.map(({ dueDate }) => dueDate.toString()), moved.map(({ dueAt }) => dueAt.toString()),
    ],
  });
  return true;
}
