import type { INestApplicationContext } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs.js';
import { RemindApprovers } from './remind-approvers.js';

/** A server reminds when it is time, also of what an earlier process left. Commands do not: they end too soon. */
export async function startReminders(app: INestApplicationContext): Promise<readonly string[]> {
  const remind = app.get(RemindApprovers);
  await app.get(Jobs).work('access-request', (due) => remind.execute(due));
  return [];
}
