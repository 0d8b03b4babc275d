import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { openCursor, sealCursor } from './cursor.js';

const key = Buffer.alloc(32, 7);
const values = fc.array(fc.option(fc.string({ unit: 'binary' })), { maxLength: 4 });

describe('a cursor', () => {
  it('gives back what was sealed', () => {
    fc.assert(fc.property(values, fc.string(), (sealed, context) => {
      expect(openCursor(key, context, sealCursor(key, context, sealed))).toEqual(sealed);
    }));
  });

  it('is nothing under another key, Customer, sort or filter', () => {
    fc.assert(fc.property(values, fc.string(), fc.string(), (sealed, context, other) => {
      fc.pre(context !== other);
      const cursor = sealCursor(key, context, sealed);
      expect(openCursor(key, other, cursor)).toBeNull();
      expect(openCursor(Buffer.alloc(32, 8), context, cursor)).toBeNull();
    }));
  });

  it('is nothing when any one character is another, missing or more', () => {
    const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/= .\n');
    fc.assert(fc.property(values, fc.nat(), fc.constantFrom(...alphabet), (sealed, place, letter) => {
      const cursor = sealCursor(key, 'list', sealed);
      const at = place % cursor.length;
      const changed = [cursor.slice(0, at) + letter + cursor.slice(at + 1), cursor.slice(0, at) + letter + cursor.slice(at), cursor.slice(0, at)];
      expect(changed.filter((text) => text !== cursor).map((text) => openCursor(key, 'list', text))).toEqual(changed.filter((text) => text !== cursor).map(() => null));
    }), { numRuns: 500 });
  });

  it('keeps its context apart from its values', () => {
    const body = Buffer.from('["b"]');
    const glued = createHmac('sha256', key).update('"a').update(Buffer.from('"["b"]')).digest();
    expect(openCursor(key, '"a"', Buffer.concat([glued, body]).toString('base64url'))).toBeNull();
    expect(openCursor(key, 'ab', sealCursor(key, 'a', ['b']))).toBeNull();
  });

  it('made of rubbish is nothing and throws nothing', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.constantFrom('', 'null', '[]', '.')), (rubbish) => {
      expect(openCursor(key, 'list', rubbish)).toBeNull();
    }), { numRuns: 500 });
  });
});
