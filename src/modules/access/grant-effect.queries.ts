import { cappedCount, type Count, countOf } from '../../platform/database/page.js';
import { type Acting, Binds, type Policy, visibleTo } from '../authority/index.js';

/** Lines with a SIM card that whoever acts sees, and on which the one policy gives reading and the other does not. */
export async function linesOnlyIn(acting: Acting, has: Policy, lacks: Policy): Promise<Count> {
  const { tx, customerId } = acting;
  const binds = new Binds();
  binds.values.push(customerId);
  const places = { lineId: 's.line_id', costCentreId: 's.cost_centre_id', billingAccountId: 's.billing_account_id' };
  const at = `${binds.bind(tx.now.epochMilliseconds)}::bigint`;
  const read = (policy: Policy): string => `(${visibleTo(policy, 'sim:read', { columns: places, binds })} or ${visibleTo(policy, 'line:read-own', { columns: { ...places, from: at, to: at }, binds })})`;
  // a placeholder that no rule uses has no type for PostgreSQL
  const text = cappedCount(`from sim s where s.customer_id = $1 and s.line_id is not null and ${at} > 0
    and ${acting.visible('sim:read', places, binds)} and ${read(has)} and ${read(lacks)} is not true`);
  const [row] = await tx.query<{ counted: number }>({ text, values: binds.values });
  return countOf(row?.counted ?? 0);
}
