import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { IsOneLine, IsPlainEmail } from '../../platform/http/request-rules.js';
import { type Language, LANGUAGES } from '../authority/index.js';
import { type Link, LINKS } from '../members/index.js';

@InputType('Registrant')
export class RegistrantInput {
  @Shown(() => String) @IsOneLine() displayName: string;
  @Shown(() => String, { format: 'email', description: 'Of one person (GC-8.1.2-a).' }) @IsPlainEmail() email: string;
  @Shown(() => String, { oneOf: LINKS, named: 'OwnLink' }) @IsIn(LINKS) link: Link;
  @Shown(() => String, { optional: true, oneOf: LANGUAGES, description: 'His own. Default: that of the Customer.' }) @IsOptional() @IsIn(LANGUAGES) language?: Language;
}

/** GC-2.1.1: power to bind the Customer, explicitly. */
@InputType('StatementOfAuthority')
export class StatementOfAuthorityInput {
  @Shown(() => Boolean) @IsBoolean() given: boolean;
  @Shown(() => String, { description: 'Who states it.' }) @IsOneLine() by: string;
}

@InputType('RegisterCustomer')
export class RegisterCustomerRequest {
  @Shown(() => String, { description: 'Such as 0123.456.749.' }) @IsString() @MaxLength(30) enterpriseNumber: string;
  @Shown(() => String) @IsOneLine(200) legalName: string;
  @Shown(() => String) @IsOneLine(300) seat: string;
  @Shown(() => String, { format: 'email', description: 'Where notices go; a group mailbox is welcome here.' }) @IsPlainEmail() noticeEmail: string;
  @Shown(() => String, { oneOf: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  @Shown(() => RegistrantInput) @IsDefined() @ValidateNested() @Type(() => RegistrantInput) registrant: RegistrantInput;
  @Shown(() => Boolean, { optional: true, description: 'The registrant becomes Access Manager, there is no Access Owner (GC-8.1.2-a).' }) @IsOptional() @IsBoolean() ownerOptOut?: boolean;
  @Shown(() => StatementOfAuthorityInput) @IsDefined() @ValidateNested() @Type(() => StatementOfAuthorityInput) statementOfAuthority: StatementOfAuthorityInput;
}

export class ListCustomersRequest extends PageRequest {
  @ApiPropertyOptional({ description: 'Any word of the legal name begins so, without case and accents, or the enterprise number, with or without dots.' }) @IsOptional() @IsOneLine() search?: string;
}

@ArgsType()
export class CustomersArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Any word of the legal name begins so, without case and accents, or the enterprise number, with or without dots.' }) @IsOptional() @IsOneLine() search?: string;
}

const PART_SEARCH = 'Any word of the code, number or name begins so, without case and accents.';

export class ListPartsRequest extends PageRequest {
  @ApiPropertyOptional({ description: PART_SEARCH }) @IsOptional() @IsOneLine() search?: string;
}

@ArgsType()
export class PartsArgs extends CustomerConnectionArgs {
  @Field(() => String, { nullable: true, description: PART_SEARCH }) @IsOptional() @IsOneLine() search?: string;
}
