import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Passkey } from './passkeys.queries.js';

export class PasskeyView {
  @ApiProperty({ format: 'uuid' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt: string;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) readonly lastUsedAt: string | null;
  @ApiProperty({ description: 'Kept by a provider, not only on one device.' }) readonly synced: boolean;

  constructor(passkey: Passkey) {
    this.id = passkey.id;
    this.name = passkey.name;
    this.createdAt = passkey.createdAt.toISOString();
    this.lastUsedAt = passkey.lastUsedAt?.toISOString() ?? null;
    this.synced = passkey.synced;
  }
}

export class AddedPasskeyView extends PasskeyView {
  @ApiProperty({ type: [String], nullable: true, description: 'Shown this once, where this is the first second factor. Each works once.' }) readonly recoveryCodes: string[] | null;

  constructor(passkey: Passkey, recoveryCodes: string[] | null) {
    super(passkey);
    this.recoveryCodes = recoveryCodes;
  }
}

class RelyingPartyView {
  @ApiProperty() readonly name: string;
  @ApiPropertyOptional() readonly id?: string;
}

class PasskeyUserView {
  @ApiProperty({ description: 'Base64url.' }) readonly id: string;
  @ApiProperty() readonly name: string;
  @ApiProperty() readonly displayName: string;
}

class KeyAlgorithmView {
  @ApiProperty({ type: 'integer' }) readonly alg: number;
  @ApiProperty({ enum: ['public-key'] }) readonly type: 'public-key';
}

class KnownPasskeyView {
  @ApiProperty({ description: 'Base64url.' }) readonly id: string;
  @ApiProperty({ enum: ['public-key'] }) readonly type: string;
  @ApiPropertyOptional({ type: [String] }) readonly transports?: string[];
}

class AuthenticatorSelectionView {
  @ApiPropertyOptional() readonly residentKey?: string;
  @ApiPropertyOptional() readonly requireResidentKey?: boolean;
  @ApiPropertyOptional() readonly userVerification?: string;
  @ApiPropertyOptional() readonly authenticatorAttachment?: string;
}

const extensions = { type: 'object', additionalProperties: true } as const;

/** PublicKeyCredentialCreationOptionsJSON of WebAuthn. */
export class PasskeyCreationOptionsView {
  @ApiProperty({ type: RelyingPartyView }) readonly rp: RelyingPartyView;
  @ApiProperty({ type: PasskeyUserView }) readonly user: PasskeyUserView;
  @ApiProperty({ description: 'Base64url; works once, within five minutes, in this session.' }) readonly challenge: string;
  @ApiProperty({ type: [KeyAlgorithmView] }) readonly pubKeyCredParams: KeyAlgorithmView[];
  @ApiPropertyOptional({ type: 'integer', description: 'Milliseconds.' }) readonly timeout?: number;
  @ApiPropertyOptional({ type: [KnownPasskeyView] }) readonly excludeCredentials?: KnownPasskeyView[];
  @ApiPropertyOptional({ type: AuthenticatorSelectionView }) readonly authenticatorSelection?: AuthenticatorSelectionView;
  @ApiPropertyOptional({ type: [String] }) readonly hints?: string[];
  @ApiPropertyOptional() readonly attestation?: string;
  @ApiPropertyOptional(extensions) readonly extensions?: object;
}

/** PublicKeyCredentialRequestOptionsJSON of WebAuthn. */
export class PasskeyRequestOptionsView {
  @ApiProperty({ description: 'Base64url; works once, within five minutes.' }) readonly challenge: string;
  @ApiPropertyOptional({ type: 'integer', description: 'Milliseconds.' }) readonly timeout?: number;
  @ApiPropertyOptional() readonly rpId?: string;
  @ApiPropertyOptional({ type: [KnownPasskeyView] }) readonly allowCredentials?: KnownPasskeyView[];
  @ApiPropertyOptional() readonly userVerification?: string;
  @ApiPropertyOptional({ type: [String] }) readonly hints?: string[];
  @ApiPropertyOptional(extensions) readonly extensions?: object;
}
