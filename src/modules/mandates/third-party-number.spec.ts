import { parseThirdPartyNumber } from './third-party-number.js';

describe('GC-9.2-c: the number of a third party', () => {
  it.each([
    ['0123.456.749', 'BE0123456749'], ['BE 0123.456.749', 'BE0123456749'], ['be0123456749', 'BE0123456749'],
    ['FR 40 303 265 045', 'FR40303265045'], ['de-123.456.789', 'DE123456789'],
    ['0123.456.748', null], ['BE 0123.456.748', null], ['303 265 045', null], ['FR', null], ['', null], ['FR 40 303 265 045 ; drop', null],
    ['FR 0123.456.749', null], ['XX 303 265 045', null], ['EU 303 265 045', null], ['GR 303 265 045', 'GR303265045'], ['EL 303 265 045', null],
  ])('%s is %s', (text, number) => {
    expect(parseThirdPartyNumber(text)).toBe(number);
  });
});
