import { Temporal } from 'temporal-polyfill';
import { deviceOf, parseIccid, parseImei, parseImsi, parsePhoneNumber, restoreFormula, parseInstant } from '../../kernel/index.js';

/** One row of a load, as staged; null is "none". The names are those of inventory_load_row. */
export interface LoadRow {
  iccid: string | null;
  imsi: string | null;
  form: string | null;
  state: string | null;
  blocked_until: string | null;
  activated_at: string | null;
  number: string | null;
  tariff_plan: string | null;
  options: string[] | null;
  cost_centre: string | null;
  cost_centre_name: string | null;
  billing_account: string | null;
  billing_account_name: string | null;
  imei: string | null;
  device_make: string | null;
  device_model: string | null;
}

/** Columns of the file. */
export type LoadColumn = Exclude<keyof LoadRow, 'device_make' | 'device_model'>;

interface ColumnFacts {
  required: boolean;
  /** The stored value; null where the cell is not such a thing. */
  read: (cell: string) => string | null;
  says: string;
}

const oneOf = (...words: readonly string[]): Pick<ColumnFacts, 'read' | 'says'> => ({
  read: (cell) => words.find((word) => word.toLowerCase() === cell.toLowerCase()) ?? null,
  says: `one of ${words.join(', ')}`,
});

const text = (longest: number): Pick<ColumnFacts, 'read' | 'says'> => ({
  read: (cell) => (cell.length <= longest && !/\p{C}/u.test(cell) ? restoreFormula(cell) : null),
  says: `a text of at most ${longest} characters on one line`,
});

const instant: Pick<ColumnFacts, 'read' | 'says'> = { read: readInstant, says: 'an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01' };

const required = true;

/** The format of a load: every column, what it must be and how it is read. */
export const LOAD_COLUMNS: Readonly<Record<LoadColumn, ColumnFacts>> = {
  iccid: { required, read: parseIccid, says: 'an ICCID: 89…, 19 or 20 digits, with its check digit' },
  imsi: { required, read: parseImsi, says: 'an IMSI of 14 or 15 digits' },
  form: { required, ...oneOf('card', 'eSIM') },
  state: { required, ...oneOf('inStock', 'active', 'blocked', 'suspended', 'ended') },
  blocked_until: { required: false, ...instant },
  activated_at: { required: false, ...instant },
  number: { required: false, read: parsePhoneNumber, says: 'a number with its country code, such as +32470123456' },
  tariff_plan: { required: false, ...text(100) },
  options: { required: false, ...text(1000) },
  cost_centre: { required: false, ...text(50) },
  cost_centre_name: { required: false, ...text(200) },
  billing_account: { required: false, ...text(50) },
  billing_account_name: { required: false, ...text(200) },
  imei: { required: false, read: parseImei, says: 'an IMEI of 15 digits with its check digit' },
};

export const isLoadColumn = (name: string): name is LoadColumn => Object.hasOwn(LOAD_COLUMNS, name);

/** What is wrong where; `reason` never repeats the cell. */
export interface LoadFault {
  column: string;
  code: string;
  reason: string;
}

/** As a spreadsheet counts: the header is row 1. */
export interface RowFault extends LoadFault {
  row: number;
}

/** Reads one row. Every fault of it is told; a cell that cannot be read is null, so that the others can still be compared. */
export function readRow(columns: readonly LoadColumn[], cells: readonly string[]): { row: LoadRow; faults: LoadFault[] } {
  const row = emptyRow();
  if (cells.length !== columns.length) {
    return { row, faults: [{ column: '', code: 'row.length', reason: `has ${cells.length} cells where the header has ${columns.length}` }] };
  }
  const faults = columns.flatMap((column, at) => readCell(row, column, (cells[at] ?? '').trim()));
  const device = row.imei === null ? null : deviceOf(row.imei);
  Object.assign(row, { device_make: device?.make ?? null, device_model: device?.model ?? null });
  return { row, faults: [...faults, ...contradictions(row, faults)] };
}

function readCell(row: LoadRow, column: LoadColumn, cell: string): LoadFault[] {
  const { read, says, required: needed } = LOAD_COLUMNS[column];
  if (cell === '') return needed ? [{ column, code: 'cell.missing', reason: `is needed: ${says}` }] : [];
  const value = read(cell);
  if (value === null) return [{ column, code: 'cell.invalid', reason: `must be ${says}` }];
  Object.assign(row, { [column]: column === 'options' ? value.split('|').map((option) => option.trim()).filter(Boolean) : value });
  return [];
}

/** Cells that are right each by itself and wrong together. */
const CONTRADICTIONS: readonly [column: LoadColumn, reason: string, isSo: (row: LoadRow) => boolean][] = [
  ['tariff_plan', 'is needed where a number is given', (row) => row.number !== null && row.tariff_plan === null],
  ['billing_account', 'is needed where a number is given', (row) => row.number !== null && row.billing_account === null],
  ['number', 'cannot be on a card that is in stock or ended', (row) => row.number !== null && (row.state === 'inStock' || row.state === 'ended')],
  ['blocked_until', 'belongs to the state blocked only', (row) => row.blocked_until !== null && row.state !== null && row.state !== 'blocked'],
];

const contradictions = (row: LoadRow, faults: readonly LoadFault[]): LoadFault[] =>
  CONTRADICTIONS.filter(([column, , isSo]) => isSo(row) && faults.every((fault) => fault.column !== column))
    .map(([column, reason]) => ({ column, code: 'row.contradiction', reason }));

const emptyRow = (): LoadRow => ({
  iccid: null, imsi: null, form: null, state: null, blocked_until: null, activated_at: null, number: null, tariff_plan: null, options: null, cost_centre: null,
  cost_centre_name: null, billing_account: null, billing_account_name: null, imei: null, device_make: null, device_model: null,
});

/** A day means its first instant in Brussels (T1). */
function readInstant(cell: string): string | null {
  return parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(cell) ? firstInstantOf(cell) : cell)?.toString() ?? null;
}

function firstInstantOf(day: string): string {
  try {
    return Temporal.PlainDate.from(day).toZonedDateTime('Europe/Brussels').toInstant().toString();
  } catch {
    return '';
  }
}
