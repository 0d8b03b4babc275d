import { ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { isId, isOneLine } from '../../kernel/index.js';
import { Shown } from '../../platform/graphql/shown.js';
import { IsDate } from '../../platform/http/request-rules.js';
import { LowerCase } from './legal-entity.requests.js';
import { isPositive, isWhole, Of, POSITIVE, WHOLE } from './of-kind.js';
import { MeetingVoteBody } from './ownership-fact.requests.js';

const CHANGE_KINDS = ['transfer', 'merger', 'meeting', 'agreementBegins', 'agreementEnds'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const MOST_CHANGES = 20;
const MOST_CAST = 1_000;
const ENTITY = 'the id of a legal entity';

/** What may happen on that day: see its kind for what is said of it. */
@InputType('SupposedChangeBody')
export class SupposedChangeBody {
  @Shown(() => String, { oneOf: CHANGE_KINDS, named: 'SupposedChangeKind', description: 'transfer: a sale or a purchase of votes. merger: one company is absorbed by another.' }) @IsIn(CHANGE_KINDS) kind: ChangeKind;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of every kind: the company whose votes, meeting or agreement it is; of a merger the one that is absorbed.' })
  @LowerCase() @Of(CHANGE_KINDS, { must: ENTITY, holds: isId }) companyId?: string | null;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of a transfer: who sells. Without: somebody of whom the register knows nothing.' }) @LowerCase() @Of(['transfer'], { must: ENTITY, holds: isId, optional: true }) fromId?: string | null;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of a transfer: who buys. Without: somebody of whom the register knows nothing.' }) @LowerCase() @Of(['transfer'], { must: ENTITY, holds: isId, optional: true }) toId?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a transfer. Digits.' }) @Of(['transfer'], { must: POSITIVE, holds: isPositive }) votes?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a transfer: votes of all shares, where no holding in the company is recorded on that day.' }) @Of(['transfer'], { must: POSITIVE, holds: isPositive, optional: true }) totalVotes?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a transfer: where the seller has shares of several classes.', maxLength: 60 })
  @Of(['transfer'], { must: 'one line of 1 to 60 characters', holds: (value) => typeof value === 'string' && value.length <= 60 && isOneLine(value), optional: true }) shareClass?: string | null;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of a merger: the company that absorbs it, and has from then on what it had.' }) @LowerCase() @Of(['merger'], { must: ENTITY, holds: isId }) intoId?: string | null;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of an agreement: to whom it gives control, or gave it.' }) @LowerCase() @Of(['agreementBegins', 'agreementEnds'], { must: ENTITY, holds: isId }) holderId?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a meeting: votes that are represented. Digits.' }) @Of(['meeting'], { must: WHOLE, holds: isWhole }) represented?: string | null;
  @Shown(() => [MeetingVoteBody], { optional: true, nullable: true, description: 'Of a meeting: who casts how many.' })
  @Of(['meeting'], { must: `a list of at most ${MOST_CAST}`, holds: (value) => Array.isArray(value) && value.length <= MOST_CAST }) @IsOptional() @ValidateNested({ each: true }) @Type(() => MeetingVoteBody) cast?: MeetingVoteBody[] | null;
}

@InputType('ControlWhatIf')
export class ControlWhatIfRequest {
  @Shown(() => String, { description: 'The day on which all of it happens, in Brussels; to come or past.' }) @IsDate() asOf: string;
  @Shown(() => [SupposedChangeBody], { description: 'One after the other, each on what the ones before it leave.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_CHANGES) @ValidateNested({ each: true }) @Type(() => SupposedChangeBody) changes: SupposedChangeBody[];
  @Shown(() => Int, { optional: true, description: 'Of the Customers concerned, so many first rows are left out. Default: none.' }) @IsOptional() @IsInt() @Min(0) @Max(1_000_000) customersAfter?: number;
}
