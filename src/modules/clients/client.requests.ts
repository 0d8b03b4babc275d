import { ID, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsDefined, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateIf, ValidateNested,
} from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsOneLine } from '../../platform/http/request-rules.js';
import { BUNDLED } from '../authority/index.js';
import { CLIENT_ALGORITHMS } from './public-keys.js';

const BASE64URL = /^[A-Za-z0-9_-]{1,1000}$/;
const KEY_TYPES = ['EC', 'RSA', 'OKP'] as const;
const CURVES = ['P-256', 'Ed25519'] as const;
const AUTHENTICATIONS = ['secret', 'key'] as const;
const optional = { optional: true } as const;
const NAME = 'What stands anywhere in its name; case and accents do not matter.';
const STATE = 'Ended: by somebody, or past its end. One that is stopped for another reason is live.';
const SPONSOR = 'The member who answers for it.';

/** A public key (RFC 7517). A private member is an unknown field, and refused like every other one. */
@InputType()
export class PublicKeyInput {
  @Shown(() => String, { oneOf: KEY_TYPES, named: 'KeyType' }) @IsIn(KEY_TYPES) kty: string;
  @Shown(() => String, { ...optional, oneOf: CURVES, named: 'KeyCurve' }) @IsOptional() @IsIn(CURVES) crv?: string;
  @Shown(() => String, optional) @IsOptional() @Matches(BASE64URL) x?: string;
  @Shown(() => String, optional) @IsOptional() @Matches(BASE64URL) y?: string;
  @Shown(() => String, optional) @IsOptional() @Matches(BASE64URL) n?: string;
  @Shown(() => String, optional) @IsOptional() @Matches(BASE64URL) e?: string;
  @Shown(() => String, { ...optional, description: 'Without one: the thumbprint (RFC 7638).' }) @IsOptional() @IsString() @Length(1, 100) kid?: string;
  @Shown(() => String, { ...optional, oneOf: CLIENT_ALGORITHMS, named: 'KeyAlgorithm' }) @IsOptional() @IsIn(CLIENT_ALGORITHMS) alg?: string;
  @Shown(() => String, { ...optional, oneOf: ['sig'] }) @IsOptional() @IsIn(['sig']) use?: string;
}

@InputType()
export class PublicKeySetInput {
  @Shown(() => [PublicKeyInput])
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5) @ValidateNested({ each: true }) @Type(() => PublicKeyInput)
  keys: PublicKeyInput[];
}

export const CLIENT_STATES = ['live', 'ended'] as const;

/** Which service clients; every filter narrows. */
@InputType('ServiceClientFilter')
export class ClientFilter {
  @Shown(() => String, { ...optional, description: NAME }) @IsOptional() @IsOneLine() name?: string;
  @Shown(() => String, { ...optional, oneOf: CLIENT_STATES, description: STATE }) @IsOptional() @IsIn(CLIENT_STATES) state?: (typeof CLIENT_STATES)[number];
  @Shown(() => ID, { ...optional, description: SPONSOR }) @IsOptional() @IsUUID() sponsorMemberId?: string;
}

export class ListClientsRequest extends PageRequest implements ClientFilter {
  @ApiPropertyOptional({ description: NAME }) @IsOptional() @IsOneLine() name?: string;
  @ApiPropertyOptional({ enum: CLIENT_STATES, ...wordsNamed('ClientLife'), description: STATE }) @IsOptional() @IsIn(CLIENT_STATES) state?: ClientFilter['state'];
  @ApiPropertyOptional({ format: 'uuid', description: SPONSOR }) @IsOptional() @IsUUID() sponsorMemberId?: string;
}

@InputType()
export class MakeClientRequest {
  @Shown(() => String) @IsOneLine() name: string;

  @Shown(() => ID, { format: 'uuid', description: 'The member who answers for it (GC-9.2-a).' }) @IsUUID() sponsorMemberId: string;

  @Shown(() => [String], { description: 'The permissions it may use at most. It holds none before a grant gives them.' })
  @IsArray() @ArrayMinSize(1) @ArrayUnique() @IsIn(BUNDLED, { each: true }) scopes: string[];

  @Shown(() => String, { format: 'date-time', description: 'Within two years.' }) @IsInstant() endsAt: string;

  @Shown(() => String, { oneOf: AUTHENTICATIONS }) @IsIn(AUTHENTICATIONS) authentication: (typeof AUTHENTICATIONS)[number];

  @Shown(() => PublicKeySetInput, { ...optional, description: 'With authentication by key (private_key_jwt), and only then.' })
  @ValidateIf(({ authentication, jwks }: MakeClientRequest) => authentication === 'key' || jwks !== undefined)
  @IsDefined() @ValidateNested() @Type(() => PublicKeySetInput) jwks?: PublicKeySetInput;
}

@InputType()
export class RotateSecretRequest {
  @Shown(() => Int, { ...optional, description: 'How long the older secret still works: 0 to 30 days, 7 if not said.' })
  @IsOptional() @IsInt() @Min(0) @Max(30) overlapDays?: number;
}

@InputType()
export class SponsorRequest {
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() sponsorMemberId: string;
}

/** Of a service client, or of one of its secrets. */
@InputType()
export class EndClientRequest {
  @Reason() reason: string;
}
