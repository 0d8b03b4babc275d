import { Temporal } from 'temporal-polyfill';
import type { ColumnOptions, ValueTransformer } from 'typeorm';

const asInstant: ValueTransformer = {
  to: (value: Temporal.Instant | null | undefined) => value?.toString() ?? value,
  from: (value: Date | null) => value && Temporal.Instant.fromEpochMilliseconds(value.getTime()),
};

/** Options of a `timestamptz` column held as Temporal.Instant (milliseconds). */
export const instantColumn = { type: 'timestamptz', transformer: asInstant } as const satisfies ColumnOptions;

/** The same, where null means "open" or "not yet". */
export const openInstantColumn = { ...instantColumn, nullable: true } as const satisfies ColumnOptions;
