import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const { folder } = JSON.parse(process.env['MANDATE_TEST'] ?? '{}') as { folder: string };

/** A good part of starting a process is compiling; the servers of the specs use it too (start.mjs). */
const COMPILED = 'node_modules/.cache/mandate-tests';

/** The command line, on the database of the test run. */
export const mandate = (...command: string[]): ReturnType<typeof run> => run(command);

/** The same on a machine of another time zone. */
export const mandateIn = (zone: string, ...command: string[]): ReturnType<typeof run> => run(command, { TZ: zone });

const run = (command: readonly string[], more: Record<string, string> = {}): Promise<{ code: number; output: string }> =>
  promisify(execFile)(process.execPath, ['dist/src/cli.js', ...command], { env: { PATH: process.env['PATH'], DATA_FOLDER: folder, NODE_COMPILE_CACHE: COMPILED, ...more } })
    .then(({ stdout }) => ({ code: 0, output: stdout }), (fault: unknown) => {
      const { code, stdout, stderr } = fault as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    });
