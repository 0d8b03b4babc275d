import type { Transaction } from '../../platform/database/database.js';

/** Everything of a Customer that a request can name by its id; a spec compares it with the schema. */
export const THINGS = [
  'member', 'deputy', 'access_request', 'application_request', 'service_client', 'service_client_secret', 'access_grant', 'sub_profile', 'cost_centre', 'billing_account', 'recovery_case', 'inventory_load', 'bulk_change', 'bulk_deed', 'compromise', 'mandate', 'affiliation', 'affiliate_consent',
  'sim', 'line', 'device', 'saved_view', 'document', 'document_file', 'document_objection', 'document_consent',
] as const;

/** Which of these ids name something here that this transaction can see: in the AccessManager capacity no card, line or device (I1). */
export async function thingsAmong(tx: Transaction, customerId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.query<{ id: string }>({
    name: 'things-among',
    text: `select n.id from unnest($2::uuid[]) n (id) where n.id = $1 or exists (select from member where customer_id = $1 and identity_id = n.id)
      ${THINGS.map((table) => `or exists (select from ${table} where customer_id = $1 and id = n.id)`).join('\n      ')}`,
    values: [customerId, ids],
  });
  return new Set(rows.map(({ id }) => id));
}
