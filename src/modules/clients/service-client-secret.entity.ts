import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { earliest } from '../../kernel/index.js';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import { SecretNotLive } from './clients.errors.js';

/** 32 random bytes cannot be guessed: one SHA-256 keeps them as well as a slow hash would. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What a client authenticates with; the text itself is shown once and kept nowhere. */
@Entity('service_client_secret')
export class ServiceClientSecret {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'client_id' }) clientId: string;
  @Column('bytea') hash: Buffer;
  @Column({ ...instantColumn, name: 'created_at' }) createdAt: Temporal.Instant;
  @Column({ ...instantColumn, name: 'ends_at' }) endsAt: Temporal.Instant;
  @Column({ ...openInstantColumn, name: 'ended_at' }) endedAt: Temporal.Instant | null;

  isLive(at: Temporal.Instant): boolean {
    const end = earliest(this.endsAt, this.endedAt);
    return end !== null && at.epochMilliseconds < end.epochMilliseconds;
  }

  /** A successor exists: this one stays for a while, never longer than it would have. */
  endBy(at: Temporal.Instant): void {
    this.endsAt = earliest(this.endsAt, at) ?? at;
  }

  end(at: Temporal.Instant): void {
    if (!this.isLive(at)) throw new SecretNotLive();
    this.endedAt = at;
  }
}
