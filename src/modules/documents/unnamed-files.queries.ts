import type { OperatorPool } from '../../platform/database/operator-pool.js';
import type { Read } from './documents.queries.js';

/** In the words of the index: brought for an objection, and none names it. */
const UNNAMED = 'f.for_document_id is not null and f.objection_id is null';

/** Customers with a file that was brought before an instant and that no objection names, those that wait longest first. */
export const customersWithUnnamed = async (pool: Pick<OperatorPool, 'query'>, { before, most }: { before: string; most: number }): Promise<string[]> =>
  (await pool.query<{ id: string }>({
    text: `select f.customer_id id from document_file f where ${UNNAMED} and f.brought_at <= $1 group by f.customer_id order by min(f.brought_at) limit $2`, values: [before, most],
  })).map(({ id }) => id);

/** Those that nobody is naming just now: whoever names one holds its row. One that was given up before is among them until it is removed, behind the others. */
export const giveUpFiles = async ({ tx, customerId }: Read, { before, most }: { before: string; most: number }): Promise<string[]> =>
  (await tx.query<{ id: string }>({
    name: 'document-files-give-up',
    text: `with old as (select f.id from document_file f where f.customer_id = $1 and ${UNNAMED} and f.brought_at <= $3 order by f.given_up_at nulls first, f.brought_at, f.id limit $4 for update skip locked)
      update document_file f set given_up_at = coalesce(f.given_up_at, $2) from old where f.customer_id = $1 and f.id = old.id returning f.id`,
    values: [customerId, tx.now.toString(), before, most],
  })).map(({ id }) => id);

/** @returns how many; another node may have been first */
export const dropFiles = async ({ tx, customerId }: Read, ids: readonly string[]): Promise<number> =>
  (await tx.query({ name: 'document-files-drop', text: 'delete from document_file where customer_id = $1 and id = any($2) and given_up_at is not null returning id', values: [customerId, ids] })).length;
