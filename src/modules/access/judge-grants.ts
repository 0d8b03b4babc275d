import { demandVersion } from '../../platform/http/etag.js';
import { orProblem, type Problem, whyRefused } from '../../platform/http/problem.js';
import { type Acting, NotFound, type ScopePart } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import { NobodyCouldDecide, ScopeNotThere } from './grant.errors.js';
import { grantsByIds, holderNamed, type HolderRow, holdersOf, lockGrants, lockHolders, scopesOf } from './grants.queries.js';
import { type Asked, bundlesAmong, deciders, demandGroupOwner, demandMayGrant, demandNarrowable, type Held, partsThat, type Plan, planned } from './plan-grant.js';
import { doubtAbout } from './write-grants.js';

/** A grant that somebody wants to take, wholly or but for a part. */
export interface Taking {
  grantId: string;
  /** What is left. None: nothing. */
  scope?: readonly ScopePart[];
  /** As it was when he looked; undefined: he has not yet. */
  version?: number;
}

export type Planned = Plan & { waits: boolean };

/** Many at once: each is refused by itself, for what it would be refused for alone. To `lock` is to be about to do it. */
interface Judging {
  lock: boolean;
  /** Who would be here by then, under the ids by which he is asked for. */
  newcomers?: ReadonlyMap<string, HolderRow>;
}

export async function judgeGiving(acting: Acting, asked: readonly Asked[], { lock, newcomers }: Judging): Promise<(Planned | Problem)[]> {
  const here = await (lock ? lockHolders(acting, asked, 'share') : holdersOf(acting, asked));
  const bundles = await bundlesAmong(acting, asked);
  const canBeDecided = await deciders(acting);
  const areThere = await partsThat(acting, asked.flatMap(({ scope }) => scope ?? []));
  const refuse = await refusals(acting, asked.map(({ profile }) => profile));
  return asked.map((each) => orProblem(() => {
    refuse(each.profile);
    const id = holderNamed(each);
    const holder = newcomers?.get(id) ?? here.get(id) ?? null;
    demandGroupOwner(acting, holder);
    const plan = planned(each, { holder, bundles, now: acting.tx.now });
    if (!areThere(plan.scope)) throw new ScopeNotThere();
    const waits = doubtAbout(acting, plan) !== null;
    if (waits && !canBeDecided(plan)) throw new NobodyCouldDecide();
    return { ...plan, waits };
  }));
}

export async function judgeTaking(acting: Acting, taken: readonly Taking[], { lock }: Judging): Promise<(Held | Problem)[]> {
  const { tx, customerId } = acting;
  const ids = taken.map(({ grantId }) => grantId);
  const found = await grantsByIds(tx, customerId, ids);
  const holders = await (lock ? lockHolders(acting, found, 'update') : holdersOf(acting, found));
  const grants = new Map((lock ? await lockGrants(tx, customerId, ids) : found).map((grant) => [grant.id, grant]));
  const scopes = await scopesOf(tx, customerId, ids);
  const areThere = await partsThat(acting, taken.flatMap(({ scope }) => scope ?? []));
  const refuse = await refusals(acting, found.map(({ profile }) => profile));
  return taken.map((each) => orProblem(() => {
    const grant = grants.get(each.grantId);
    const holder = grant && holders.get(holderNamed(grant));
    if (!holder) throw new NotFound();
    const held = { grant, holder, scope: scopes(grant.id) };
    demandTakable(held, each, tx.now);
    refuse(grant.profile);
    if (!areThere(each.scope ?? [])) throw new ScopeNotThere();
    return held;
  }));
}

function demandTakable(held: Held, { scope, version }: Taking, now: Acting['tx']['now']): void {
  if (version !== undefined) demandVersion(version, held.grant.version);
  if (scope) demandNarrowable(held, scope, now);
  else held.grant.demandLive(now);
}

/** Refuses a profile that whoever acts may not hand out. */
async function refusals(acting: Acting, profiles: readonly AccessGrant['profile'][]): Promise<(profile: AccessGrant['profile']) => void> {
  const problems = new Map<AccessGrant['profile'], Problem | null>();
  for (const profile of new Set(profiles)) problems.set(profile, await whyRefused(() => demandMayGrant(acting, profile)));
  return (profile) => {
    const problem = problems.get(profile);
    if (problem) throw problem;
  };
}
