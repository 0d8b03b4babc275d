import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type Interval, newId } from '../../kernel/index.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type Acting, type Call, contactsOf, Gate, type LedgerEvent, needsSecondPerson, NotFound, type Proposal, type ScopePart } from '../authority/index.js';
import { AccessGrantScope } from './access-grant-scope.entity.js';
import { AccessGrant } from './access-grant.entity.js';
import type { DecideGrantRequest, GiveGrantRequest } from './grant.requests.js';
import { HolderNotThere, NobodyCouldDecide, PeriodNotPossible, ScopeNotThere, SubProfileNotGivable } from './grant.errors.js';
import { grantById, keep, type HolderRow, lockGrant, lockHolder, peopleOf } from './grants.queries.js';
import { grantView, mayGrant } from './grant-abilities.js';
import { grantRow } from './grant-list.queries.js';
import type { GrantView } from './grant.view.js';
import { SubProfile } from './sub-profile.entity.js';

/** What is given: who holds which profile, on which part, from when to when. */
export interface Given extends Proposal {
  holder: HolderRow;
  subProfileId: string | null;
  reason: string;
  mayDelegate: boolean;
  delegationDepth: number;
  replacesId: string | null;
}

/** Giving rights and deciding as the second person. */
@Injectable()
export class GrantsService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  /** GC-8.2-b(2), GC-8.3-b: gives a profile or sub-profile; pending where a second person must decide (I2). */
  give(call: Call, request: GiveGrantRequest): Promise<GrantView> {
    return this.gate.write(call, async (acting) => {
      await demandMayGrant(acting, request.profile);
      const holder = await lockHolder(acting, request, 'share');
      demandHolder(holder, request);
      const subProfile = await subProfileFor(acting, request);
      const scope = scopeParts(request);
      const grant = await this.write(acting, {
        ...delegable(request), holder, profile: request.profile, subProfile, subProfileId: subProfile?.id ?? null, scope, reason: request.reason,
        interval: periodOf(request, holder, acting.tx.now), replacesId: null,
      });
      await record(acting, 'grant.given', { before: null, after: grant, scope, reason: request.reason });
      return shown(acting, grant);
    });
  }

  /** GC-8.3-d: the second person approves or refuses. */
  decide(call: Call, grantId: string, decision: DecideGrantRequest & { version: number }): Promise<GrantView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { tx, customerId, actor } = acting;
      const found = await grantById(tx, customerId, grantId);
      const holder = found && await lockHolder(acting, found, 'update');
      const grant = await lockGrant(tx, customerId, grantId);
      if (!grant || !holder) throw new NotFound();
      demandVersion(decision.version, grant.version);
      await demandMayGrant(acting, grant.profile);
      const before = { ...grant };
      grant.decide(decision.approved, { actor, parties: [...holder.people, ...await peopleOf(acting, [grant.givenBy])], at: tx.now, reason: decision.reason });
      await keep(tx, grant);
      await record(acting, decision.approved ? 'grant.approved' : 'grant.refused', { before, after: grant, reason: decision.reason });
      return shown(acting, grant);
    });
  }

  /** Writes the rows of a new grant; the caller records it. */
  async write(acting: Acting, given: Given): Promise<AccessGrant> {
    const { tx, actor, customerId } = acting;
    const second = needsSecondPerson(actor, { standing: acting.standing, pack: acting.pack, at: tx.now }, { proposal: given, grantee: given.holder });
    if (second) await demandSomebodyElse(acting, given.holder);
    const grant = Object.assign(new AccessGrant(), {
      customerId, id: newId(tx.now), memberId: given.holder.kind === 'person' ? given.holder.id : null,
      clientId: given.holder.kind === 'client' ? given.holder.id : null, profile: given.profile, subProfileId: given.subProfileId,
      startsAt: given.interval.from, endsAt: given.interval.to, reason: given.reason, mayDelegate: given.mayDelegate, delegationDepth: given.delegationDepth,
      givenBy: actor.memberId, givenInCapacity: actor.capacity, replacesId: given.replacesId, secondPerson: second ? 'pending' as const : 'notNeeded' as const,
      decidedBy: null, decidedAt: null, decisionReason: null, revokedAt: null, revokedBy: null, revokeReason: null, recordedAt: tx.now, version: 1,
    });
    await tx.manager.insert(AccessGrant, grant);
    await writeScope(acting, grant.id, given.scope);
    return grant;
  }
}

export const demandMayGrant = (acting: Acting, profile: Proposal['profile']): Promise<unknown> => acting.demand(mayGrant(profile));

export async function writeScope(acting: Acting, grantId: string, scope: readonly ScopePart[]): Promise<void> {
  const { tx, customerId } = acting;
  if (scope.length === 0) return;
  const rows = scope.map(({ kind, id }) => Object.assign(new AccessGrantScope(), {
    customerId, id: newId(tx.now), grantId,
    costCentreId: kind === 'costCentre' ? id : null, billingAccountId: kind === 'billingAccount' ? id : null, lineId: kind === 'line' ? id : null,
  }));
  await tx.manager.insert(AccessGrantScope, rows).catch((fault: unknown) => {
    if ((fault as { code?: string }).code === '23503') throw new ScopeNotThere();
    throw fault;
  });
}

/** One entry per change of a grant: what it was, what it is, and why whoever acts now does it. */
export async function record(acting: Acting, event: LedgerEvent, change: { before: Partial<AccessGrant> | null; after: AccessGrant; reason: string; scope?: readonly ScopePart[]; ended?: readonly string[] }): Promise<void> {
  const basis = acting.decide('grant:give').basis.flatMap(({ grantId }) => (grantId === null ? [] : [grantId]));
  await acting.record({
    event, subjectId: change.after.id, rules: [acting.actor.capacity === 'AccessManager' ? 'GC-8.3-b' : 'GC-8.2-b(2)'], basis,
    reason: change.reason, before: change.before && { ...change.before }, after: { ...change.after, scope: change.scope ?? null, ended: change.ended ?? [] },
  });
}

async function demandSomebodyElse(acting: Acting, holder: HolderRow): Promise<void> {
  const { all } = await contactsOf(acting.tx, acting.customerId);
  const people = await peopleOf(acting, all.map(({ memberId }) => memberId));
  const others = people.filter((person) => person !== acting.actor.id && !holder.people.includes(person));
  if (others.length === 0) throw new NobodyCouldDecide();
}

async function subProfileFor({ tx, customerId }: Acting, { profile, subProfileId }: GiveGrantRequest): Promise<SubProfile | null> {
  if ((profile === 'SupportPortalUser') !== (subProfileId !== undefined)) throw new SubProfileNotGivable();
  if (subProfileId === undefined) return null;
  const found = await tx.manager.findOneBy(SubProfile, { customerId, id: subProfileId });
  if (!found || found.retiredAt) throw new SubProfileNotGivable();
  return found;
}

function scopeParts({ profile, scope = [] }: GiveGrantRequest): ScopePart[] {
  if (scope.length > 0 && profile !== 'SupportPortalUser') throw new ScopeNotThere();
  return [...new Map(scope.map(({ kind, id }) => ({ kind, id: id.toLowerCase() })).map((part) => [`${part.kind}:${part.id}`, part])).values()];
}

const delegable = ({ mayDelegate = false, delegationDepth = 0 }: GiveGrantRequest): Pick<Given, 'mayDelegate' | 'delegationDepth'> => ({ mayDelegate, delegationDepth });

function demandHolder(holder: HolderRow | null, { profile, memberId, clientId }: GiveGrantRequest): asserts holder is HolderRow {
  const one = (memberId === undefined) !== (clientId === undefined);
  if (!one || !holder?.inForce || (holder.kind === 'client' && profile !== 'SupportPortalUser')) throw new HolderNotThere();
}

/** GC-9.2-a: without an end of its own a grant takes the known end of the link. */
function periodOf({ startsAt, endsAt }: GiveGrantRequest, holder: HolderRow, now: Temporal.Instant): Interval {
  const from = startsAt ? Temporal.Instant.from(startsAt) : now;
  if (Temporal.Instant.compare(from, now) < 0) throw new PeriodNotPossible('A grant begins now or later.');
  const to = endsAt ? Temporal.Instant.from(endsAt) : holder.endsAt;
  if (to) demandEnd(from, to, holder);
  return { from, to };
}

/** GC-9.2-a: a grant ends after it begins, and not after the known end of the link. */
export function demandEnd(from: Temporal.Instant, to: Temporal.Instant, { endsAt }: HolderRow): void {
  if (Temporal.Instant.compare(to, from) <= 0) throw new PeriodNotPossible('A grant ends after it begins.');
  if (endsAt && Temporal.Instant.compare(to, endsAt) > 0) throw new PeriodNotPossible('A grant cannot outlast the known end of the link.');
}

/** The grant as it is read. */
export async function shown(acting: Acting, { id }: AccessGrant): Promise<GrantView> {
  const row = await grantRow(acting, id);
  if (!row) throw new Error('a grant that was just written is not there');
  return grantView(acting, row);
}
