import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';

/** The only reader of the system clock. Milliseconds: what PostgreSQL's driver and JSON carry without loss. */
@Injectable()
export class Clock {
  constructor(@Inject(Config) private readonly config: Pick<Config, 'testClockFile'>) {}

  now(): Temporal.Instant {
    const now = Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds);
    return this.config.testClockFile ? now.add(offset(this.config.testClockFile)) : now;
  }
}

/** Tests move the time of a running server by writing an ISO duration into a file; production refuses the setting. */
function offset(file: string): Temporal.Duration {
  const written = readFileSync(file, 'utf8').trim();
  // an Instant knows no days: they are 24 hours here
  return Temporal.Duration.from({ milliseconds: Temporal.Duration.from(written || 'PT0S').total({ unit: 'milliseconds', relativeTo: '2026-01-01T00:00:00Z[UTC]' }) });
}
