import type { INestApplicationContext } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ApplyBulkChange } from './apply-bulk-change.js';

/** A server applies what got its word, also what an earlier process left. Commands do not: they end too soon. */
export async function startBulkWorker(app: INestApplicationContext): Promise<readonly string[]> {
  const apply = app.get(ApplyBulkChange);
  await app.get(Jobs).work('bulk-change', ({ customerId, bulkChangeId }) => apply.execute(customerId, bulkChangeId));
  return [];
}
