import { ArgsType } from '@nestjs/graphql';
import { IsIn, IsOptional, ValidateBy } from 'class-validator';
import { type Convention, CONVENTIONS, parseLegalDate, parsePeriod, type Rollover, ROLLOVERS } from '../../kernel/index.js';
import { Shown } from '../../platform/graphql/shown.js';
import { rule } from '../../platform/http/request-rules.js';
import { NEUTRAL_PACK } from './neutral-pack.js';

/** The years whose working days are known and checked. */
const FROM_YEAR = 2000;
export const TO_YEAR = 2099;

const isCountable = (value: unknown): boolean => {
  const date = typeof value === 'string' ? parseLegalDate(value) : null;
  return date !== null && date.year >= FROM_YEAR && date.year <= TO_YEAR;
};

/** One clock: that of a rule, or a period of one's own. */
const IsAlone = (): PropertyDecorator => ValidateBy({
  name: 'alone',
  validator: {
    validate: (_, args) => (((args?.object as DeadlineRequest).rule ?? null) === null) !== (((args?.object as DeadlineRequest).period ?? null) === null),
    defaultMessage: () => 'say either rule or period',
  },
});

@ArgsType()
export class DeadlineRequest {
  @Shown(() => String, { description: 'The date of the event, such as 2026-04-01, or its instant, of which the date in Brussels counts. It is day 0.' })
  @rule('legalDate', `must be a date such as 2026-04-01, or an instant, of the years ${FROM_YEAR} to ${TO_YEAR}`, isCountable)
  @IsAlone()
  from: string;

  @Shown(() => String, { optional: true, description: 'A rule of the terms that has a clock, such as GC-6.2.' })
  @IsOptional()
  @rule('knownRule', 'must be a rule of the terms that has a clock; /api/v1/rules lists them', (value) => NEUTRAL_PACK.rules.some(({ id }) => id === value))
  rule?: string;

  @Shown(() => String, { optional: true, description: 'P5B (working days), P15D, P2W, P6M, P3Y.' })
  @IsOptional()
  @rule('period', 'must be a period such as P5B (working days), P15D, P2W, P6M or P3Y', (value) => typeof value === 'string' && parsePeriod(value) !== null)
  period?: string;

  @Shown(() => String, { optional: true, oneOf: CONVENTIONS, named: 'MonthConvention', description: 'How months are counted. Default: as the rule says; of a period, eve.' })
  @IsOptional()
  @IsIn(CONVENTIONS)
  convention?: Convention;

  @Shown(() => String, { optional: true, oneOf: ROLLOVERS, named: 'Rollover', description: 'What becomes of an end that is no working day. Default: as the rule says; of a period, none.' })
  @IsOptional()
  @IsIn(ROLLOVERS)
  rollover?: Rollover;

  @Shown(() => String, { optional: true, description: 'Of a rule: the version of a rule pack. Default: the one in force on the date of the event.', maxLength: 40 })
  @IsOptional()
  @rule('version', 'must be the version of a rule pack', (value) => typeof value === 'string' && value.length > 0 && value.length <= 40)
  pack?: string;
}
