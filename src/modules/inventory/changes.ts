import type { Acting, Decision, LedgerEvent, Row } from '../authority/index.js';

/** One changed row of customer data in the ledger: with the attributes by which its readers are scoped. */
export interface Change extends Row {
  table: 'sim' | 'line' | 'line_assignment' | 'device_ownership';
  id: string;
  before: object | null;
  after: object | null;
}

/** One entry for a change of the inventory; numbers, names and the reason, which may say them too, are in its details only: a Manager cannot read those (I1). */
export function recordChanges(acting: Acting, entry: { event: LedgerEvent; subjectId: string; rules: readonly string[]; reason: string; decision: Decision }, changes: readonly Change[]): Promise<void> {
  const { event, subjectId, rules, reason, decision } = entry;
  return acting.record({ event, subjectId, rules, basis: decision.basis.flatMap(({ grantId }) => grantId ?? []), details: changes.map((change) => ({ ...change, reason })) });
}
