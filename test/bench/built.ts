import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The program as it is built: what is measured, and what this benchmark borrows from it. */
export const BUILT = {
  root: ROOT,
  main: join(ROOT, 'dist/src/main.js'),
  /** What node is told when the portal is started: the bounds of its heap. */
  flags: (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }).scripts.start.split(' ').filter((word) => word.startsWith('--')),
  embedded: () => import(join(ROOT, 'dist/src/platform/database/embedded.js')) as Promise<typeof import('../../src/platform/database/embedded.js')>,
  place: () => import(join(ROOT, 'dist/src/platform/database/embedded-place.js')) as Promise<typeof import('../../src/platform/database/embedded-place.js')>,
  dueRights: () => import(join(ROOT, 'dist/src/modules/due-rights/due-rights.queries.js')) as Promise<typeof import('../../src/modules/due-rights/due-rights.queries.js')>,
  control: () => import(join(ROOT, 'dist/src/modules/affiliates/control.js')) as Promise<typeof import('../../src/modules/affiliates/control.js')>,
  knownFacts: () => import(join(ROOT, 'dist/src/modules/affiliates/known-facts.js')) as Promise<typeof import('../../src/modules/affiliates/known-facts.js')>,
  reassessControl: () => import(join(ROOT, 'dist/src/modules/affiliates/reassess-control.js')) as Promise<typeof import('../../src/modules/affiliates/reassess-control.js')>,
  migrate: () => import(join(ROOT, 'dist/src/platform/database/migrate.js')) as Promise<typeof import('../../src/platform/database/migrate.js')>,
};
