import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

export default async function globalTeardown() {
  await globalThis.testRun.server.stop();
  await removeRun(globalThis.testRun);
}

export async function removeRun({ folder, database }) {
  await database.stop();
  // where the temporary folder is closed to the database's account, the cluster lies elsewhere
  for (const place of [folder, dirname(database.cluster)]) await rm(place, { recursive: true, force: true });
}
