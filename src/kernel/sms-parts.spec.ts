import { smsParts } from './sms-parts.js';

describe('the parts of a short message', () => {
  it.each([
    ['', 1], ['a'.repeat(160), 1], ['a'.repeat(161), 2], ['a'.repeat(306), 2], ['a'.repeat(307), 3],
    ['Häuser, Straße, à bientôt'.replace('ô', 'o'), 1], ['€'.repeat(80), 1], ['€'.repeat(81), 2],
    ['ê'.repeat(70), 1], ['ê'.repeat(71), 2], [`${'a'.repeat(70)}ç`, 2], ['’'.repeat(135), 3], ['😀'.repeat(35), 1], ['😀'.repeat(36), 2],
  ])('%j', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
