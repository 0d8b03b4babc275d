import fc from 'fast-check';
import { luhnDigit } from './luhn.js';
import { parseIccid, parseImei, parseImsi, parsePhoneNumber, tacOf, typedNumber } from './sim-numbers.js';
import { deviceOf, knownTacs } from './tac.js';

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length });
const withLuhn = (payload: string): string => payload + luhnDigit(payload);
const all = (texts: string[], parse: (text: string) => string | null): (string | null)[] => texts.map(parse).filter((read) => read !== null);

describe('an ICCID', () => {
  it('has 19 or 20 digits from 89 on and passes Luhn, blanks apart', () => {
    fc.assert(fc.property(fc.constantFrom(16, 17).chain(digits), (middle) => {
      const iccid = withLuhn(`89${middle}`);
      expect(parseIccid(iccid)).toBe(iccid);
      expect(parseIccid(iccid.replace(/(.{4})/g, '$1 '))).toBe(iccid);
      expect(parseIccid(iccid.slice(0, -1) + String((Number(iccid.slice(-1)) + 1) % 10))).toBeNull();
    }));
  });

  it('is not a shorter, longer or other number', () => {
    const others = [withLuhn('89'.padEnd(17, '1')), withLuhn('89'.padEnd(20, '1')), withLuhn('88'.padEnd(18, '1')), '', '89', `${withLuhn('89'.padEnd(18, '1'))}F`];
    expect(all(others, parseIccid)).toEqual([]);
  });
});

describe('an IMSI', () => {
  it('has 14 or 15 digits', () => {
    expect(['206010123456789', '20601012345678', '206 01 0123456789'].map(parseImsi)).toEqual(['206010123456789', '20601012345678', '206010123456789']);
    expect(all(['2060101234567', '2060101234567890', '20601012345678x', ''], parseImsi)).toEqual([]);
  });
});

describe('an IMEI', () => {
  it('has 15 digits and passes Luhn, separators apart', () => {
    fc.assert(fc.property(digits(14), (payload) => {
      const imei = withLuhn(payload);
      const printed = imei.replace(/^(..)(.{6})(.{6})(.)$/, '$1-$2 $3/$4');
      expect([parseImei(imei), parseImei(printed)]).toEqual([imei, imei]);
      expect(tacOf(imei)).toBe(payload.slice(0, 8));
    }));
  });

  it('is not one with a wrong digit, an IMEISV or an IMEI without its check digit', () => {
    expect(parseImei('49-015420-323751-8')).toBe('490154203237518');
    expect(all(['490154203237519', '4901542032375180', '49015420323751', '49015420323751A', ''], parseImei)).toEqual([]);
  });
});

describe('the device behind an IMEI', () => {
  it('is named where the list has its TAC, and is null elsewhere', () => {
    expect(knownTacs.length).toBeGreaterThanOrEqual(20);
    expect(knownTacs.filter((tac) => !/^\d{8}$/.test(tac) || deviceOf(withLuhn(`${tac}123456`)) === null)).toEqual([]);
    expect(deviceOf(withLuhn('35173926000001'))).toEqual({ make: 'Apple', model: 'iPhone 15' });
    expect(deviceOf(withLuhn('00000000123456'))).toBeNull();
  });
});

describe('a phone number', () => {
  it.each(['+32470123456', '+32 470 12 34 56', '+32 470/12.34.56', '0032470123456', '(+32) 470-123456'])('is read in E.164 from %j', (text) => {
    expect(parsePhoneNumber(text)).toBe('+32470123456');
  });

  it.each(['0470123456', '470123456', '+32 (0)470 12 34 56', '+31 (0)6 12345678', '+320470123456', '+0470123456', '+0032470123456', '++32470123456', '32+470123456', '+123456',
    '+1234567890123456', '+32470123456\n', '+32470ABCDEF', '+３２４７０１２３４５６', ''])('asks for the international form instead of %j', (text) => {
    expect(parsePhoneNumber(text)).toBeNull();
  });

  it('has one spelling: what was read is read again unchanged', () => {
    const digit = fc.constantFrom(...Array.from('0123456789'));
    const spaced = fc.array(fc.tuple(digit, fc.constantFrom('', ' ', '.', '/', '-', ' (', ') ')), { minLength: 6, maxLength: 14 });
    fc.assert(fc.property(fc.constantFrom('+', '00', '(+'), fc.constantFrom('1', '44', '351'), spaced, (prefix, country, rest) => {
      const spelled = `${prefix}${country} 1${rest.slice(country.length).flat().join('')}`;
      const bare = `+${country}1${rest.slice(country.length).map(([figure]) => figure).join('')}`;
      fc.pre(bare.length > 7 && !spelled.includes('(0'));
      expect([parsePhoneNumber(spelled), parsePhoneNumber(bare)]).toEqual([bare, bare]);
    }));
  });
});

describe('SC-FM-4: the beginning of a number that somebody types', () => {
  it.each([
    ['0470 12 34 56', '+32470123456'], ['0470/12.34.56', '+32470123456'], ['0470-12', '+3247012'], ['04', '+324'], ['0', '+32'],
    ['+32 470', '+32470'], ['0032 470', '+32470'], ['+32 (0)470 12', '+3247012'], ['0032(0)470', '+32470'], ['00', '+'], ['+31 6', '+316'], ['02 555', '+322555'],
  ])('%s is %s', (typed, number) => {
    expect(typedNumber(typed)).toBe(number);
  });

  it.each(['470', '8932', 'CC-0400', '+', '', '0470x', 'Maes', '04 70 12 34 56 78 90 12 34 56'])('%j is none', (typed) => {
    expect(typedNumber(typed)).toBeNull();
  });
});
