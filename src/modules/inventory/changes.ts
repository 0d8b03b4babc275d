import type { Acting, Decision, Row } from '../authority/index.js';

/** One changed row of customer data in the ledger: with the attributes by which its readers are scoped. */
export interface Change extends Row {
  table: 'line' | 'line_assignment' | 'device_ownership';
  id: string;
  before: object | null;
  after: object | null;
}

/** One entry for a change of the inventory; numbers and names are in its details only, which a Manager cannot read (I1). */
export function recordChanges(acting: Acting, entry: { event: string; subjectId: string; rules: readonly string[]; reason: string; decision: Decision }, changes: readonly Change[]): Promise<void> {
  const { event, subjectId, rules, reason, decision } = entry;
  return acting.record({ event, subjectId, rules, reason, basis: decision.basis.flatMap(({ grantId }) => grantId ?? []), details: changes });
}
