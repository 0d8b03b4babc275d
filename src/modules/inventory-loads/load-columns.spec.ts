import { LOAD_COLUMNS, type LoadColumn, readRow } from './load-columns.js';

const good: Record<LoadColumn, string> = {
  iccid: '8932 0100 0000 0000 004', imsi: '206010000000001', form: 'ESIM', state: 'blocked', blocked_until: '2026-03-01', activated_at: '2026-01-01T09:00:00+01:00', number: '0032 470 12 34 56',
  tariff_plan: '\'=Business 20', options: 'Roaming| Voicemail |', cost_centre: 'N-100', cost_centre_name: 'North', billing_account: '800123', billing_account_name: 'Head office', imei: '35-173926-000001-1',
};
const columns = Object.keys(LOAD_COLUMNS) as LoadColumn[];
const read = (cells: Partial<Record<LoadColumn, string>>) => readRow(columns, columns.map((column) => cells[column] ?? ''));
const faults = (change: Partial<Record<LoadColumn, string>>) => read({ ...good, ...change }).faults.map(({ column, code }) => `${column}: ${code}`);

test('a row is read into canonical values; what an export guarded comes back as it was (S37, T1)', () => {
  expect(read(good)).toEqual({
    faults: [],
    row: {
      iccid: '8932010000000000004', imsi: '206010000000001', form: 'eSIM', state: 'blocked', blocked_until: '2026-02-28T23:00:00Z', activated_at: '2026-01-01T08:00:00Z', number: '+32470123456',
      tariff_plan: '=Business 20', options: ['Roaming', 'Voicemail'], cost_centre: 'N-100', cost_centre_name: 'North', billing_account: '800123', billing_account_name: 'Head office',
      imei: '351739260000011', device_make: 'Apple', device_model: 'iPhone 15',
    },
  });
});

test('every row is told all of its faults, in words that do not repeat the cell', () => {
  const { faults: found } = read({ iccid: '8932010000000000008', imsi: 'secret-imsi', form: 'plastic', imei: '351739260000010' });
  expect(found.map(({ column, code }) => [column, code])).toEqual([['iccid', 'cell.invalid'], ['imsi', 'cell.invalid'], ['form', 'cell.invalid'], ['state', 'cell.missing'], ['imei', 'cell.invalid']]);
  expect(JSON.stringify(found)).not.toMatch(/secret|plastic|8932010000000000008/);
});

test.each<[string, Partial<Record<LoadColumn, string>>, string[]]>([
  ['an ICCID with a wrong check digit', { iccid: '8932010000000000001' }, ['iccid: cell.invalid']],
  ['a national number', { number: '0470123456' }, ['number: cell.invalid']],
  ['an unknown state', { state: 'lost', blocked_until: '' }, ['state: cell.invalid']],
  ['the 30th of February', { blocked_until: '2026-02-30' }, ['blocked_until: cell.invalid']],
  ['an instant without offset', { activated_at: '2026-01-01T09:00:00' }, ['activated_at: cell.invalid']],
  ['a plan of 101 characters', { tariff_plan: 'x'.repeat(101) }, ['tariff_plan: cell.invalid']],
  ['a plan of two lines', { tariff_plan: 'a\nb' }, ['tariff_plan: cell.invalid']],
  ['a number without a plan', { tariff_plan: '' }, ['tariff_plan: row.contradiction']],
  ['a number without a billing account', { billing_account: '' }, ['billing_account: row.contradiction']],
  ['a number on a card in stock', { state: 'inStock', blocked_until: '' }, ['number: row.contradiction']],
  ['blocked until, but active', { state: 'active' }, ['blocked_until: row.contradiction']],
])('%s is refused', (_, change, expected) => {
  expect(faults(change)).toEqual(expected);
});

test('a row of another length than the header is one fault', () => {
  expect(readRow(['iccid', 'imsi', 'form', 'state'], ['1', '2']).faults).toEqual([{ column: '', code: 'row.length', reason: 'has 2 cells where the header has 4' }]);
});
