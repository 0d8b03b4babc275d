import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Interval, phase } from '../../kernel/index.js';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import type { Actor, Capacity } from '../authority/index.js';
import { DecidedAlready, GrantNotLive, NotYoursToDecide } from './grant.errors.js';

export type SecondPerson = 'notNeeded' | 'pending' | 'approved' | 'refused';

/** Who holds which profile or sub-profile, from when to when, from whom. Rows are never overwritten: they end. */
@Entity('access_grant')
export class AccessGrant {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId: string | null;
  @Column('uuid', { name: 'client_id', nullable: true }) clientId: string | null;
  @Column('text') profile: Exclude<Capacity, 'AccessOwner'>;
  @Column('uuid', { name: 'sub_profile_id', nullable: true }) subProfileId: string | null;
  @Column({ ...instantColumn, name: 'starts_at' }) startsAt: Temporal.Instant;
  @Column({ ...openInstantColumn, name: 'ends_at' }) endsAt: Temporal.Instant | null;
  @Column('text') reason: string;
  @Column('boolean', { name: 'may_delegate' }) mayDelegate: boolean;
  @Column('integer', { name: 'delegation_depth' }) delegationDepth: number;
  /** Of a delegated right: what it was made of (GC-8.4-c). */
  @Column('uuid', { name: 'source_id', nullable: true }) sourceId: string | null;
  /** All that it gives of its bundle; null: the whole of it. */
  @Column('text', { array: true, nullable: true }) permissions: string[] | null;
  /** Of a delegated right: since when its holder has accepted it. */
  @Column({ ...openInstantColumn, name: 'accepted_at' }) acceptedAt: Temporal.Instant | null;
  @Column('uuid', { name: 'given_by', nullable: true }) givenBy: string | null;
  @Column('text', { name: 'given_in_capacity' }) givenInCapacity: string;
  @Column('uuid', { name: 'replaces_id', nullable: true }) replacesId: string | null;
  @Column('text', { name: 'second_person' }) secondPerson: SecondPerson;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ ...openInstantColumn, name: 'decided_at' }) decidedAt: Temporal.Instant | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason: string | null;
  @Column({ ...openInstantColumn, name: 'revoked_at' }) revokedAt: Temporal.Instant | null;
  @Column('uuid', { name: 'revoked_by', nullable: true }) revokedBy: string | null;
  @Column('text', { name: 'revoke_reason', nullable: true }) revokeReason: string | null;
  @Column({ ...instantColumn, name: 'recorded_at' }) recordedAt: Temporal.Instant;
  @Column('integer') version: number;

  get interval(): Interval {
    return { from: this.startsAt, to: this.endsAt };
  }

  /** By its own facts; whether it gives anything depends on its holder too (grant-list.queries.ts, the policy). */
  stateAt(at: Temporal.Instant): 'pending' | 'refused' | 'revoked' | 'notBegun' | 'inForce' | 'ended' {
    if (this.isPending) return 'pending';
    if (this.secondPerson === 'refused') return 'refused';
    return this.revokedAt ? 'revoked' : phase(this.interval, at);
  }

  /** Waits for its second person. */
  get isPending(): boolean {
    return this.secondPerson === 'pending' && !this.revokedAt;
  }

  /** I2: by a person who neither gave nor would hold it, under whichever member id. */
  decide(approved: boolean, by: { actor: Actor; parties: readonly (string | null)[]; at: Temporal.Instant; reason: string }): void {
    if (!this.isPending) throw new DecidedAlready();
    if (!isSecondPerson(by.actor, by.parties)) throw new NotYoursToDecide();
    const { memberId } = by.actor;
    Object.assign(this, { secondPerson: approved ? 'approved' : 'refused', decidedBy: memberId, decidedAt: by.at, decisionReason: by.reason });
    this.version += 1;
  }

  /** Cuts it at the instant; what was, stays told. */
  revoke(by: Actor, at: Temporal.Instant, reason: string): void {
    this.demandLive(at);
    Object.assign(this, { revokedAt: at, revokedBy: by.memberId, revokeReason: reason });
    this.version += 1;
  }

  demandLive(at: Temporal.Instant): void {
    if (!this.isLive(at)) throw new GrantNotLive();
  }

  /** It gives something or may come to, and can be taken. */
  isLive(at: Temporal.Instant): boolean {
    return !['revoked', 'refused', 'ended'].includes(this.stateAt(at));
  }

  /** Runs or will begin, and somebody else need not decide on it first. */
  isSettled(at: Temporal.Instant): boolean {
    return !this.isPending && this.isLive(at);
  }
}

/** I2: neither who gave it nor who would hold it. */
export const isSecondPerson = ({ kind, id }: Pick<Actor, 'kind' | 'id'>, parties: readonly (string | null)[]): boolean => kind === 'person' && !parties.includes(id);
