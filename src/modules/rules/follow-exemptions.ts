import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import type { Application } from '../authority/index.js';
import { everLeftAlone } from './packs.queries.js';

interface Counted {
  rule: string;
  application: Application;
  dayZero: Temporal.PlainDate;
  dueDate: Temporal.PlainDate;
  dueAt: Temporal.Instant;
}

interface Used {
  customerId: string;
  applications: readonly Application[];
  /** Those that the pack of today counts. */
  counted: readonly Counted[];
  /** Clocks that run. */
  running: readonly { rule: string; application: string }[];
  pack: string;
}

/**
 * Q14: a later pack may leave an Application alone, or no longer. It moves nothing (decision 0017); the first use that it counts stops the clock, which
 * would run out under somebody who comes every day, or starts one where the Application is on.
 */
export async function followExemptions(tx: Transaction, { customerId, applications, counted, running, pack }: Used): Promise<void> {
  const exempt = applications.filter((application) => !counted.some((each) => each.application === application));
  if (running.some(({ rule, application }) => rule === 'GC-2.2.3-c' && exempt.some((each) => each === application))) await stop(tx, customerId, exempt);
  const begun = counted.filter(({ rule, application, dayZero }) => everLeftAlone(dayZero).has(application) && !running.some((each) => each.rule === rule && each.application === application));
  if (begun.length > 0) await start(tx, { customerId, begun, pack });
}

async function stop(tx: Transaction, customerId: string, applications: readonly string[]): Promise<void> {
  await tx.query({ name: 'clocks-exempt', text: `update rule_clock set running = false where customer_id = $1 and rule = 'GC-2.2.3-c' and application = any($2)`, values: [customerId, applications] });
}

/** As if it were switched on today; that it was used today is noted next. What is off or suspended has no clock. */
async function start(tx: Transaction, { customerId, begun, pack }: { customerId: string; begun: readonly Counted[]; pack: string }): Promise<void> {
  await tx.query({
    name: 'clocks-no-longer-exempt',
    text: `insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack)
      select $1, t.rule, t.application, 'activated', t.day_zero, t.due_on, t.due_at, $2 from unnest($3::text[], $4::text[], $5::date[], $6::date[], $7::timestamptz[]) t (rule, application, day_zero, due_on, due_at)
      where exists (select from subscription s where s.customer_id = $1 and s.application = t.application and s.ends_at is null and s.state = 'active')
      on conflict (customer_id, rule, application) do update
        set event = excluded.event, day_zero = excluded.day_zero, due_on = excluded.due_on, due_at = excluded.due_at, pack = excluded.pack, running = true`,
    values: [
      customerId, pack, begun.map(({ rule }) => rule), begun.map(({ application }) => application), begun.map(({ dayZero }) => dayZero.toString()), begun.map(({ dueDate }) => dueDate.toString()),
      begun.map(({ dueAt }) => dueAt.toString()),
    ],
  });
}
