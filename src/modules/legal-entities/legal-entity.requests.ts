import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { IsDate, IsOneLine } from '../../platform/http/request-rules.js';
import { KnownAt } from '../authority/index.js';

/** However an id is written, it is compared with those of the register. */
export const LowerCase = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value));

const SEARCH = 'Any word of a name, of today or before, begins so, without case and accents, or the enterprise number, with or without dots, or the foreign identifier.';

export class ListLegalEntitiesRequest extends PageRequest {
  @ApiPropertyOptional({ description: SEARCH }) @IsOptional() @IsOneLine() search?: string;
}

@ArgsType()
export class LegalEntitiesArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: SEARCH }) @IsOptional() @IsOneLine() search?: string;
}

/** Either number, not both: what neither or both would mean is said by the service. */
@InputType('RecordLegalEntity')
export class RecordLegalEntityRequest {
  @Shown(() => String) @IsOneLine(200) name: string;
  @Shown(() => String, { optional: true, nullable: true, description: 'Such as 0123.456.749; or, of another country, its identifier there.' }) @IsOptional() @IsString() @MaxLength(30) enterpriseNumber?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Two letters, such as NL; not BE.' }) @IsOptional() @Matches(/^(?!BE)[A-Z]{2}$/, { message: 'country must be two capital letters, such as NL, and not BE' }) country?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'In the register of that country.', maxLength: 60 }) @IsOptional() @IsOneLine(60) foreignIdentifier?: string | null;
}

@InputType('RenameLegalEntity')
export class RenameLegalEntityRequest {
  @Shown(() => String, { maxLength: 200 }) @IsOneLine(200) name: string;
  @Shown(() => String, { description: 'Its first day, in Brussels; not later than today.' }) @IsDate() from: string;
  @Shown(() => String, { description: 'The document that shows it: title and reference.', maxLength: 300 }) @IsOneLine(300) source: string;
}

/** The day that the question is about, and whose knowledge counts. */
@ArgsType()
export class ControlMomentRequest {
  @Shown(() => String, { optional: true, description: 'What is so on this day, in Brussels. Default: today.' }) @IsOptional() @IsDate() asOf?: string;
  @KnownAt() knownAt?: string;
}

@ArgsType()
export class LegalEntityControlArgs extends ControlMomentRequest {
  @Field(() => ID) @LowerCase() @IsUUID() legalEntityId: string;
}

@ArgsType()
export class ControlVerdictArgs extends LegalEntityControlArgs {
  @Field(() => ID) @LowerCase() @IsUUID() companyId: string;
}
