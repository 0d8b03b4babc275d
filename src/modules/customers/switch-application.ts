import { IsNull } from 'typeorm';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Application } from '../authority/index.js';
import { startClock, stopClocks } from '../rules/index.js';
import type { ApplicationState } from './customer.view.js';
import { Subscription } from './subscription.entity.js';

/**
 * The running interval ends and another begins: rows are never overwritten; its clock with them. The caller holds the Customer's row and writes the entry.
 * @returns the state before
 */
export async function switchApplication(tx: Transaction, { customerId, application, state }: { customerId: string; application: Application; state: ApplicationState }): Promise<ApplicationState> {
  const running = await tx.manager.findOneBy(Subscription, { customerId, application, endsAt: IsNull() });
  const before = running?.state ?? 'off';
  if (before === state) return before;
  if (running) await tx.manager.update(Subscription, { customerId, id: running.id }, { endsAt: tx.now, version: running.version + 1 });
  if (state !== 'off') await tx.manager.insert(Subscription, { customerId, id: newId(tx.now), application, state, startsAt: tx.now, endsAt: null, recordedAt: tx.now, version: 1 });
  // what the operator suspended nobody can use: its time begins anew when it is on again
  if (state === 'active') await startClock(tx, { customerId, application }, { event: 'activated' });
  else await stopClocks(tx, { customerId, application });
  return before;
}
