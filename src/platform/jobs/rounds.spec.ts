import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Rounds } from './rounds.js';

/** A worker whose rounds end when they are told to. */
class Slow {
  begun = 0;
  private readonly ends: ((did: number) => void)[] = [];

  round(): Promise<number> {
    this.begun += 1;
    return new Promise((resolve) => { this.ends.push(resolve); });
  }

  async end(did: number): Promise<void> {
    this.ends.shift()?.(did);
    await jest.advanceTimersByTimeAsync(0);
  }
}

const faults: unknown[] = [];
const log = { fault: (fault: unknown): void => void faults.push(fault) };
const rounds = (silent = false): Rounds => new Rounds({ silent, roundSeconds: 15 }, log);
const passes = (): Promise<void> => jest.advanceTimersByTimeAsync(15_000);

describe('rounds', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    faults.length = 0;
  });
  afterEach(() => { jest.useRealTimers(); });

  it('come one at a time, the next at once while there is something to do, and of each kind by itself', async () => {
    const [one, other, all] = [new Slow(), new Slow(), rounds()];
    all.start(one);
    all.start(other);
    await passes();
    expect([one.begun, other.begun]).toEqual([1, 1]);
    await one.end(3);
    expect([one.begun, other.begun]).toEqual([2, 1]);
    await one.end(0);
    expect(one.begun).toBe(2);
    await passes();
    expect([one.begun, other.begun]).toEqual([3, 1]);
  });

  it('go on after one that failed, which is logged', async () => {
    let begun = 0;
    rounds().start({ round: () => (begun += 1, Promise.reject(new Error('no database'))) });
    await passes();
    await passes();
    expect([begun, faults.map(String)]).toEqual([3, Array(3).fill('Error: no database')]);
  });

  it('are waited for at the end, and begin nothing more', async () => {
    const [slow, all] = [new Slow(), rounds()];
    all.start(slow);
    let hasEnded = false;
    const end = all.beforeApplicationShutdown().then(() => { hasEnded = true; });
    await passes();
    expect(hasEnded).toBe(false);
    expect(await all.one(() => Promise.resolve(1))).toBe(0);
    await slow.end(1);
    await end;
    expect(jest.getTimerCount()).toBe(0);
    await passes();
    expect(slow.begun).toBe(1);
  });

  it('lose one thing, not the others', async () => {
    const all = rounds();
    expect([await all.one(() => Promise.reject(new Error('locked'))), await all.one(() => Promise.resolve(true)), await all.one(() => Promise.resolve(7))]).toEqual([0, 1, 7]);
    expect(faults.map(String)).toEqual(['Error: locked']);
  });

  it('S54: of a silent copy there are none', async () => {
    const slow = new Slow();
    rounds(true).start(slow);
    await passes();
    expect(slow.begun).toBe(0);
  });
});
