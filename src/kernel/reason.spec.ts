import { isOneLine } from './one-line.js';
import { parseReason } from './reason.js';

describe('S38, S39: what people read', () => {
  it.each(['Ticket 4711', 'Réclamation', 'зая', '请求 4', 'Jan ✔️', `  ${'x'.repeat(500)}  `])('%j is a reason', (text) => {
    expect(parseReason(text)).toBe(text.trim());
  });

  it.each(['', 'no', '  no  ', '...', 'a - b', 'x'.repeat(501), 'two\nlines', 'a bell\u0007', 'turned \u202Eround', '\u2800\u2800\u2800', '\u3164\u3164\u3164', null, 4711])('%j is none', (text) => {
    expect(parseReason(text)).toBeNull();
  });

  it.each([['A', true], ['-', true], [' ', false], ['\u2800', false], ['\u3164 \u115F', false], ['Jan\u200B', false]])('%j is a line of something: %s', (text, is) => {
    expect(isOneLine(text)).toBe(is);
  });
});
