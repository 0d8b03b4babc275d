import { randomUUID } from 'node:crypto';
import { within } from '../architecture/fresh-database.js';
import { databaseUrls } from '../support/server.js';

/** They come with an inventory load; here one is laid behind the API's back, without its ledger entry. */
export async function aCostCentre(customerId: string, code: string, name = code): Promise<{ id: string; code: string }> {
  const id = randomUUID();
  await behindTheLedger('insert into cost_centre (customer_id, id, code, name) values ($1, $2, $3, $4)', [customerId, id, code, name]);
  return { id, code };
}

export const aBillingAccount = (customerId: string, number: string, name = number): Promise<void> =>
  behindTheLedger('insert into billing_account (customer_id, id, number, name) values ($1, gen_random_uuid(), $2, $3)', [customerId, number, name]);

const behindTheLedger = (text: string, values: unknown[]): Promise<void> =>
  within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(text, values);
  });
