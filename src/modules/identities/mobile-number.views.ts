import { ApiProperty } from '@nestjs/swagger';
import type { MobileNumber } from './mobile-numbers.queries.js';

export class MobileNumberView {
  @ApiProperty({ description: 'This portal sends SMS; without, no number can be set.' }) readonly available: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'E.164. It is warned about your sign-in.' }) readonly number: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'A code was sent there, and waits for you.' }) readonly waiting: string | null;

  constructor(available: boolean, numbers: readonly Pick<MobileNumber, 'number' | 'confirmedAt'>[]) {
    this.available = available;
    this.number = numbers.find(({ confirmedAt }) => confirmedAt !== null)?.number ?? null;
    this.waiting = numbers.find(({ confirmedAt }) => confirmedAt === null)?.number ?? null;
  }
}
