import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds, type Language } from '../authority/index.js';
import { hasEnded } from '../customers/index.js';
import type { AgentView, RecoveryCaseListingView, RecoveryCaseView } from './operators.views.js';
import { RecoveryCase, type RecoveryKind, type RecoveryState, refusalToDecide } from './recovery-case.entity.js';

const agent = (id: string): string => `(select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = ${id})`;

const LISTING = `r.id, r.customer_id "customerId", d.legal_name "customerName", r.kind, r.state, ${agent('r.opened_by')} "openedBy",
  ${isoInstant('r.opened_at')} "openedAt", ${agent('r.decided_by')} "decidedBy", ${isoInstant('r.decided_at')} "decidedAt"`;

/** Without what depends on who reads it. */
type Told<View extends RecoveryCaseListingView> = Omit<View, 'abilities'>;

export const withAbilities = <View extends RecoveryCaseListingView>(told: Told<View>, agentId: string): Told<View> & Pick<View, 'abilities'> =>
  ({ ...told, abilities: { decide: refusalToDecide({ state: told.state, openedBy: told.openedBy.id }, agentId) === null } });

/** Across Customers, oldest first: the queue is worked from its head. */
export async function listCases(pool: OperatorPool, state: RecoveryState | undefined, page: { limit: number; after: Values | null }): Promise<{ rows: Told<RecoveryCaseListingView>[]; counted: number }> {
  const binds = new Binds();
  const from = `from recovery_case r join customer_directory d on d.id = r.customer_id where (r.state <> 'open' or d.state <> 'ended')${state === undefined ? '' : ` and r.state = ${binds.bind(state)}`}`;
  const counted = { text: cappedCount(from), values: [...binds.values] };
  const [id] = page.after ?? [];
  const begin = id ? ` and r.id > ${binds.bind(id)}` : '';
  const rows = await pool.query<Told<RecoveryCaseListingView>>({ text: `select ${LISTING} ${from}${begin} order by r.id limit ${binds.bind(page.limit + 1)}`, values: binds.values });
  const [count] = await pool.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

export async function caseView(tx: Transaction, customerId: string, caseId: string): Promise<Told<RecoveryCaseView> | null> {
  const [row] = await tx.query<Told<RecoveryCaseView>>({
    name: 'recovery-case',
    text: `select ${LISTING}, r.member_id "memberId", m.display_name "memberName", r.evidence, r.decision_reason "decisionReason", r.version
      from recovery_case r join customer_directory d on d.id = r.customer_id join member m on m.customer_id = r.customer_id and m.id = r.member_id
      where r.customer_id = $1 and r.id = $2`,
    values: [customerId, caseId],
  });
  return row ?? null;
}

export const lockCase = (tx: Transaction, customerId: string, id: string): Promise<RecoveryCase | null> =>
  tx.manager.findOne(RecoveryCase, { where: { customerId, id }, lock: { mode: 'pessimistic_write' } });

export const openCase = (tx: Transaction, customerId: string, kind: RecoveryKind): Promise<RecoveryCase | null> =>
  tx.manager.findOneBy(RecoveryCase, { customerId, kind, state: 'open' });

export interface Concerned {
  ownerMemberId: string | null;
  noticeEmail: string;
  language: Language;
}

/** Locks the Customer's row: cases and hand-overs happen one after the other. Null also for one that has ended, of which nobody hears any more. */
export async function lockConcerned(tx: Transaction, customerId: string): Promise<Concerned | null> {
  const [row] = await tx.query<Concerned>({
    name: 'recovery-customer',
    text: `select owner_member_id "ownerMemberId", notice_email "noticeEmail", language from customer where customer_id = $1 for update`,
    values: [customerId],
  });
  return row && !(await hasEnded(tx, customerId)) ? row : null;
}

export async function agentRow(tx: Transaction, agentId: string): Promise<Omit<AgentView, 'permissions' | 'secondFactor'> | null> {
  const [row] = await tx.query<Omit<AgentView, 'permissions' | 'secondFactor'>>({
    name: 'agent-row', text: 'select id, display_name "displayName", email, language, role from operator_agent where id = $1', values: [agentId],
  });
  return row ?? null;
}
