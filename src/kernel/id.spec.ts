import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isId, newId } from './id.js';

const at = (millisecond: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(millisecond);

describe('an id', () => {
  it('is a UUIDv7 that carries its millisecond', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (millisecond) => {
      const id = newId(at(millisecond));
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(millisecond);
    }));
  });

  it('ascends within one millisecond and from one to the next', () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => newId(at(1_795_312_800_000 + Math.floor(index / 1_000))));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps an earlier time when the clock is set back', () => {
    newId(at(2_000_000));
    expect(newId(at(1_000_000)) < newId(at(2_000_000))).toBe(true);
  });

  it('is refused for a time before 1970', () => {
    expect(() => newId(at(-1))).toThrow(RangeError);
  });

  it('is known by exactly its 36 characters in either case', () => {
    const id = newId(at(1_795_312_800_000));
    expect([id, id.toUpperCase()].every(isId)).toBe(true);
    const others = [`{${id}}`, id.replaceAll('-', ''), ` ${id}`, `${id}\n`, `${id}'`, id.slice(1), id.replace(/^./, 'g'), '', null, 7, [id], { id }];
    expect(others.filter(isId)).toEqual([]);
  });
});
