import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../../platform/database/columns.js';
import type { Language } from '../authority/index.js';

/** What the operator contracts with (GC-2.1.1). Its number, name and state stand in the directory. */
@Entity('customer')
export class Customer {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @Column('text') seat: string;
  @Column('text', { name: 'notice_email' }) noticeEmail: string;
  @Column('text', { name: 'authority_stated_by' }) authorityStatedBy: string;
  @Column('text') language: Language;
  @Column('boolean', { name: 'owner_opt_out' }) ownerOptOut: boolean;
  @Column('uuid', { name: 'owner_member_id', nullable: true }) ownerMemberId: string | null;
  @Column('uuid', { name: 'registrant_member_id' }) registrantMemberId: string;
  @Column('uuid', { name: 'registered_by' }) registeredBy: string;
  @Column({ ...instantColumn, name: 'registered_at' }) registeredAt: Temporal.Instant;
  @Column('integer') version: number;
}
