import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { isoInstant } from '../../platform/database/sql.js';
import { CLOCK_RULES, type ClockRule, isSilent } from '../rules/index.js';
import type { AutomationView } from './automation.view.js';

/** Q6: what ends without a word, and may end what others hang on, is looked at by a human each time. */
export const mayBeAutomatic = (rule: ClockRule): boolean => !isSilent(rule);

const LAST = `select distinct on (p.rule) p.* from due_right_automation p order by p.rule, p.id desc`;

/** Of each rule what was decided last. */
export async function automationOf(tx: Transaction): Promise<AutomationView[]> {
  const rows = await tx.query<Omit<AutomationView, 'mayBeAutomatic'> & Record<string, unknown>>({
    name: 'automation',
    text: `select p.rule, p.automatic, p.reason, json_build_object('id', a.id, 'name', a.display_name) "by", ${isoInstant('p.decided_at')} "at"
      from (${LAST}) p join operator_agent a on a.id = p.decided_by`,
  });
  return CLOCK_RULES.map((rule) => ({ ...(rows.find((row) => row.rule === rule) ?? { rule, automatic: false, reason: null, by: null, at: null }), mayBeAutomatic: mayBeAutomatic(rule) }));
}

export async function keepAutomation(tx: Transaction, { rule, automatic, reason, by }: { rule: ClockRule; automatic: boolean; reason: string; by: string }): Promise<void> {
  await tx.query({
    name: 'automation-keep', text: 'insert into due_right_automation (id, rule, automatic, reason, decided_by, decided_at) values ($1, $2, $3, $4, $5, $6)',
    values: [newId(tx.now), rule, automatic, reason, by, tx.now.toString()],
  });
}

/** Whoever changes it waits for what is being exercised by it; behind the change nothing is. */
export async function holdAutomation(tx: Transaction, rule: ClockRule, strength: 'shared' | 'alone'): Promise<void> {
  await tx.query({ name: `automation-hold-${strength}`, text: `select pg_advisory_xact_lock${strength === 'shared' ? '_shared' : ''}(hashtextextended($1::text, 0))`, values: [`automation ${rule}`] });
}

/** By whose word the rule is exercised by itself now; null: by nobody's. */
export async function standingAutomation(tx: Transaction, rule: ClockRule): Promise<{ id: string; reason: string; by: string } | null> {
  const [row] = await tx.query<{ id: string; automatic: boolean; reason: string; by: string }>({
    name: 'automation-standing', text: 'select p.id, p.automatic, p.reason, p.decided_by "by" from due_right_automation p where p.rule = $1 order by p.id desc limit 1', values: [rule],
  });
  return row?.automatic ? row : null;
}

export const automaticRules = async (pool: OperatorPool): Promise<ClockRule[]> =>
  (await pool.query<{ rule: ClockRule }>({ text: `select p.rule from (${LAST}) p where p.automatic` })).map(({ rule }) => rule);
