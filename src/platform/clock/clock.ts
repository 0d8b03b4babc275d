import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';

const NOT_TURNED = new Temporal.Duration();

/** The only reader of the system clock. Milliseconds: what PostgreSQL's driver and JSON carry without loss. */
@Injectable()
export class Clock {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'testClockFile'> & Partial<Pick<Config, 'demoClockFile'>>) {}

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds + this.turnedMilliseconds);
  }

  /** By a test, or by an agent of the demo; nothing otherwise. */
  get turnedBy(): Temporal.Duration {
    return Temporal.Duration.from({ milliseconds: this.turnedMilliseconds });
  }

  /** There is a demo world, whose clock can be moved. */
  get isOfADemo(): boolean {
    return this.config.demoClockFile !== undefined;
  }

  /** How far the demo is ahead of the world. */
  get aheadInDemo(): Temporal.Duration {
    const { demoClockFile } = this.config;
    return demoClockFile && existsSync(demoClockFile) ? Temporal.Duration.from({ milliseconds: offset(demoClockFile) }) : NOT_TURNED;
  }

  /** In the demo alone: from now on it is this instant for whatever reads the same data folder, servers and commands, also when they start again (decision 0023). */
  turnTo(instant: Temporal.Instant): void {
    const { demoClockFile } = this.config;
    if (!demoClockFile) throw new Error('only the clock of a demo world is turned');
    const ahead = this.aheadInDemo.milliseconds + this.now().until(instant).total('milliseconds');
    const next = `${demoClockFile}.next`;
    writeFileSync(next, Temporal.Duration.from({ milliseconds: ahead }).toString());
    renameSync(next, demoClockFile); // whoever looks meanwhile finds the one or the other, whole
  }

  private get turnedMilliseconds(): number {
    const { testClockFile } = this.config;
    return (testClockFile ? offset(testClockFile) : 0) + this.aheadInDemo.milliseconds;
  }
}

/** What was read last: it is asked for several times in each request, and seldom another. */
let last = { written: '', milliseconds: 0 };

/** An ISO duration in a file moves the time of a running server: a test's, which production refuses, or the demo's. In milliseconds. */
function offset(file: string): number {
  const written = readFileSync(file, 'utf8').trim();
  // an Instant knows no days: they are 24 hours here
  if (written !== last.written) last = { written, milliseconds: Temporal.Duration.from(written || 'PT0S').total({ unit: 'milliseconds', relativeTo: '2026-01-01T00:00:00Z[UTC]' }) };
  return last.milliseconds;
}
