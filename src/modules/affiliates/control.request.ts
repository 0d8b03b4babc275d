import { applyDecorators } from '@nestjs/common';
import { Field, InputType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsDate, IsOneLine, rule } from '../../platform/http/request-rules.js';
import type { Agreement, Appointment, Facts, Holding, Meeting, Settings } from './control-facts.js';
import { WholeNumber } from './whole-number.js';

/** Of one kind. */
const MOST_FACTS = 20_000;
const LONGEST_NAME = 100;
const WHOLE = /^\d{1,40}$/;

/** Exact, however large: as a number while that is exact, or as a string of digits. What is neither stays what it is, and is refused. */
const asWhole = ({ value }: { value: unknown }): unknown => (isWhole(value) ? BigInt(value) : value);
const isWhole = (value: unknown): value is number | string => (Number.isSafeInteger(value) && Number(value) >= 0) || (typeof value === 'string' && WHOLE.test(value));

const Whole = (least: 0 | 1, description: string): PropertyDecorator => applyDecorators(
  // what the field is in this program, a bigint, would be told as an integer of 64 bits; beside `oneOf` the library forgets the type of a list alone
  ApiProperty({ description, type: Array, oneOf: [{ type: 'integer', minimum: least, maximum: Number.MAX_SAFE_INTEGER }, { type: 'string', pattern: WHOLE.source }] }),
  Field(() => WholeNumber, { description }),
  Transform(asWhole),
  rule('whole', `must be a whole number of at least ${least}, without a sign; above 2^53 as a string of digits`, (value) => typeof value === 'bigint' && value >= least),
);

/** Null says what nothing says. */
const Optional = (): PropertyDecorator => applyDecorators(Transform(({ value }: { value: unknown }) => value ?? undefined), IsOptional());

/** Two names are one when they look the same: written in whichever form of Unicode, with whatever space around. */
const asName = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.trim().normalize('NFC') : value ?? undefined);
const Name = (description: string): PropertyDecorator => applyDecorators(Shown(() => String, { description, minLength: 1, maxLength: LONGEST_NAME }), Transform(asName), IsOneLine(LONGEST_NAME));

const NameIfAny = (description: string): PropertyDecorator => applyDecorators(Shown(() => String, { optional: true, nullable: true, description, maxLength: LONGEST_NAME }), Optional(), Transform(asName), IsOneLine(LONGEST_NAME));

const Holder = (): PropertyDecorator => Name('Whoever holds it: a company, or a person.');
const Company = (): PropertyDecorator => Name('The company that it is about.');
const Day = (description: string): PropertyDecorator => applyDecorators(Shown(() => String, { optional: true, nullable: true, description }), Optional(), IsDate());
const YesNo = (description: string): PropertyDecorator => applyDecorators(Shown(() => Boolean, { optional: true, nullable: true, description }), Optional(), IsBoolean());

const Rows = (type: new () => object): PropertyDecorator => applyDecorators(IsArray(), ArrayMaxSize(MOST_FACTS), IsObject({ each: true }), ValidateNested({ each: true }), Type(() => type));

@InputType({ isAbstract: true })
class SpanInput {
  @Day('The first day of which it is so, such as 2026-04-01. Without one: from ever.') from?: string;
  @Day('The first day of which it is no longer so. Without one: for good.') to?: string;
}

@InputType('AssessedHolding')
export class AssessedHolding extends SpanInput implements Holding {
  @Holder() holder: string;
  @Company() company: string;
  @Whole(0, 'Votes, not capital.') votes: bigint;
  @Whole(1, 'All votes in the company, of every class of shares.') totalVotes: bigint;
  @NameIfAny('Of one holder, each class may stand once.') shareClass?: string;
  @YesNo('Votes that may not be cast now (Q20).') suspended?: boolean;
}

@InputType('AssessedAppointment')
export class AssessedAppointment extends SpanInput implements Appointment {
  @Holder() holder: string;
  @Company() company: string;
  @Whole(0, 'Seats that the holder alone appoints or removes.') seats: bigint;
  @Whole(1, 'All seats of the board.') boardSize: bigint;
}

/** The articles, or an agreement, give the holder control of the company. It counts as declared. */
@InputType('AssessedAgreement')
export class AssessedAgreement extends SpanInput implements Agreement {
  @Holder() holder: string;
  @Company() company: string;
}

@InputType('AssessedCast')
export class AssessedCast {
  @Holder() holder: string;
  @Whole(0, 'Votes that were cast.') votes: bigint;
}

@InputType('AssessedMeeting')
export class AssessedMeeting implements Meeting {
  @Company() company: string;
  @Shown(() => String, { description: 'Such as 2026-05-20. The last two up to `asOf` count; one behind it does not yet.' }) @IsDate() date: string;
  @Whole(0, 'Votes that were represented, of whomever.') represented: bigint;
  @Shown(() => [AssessedCast]) @Rows(AssessedCast) cast: AssessedCast[];
}

@InputType('ControlSettings')
export class ControlSettings implements Settings {
  @YesNo('Shares that a company, or whom it controls, holds in itself leave the total. Default: they do not.') leaveOutOwn?: boolean;
  @YesNo('Suspended votes leave the total. Default: they do not.') leaveOutSuspended?: boolean;
}

const More = (type: new () => object, description: string): PropertyDecorator => applyDecorators(Shown(() => [type], { optional: true, nullable: true, description }), Transform(({ value }: { value: unknown }) => value ?? []), Rows(type));

/** Declared facts, and the day of which the verdict is asked. */
@InputType('ControlAssessment')
export class ControlAssessmentRequest implements Facts {
  @Shown(() => String, { description: 'The day of which it is asked, such as 2026-06-30.' }) @IsDate() asOf: string;
  @NameIfAny('Only what this one controls. Without it: every pair.') holder?: string;
  @Shown(() => [AssessedHolding], { description: `GC-1.2-a: votes. Up to ${MOST_FACTS} facts of each kind.` }) @IsDefined() @Rows(AssessedHolding) holdings: AssessedHolding[];
  @More(AssessedAppointment, 'GC-1.2-b: seats of a board.') appointments: AssessedAppointment[] = [];
  @More(AssessedAgreement, 'GC-1.2-c: agreements that give control.') agreements: AssessedAgreement[] = [];
  @More(AssessedMeeting, 'GC-1.2-d: general meetings.') meetings: AssessedMeeting[] = [];
  @Shown(() => ControlSettings, { optional: true, nullable: true, description: 'Q20: what leaves the total of votes.' }) @Optional() @IsObject() @ValidateNested() @Type(() => ControlSettings) settings?: ControlSettings;
  @YesNo('Tell of each pair how it is so. Default: no.') proofs?: boolean;
}
