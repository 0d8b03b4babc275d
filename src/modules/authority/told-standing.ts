import { Temporal } from 'temporal-polyfill';
import type { Acting } from './acting.js';
import { standingByClientId, standingOfMember } from './standing.queries.js';
import type { Standing } from './standing.js';

/** I1: who may not see people is told of the right to own lines alone; whether somebody has a line is customer data. */
const SOME_LINE: Standing['ownLines'][number] = { lineId: '', interval: { from: Temporal.Instant.fromEpochMilliseconds(0), to: null } };

/**
 * What whoever acts may know of somebody's standing here.
 * @param id of a member or service client
 */
export async function toldStanding(acting: Acting, id: string): Promise<Standing | null> {
  const { tx, customerId } = acting;
  const standing = await standingOfMember(tx, customerId, id) ?? (await standingByClientId(tx, customerId, id))?.standing ?? null;
  return standing && (acting.decide('sim:people', {}).allowed ? standing : { ...standing, ownLines: [SOME_LINE] });
}
