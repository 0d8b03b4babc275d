import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScopePart } from '../authority/index.js';

/** One part of the Customer to which a grant is narrowed; exactly one of the three ids is set. */
@Entity('access_grant_scope')
export class AccessGrantScope {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'grant_id' }) grantId: string;
  @Column('uuid', { name: 'cost_centre_id', nullable: true }) costCentreId: string | null;
  @Column('uuid', { name: 'billing_account_id', nullable: true }) billingAccountId: string | null;
  @Column('uuid', { name: 'line_id', nullable: true }) lineId: string | null;

  get part(): ScopePart {
    if (this.costCentreId !== null) return { kind: 'costCentre', id: this.costCentreId };
    if (this.billingAccountId !== null) return { kind: 'billingAccount', id: this.billingAccountId };
    return { kind: 'line', id: this.lineId ?? '' };
  }
}
