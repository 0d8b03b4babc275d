import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { Clock } from './clock.js';

it('the clock tells milliseconds, no finer: what is stored equals what was told', () => {
  const now = new Clock({ testClockFile: undefined }).now();
  expect(now.epochNanoseconds % 1_000_000n).toBe(0n);
});

it('a test moves it by a duration in a file, read at each look', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'clock-')), 'offset');
  const moved = new Clock({ testClockFile: file });
  const real = new Clock({ testClockFile: undefined });
  for (const [duration, hours] of [['P2D', 48], ['-PT1H', -1], ['', 0]] as const) {
    writeFileSync(file, duration);
    const difference = real.now().until(moved.now()).total('hours');
    expect(Math.abs(difference - hours)).toBeLessThan(0.01);
  }
});

describe('the clock of a demo', () => {
  const file = (): string => join(mkdtempSync(join(tmpdir(), 'clock-')), 'demo-clock');
  const apart = (one: Temporal.Instant, other: Temporal.Instant): number => Math.abs(one.until(other).total('seconds'));

  it('is turned to an instant and runs on from there, for every reader of its file, beside what a test turns', () => {
    const [testClockFile, demoClockFile] = [file(), file()];
    writeFileSync(testClockFile, 'P1D');
    const clock = new Clock({ testClockFile, demoClockFile });
    expect(clock.aheadInDemo.blank).toBe(true);
    const then = clock.now().add({ hours: 24 * 400 });
    clock.turnTo(then);
    for (const reader of [clock, new Clock({ testClockFile, demoClockFile })]) expect(apart(reader.now(), then)).toBeLessThan(5);
    expect(Math.round(clock.aheadInDemo.total('hours'))).toBe(24 * 400);
    expect(Math.round(clock.turnedBy.total('hours'))).toBe(24 * 401);
    clock.turnTo(then.add({ hours: 1 }));
    expect(Math.round(clock.aheadInDemo.total('hours'))).toBe(24 * 400 + 1);
  });

  it('is not there where there is no demo world: nothing turns it, and nobody is ahead', () => {
    const clock = new Clock({ testClockFile: undefined, demoClockFile: undefined });
    expect(() => clock.turnTo(clock.now().add({ hours: 1 }))).toThrow('only the clock of a demo world is turned');
    expect(clock.turnedBy.blank).toBe(true);
  });
});
