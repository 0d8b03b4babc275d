import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { IsDate, IsOneLine, rule } from '../../platform/http/request-rules.js';
import type { Agreement, Appointment, Facts, Holding, Meeting } from './control-facts.js';
import type { Settings } from './control.js';

/** Of one kind. */
const MOST_FACTS = 20_000;

/** Exact, however large: as a number while that is exact, or as a string of digits. What is neither stays what it is, and is refused. */
const asWhole = ({ value }: { value: unknown }): unknown => ((Number.isSafeInteger(value) && Number(value) >= 0) || (typeof value === 'string' && /^\d{1,40}$/.test(value)) ? BigInt(value as string | number) : value);
const IsWhole = (least: bigint): PropertyDecorator => (target, property) => {
  Transform(asWhole)(target, property);
  rule('whole', `must be a whole number of at least ${least}, without a sign; above 2^53 as a string of digits`, (value) => typeof value === 'bigint' && value >= least)(target, property);
};

/** Null says what nothing says. */
const Optional = (): PropertyDecorator => (target, property) => {
  Transform(({ value }: { value: unknown }) => value ?? undefined)(target, property);
  IsOptional()(target, property);
};

class SpanInput {
  @Optional() @IsDate() from?: string;
  @Optional() @IsDate() to?: string;
}

class HoldingInput extends SpanInput implements Holding {
  @IsOneLine() holder: string;
  @IsOneLine() company: string;
  @IsWhole(0n) votes: bigint;
  @IsWhole(1n) totalVotes: bigint;
  @Optional() @IsOneLine() shareClass?: string;
  @Optional() @IsBoolean() suspended?: boolean;
}

class AppointmentInput extends SpanInput implements Appointment {
  @IsOneLine() holder: string;
  @IsOneLine() company: string;
  @IsWhole(0n) seats: bigint;
  @IsWhole(1n) boardSize: bigint;
}

class AgreementInput extends SpanInput implements Agreement {
  @IsOneLine() holder: string;
  @IsOneLine() company: string;
}

class CastInput {
  @IsOneLine() holder: string;
  @IsWhole(0n) votes: bigint;
}

class MeetingInput implements Meeting {
  @IsOneLine() company: string;
  @IsDate() date: string;
  @IsWhole(0n) represented: bigint;
  @IsArray() @ArrayMaxSize(MOST_FACTS) @ValidateNested({ each: true }) @Type(() => CastInput) cast: CastInput[];
}

class SettingsInput implements Settings {
  @Optional() @IsBoolean() leaveOutOwn?: boolean;
  @Optional() @IsBoolean() leaveOutSuspended?: boolean;
}

const Rows = (type: () => new () => object): PropertyDecorator => (target, property) => {
  for (const decorate of [IsArray(), ArrayMaxSize(MOST_FACTS), ValidateNested({ each: true }), Type(type)]) decorate(target, property);
};

/** Declared facts, and the day of which the verdict is asked. */
export class ControlRequest implements Facts {
  @IsDate() asOf: string;
  @IsDefined() @Rows(() => HoldingInput) holdings: HoldingInput[];
  @Rows(() => AppointmentInput) appointments: AppointmentInput[] = [];
  @Rows(() => AgreementInput) agreements: AgreementInput[] = [];
  @Rows(() => MeetingInput) meetings: MeetingInput[] = [];
  @Optional() @ValidateNested() @Type(() => SettingsInput) settings?: SettingsInput;
  @Optional() @IsBoolean() proofs?: boolean;
}
