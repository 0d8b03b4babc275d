import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Whatever takes longest, longest first. */
const SLOWEST = [
  'test/access-matrix.e2e-spec.ts', 'test/revocation/next-request.e2e-spec.ts', 'test/secrecy/canaries.e2e-spec.ts', 'test/authority/grant-sequences.spec.ts',
  'test/readme.e2e-spec.ts', 'test/due-rights/year.e2e-spec.ts', 'test/platform/api-answers.e2e-spec.ts', 'test/tenants/each-wall-alone.e2e-spec.ts',
  'test/decisions/export-access.e2e-spec.ts', 'test/due-rights/below-minimum.e2e-spec.ts', 'test/demo/demo-clock.e2e-spec.ts', 'test/identities/email-change.e2e-spec.ts',
  'test/inventory/slow-readers.e2e-spec.ts', 'test/tenants/pool-leaks.e2e-spec.ts', 'test/decisions/why.e2e-spec.ts', 'test/inventory/load-inventory.e2e-spec.ts',
  'test/ledger/tampering.e2e-spec.ts',
];

/** A clean clone knows no times, and would begin with the largest file: a slow one that begins last is waited for by every other worker. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const gone = SLOWEST.filter((path) => !existsSync(path));
    if (gone.length > 0) throw new Error(`test/support/slowest-first.mjs names what is not there: ${gone.join(', ')}`);
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ path, context }) {
  const place = SLOWEST.indexOf(relative(context.config.rootDir, path));
  return place < 0 ? SLOWEST.length : place;
}
