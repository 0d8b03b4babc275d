import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

export class CodeRequest {
  @ApiProperty({ description: 'A fresh code.', maxLength: 30 })
  @IsString()
  @MaxLength(30)
  readonly code: string;
}

export class SecondFactorRequest {
  @ApiPropertyOptional({ description: 'Where a second factor is set already: a fresh code of it, or a recovery code.', maxLength: 30 })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly code?: string;
}
