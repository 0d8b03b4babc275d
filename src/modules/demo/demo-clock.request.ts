import { InputType } from '@nestjs/graphql';
import { parseLegalDate, parsePeriod } from '../../kernel/index.js';
import { Shown } from '../../platform/graphql/shown.js';
import { rule } from '../../platform/http/request-rules.js';

/** To what becomes due next. */
export const NEXT = 'next';

const isPlaceInTime = (value: unknown): boolean => typeof value === 'string' && (value === NEXT || parsePeriod(value) !== null || parseLegalDate(value) !== null);

@InputType('MoveDemoClock')
export class MoveDemoClockRequest {
  @Shown(() => String, { description: 'By a period: P1D, P1W, P1M, P5B (working days). Or to an instant, or the beginning of a date. Or `next`: to what becomes due next.' })
  @rule('placeInTime', `must be a period such as P1D, P1M or P5B (working days), a date, an instant, or ${NEXT}`, isPlaceInTime)
  to: string;
}
