import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../kernel/index.js';
import { type Acting, affiliationOf, type Area, delegableIn, handsOf, type ScopePart, sharedWith, whyNotDelegate } from '../authority/index.js';
import { NotDelegable, NotToDelegateTo, NotYoursToDelegate, ProposedAlready, TooManyProposed } from './delegation.errors.js';
import type { ProposeDelegationRequest } from './delegation.requests.js';
import { isAnythingIn, memberAt, openProposals } from './delegations.queries.js';
import { ByMandateOnly, ByParentOnly, PeriodNotPossible, SubProfileNotGivable } from './grant.errors.js';
import { type HolderRow, lockHolder } from './grants.queries.js';
import { bundlesAmong } from './plan-grant.js';
import type { SubProfile } from './sub-profile.entity.js';
import type { Given } from './write-grants.js';

/** GC-8.4-c: within what whoever acts holds at this instant; his own row is held, so nobody takes it meanwhile (P03). */
export async function planDelegation(acting: Acting, request: ProposeDelegationRequest): Promise<Given> {
  const { standing, tx } = acting;
  const own = sourceOf(acting, request.sourceId.toLowerCase());
  const sourceId = own.grant.id;
  const holder = await delegateOf(acting, request);
  const { permissions, reason, delegationDepth: depth = 0 } = request;
  const scope = partsOf(request, own.grant.scope);
  const interval = { from: tx.now, to: request.endsAt ? Temporal.Instant.from(request.endsAt) : earliest(own.until, holder.endsAt) };
  const refused = whyNotDelegate(standing.grants, { sourceId, permissions, scope, interval, depth }, tx.now);
  if (refused) throw new NotDelegable(refused);
  await demandShared(acting, scope, own.areas);
  demandEnd(interval.to, holder, tx.now);
  await demandFew(acting, { sourceId, to: holder.id });
  const subProfile = await bundleOf(acting, own.grant.subProfile?.id ?? '');
  return {
    holder, profile: 'SupportPortalUser', subProfile, subProfileId: subProfile.id, scope, interval, replacesId: null, sourceId,
    only: [...new Set(permissions)], mayDelegate: depth > 0, delegationDepth: depth, reason,
  };
}

/** Of one person. */
const MOST_OPEN = 100;

/** S33: what waits for answers stays few, and nobody is asked the same twice. */
async function demandFew(acting: Acting, proposed: { sourceId: string; to: string }): Promise<void> {
  const { many, same } = await openProposals(acting, { by: acting.actor.memberId ?? '', ...proposed });
  if (same) throw new ProposedAlready();
  if (many >= MOST_OPEN) throw new TooManyProposed(MOST_OPEN);
}

function sourceOf({ standing, tx, actor }: Acting, sourceId: string): ReturnType<typeof delegableIn>[number] {
  if (standing.holder.kind === 'person' && standing.holder.mandate) throw new ByMandateOnly();
  if (affiliationOf(standing)) throw new ByParentOnly();
  if (actor.kind !== 'person' || actor.capacity !== 'SupportPortalUser') throw new NotYoursToDelegate();
  const own = delegableIn(standing.grants, tx.now).find(({ grant }) => grant.id === sourceId);
  if (!own) throw new NotDelegable('notYours');
  return own;
}

/** What is delegated or taken over is given anew: of a bundle that is still given. */
export async function bundleOf(acting: Acting, subProfileId: string): Promise<SubProfile> {
  const found = (await bundlesAmong(acting, [{ subProfileId }])).get(subProfileId);
  if (!found || found.retiredAt) throw new SubProfileNotGivable();
  return found;
}

/** Another person; whoever is the same hand would decide on what he gave himself (I2). */
async function delegateOf(acting: Acting, { email }: ProposeDelegationRequest): Promise<HolderRow> {
  const memberId = await memberAt(acting, email);
  const holder = memberId === null ? null : await lockHolder(acting, { memberId }, 'share');
  if (!holder?.inForce || [acting.actor.id, ...handsOf(acting.standing, acting.tx.now)].includes(holder.person)) throw new NotToDelegateTo();
  if (holder.mandateId !== null) throw new ByMandateOnly();
  if (holder.affiliationId !== null) throw new ByParentOnly();
  return holder;
}

/** Named by nothing: all that the right names. */
function partsOf({ scope }: ProposeDelegationRequest, own: readonly ScopePart[]): ScopePart[] {
  const named = (scope ?? []).map(({ kind, id }) => ({ kind, id: id.toLowerCase() }));
  return named.length === 0 ? [...own] : [...new Map(named.map((part) => [`${part.kind}:${part.id}`, part])).values()];
}

/** A part of another kind than his own gives what lies in both, so there must be something (decision 0030). */
async function demandShared(acting: Acting, scope: readonly ScopePart[], own: readonly Area[]): Promise<void> {
  for (const part of scope) {
    const shared = sharedWith(part, own);
    const isOfOneKind = shared.some((area) => Object.keys(area).length === 1);
    if (!isOfOneKind && !(await isAnythingIn(acting, shared))) throw new NotDelegable('apart');
  }
}

/** GC-9.2-a: nor does it outlast the known end of the link of whoever receives it. */
function demandEnd(to: Temporal.Instant | null, { endsAt }: HolderRow, now: Temporal.Instant): void {
  if (to && Temporal.Instant.compare(to, now) <= 0) throw new PeriodNotPossible('A delegation ends after it begins.');
  if (endsAt && (to === null || Temporal.Instant.compare(to, endsAt) > 0)) throw new PeriodNotPossible('A delegation cannot outlast the known end of the link.');
}
