import { type CellFault, type Column, instant, oneOf, readCells, text } from '../../platform/files/columns.js';
import { deviceOf, parseIccid, parseImei, parseImsi, parsePhoneNumber } from '../../kernel/index.js';

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

const required = true;

/** The format of a load: every column, what it must be and how it is read. */
export const LOAD_COLUMNS: Readonly<Record<LoadColumn, Column>> = {
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

/** As a spreadsheet counts: the header is row 1. */
export interface RowFault extends CellFault {
  row: number;
}

/** Reads one row. Every fault of it is told; a cell that cannot be read is null, so that the others can still be compared. */
export function readRow(columns: readonly LoadColumn[], cells: readonly string[]): { row: LoadRow; faults: CellFault[] } {
  const { values: { options, ...values }, faults } = readCells(columns, LOAD_COLUMNS, cells);
  const device = values.imei === undefined ? null : deviceOf(values.imei);
  const row: LoadRow = {
    ...emptyRow(), ...values, ...(options !== undefined && { options: options.split('|').map((option) => option.trim()).filter(Boolean) }), device_make: device?.make ?? null, device_model: device?.model ?? null,
  };
  return { row, faults: faults.some(({ code }) => code === 'row.length') ? faults : [...faults, ...contradictions(row, faults)] };
}

/** Cells that are right each by itself and wrong together. */
const CONTRADICTIONS: readonly [column: LoadColumn, reason: string, isSo: (row: LoadRow) => boolean][] = [
  ['tariff_plan', 'is needed where a number is given', (row) => row.number !== null && row.tariff_plan === null],
  ['billing_account', 'is needed where a number is given', (row) => row.number !== null && row.billing_account === null],
  ['number', 'cannot be on a card that is in stock or ended', (row) => row.number !== null && (row.state === 'inStock' || row.state === 'ended')],
  ['blocked_until', 'belongs to the state blocked only', (row) => row.blocked_until !== null && row.state !== null && row.state !== 'blocked'],
];

const contradictions = (row: LoadRow, faults: readonly CellFault[]): CellFault[] =>
  CONTRADICTIONS.filter(([column, , isSo]) => isSo(row) && faults.every((fault) => fault.column !== column))
    .map(([column, reason]) => ({ column, code: 'row.contradiction', reason }));

const emptyRow = (): LoadRow => ({
  iccid: null, imsi: null, form: null, state: null, blocked_until: null, activated_at: null, number: null, tariff_plan: null, options: null, cost_centre: null,
  cost_centre_name: null, billing_account: null, billing_account_name: null, imei: null, device_make: null, device_model: null,
});
