import { setTimeout as pause } from 'node:timers/promises';
import { rows } from './as.js';

/** Two minutes. */
const MOST_TRIES = 4_800;

/** Until so many sessions wait behind this one, for it or for each other. */
export async function waitingFor(pid: number | undefined, count: number): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const waiting = await rows(`with recursive w as (select pid from pg_stat_activity where $1 = any(pg_blocking_pids(pid)) union select a.pid from pg_stat_activity a join w on w.pid = any(pg_blocking_pids(a.pid))) select from w`, [pid]);
    if (waiting.length >= count) return;
    await pause(25);
  }
  throw new Error(`fewer than ${count} wait`);
}
