import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { newId } from '../../kernel/index.js';
import type { Temporal } from 'temporal-polyfill';
import type { LoadRow, RowFault } from './load-columns.js';

export interface StagedRow {
  row: number;
  values: LoadRow;
}

const COLUMNS: readonly (keyof LoadRow)[] = ['iccid', 'imsi', 'form', 'state', 'blocked_until', 'activated_at', 'number', 'tariff_plan', 'options', 'cost_centre',
  'cost_centre_name', 'billing_account', 'billing_account_name', 'imei', 'device_make', 'device_model'];
const NAMES = COLUMNS.join(', ');

/** Rows go through a temporary table: COPY into a table with row-level security is refused. */
export async function stageRows(client: PoolClient, now: Temporal.Instant, rows: AsyncIterable<StagedRow[]>): Promise<void> {
  await client.query(`create temp table staged_row on commit drop as select id, row_number, ${NAMES} from inventory_load_row with no data`);
  const sink = client.query(copyFrom(`copy staged_row (id, row_number, ${NAMES}) from stdin`));
  await pipeline(Readable.from(asCopyText(now, rows)), sink);
  await client.query('analyze staged_row');
}

export const keepStagedRows = (client: PoolClient, customerId: string, loadId: string): Promise<unknown> => client.query(
  `insert into inventory_load_row (customer_id, load_id, id, row_number, ${NAMES}) select $1, $2, id, row_number, ${NAMES} from staged_row`, [customerId, loadId]);

/** What only the file as a whole, or the other Customers, can tell (S07: whose it is, nobody is told). */
export async function judgeStagedRows(client: PoolClient, customerId: string, most: number): Promise<{ errors: RowFault[]; count: number }> {
  const { rows } = await client.query<RowFault & { total: number }>(
    `select "row", "column", code, reason, count(*) over ()::integer total from (
        ${twice('iccid')} union all ${twice('imsi')} union all ${twice('number')}
        union all ${elsewhere('iccid', 'sim_directory')} union all ${elsewhere('number', 'number_directory')}) e
      order by "row", "column" limit ${most}`, [customerId]);
  return { errors: rows.map(({ row, column, code, reason }) => ({ row, column, code, reason })), count: rows[0]?.total ?? 0 };
}

const twice = (column: string): string => `select row_number "row", '${column}' "column", 'cell.twice' code, 'stands in row ' || first || ' already' reason
  from (select row_number, first_value(row_number) over (partition by ${column} order by row_number) first from staged_row where ${column} is not null) seen where row_number > first`;

const elsewhere = (column: string, directory: string): string => `select r.row_number, '${column}', 'cell.other-customer', 'stands at another Customer'
  from staged_row r join ${directory} d on d.${column} = r.${column} where d.customer_id <> $1`;

async function* asCopyText(now: Temporal.Instant, rows: AsyncIterable<StagedRow[]>): AsyncGenerator<string> {
  for await (const batch of rows) {
    if (batch.length > 0) yield batch.map(({ row, values }) => [newId(now), String(row), ...COLUMNS.map((column) => cell(values[column]))].join('\t')).join('\n').concat('\n');
  }
}

/** The text format of COPY: what could end a cell or a line is escaped. */
function cell(value: string | string[] | null): string {
  if (value === null) return '\\N';
  const text = typeof value === 'string' ? value : `{${value.map((item) => `"${item.replaceAll(/["\\]/g, '\\$&')}"`).join(',')}}`;
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}
