import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsInt, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { wordsNamed } from '../../platform/http/named-words.js';
import { IsOneLine } from '../../platform/http/request-rules.js';

const ATTACHMENTS = ['platform', 'cross-platform'] as const;
const BASE64URL = /^[A-Za-z0-9_-]{1,8000}$/;
/** The names are those of WebAuthn. */
const Bytes = (): PropertyDecorator => (target, key) => {
  ApiProperty({ description: 'Base64url.', maxLength: 8000, pattern: BASE64URL.source })(target, key);
  Matches(BASE64URL, { message: 'must be base64url' })(target, key);
};
const OptionalBytes = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ description: 'Base64url.', maxLength: 8000, pattern: BASE64URL.source })(target, key);
  IsOptional()(target, key);
  Matches(BASE64URL, { message: 'must be base64url' })(target, key);
};

class AssertionInput {
  @Bytes() readonly clientDataJSON: string;
  @Bytes() readonly authenticatorData: string;
  @Bytes() readonly signature: string;
  @OptionalBytes() readonly userHandle?: string;
}

class AttestationInput {
  @Bytes() readonly clientDataJSON: string;
  @Bytes() readonly attestationObject: string;
  @OptionalBytes() readonly authenticatorData?: string;
  @OptionalBytes() readonly publicKey?: string;

  @ApiPropertyOptional({ type: 'integer' })
  @IsOptional() @IsInt()
  readonly publicKeyAlgorithm?: number;

  @ApiPropertyOptional({ type: [String] })
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(50, { each: true })
  readonly transports?: string[];
}

class PublicKeyCredentialInput {
  @Bytes() readonly id: string;
  @Bytes() readonly rawId: string;

  @ApiProperty({ enum: ['public-key'] })
  @IsIn(['public-key'])
  readonly type: 'public-key';

  @ApiPropertyOptional({ enum: ATTACHMENTS, ...wordsNamed('PasskeyAttachment') })
  @IsOptional() @IsIn(ATTACHMENTS)
  readonly authenticatorAttachment?: (typeof ATTACHMENTS)[number];

  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'Not looked at: no extension is asked for.' })
  @IsOptional() @IsObject()
  readonly clientExtensionResults: Record<string, never>;
}

/** What `navigator.credentials.get` answers (AuthenticationResponseJSON). */
export class PasskeyAnswerInput extends PublicKeyCredentialInput {
  @ApiProperty({ type: AssertionInput })
  @IsDefined() @ValidateNested() @Type(() => AssertionInput)
  readonly response: AssertionInput;
}

/** What `navigator.credentials.create` answers (RegistrationResponseJSON). */
class NewPasskeyInput extends PublicKeyCredentialInput {
  @ApiProperty({ type: AttestationInput })
  @IsDefined() @ValidateNested() @Type(() => AttestationInput)
  readonly response: AttestationInput;
}

export class PasskeySignInRequest {
  @ApiProperty({ type: PasskeyAnswerInput })
  @IsDefined() @ValidateNested() @Type(() => PasskeyAnswerInput)
  readonly response: PasskeyAnswerInput;

  @ApiPropertyOptional({ description: 'Only where the passkey alone is not accepted after a report.', maxLength: 512 })
  @IsOptional() @IsString() @MaxLength(512)
  readonly password?: string;
}

export class PasskeyNameRequest {
  @ApiProperty({ description: 'How you tell it from the others.', minLength: 1, maxLength: 100 })
  @IsOneLine()
  readonly name: string;
}

export class AddPasskeyRequest extends PasskeyNameRequest {
  @ApiProperty({ type: NewPasskeyInput })
  @IsDefined() @ValidateNested() @Type(() => NewPasskeyInput)
  readonly response: NewPasskeyInput;
}
