import type { INestApplicationContext } from '@nestjs/common';
import { Rounds } from '../../platform/jobs/rounds.js';
import { ExerciseByPolicy } from './exercise-by-policy.js';
import { WarnCustomers } from './warn-customers.js';

/** Its work on every node: what is exercised by itself, and whoever is warned. */
export function startDueRights(app: INestApplicationContext): Promise<readonly string[]> {
  const rounds = app.get(Rounds);
  rounds.start(app.get(ExerciseByPolicy));
  rounds.start(app.get(WarnCustomers));
  return Promise.resolve([]);
}
