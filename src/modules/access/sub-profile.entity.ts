import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';

/** A named bundle of permissions (GC-8.4-a). What it bundles never changes: a wider one is a new one, given anew. */
@Entity('sub_profile')
export class SubProfile {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('boolean', { name: 'built_in' }) builtIn: boolean;
  @Column('text', { array: true }) permissions: string[];
  @Column({ ...openInstantColumn, name: 'retired_at' }) retiredAt: Temporal.Instant | null;
  @Column({ ...instantColumn, name: 'recorded_at' }) recordedAt: Temporal.Instant;
  @Column('integer') version: number;
}
