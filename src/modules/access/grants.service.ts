import { Inject, Injectable } from '@nestjs/common';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, Gate, type LedgerEvent, NotFound, type ScopePart } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import type { DecideGrantRequest, GiveGrantRequest } from './grant.requests.js';
import { grantById, keep, lockGrants, lockHolder } from './grants.queries.js';
import { grantView } from './grant-abilities.js';
import { grantRow } from './grant-list.queries.js';
import type { GrantView } from './grant.view.js';
import { type Asked, demandMayGrant, planGrant } from './plan-grant.js';
import { writeGrants } from './write-grants.js';

/** Giving rights and deciding as the second person. */
@Injectable()
export class GrantsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** GC-8.2-b(2), GC-8.3-b: gives a profile or sub-profile; pending where a second person must decide (I2). */
  give(call: Call, request: GiveGrantRequest): Promise<GrantView> {
    return this.gate.write(call, async (acting) => {
      const given = await giveGrant(acting, request);
      await recordGiven(acting, given);
      return shown(acting, given.grant);
    });
  }

  /** GC-8.3-d: the second person approves or refuses. */
  decide(call: Call, grantId: string, decision: DecideGrantRequest & { version: number }): Promise<GrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, actor } = acting;
      const { grant, replaced } = await lockToDecide(acting, grantId);
      demandVersion(decision.version, grant.version);
      await demandMayGrant(acting, grant.profile);
      const before = { ...grant };
      grant.decide(decision.approved, { actor, parties: (await grantRow(acting, grantId))?.parties ?? [], at: tx.now, reason: decision.reason });
      const takenOver = decision.approved ? replaced.filter((each) => each.sourceId !== null && each.isLive(tx.now)) : [];
      for (const each of takenOver) each.revoke(actor, tx.now, decision.reason);
      await keep(tx, grant, ...takenOver);
      await record(acting, decision.approved ? 'grant.approved' : 'grant.refused', { before, after: grant, ended: takenOver.map(({ id }) => id), reason: decision.reason });
      return shown(acting, grant);
    });
  }
}

/** With what it replaces: what was delegated ends when it is taken over. */
async function lockToDecide(acting: Acting, grantId: string): Promise<{ grant: AccessGrant; replaced: AccessGrant[] }> {
  const { tx, customerId } = acting;
  const found = await grantById(tx, customerId, grantId);
  if (!found || !await lockHolder(acting, found, 'update')) throw new NotFound();
  const locked = await lockGrants(tx, customerId, [found.id, found.replacesId ?? found.id]);
  const grant = locked.find(({ id }) => id === found.id);
  if (!grant) throw new NotFound();
  return { grant, replaced: locked.filter((each) => each !== grant) };
}

interface GivenGrant {
  grant: AccessGrant;
  scope: readonly ScopePart[];
}

/** The one way to give a grant; the caller records it, last in its transaction. */
export async function giveGrant(acting: Acting, request: GiveGrantRequest & Pick<Asked, 'mandateId'>): Promise<GivenGrant> {
  await demandMayGrant(acting, request.profile);
  const plan = await planGrant(acting, request, await lockHolder(acting, request, 'share'));
  const [grant] = await writeGrants(acting, [{ ...plan, reason: request.reason }]) as [AccessGrant];
  return { grant, scope: plan.scope };
}

/** @param accessRequestId what it answers, where somebody asked for it */
export const recordGiven = (acting: Acting, { grant, scope }: GivenGrant, accessRequestId?: string): Promise<void> =>
  record(acting, 'grant.given', { before: null, after: grant, scope, reason: grant.reason, ...(accessRequestId && { accessRequestId }) });

/** One entry per change of a grant: what it was, what it is, and why whoever acts now does it. */
export async function record(acting: Acting, event: LedgerEvent, change: { before: Partial<AccessGrant> | null; after: AccessGrant; reason: string; scope?: readonly ScopePart[]; ended?: readonly string[]; endedDeputyships?: readonly string[]; accessRequestId?: string }): Promise<void> {
  const basis = acting.decide('grant:give').basis.flatMap(({ grantId }) => (grantId === null ? [] : [grantId]));
  await acting.record({
    event, subjectId: change.after.id, rules: [acting.actor.capacity === 'AccessManager' ? 'GC-8.3-b' : 'GC-8.2-b(2)'], basis,
    reason: change.reason, before: change.before && { ...change.before }, after: { ...change.after, scope: change.scope ?? null, ended: change.ended ?? [], ...(change.accessRequestId && { accessRequestId: change.accessRequestId }), ...(change.endedDeputyships && { endedDeputyships: change.endedDeputyships }) },
  });
}

/** The grant as it is read. */
export async function shown(acting: Acting, { id }: AccessGrant): Promise<GrantView> {
  const row = await grantRow(acting, id);
  if (!row) throw new Error('a grant that was just written is not there');
  return grantView(acting, row);
}
