import fc from 'fast-check';
import { formatEnterpriseNumber, parseEnterpriseNumber } from './enterprise-number.js';

const payload = fc.integer({ min: 0, max: 19_999_999 }).map((number) => String(number).padStart(8, '0'));
const valid = payload.map((digits) => digits + String(97 - (Number(digits) % 97)).padStart(2, '0'));

describe('GC-2.1.1: an enterprise number', () => {
  it.each(['BE 0123.456.749', 'be0123456749', '0123.456.749', '0123456749', 'BE0123 456 749'])('is read from %j', (text) => {
    expect(parseEnterpriseNumber(text)).toBe('0123456749');
  });

  it.each(['0123456748', '0123456794', '2123456791', '123456749', '01234567490', 'NL0123456749', '0123-456-749', '0123456749\n', '０123456749', 'BEBE0123456749', ''])(
    'is not %j', (text) => {
      expect(parseEnterpriseNumber(text)).toBeNull();
    });

  it('survives being printed', () => {
    fc.assert(fc.property(valid, (number) => {
      expect(parseEnterpriseNumber(formatEnterpriseNumber(number))).toBe(number);
      expect(parseEnterpriseNumber(`BE ${formatEnterpriseNumber(number)}`)).toBe(number);
    }));
  });

  it('has one pair of check digits only', () => {
    fc.assert(fc.property(payload, (digits) => {
      const pairs = Array.from({ length: 100 }, (_, pair) => String(pair).padStart(2, '0'));
      expect(pairs.filter((pair) => parseEnterpriseNumber(digits + pair) !== null)).toHaveLength(1);
    }), { numRuns: 30 });
  });
});
