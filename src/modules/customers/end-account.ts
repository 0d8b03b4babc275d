import { IsNull } from 'typeorm';
import type { Transaction } from '../../platform/database/database.js';
import type { Application } from '../authority/index.js';
import { stopClocks } from '../rules/index.js';
import { moveVersion } from './customers.queries.js';
import { Subscription } from './subscription.entity.js';

/**
 * GC-2.2.2-c: the account and every Application end at this instant, and their clocks. The caller holds the Customer's row and writes the entry.
 * @returns the Applications that were on
 */
export async function endAccount(tx: Transaction, customerId: string): Promise<Application[]> {
  const running = await tx.manager.find(Subscription, { where: { customerId, endsAt: IsNull() }, order: { application: 'ASC' } });
  for (const { id, version } of running) await tx.manager.update(Subscription, { customerId, id }, { endsAt: tx.now, version: version + 1 });
  await tx.query({ name: 'directory-end', text: `update customer_directory set state = 'ended' where id = $1`, values: [customerId] });
  await moveVersion(tx, customerId); // who waits to switch something on read the Customer as it was, and is refused
  await stopClocks(tx, { customerId });
  return running.map(({ application }) => application);
}
