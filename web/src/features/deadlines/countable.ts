import { isDay } from '../../lib/moment';

/** The documents of the terms are what most people count. */
export const FIRST_RULE = 'GC-6.2';

/** The API counts no longer ones. */
export const LONGEST = { B: 520, D: 3_700, W: 520, M: 600, Y: 50 } as const;
export type Unit = keyof typeof LONGEST;

/** P15D: fifteen days. */
export const partsOf = (period: string): { count: number; unit: Unit } => ({ count: Number(period.slice(1, -1)), unit: period.slice(-1) as Unit });
/** At most the longest of its unit. */
export const periodOf = (count: number, unit: Unit): string => `P${Math.min(count, LONGEST[unit])}${unit}`;

/** Of these years the working days are known. */
export const DAYS = { min: '2000-01-01', max: '2099-12-31' } as const;
export const isCountable = (day: string | undefined): day is string => day !== undefined && isDay(day) && day <= DAYS.max;
