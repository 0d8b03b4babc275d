import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import type { Application } from '../authority/index.js';

/** An Application of a Customer: state, from, to. Rows end, they are never overwritten. */
@Entity('subscription')
export class Subscription {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') application: Application;
  @Column('text') state: 'active' | 'suspended';
  @Column({ ...instantColumn, name: 'starts_at' }) startsAt: Temporal.Instant;
  @Column({ ...openInstantColumn, name: 'ends_at' }) endsAt: Temporal.Instant | null;
  @Column({ ...instantColumn, name: 'recorded_at' }) recordedAt: Temporal.Instant;
  @Column('integer') version: number;
}
