import fc from 'fast-check';
import { parseEmail } from './email.js';

describe('S23, S38: an e-mail address', () => {
  it.each([
    ['Ann.Peeters@Nordfjord.example', 'ann.peeters@nordfjord.example'],
    ["o'neil+sims@a-b.co.example", "o'neil+sims@a-b.co.example"],
    ['x@xn--bcher-kva.example', 'x@xn--bcher-kva.example'],
  ])('%j is kept as %j', (text, kept) => {
    expect(parseEmail(text)).toBe(kept);
  });

  it.each([
    'a@x.example,b@y.example', 'a@x.example;b@y.example', 'a@x.example b@y.example', '"a"@x.example', '"a@evil.example"@x.example', 'Ann <a@x.example>', '<a@x.example>',
    'a@x.example\r\nBcc: b@y.example', 'a@x.example\n', '\na@x.example', ' a@x.example', 'a@x.example ', 'a\0@x.example', 'a@b@x.example', 'a@x', 'a@.example', 'a@x..example', 'a@x.example.',
    '.a@x.example', 'a.@x.example', 'a..b@x.example', '@x.example', 'a@', 'a@-x.example', 'a@x-.example', 'a@x_y.example', 'a@[192.0.2.1]', 'a@192.0.2.1', 'a(b)@x.example', 'ä@x.example',
    'a@bücher.example', 'a@\u212Aiosk.example', `${'a'.repeat(65)}@x.example`, `a@${'b'.repeat(64)}.example`, `a@${'b.'.repeat(130)}example`, '',
  ])('%j is refused', (text) => {
    expect(parseEmail(text)).toBeNull();
  });

  it.each([[['a@x.example']], [['a@x.example', 'b@y.example']], [{ email: 'a@x.example' }], [{ toString: () => 'a@x.example' }], [null], [undefined], [7], [true]])(
    '%j is no text and refused', (value) => {
      expect(parseEmail(value)).toBeNull();
    });

  it('never holds anything a mail header or envelope would read as more than one address', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('aB1.-@,;"<>()[]: \r\n\\')), maxLength: 8 });
    fc.assert(fc.property(text, text, (before, after) => {
      const read = parseEmail(`${before}a@x${after}.example`);
      expect(read ?? 'a@x.example').toMatch(/^[^\s,;"<>()[\]:\\@]+@[a-z0-9.-]+$/);
    }), { numRuns: 500 });
  });

  it('is refused at once when it is endless', () => {
    expect(parseEmail(`${'a.'.repeat(500_000)}@x.example`)).toBeNull();
  });
});
