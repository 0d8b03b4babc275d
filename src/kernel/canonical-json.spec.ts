import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 units at every depth (RFC 8785, 3.2.3)', () => {
    const value = { '€': 1, '\r': 2, '1': 3, '😀': 4, 'ö': 5, '\ufb33': 6, a: [{ d: 1, c: 2 }] };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":3,"a":[{"c":2,"d":1}],"ö":5,"€":1,"😀":4,"\ufb33":6}');
  });

  it('writes numbers and texts as RFC 8785, 3.2.2 does', () => {
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27,0]');
    expect(canonicalJson('€$\u000f\nA\'B"\\/')).toBe('"€$\\u000f\\nA\'B\\"\\\\/"');
  });

  it('writes an instant as ISO text and leaves out what has no value', () => {
    const at = Temporal.Instant.from('2026-11-22T10:00:00+01:00');
    expect(canonicalJson({ to: null, from: at, reason: undefined })).toBe('{"from":"2026-11-22T09:00:00Z","to":null}');
  });

  it('takes entities and objects without prototype alike', () => {
    class Grant { reason = 'fleet'; id = '1'; }
    expect(canonicalJson(new Grant())).toBe('{"id":"1","reason":"fleet"}');
    expect(canonicalJson(Object.assign(Object.create(null), { b: 1, a: true }))).toBe('{"a":true,"b":1}');
  });

  it('is one text for one value, whatever the order of its fields', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, reversed(field)]));
    };
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }), { numRuns: 300 });
  });

  it.each([[NaN], [Infinity], [1n], [undefined], [[undefined]], [() => 1], [Symbol('x')], [new Map([['a', 1]])], [new Set([1])], [Buffer.from('a')], [{ at: Temporal.PlainDate.from('2026-01-01') }]])(
    'refuses a value that would be lost in it (%#)', (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    });
});
