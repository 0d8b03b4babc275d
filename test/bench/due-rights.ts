import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { BUILT } from './built.ts';
import { median } from './load.ts';
import type { World } from './world.ts';

export interface DueRights {
  clocks: number;
  due: number;
  /** Medians, in seconds: what the portal asks until it has found all that is due, and one statement that finds the same. */
  askedSeconds: number;
  plainSeconds: number;
  /** Of the two in each round. */
  ratios: number[];
  times: number;
}

/** The nine Applications whose clock runs; the account itself has the tenth. */
const FILL = [
  'set session_replication_role = replica', 'set synchronous_commit = off', `set maintenance_work_mem = '512MB'`,
  `insert into customer_directory (id, enterprise_number, legal_name, state, created_at)
    select bench_id('customer', no, 0), lpad(no::text, 10, '0'), 'Account ' || no || ' NV', 'active', now() from generate_series(1001, 1000 + $1::integer) no`,
  'drop index rule_clock_due_by',
  // one in a hundred is due, over the last month; of the others each became unused on some day of the last five months
  `insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack, running)
    select bench_id('customer', no, 0), case a.name when 'administration' then 'GC-2.2.3-a' else 'GC-2.2.3-c' end, a.name, 'used', due_on - days, due_on, (due_on + 1)::timestamp at time zone 'Europe/Brussels', 'neutral-1', running
    from generate_series(1001, 1000 + $1::integer) no,
      unnest(array['administration', 'fleet-manager', 'number-management', 'invoice-insights', 'e-invoice', 'bank-channel', 'documents', 'incidents', 'orders', 'support']) with ordinality a (name, n),
      lateral (select bench_chance(no * 16 + a.n, 1) is_due, bench_chance(no * 16 + a.n, 2) is_when, bench_chance(no * 16 + a.n, 3) < 0.98 running, case a.name when 'administration' then 365 else 182 end days) chance,
      lateral (select case when is_due < 0.01 then current_date - 1 - floor(is_when * 30)::integer else current_date + 30 + floor(is_when * 150)::integer end due_on) x`,
  `create index rule_clock_due_by on rule_clock (due_at, customer_id, rule, application) include (day_zero) where running`,
  // one in eight of what is due was decided on: held, waived, or released again
  `insert into due_right_decision (customer_id, id, rule, application, event, day_zero, due_on, due_at, pack, decision, reason, review_on, decided_by, decided_at)
    select customer_id, gen_random_uuid(), rule, application, event, day_zero, due_on, due_at, pack, case which when 0 then 'held' when 1 then 'waived' else 'released' end, 'Wanted by the benchmark',
      case which when 0 then current_date + 30 end, bench_id('agent', 0, 0), due_at
    from rule_clock, lateral (select hashtextextended(customer_id::text || application, 5) & 31 which) x where due_at <= now() and which < 4`,
  'vacuum (freeze, analyze) rule_clock, due_right_decision, customer_directory', 'reset all', 'checkpoint', // both sides have the settings of the server
];

const RULES = ['GC-2.2.3-a', 'GC-2.2.3-c'] as const;

/** Without rights, pages and order of rules: whoever knew the tables would ask so. */
const PLAIN = `select c.customer_id, c.rule, c.application, c.day_zero::text, c.due_at::text from rule_clock c
  where c.running and c.due_at <= $1 and c.rule = any($2)
    and coalesce((select x.decision from due_right_decision x where x.customer_id = c.customer_id and x.rule = c.rule and x.application = c.application and x.day_zero = c.day_zero order by x.id desc limit 1), 'released') = 'released'
  order by c.due_at`;

async function fill({ client }: World, accounts: number, say: (line: string) => void): Promise<{ clocks: number; now: string }> {
  for (const [step, text] of FILL.entries()) {
    const began = performance.now();
    await client.query(text, text.includes('$1') ? [accounts] : undefined);
    say(`  fill ${step + 1} of ${FILL.length}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
  const { rows: [filled] } = await client.query<{ clocks: number; now: string }>('select count(*)::integer clocks, now()::text now from rule_clock');
  return filled ?? { clocks: 0, now: '' };
}

/** What is due among the clocks of so many accounts: as each node asks it in each round, and by one statement, in turn. */
export async function measureDueRights(world: World, { accounts, rounds, say }: { accounts: number; rounds: number; say: (line: string) => void }): Promise<DueRights> {
  const { clocks, now } = await fill(world, accounts, say);
  const operator = new pg.Client(world.database.urls.operator);
  await operator.connect();
  const { DUE_AT_A_TIME, findDue } = await BUILT.dueRights();
  const pool = { query: async <Row>({ values, ...statement }: { name?: string; text: string; values?: readonly unknown[] }): Promise<Row[]> => (await operator.query({ ...statement, values: values as unknown[] })).rows as Row[] };

  async function asked(): Promise<string[]> {
    const keys: string[] = [];
    for (let after: Awaited<ReturnType<typeof findDue>>[number] | null = null, more = true; more;) {
      const found: Awaited<ReturnType<typeof findDue>> = await findDue(pool, { rules: RULES, now }, after);
      for (const { customerId, rule, application } of found) keys.push(`${customerId} ${rule} ${application}`);
      more = found.length === DUE_AT_A_TIME;
      after = found.at(-1) ?? null;
    }
    return keys;
  }

  async function plain(): Promise<string[]> {
    const { rows } = await world.client.query<Record<'customer_id' | 'rule' | 'application', string>>(PLAIN, [now, RULES]);
    return rows.map(({ customer_id: customerId, rule, application }) => `${customerId} ${rule} ${application}`);
  }

  try {
    const [ours, theirs] = [await asked(), await plain()];
    if (!isDeepStrictEqual(ours.toSorted(), theirs.toSorted())) throw new Error(`the portal finds ${ours.length} rights due, the statement ${theirs.length}`);
    const seconds = { asked: [] as number[], plain: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, work] of [['asked', asked], ['plain', plain]] as const) {
        const began = performance.now();
        await work();
        seconds[name].push((performance.now() - began) / 1000);
      }
      say(`  round ${round + 1} of ${rounds}: ${seconds.asked[round]?.toFixed(2)} and ${seconds.plain[round]?.toFixed(2)} s`);
    }
    const ratios = seconds.asked.map((each, round) => each / (seconds.plain[round] ?? NaN));
    return { clocks, due: ours.length, askedSeconds: median(seconds.asked), plainSeconds: median(seconds.plain), ratios, times: median(ratios) };
  } finally {
    await operator.end();
  }
}
