import { randomUUID } from 'node:crypto';
import { within } from '../architecture/fresh-database.js';
import { anIccid, anImsi, aNumber } from '../inventory/fleet.js';
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

/** A line on no cost centre, laid in the same way. */
export async function aLine(customerId: string): Promise<{ id: string; number: string }> {
  const line = { id: randomUUID(), number: aNumber() };
  await within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`insert into line (customer_id, id, number, tariff_plan, billing_account_id, starts_at) values ($1, $2, $3, 'Plan', gen_random_uuid(), '2026-01-01')`, [customerId, line.id, line.number]);
  });
  return line;
}
