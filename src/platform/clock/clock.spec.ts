import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
