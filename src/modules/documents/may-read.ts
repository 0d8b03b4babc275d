import type { Temporal } from 'temporal-polyfill';
import { buildPolicy, decide, openCapacities, type RulePack, type Standing } from '../authority/index.js';

/** In any capacity that is open to him. */
export const mayRead = (standing: Standing, at: Temporal.Instant, pack: RulePack): boolean =>
  openCapacities(standing, at).some((capacity) => decide(buildPolicy(standing, { capacity, at }, pack), 'document:read', {}).allowed);
