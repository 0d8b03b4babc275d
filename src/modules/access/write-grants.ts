import { newId } from '../../kernel/index.js';
import { type Acting, type Doubt, type ScopePart, whySecondPerson } from '../authority/index.js';
import { AccessGrantScope } from './access-grant-scope.entity.js';
import { AccessGrant } from './access-grant.entity.js';
import { endWithManagers } from './deputies.queries.js';
import { NobodyCouldDecide, ScopeNotThere } from './grant.errors.js';
import { keep, type Successor, successorsOf } from './grants.queries.js';
import { deciders, giverOf, laterOf, type Plan } from './plan-grant.js';

/** A plan with what its giver says of it. */
export interface Given extends Plan {
  reason: string;
  /** Of a right of the giver's own (GC-8.4-c). */
  sourceId?: string;
}

/** Rows of one insert: a statement takes no more values than its protocol counts. */
const PORTION = 1_000;

/** I2: why another person must decide on this plan of whoever acts; null when nobody has to. */
export const doubtAbout = (acting: Acting, plan: Plan): Doubt | null => whySecondPerson(acting.actor, giverOf(acting), { proposal: plan, grantee: plan.holder });

/**
 * Writes the rows of new grants, in their order; the caller records them.
 * @throws {NobodyCouldDecide} where one would wait for a second person whom there is not
 */
export async function writeGrants(acting: Acting, given: readonly Given[]): Promise<AccessGrant[]> {
  const doubts = given.map((each) => (each.sourceId === undefined ? doubtAbout(acting, each) : null)); // he delegates nothing that he has not
  const canBeDecided = doubts.some(Boolean) ? await deciders(acting) : () => true;
  const grants = given.map((each, at) => {
    if (doubts[at] && !canBeDecided(each)) throw new NobodyCouldDecide();
    return newGrant(acting, each, doubts[at] ? 'pending' : 'notNeeded');
  });
  await insertGrants(acting, grants);
  await writeScopes(acting, new Map(grants.map(({ id }, at) => [id, given[at]?.scope ?? []])));
  return grants;
}

function newGrant({ tx, actor, customerId }: Acting, { holder, profile, subProfileId, interval, reason, replacesId, only, mayDelegate, delegationDepth, sourceId }: Given, secondPerson: 'pending' | 'notNeeded'): AccessGrant {
  return Object.assign(new AccessGrant(), {
    customerId, id: newId(tx.now), memberId: holder.kind === 'person' ? holder.id : null, clientId: holder.kind === 'client' ? holder.id : null,
    profile, subProfileId, startsAt: interval.from, endsAt: interval.to, reason, mayDelegate, delegationDepth,
    sourceId: sourceId ?? null, permissions: only && [...only], acceptedAt: null,
    givenBy: actor.memberId, givenInCapacity: actor.capacity, replacesId, secondPerson,
    decidedBy: null, decidedAt: null, decisionReason: null, revokedAt: null, revokedBy: null, revokeReason: null, recordedAt: tx.now, version: 1,
  });
}

/** The parts of each of these grants. */
async function writeScopes({ tx, customerId }: Acting, scopes: ReadonlyMap<string, readonly ScopePart[]>): Promise<void> {
  const rows = [...scopes].flatMap(([grantId, parts]) => parts.map(({ kind, id }) => Object.assign(new AccessGrantScope(), {
    customerId, id: newId(tx.now), grantId,
    costCentreId: kind === 'costCentre' ? id : null, billingAccountId: kind === 'billingAccount' ? id : null, lineId: kind === 'line' ? id : null,
  })));
  for (let begin = 0; begin < rows.length; begin += PORTION) {
    await tx.manager.insert(AccessGrantScope, rows.slice(begin, begin + PORTION)).catch((fault: unknown) => {
      if ((fault as { code?: string }).code === '23503') throw new ScopeNotThere();
      throw fault;
    });
  }
}

/** What ended with grants: their extensions, each with the one of them that it continued, and the deputyships of Managers. */
export interface EndedBesides {
  successors: Successor[];
  deputyships: string[];
}

/** Ends locked grants at this instant, what extends them, and who stands in for whoever is no Manager any more. */
export async function endGrants(acting: Acting, grants: readonly AccessGrant[], reason: string): Promise<EndedBesides> {
  const named = new Set(grants.map(({ id }) => id));
  const successors = (await successorsOf(acting.tx, acting.customerId, [...named])).filter(({ grant }) => !named.has(grant.id));
  const ended = [...grants, ...successors.map(({ grant }) => grant)];
  for (const each of ended) each.revoke(acting.actor, acting.tx.now, reason);
  await keep(acting.tx, ...ended);
  const managers = ended.flatMap(({ profile, memberId }) => (profile === 'AccessManager' && memberId ? [memberId] : []));
  return { successors, deputyships: await endWithManagers(acting, managers, { by: acting.actor.memberId, reason }) };
}

/** GC-8.2-b(4): locked grants end, and a part of each runs on, its chain unchanged. @returns the parts, in order, and what ended besides */
export async function narrowGrants(acting: Acting, narrowing: readonly { grant: AccessGrant; scope: readonly ScopePart[] }[], reason: string): Promise<{ parts: AccessGrant[]; ended: Successor[] }> {
  const { tx } = acting;
  const parts = narrowing.map(({ grant }) => Object.assign(new AccessGrant(), {
    ...grant, id: newId(tx.now), replacesId: grant.id, startsAt: laterOf(grant.startsAt, tx.now), recordedAt: tx.now, version: 1,
  }));
  const { successors: ended } = await endGrants(acting, narrowing.map(({ grant }) => grant), reason); // of no Manager, who has no part
  await insertGrants(acting, parts);
  await writeScopes(acting, new Map(parts.map(({ id }, at) => [id, narrowing[at]?.scope ?? []])));
  return { parts, ended };
}

async function insertGrants({ tx }: Acting, grants: readonly AccessGrant[]): Promise<void> {
  for (let begin = 0; begin < grants.length; begin += PORTION) await tx.manager.insert(AccessGrant, grants.slice(begin, begin + PORTION));
}
