import type { INestApplicationContext } from '@nestjs/common';
import { ExerciseByPolicy } from './exercise-by-policy.js';
import { WarnCustomers } from './warn-customers.js';

/** Its work on every node: what is exercised by itself, and whoever is warned. */
export function startDueRights(app: INestApplicationContext): Promise<readonly string[]> {
  app.get(ExerciseByPolicy).start();
  app.get(WarnCustomers).start();
  return Promise.resolve([]);
}
