import { ApiProperty } from '@nestjs/swagger';
import type { EmailChange } from './email-changes.queries.js';

/** A change that waits. That the new address cannot be had is not told: it is never confirmed. */
export class EmailChangeView {
  @ApiProperty({ format: 'email', description: 'The new address.' }) readonly email: string;
  @ApiProperty({ format: 'date-time' }) readonly askedAt: string;
  @ApiProperty({ format: 'date-time', description: 'If it is confirmed before, and nobody stops it. At once when the old address approves, too.' }) readonly takesEffectAt: string;
  @ApiProperty({ description: 'At the new address.' }) readonly confirmed: boolean;
  @ApiProperty({ description: 'At the old address.' }) readonly approved: boolean;

  constructor(change: EmailChange) {
    this.email = change.email;
    this.askedAt = change.askedAt.toISOString();
    this.takesEffectAt = change.dueAt.toISOString();
    this.confirmed = change.confirmedAt !== null;
    this.approved = change.approvedAt !== null;
  }
}

export class PendingEmailChangeView {
  @ApiProperty({ type: EmailChangeView, nullable: true }) readonly pending: EmailChangeView | null;

  constructor(change: EmailChange | null) {
    this.pending = change && new EmailChangeView(change);
  }
}

export class AnsweredEmailChangeView {
  @ApiProperty({ format: 'email', description: 'The new address.' }) readonly email: string;
  @ApiProperty({ format: 'date-time' }) readonly takesEffectAt: string;
  @ApiProperty({ description: 'It has taken effect: sign in with the new address.' }) readonly inForce: boolean;

  constructor({ email, takesEffectAt, inForce }: { email: string; takesEffectAt: Date; inForce: boolean }) {
    this.email = email;
    this.takesEffectAt = takesEffectAt.toISOString();
    this.inForce = inForce;
  }
}
