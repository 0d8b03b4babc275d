import { Temporal } from 'temporal-polyfill';
import type { Acting } from './acting.js';
import type { Moment } from './as-of.js';
import { standingsOfClients, standingsOfMembers } from './standing.queries.js';
import { NotFound } from './refusals.js';
import { holderId, type Standing } from './standing.js';

/** I1: who may not see people is told of the right to own lines of others alone; whether somebody has a line is customer data. */
const SOME_LINE: Standing['ownLines'][number] = { lineId: '', interval: { from: Temporal.Instant.fromEpochMilliseconds(0), to: null } };

/**
 * What whoever acts may know of the standing of others here, by their ids.
 * @param ids of members or service clients; who is not here is left out
 */
export async function toldStandings(acting: Acting, ids: readonly string[], moment: Moment | null = null): Promise<ReadonlyMap<string, Standing>> {
  const { tx, customerId } = acting;
  const found = (await Promise.all([standingsOfMembers(tx, customerId, { ids, moment }), standingsOfClients(tx, customerId, { ids, moment })])).flat();
  const seesWhose = acting.decide('sim:people', {}).allowed;
  const isTold = (id: string): boolean => seesWhose || (id === holderId(acting.standing) && acting.policy.capacity !== 'AccessManager');
  return new Map(found.map((standing) => [holderId(standing), isTold(holderId(standing)) ? standing : { ...standing, ownLines: [SOME_LINE] }]));
}

/** @throws {NotFound} */
export async function toldStanding(acting: Acting, id: string, moment: Moment | null = null): Promise<Standing> {
  const standing = (await toldStandings(acting, [id], moment)).get(id.toLowerCase());
  if (!standing) throw new NotFound();
  return standing;
}
