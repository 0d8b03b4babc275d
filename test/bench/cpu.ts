import { readdirSync, readFileSync } from 'node:fs';

/** CPU milliseconds so far, by process id. */
type Used = ReadonlyMap<number, number>;

const TICK_MS = 10;

/**
 * What a process and its children (the backends of a PostgreSQL server) have used since `before`. A machine that is busy with other things
 * changes requests per second much more than this. Linux tells it; elsewhere it is NaN.
 */
export function cpuSince(before: Used, parent: number): number {
  const now = cpuOf(parent);
  if (now.size === 0) return NaN;
  return [...now].reduce((sum, [pid, used]) => sum + used - (before.get(pid) ?? 0), 0);
}

export function cpuOf(parent: number): Used {
  const seen = new Map<number, number>();
  for (const pid of pids()) {
    const [state, ppid, ...rest] = fieldsOf(pid);
    if (state !== undefined && (pid === parent || Number(ppid) === parent)) seen.set(pid, (Number(rest[9]) + Number(rest[10])) * TICK_MS);
  }
  return seen;
}

function pids(): number[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
  } catch {
    return [];
  }
}

/** Behind the name of the program, which may hold spaces. */
function fieldsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return []; // it has ended
  }
}
