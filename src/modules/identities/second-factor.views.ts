import { ApiProperty } from '@nestjs/swagger';

export class SecondFactorView {
  @ApiProperty({ description: 'An authenticator is set.' }) readonly totp: boolean;
  @ApiProperty({ type: 'integer' }) readonly passkeys: number;
  @ApiProperty({ type: 'integer' }) readonly recoveryCodesLeft: number;
}

export class SecondFactorOfferView {
  @ApiProperty({ description: 'Base32, to type into an authenticator.' }) readonly secret: string;
  @ApiProperty({ description: 'The same as an otpauth address, to show as a QR code.' }) readonly otpauthUri: string;
}

export class RecoveryCodesView {
  @ApiProperty({ type: [String], description: 'Shown this once. Each works once.' }) readonly recoveryCodes: string[];
}
