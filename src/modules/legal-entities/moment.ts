import type { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { momentAt } from '../authority/index.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { EVERYTHING } from './ownership-facts.queries.js';

/** Whoever had something before has it from this day on: an older one is a slip of the pen, and whether it is so changes nothing for anybody who acts today. */
export const FIRST_DAY = '1900-01-01';

/** Whose knowledge counts; nobody knows yet what will be known. */
export const knowledge = ({ knownAt = null }: { knownAt?: string | null }, now: Temporal.Instant): string => (knownAt === null ? EVERYTHING : momentAt({ knownAt }, now).knownAt.toString());

export const momentOf = (asked: ControlMomentRequest, now: Temporal.Instant): { asOf: string; knownAt: string } => ({ asOf: asked.asOf ?? legalDateOf(now).toString(), knownAt: knowledge(asked, now) });
