import fc from 'fast-check';
import { luhnDigit, passesLuhn } from './luhn.js';

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength, maxLength });

describe('Luhn', () => {
  it('knows published examples', () => {
    expect(luhnDigit('7992739871')).toBe('3');
    expect(passesLuhn('490154203237518')).toBe(true);
  });

  it('accepts a payload with its digit and no other digit', () => {
    fc.assert(fc.property(digits(1, 20), (payload) => {
      const passing = Array.from('0123456789').filter((digit) => passesLuhn(payload + digit));
      expect(passing).toEqual([luhnDigit(payload)]);
    }));
  });

  it('finds every single wrong digit', () => {
    fc.assert(fc.property(digits(1, 19), fc.nat(), fc.integer({ min: 1, max: 9 }), (payload, place, shift) => {
      const whole = Array.from(payload + luhnDigit(payload));
      const wrong = place % whole.length;
      expect(passesLuhn(whole.map((digit, index) => (index === wrong ? String((Number(digit) + shift) % 10) : digit)).join(''))).toBe(false);
    }));
  });

  it('works on digits only', () => {
    expect(['', '0', '4x', '１８', '18 '].map(passesLuhn)).toEqual([false, false, false, false, false]);
    expect(() => luhnDigit('12a')).toThrow(RangeError);
  });
});
