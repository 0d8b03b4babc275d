import 'reflect-metadata';
import { boot } from './boot.js';
import { readConfig } from './config/environment.js';

const LONGEST_STOP = 25_000;

function fail(fault: unknown): never {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}

const starting = readConfig().then(boot);

let stopping = false;
/** A signal while it still starts waits for the start: otherwise the embedded database would be left behind. */
function stop(): void {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), LONGEST_STOP).unref();
  starting.then((running) => running.stop()).then(() => process.exit(0), fail);
}
process.on('SIGTERM', stop).on('SIGINT', stop);

starting.then(({ welcome }) => process.stdout.write(`\n${welcome.join('\n')}\n\n`), fail);
