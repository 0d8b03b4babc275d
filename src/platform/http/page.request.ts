import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { asNumber } from './request-rules.js';

export const LONGEST_PAGE = 200;

/** Which page of a list; lists with filters extend it. */
export class PageRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 50 })
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(LONGEST_PAGE)
  limit: number = 50;

  @ApiPropertyOptional({ description: '`next` of the page before.', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  after?: string;
}
