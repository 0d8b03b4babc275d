import type { Temporal } from 'temporal-polyfill';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn, openInstantColumn } from '../../platform/database/columns.js';
import { CaseDecided, SecondAgentNeeded } from './operators.errors.js';

export const RECOVERY_KINDS = ['secondFactor', 'ownership'] as const;
export type RecoveryKind = (typeof RECOVERY_KINDS)[number];
export const RECOVERY_DECISIONS = ['executed', 'refused'] as const;
export type RecoveryDecision = (typeof RECOVERY_DECISIONS)[number];
export const RECOVERY_STATES = ['open', ...RECOVERY_DECISIONS] as const;
export type RecoveryState = (typeof RECOVERY_STATES)[number];

/** Blueprint 3.9: what nobody at the Customer can put right any more, worked by two agents, with evidence. */
@Entity('recovery_case')
export class RecoveryCase {
  @PrimaryColumn('uuid', { name: 'customer_id' }) customerId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: RecoveryKind;
  @Column('uuid', { name: 'member_id' }) memberId: string;
  @Column('text') evidence: string;
  @Column('text') state: RecoveryState;
  @Column('uuid', { name: 'opened_by' }) openedBy: string;
  @Column({ ...instantColumn, name: 'opened_at' }) openedAt: Temporal.Instant;
  @Column('uuid', { name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ ...openInstantColumn, name: 'decided_at' }) decidedAt: Temporal.Instant | null;
  @Column('text', { name: 'decision_reason', nullable: true }) decisionReason: string | null;
  @Column('integer') version: number;

  decide(state: RecoveryDecision, by: { agentId: string; at: Temporal.Instant; reason: string }): void {
    const refusal = refusalToDecide(this, by.agentId);
    if (refusal) throw refusal;
    Object.assign(this, { state, decidedBy: by.agentId, decidedAt: by.at, decisionReason: by.reason, version: this.version + 1 });
  }
}

/** Why this agent may not decide on it; null where he may. */
export function refusalToDecide({ state, openedBy }: Pick<RecoveryCase, 'state' | 'openedBy'>, agentId: string): CaseDecided | SecondAgentNeeded | null {
  if (state !== 'open') return new CaseDecided();
  return agentId === openedBy ? new SecondAgentNeeded() : null;
}
