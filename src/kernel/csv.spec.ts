import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell, formulaSafe, restoreFormula } from './csv.js';

const anyCell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...Array.from('\'=+-@\t\r\n＝＋－＠,;".09a ')), maxLength: 8 }));

describe('S37: a cell', () => {
  it.each(Array.from('=+-@\t\r\n＝＋－＠'))('that starts with %j is text', (sign) => {
    expect(formulaSafe(`${sign}SUM(A1)`)).toBe(`'${sign}SUM(A1)`);
    expect(formulaSafe(sign)).toBe(`'${sign}`);
  });

  it.each(['+32470123456', '+123456', '-1', '-12,50', '-0.5', '', 'a=b', 'Ann', '12', "O'Neil"])('%j stays as it is', (cell) => {
    expect(formulaSafe(cell)).toBe(cell);
  });

  it.each(['+32470123456+1', '+12345', '+1234567890123456', '-1-1', '-1,', '-1.5.2', '-a', '+32470123456\n', "'=1", "''@x"])('%j is guarded', (cell) => {
    expect(formulaSafe(cell)).toBe(`'${cell}`);
  });

  it('is live in no export', () => {
    fc.assert(fc.property(anyCell, (cell) => {
      const safe = formulaSafe(cell);
      expect(/^[=+\-@\t\r\n＝＋－＠]/.test(safe) && !/^\+\d{6,15}$|^-\d+([.,]\d+)?$/.test(safe)).toBe(false);
    }), { numRuns: 500 });
  });

  it('comes back as it was', () => {
    fc.assert(fc.property(anyCell, (cell) => {
      expect(restoreFormula(formulaSafe(cell))).toBe(cell);
    }), { numRuns: 500 });
  });

  it('comes back through a CSV reader, whatever stands beside it', () => {
    fc.assert(fc.property(fc.array(anyCell, { minLength: 2, maxLength: 4 }), (cells) => {
      const rows: string[][] = parse(`${cells.map(csvCell).join(',')}\r\n`, { recordDelimiter: '\r\n' });
      expect(rows.map((row) => row.map(restoreFormula))).toEqual([cells]);
    }), { numRuns: 500 });
  });

  it('without a value is empty', () => {
    expect(csvCell(null)).toBe('');
    expect(csvCell('say "hi"; bye')).toBe('"say ""hi""; bye"');
  });
});
