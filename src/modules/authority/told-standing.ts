import { Temporal } from 'temporal-polyfill';
import type { Acting } from './acting.js';
import type { Moment } from './as-of.js';
import { OPERATOR_ROLES, type OperatorPermission } from './permissions.js';
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
  const asked = { ids, moment, told: readsRegister(acting.standing) ? 'all' : 'here' } as const;
  const found = (await Promise.all([standingsOfMembers(tx, customerId, asked), standingsOfClients(tx, customerId, asked)])).flat();
  const seesWhose = acting.decide('sim:people', {}).allowed;
  const isTold = (id: string): boolean => seesWhose || (id === holderId(acting.standing) && acting.policy.capacity !== 'AccessManager');
  return new Map(found.map((standing) => [holderId(standing), isTold(holderId(standing)) ? standing : { ...standing, ownLines: [SOME_LINE] }]));
}

/** GC-2.2.4: what the operator keeps out everywhere is no business of a Customer; a right that he has there is told as if there were no such thing. */
function readsRegister({ holder }: Standing): boolean {
  const role: readonly OperatorPermission[] = holder.kind === 'agent' ? OPERATOR_ROLES[holder.role] : [];
  return role.includes('measure:list');
}

/** @throws {NotFound} */
export async function toldStanding(acting: Acting, id: string, moment: Moment | null = null): Promise<Standing> {
  const standing = (await toldStandings(acting, [id], moment)).get(id.toLowerCase());
  if (!standing) throw new NotFound();
  return standing;
}
