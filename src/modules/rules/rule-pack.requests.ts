import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { parseLegalDate } from '../../kernel/index.js';
import { Shown } from '../../platform/graphql/shown.js';
import { LONGEST_PAGE } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsPlainText, rule } from '../../platform/http/request-rules.js';
import { TO_YEAR } from './deadline.request.js';

@InputType('RuleNoticesBody')
class RuleNoticesBody {
  @Shown(() => String) before: string;
  @Shown(() => String) after: string;
}

/** As `GET /api/v1/rules` shows it. */
@InputType('RuleBody')
class RuleBody {
  @Shown(() => String) id: string;
  @Shown(() => String) modality: string;
  @Shown(() => String) starts: string;
  @Shown(() => String) period: string;
  @Shown(() => String) convention: string;
  @Shown(() => String) rollover: string;
  @Shown(() => String) leniency: string;
  @Shown(() => [String]) exempt: string[];
  @Shown(() => RuleNoticesBody) notices: RuleNoticesBody;
}

/** The terms as data. What is wrong in it is told all at once, by `checkPack`; so its classes say nothing but its shape. */
@InputType('RulePackBody')
class RulePackBody {
  @Shown(() => String, { description: 'Its name, once and for all: small letters, digits, dots and hyphens.' }) version: string;
  @Shown(() => String, { description: 'Whose working days: BE.' }) calendar: string;
  @Shown(() => String, { description: 'What an outage of the portal on the last day of the Customer\'s term adds to it, such as P1B.' }) outage: string;
  @Shown(() => [RuleBody], { description: 'Every rule of the terms that has a clock, once.' }) rules: RuleBody[];
  @Shown(() => [String], { optional: true, description: 'What leaves the total where control by votes is worked out: own, suspended. Default: nothing.' }) votesLeftOut?: string[];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const IsPack = (): PropertyDecorator => rule('pack', 'must be a rule pack', isObject);
const isCountable = (value: unknown): boolean => typeof value === 'string' && value.length === 10 && (parseLegalDate(value)?.year ?? TO_YEAR) < TO_YEAR;

@InputType('CheckRulePack')
export class CheckRulePackRequest {
  @Shown(() => RulePackBody) @IsPack() pack: object;
}

@InputType('LoadRulePack')
export class LoadRulePackRequest {
  @Shown(() => RulePackBody) @IsPack() pack: object;
  @Shown(() => String, { description: 'The legal date of the first events that it counts: tomorrow or later; in the last hour of a day, the day after tomorrow.' })
  @rule('date', `must be a date such as 2027-01-01, before ${TO_YEAR}`, isCountable)
  effectiveFrom: string;
  @Shown(() => String, { description: 'What it is about, for whoever reads the list.', minLength: 3, maxLength: 500 }) @IsPlainText(3, 500) note: string;
}

@InputType('WithdrawRulePack')
export class WithdrawRulePackRequest {
  @Reason() reason: string;
}

/** A pack that is stored, or one that is brought along. */
const IsOneOfBoth = (): PropertyDecorator => ValidateBy({
  name: 'oneOfBoth',
  validator: {
    validate: (_, args) => {
      const { packVersion, pack } = args?.object as { packVersion?: unknown; pack?: unknown };
      return (packVersion ?? null) === null ? isObject(pack) : (pack ?? null) === null && typeof packVersion === 'string' && packVersion.length <= 40;
    },
    defaultMessage: () => 'say either the version of a rule pack, or a pack',
  },
});

/** Which pack the stored events are counted by, beside the one in force; and where the last part ended. */
@ArgsType()
export class DryRunRequest {
  @ApiPropertyOptional({ type: String, maxLength: 40, description: 'Of a pack that is stored.' })
  @Field(() => String, { nullable: true, description: 'Of a pack that is stored.' })
  @IsOneOfBoth()
  packVersion?: string;

  @ApiPropertyOptional({ type: RulePackBody, description: 'One that is brought along.' })
  @Field(() => RulePackBody, { nullable: true, description: 'One that is brought along.' })
  @IsOptional()
  pack?: object;

  @ApiPropertyOptional({ description: '`next` of the part before.', maxLength: 1000 })
  @Field(() => String, { nullable: true, description: '`next` of the part before.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}

@ArgsType()
export class DryRunChangesRequest extends DryRunRequest {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50, required: false })
  @Field(() => Int, { defaultValue: 50 })
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAGE)
  limit: number = 50;
}
