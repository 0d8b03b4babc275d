import type { Transaction } from '../../platform/database/database.js';
import type { Row } from './decision.js';
import type { ScopePart } from './standing.js';

/** A part as people know it; null: not there, or not for this reader. */
export interface NamedPart extends ScopePart {
  /** Of a cost centre; the number of a billing account or line. */
  code: string | null;
  /** A line has none. */
  name: string | null;
}

export type NamePart = (part: ScopePart) => NamedPart;

export const nameless: NamePart = ({ kind, id }) => ({ kind, id, code: null, name: null });

type PartRow = NamedPart & Record<string, unknown> & { costCentreId: string | null; billingAccountId: string | null };

/**
 * Names of cost centres and billing accounts are administration data; the number of a line is customer data (I1).
 * @param seesLine decides on each line by itself
 */
export async function partNames(tx: Transaction, customerId: string, { parts, seesLine }: { parts: readonly ScopePart[]; seesLine: (row: Row) => boolean }): Promise<NamePart> {
  if (parts.length === 0) return nameless;
  const rows = await tx.query<PartRow>({
    name: 'part-names',
    text: `select 'costCentre' kind, id, code, name, null::uuid "costCentreId", null::uuid "billingAccountId" from cost_centre where customer_id = $1 and id = any($2)
      union all select 'billingAccount', id, number, name, null, null from billing_account where customer_id = $1 and id = any($2)
      union all select 'line', id, number, null, cost_centre_id, billing_account_id from line where customer_id = $1 and id = any($2)`,
    values: [customerId, parts.map(({ id }) => id)],
  });
  const told = rows.filter(({ kind, id, costCentreId, billingAccountId }) => kind !== 'line' || seesLine({ lineId: id, costCentreId, billingAccountId }));
  const byId = new Map(told.map((row) => [row.id, row]));
  return (part) => ({ ...nameless(part), code: byId.get(part.id)?.code ?? null, name: byId.get(part.id)?.name ?? null });
}
