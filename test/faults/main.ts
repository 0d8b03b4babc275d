import { randomInt } from 'node:crypto';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { FAULTS } from './faults.ts';
import type { Fault, Report } from './tally.ts';

const { values: { rounds, seed, only, keep } } = parseArgs({ options: {
  rounds: { type: 'string', default: '5' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) }, only: { type: 'string', multiple: true }, keep: { type: 'boolean', default: false },
} });
const say = (line: string): void => { process.stdout.write(`${line}\n`); };
const unknown = (only ?? []).filter((name) => !(name in FAULTS));
if (unknown.length > 0) throw new Error(`no fault is called ${unknown.join(', ')}; there are ${Object.keys(FAULTS).join(', ')}`);

say(`faults: rounds=${rounds}, seed=${seed}`);
let failed = false;
for (const [name, fault] of Object.entries<Fault>(FAULTS)) {
  if (only && !only.includes(name)) continue;
  const folder = `/var/tmp/mandate-faults-${process.pid}-${name}`;
  const began = performance.now();
  try {
    tell(name, await fault({ folder, rounds: Number(rounds), seed: Number(seed) }), performance.now() - began);
  } catch (fault) {
    failed = true;
    say(`${name}: FAILED: ${fault instanceof Error ? fault.stack ?? fault.message : String(fault)}`);
  } finally {
    if (!keep) rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = failed ? 1 : 0;

function tell(name: string, { figures, fails, skipped }: Report, took: number): void {
  const told = Object.entries(figures).map(([what, figure]) => `${what} ${typeof figure === 'number' ? Math.round(figure) : figure}`).join(', ');
  say(`${name}: ${skipped ? `NOT TRIED: ${skipped}` : `${fails.length === 0 ? 'held' : 'FAILED'}: ${told} (${(took / 1000).toFixed(0)} s)`}`);
  for (const fail of fails.slice(0, 10)) say(`  ${fail}`);
  if (fails.length > 0) failed = true;
}
