import type { INestApplicationContext } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { ApplyLoad } from './apply-load.js';

/** A server applies loads as they come in, and those that an earlier process left. Commands do not: they end too soon. */
export async function startLoadWorker(app: INestApplicationContext): Promise<readonly string[]> {
  const apply = app.get(ApplyLoad);
  await app.get(Jobs).work('inventory-load', ({ customerId, loadId }) => apply.execute(customerId, loadId));
  return [];
}
