import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import { ClientHasEnded } from './clients.errors.js';
import type { PublicKey } from './public-keys.js';

/** A machine of one Customer. Its rights are ordinary grants; the scopes only cut them. */
@Entity('service_client')
export class ServiceClient {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'sponsor_member_id' }) sponsorMemberId: string;
  @Column('text', { array: true }) scopes: string[];
  @Column('text') authentication: 'secret' | 'key';
  @Column('jsonb', { nullable: true }) jwks: { keys: PublicKey[] } | null;
  @Column({ ...instantColumn, name: 'starts_at' }) startsAt: Temporal.Instant;
  @Column({ ...instantColumn, name: 'ends_at' }) endsAt: Temporal.Instant;
  @Column({ ...openInstantColumn, name: 'ended_at' }) endedAt: Temporal.Instant | null;
  @Column('uuid', { name: 'made_by' }) madeBy: string;
  @Column({ ...instantColumn, name: 'recorded_at' }) recordedAt: Temporal.Instant;
  @Column('integer') version: number;

  /** GC-9.2-b: a client whose sponsor left goes on only under another one. */
  standUnder(sponsorMemberId: string, at: Temporal.Instant): void {
    this.demandNotEnded(at);
    this.sponsorMemberId = sponsorMemberId;
    this.version += 1;
  }

  /** Its secrets are part of what is read of it. */
  changeSecrets(): void {
    this.version += 1;
  }

  end(at: Temporal.Instant): void {
    this.demandNotEnded(at);
    this.endedAt = at;
    this.version += 1;
  }

  /** An end is final: what comes after it is another client. */
  demandNotEnded(at: Temporal.Instant): void {
    if (this.endedAt || this.endsAt.epochMilliseconds <= at.epochMilliseconds) throw new ClientHasEnded();
  }
}
