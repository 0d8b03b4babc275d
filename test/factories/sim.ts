import { randomUUID } from 'node:crypto';
import { within } from '../architecture/fresh-database.js';
import { anIccid, anImsi } from '../inventory/fleet.js';
import { databaseUrls } from '../support/server.js';

/** A card in stock, on no line and no cost centre, laid behind the API's back. */
export async function aSim(customerId: string): Promise<{ id: string }> {
  const id = randomUUID();
  await within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`insert into sim (customer_id, id, iccid, imsi, form, state) values ($1, $2, $3, $4, 'card', 'inStock')`, [customerId, id, anIccid(), anImsi()]);
  });
  return { id };
}
