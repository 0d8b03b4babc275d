import pg from 'pg';
import { formulaPatterns } from '../../kernel/index.js';
import { type Acting, Binds } from '../authority/index.js';
import { SORT_COLUMNS, type Sought } from './sim-filter.js';
import type { SimList } from './sim-list.request.js';
import { blockedUntilAt, hasDevice, hasPerson, type Reach, simReach, stateAt } from './sim-row.js';
import { simsWhere } from './sims.queries.js';

export type SimExport = Pick<SimList, 'filter' | 'sort' | 'direction'>;

/** What an export will send: how many rows, and the statement that sends them. */
export interface ExportPlan {
  count: string;
  copy: string;
}

/** The list's own conditions and the right to export, written for COPY. */
export function exportPlan(acting: Acting, list: SimExport & Sought): ExportPlan {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const where = `${simsWhere(acting, list, { reach, binds })} and ${reach('sim:export')}`;
  const customer = binds.bind(acting.customerId);
  const order = list.sort === 'iccid' ? '' : `order by s.${SORT_COLUMNS[list.sort].slice(2)} ${list.direction}`;
  // names are guarded once per cost centre, not once per row
  const select = `with c as materialized (select id, ${guarded('code')} code, ${guarded('name')} "name" from cost_centre where customer_id = ${customer}),
      b as materialized (select id, ${guarded('number')} number, ${guarded('name')} "name" from billing_account where customer_id = ${customer})
    select ${COLUMNS(reach).map(([name, expression]) => `${expression} as ${name}`).join(', ')}
    from (select s.* ${where}) s left join c on c.id = s.cost_centre_id left join b on b.id = s.billing_account_id ${order}`;
  return {
    count: inlined(`select count(*)::integer rows ${where}`, binds.values),
    copy: `copy (${inlined(select, binds.values)}) to stdout with (format csv, header, encoding 'UTF8', force_quote (${FREE_TEXT.join(', ')}))`,
  };
}

/** Named like the columns of a load, so that what was exported can be compared with what was loaded. */
const COLUMNS = (reach: Reach): [name: string, expression: string][] => [
  ['iccid', 's.iccid'], ['imsi', 's.imsi'], ['form', 's.form'], ['state', stateAt(reach.now())], ['blocked_until', instant(`(${blockedUntilAt(reach.now())})`)],
  ['activated_at', instant('s.activated_at')], ['number', `nullif(s.number, '')`], ['tariff_plan', guarded(`nullif(s.tariff_plan, '')`)],
  ['options', guarded(`array_to_string(s.options, '|')`)], ['cost_centre', 'c.code'], ['cost_centre_name', 'c.name'],
  ['billing_account', 'b.number'], ['billing_account_name', 'b.name'],
  ['person', `case when ${hasPerson(reach)} then ${guarded('s.person_name')} end`], ['imei', `case when ${hasDevice(reach)} then s.imei end`],
  ['device_make', `case when ${hasDevice(reach)} then ${guarded('s.device_make')} end`],
  ['device_model', `case when ${hasDevice(reach)} then ${guarded('s.device_model')} end`],
];

/** Cells of free text are quoted also for readers that split at `;` or TAB. */
const FREE_TEXT = ['tariff_plan', 'options', 'cost_centre', 'cost_centre_name', 'billing_account', 'billing_account_name', 'person', 'device_make', 'device_model'];

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** S37: `formulaSafe` of the kernel, in SQL. */
const guarded = (text: string): string =>
  `case when ${text} ~ ${literal(formulaPatterns.live)} and ${text} !~ ${literal(formulaPatterns.harmless)} then '''' || ${text} else ${text} end`;

/**
 * COPY takes no bound values: the one place where values become text of a statement. Only what `Binds` collected comes here;
 * each is an escaped literal whose type PostgreSQL infers from its column, as it does for a placeholder.
 */
function inlined(text: string, values: readonly unknown[]): string {
  return text.replace(/\$(\d+)/g, (_, position: string) => literal(values[Number(position) - 1]));
}

function literal(value: unknown): string {
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return pg.escapeLiteral(`{${value.map(element).join(',')}}`);
  throw new Error('no literal for this value');
}

const element = (item: string): string => `"${item.replaceAll(/["\\]/g, '\\$&')}"`;
