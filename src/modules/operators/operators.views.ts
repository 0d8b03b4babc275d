import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { type Language, LANGUAGES, OPERATOR_ROLES, type OperatorRole } from '../authority/index.js';
import { RECOVERY_KINDS, RECOVERY_STATES, type RecoveryKind, type RecoveryState } from './recovery-case.entity.js';

@ObjectType('OperatorAgent')
export class AgentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, { format: 'email' }) email: string;
  @Shown(() => String, { oneOf: LANGUAGES, named: 'Language' }) language: Language;
  @Shown(() => String, { oneOf: Object.keys(OPERATOR_ROLES), named: 'OperatorRole' }) role: OperatorRole;
  @Shown(() => [String], { oneOf: [...new Set(Object.values(OPERATOR_ROLES).flat())], named: 'OperatorPermission', description: 'What the role may do.' }) permissions: string[];
  @Shown(() => Boolean, { description: 'This session was opened with the second factor; without it nothing of this may be done.' }) secondFactor: boolean;
}

@ObjectType('RecoveryCaseAbilities', { description: 'What the agent who reads it may do with it.' })
export class RecoveryCaseAbilitiesView {
  @Shown(() => Boolean, { description: 'It is open, and another agent opened it.' }) decide: boolean;
}

/** A line of the queue: nothing of the Customer but its name. */
@ObjectType('RecoveryCaseListing')
export class RecoveryCaseListingView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => String) customerName: string;
  @Shown(() => String, { oneOf: RECOVERY_KINDS, named: 'RecoveryKind' }) kind: RecoveryKind;
  @Shown(() => String, { oneOf: RECOVERY_STATES, named: 'RecoveryState' }) state: RecoveryState;
  @Shown(() => NamedView) openedBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) openedAt: string;
  @Shown(() => NamedView, { nullable: true }) decidedBy: NamedView | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) decidedAt: string | null;
  @Shown(() => RecoveryCaseAbilitiesView) abilities: RecoveryCaseAbilitiesView;
}

@ObjectType('RecoveryCase')
export class RecoveryCaseView extends RecoveryCaseListingView {
  @Shown(() => ID, { format: 'uuid', description: 'The Access Owner whose second factor it is, or who is to become Access Owner.' }) memberId: string;
  @Shown(() => String) memberName: string;
  @Shown(() => String) evidence: string;
  @Shown(() => String, { nullable: true }) decisionReason: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

export const RecoveryCasePageView = pageOf(RecoveryCaseListingView, 'RecoveryCase');
export const RecoveryCaseConnectionView = connectionOf(RecoveryCaseListingView, 'RecoveryCaseListing');
