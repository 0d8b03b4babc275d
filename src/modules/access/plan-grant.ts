import { Temporal } from 'temporal-polyfill';
import { Any } from 'typeorm';
import type { Interval } from '../../kernel/index.js';
import { type Acting, contactsOf, type Permission, permissionsOf, type Proposal, type ScopePart, somebodyElse, type whySecondPerson } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import type { GiveGrantRequest } from './grant.requests.js';
import { peopleBelow } from './delegations.queries.js';
import { mayGrant } from './grant-abilities.js';
import { ByMandateOnly, ByParentOnly, DelegatedNotExtended, HolderNotThere, NobodyCouldDecide, PeriodNotPossible, ScopeNotThere, StillPending, SubProfileNotGivable } from './grant.errors.js';
import { type HolderRow, partsThere } from './grants.queries.js';
import { SubProfile } from './sub-profile.entity.js';

/** What would be given: who holds which profile, on which part, from when to when. */
export interface Plan extends Proposal {
  holder: HolderRow;
  subProfile: SubProfile | null;
  subProfileId: string | null;
  replacesId: string | null;
  mayDelegate: boolean;
  delegationDepth: number;
}

/** What somebody wants to give, without what he says of it. */
export type Asked = Pick<GiveGrantRequest, 'memberId' | 'clientId' | 'profile' | 'subProfileId' | 'scope' | 'startsAt' | 'endsAt' | 'mayDelegate' | 'delegationDepth'> & Pick<Proposal, 'only'> & {
  /** Of whoever is named in it. */
  mandateId?: string;
};

/** A grant with who holds it and its parts. */
export interface Held {
  grant: AccessGrant;
  holder: HolderRow;
  scope: readonly ScopePart[];
}

export const demandMayGrant = (acting: Acting, profile: Proposal['profile']): Promise<unknown> => acting.demand(mayGrant(profile));

/** Whoever gives, as far as a second person depends on him. */
export const giverOf = ({ standing, pack, tx }: Acting): Parameters<typeof whySecondPerson>[1] => ({ standing, pack, at: tx.now });

/** Refuses what no grant may be; giving, alone or to many, and its preview go through here. */
export async function planGrant(acting: Acting, asked: Asked, holder: HolderRow | null): Promise<Plan> {
  demandGroupOwner(acting, holder);
  return planned(asked, { holder, bundles: await bundlesAmong(acting, [asked]), now: acting.tx.now });
}

/** With everything read before. */
export function planned(asked: Asked, { holder, bundles, now }: { holder: HolderRow | null; bundles: Bundles; now: Temporal.Instant }): Plan {
  demandHolder(holder, asked);
  demandOwnLink(holder, asked);
  const subProfile = subProfileFor(asked, bundles);
  const { profile, only = null, mayDelegate = false, delegationDepth = 0 } = asked;
  return { holder, profile, subProfile, subProfileId: subProfile?.id ?? null, only, scope: scopeParts(asked), interval: periodOf(asked, holder, now), replacesId: null, mayDelegate, delegationDepth };
}

/** Whoever is here for others has what they gave him for, and hands nothing on. */
function demandOwnLink({ mandateId, affiliationId }: HolderRow, asked: Asked): void {
  if (mandateId !== (asked.mandateId ?? null)) throw new ByMandateOnly();
  if (affiliationId !== null && asked.profile !== 'SupportPortalUser') throw new ByParentOnly();
}

/** GC-9.1-d: to people of a parent its Access Owner alone gives, as such. */
export function demandGroupOwner({ actor }: Pick<Acting, 'actor'>, holder: Pick<HolderRow, 'affiliationId'> | null): void {
  const id = holder?.affiliationId ?? null;
  if (id !== null && (actor.capacity !== 'AccessOwner' || actor.affiliation?.id !== id)) throw new ByParentOnly();
}

type Bundles = ReadonlyMap<string, SubProfile>;

/** The sub-profiles that these name, as far as they are here. */
export async function bundlesAmong({ tx, customerId }: Acting, asked: readonly Pick<Asked, 'subProfileId'>[]): Promise<Bundles> {
  const ids = [...new Set(asked.flatMap(({ subProfileId }) => subProfileId ?? []))];
  const found = ids.length === 0 ? [] : await tx.manager.findBy(SubProfile, { customerId, id: Any(ids) });
  return new Map(found.map((each) => [each.id, each]));
}

/** What goes on in place of a grant goes on for whoever has something out of that, too (I2). */
export async function withDelegates(acting: Acting, holder: HolderRow, grantId: string): Promise<HolderRow> {
  const besides = await peopleBelow(acting, grantId);
  return { ...holder, besides, people: [...holder.people, ...besides] };
}

/** A longer period is a grant of its own from the old end on. */
export async function planExtension(acting: Acting, { grant, holder, scope }: Held, endsAt: string): Promise<Plan> {
  demandGroupOwner(acting, holder);
  if (grant.isPending) throw new StillPending();
  if (grant.sourceId !== null) throw new DelegatedNotExtended();
  grant.demandLive(acting.tx.now);
  if (grant.endsAt === null) throw new PeriodNotPossible('This grant has no end to extend.');
  const interval = { from: grant.endsAt, to: Temporal.Instant.from(endsAt) };
  demandEnd(interval.from, interval.to, holder);
  const { profile, subProfileId, customerId, mayDelegate, delegationDepth } = grant;
  const subProfile = subProfileId === null ? null : await acting.tx.manager.findOneBy(SubProfile, { customerId, id: subProfileId });
  if (subProfile?.retiredAt) throw new SubProfileNotGivable(); // an extension is a new grant
  return { holder: await withDelegates(acting, holder, grant.id), scope, interval, profile, subProfile, subProfileId, only: grant.permissions, replacesId: grant.id, mayDelegate, delegationDepth };
}

/** GC-8.2-b(4): only a part of what there was is left of it. */
export function demandNarrowable({ grant, scope }: Held, wanted: readonly ScopePart[], at: Temporal.Instant): void {
  if (grant.isPending) throw new StillPending();
  if (grant.profile !== 'SupportPortalUser' || !isPartOf(wanted, scope)) throw new ScopeNotThere();
  grant.demandLive(at);
}

export const laterOf = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant => (Temporal.Instant.compare(a, b) >= 0 ? a : b);

const key = ({ kind, id }: ScopePart): string => `${kind}:${id.toLowerCase()}`;

/** A part of what there was: of the whole Customer any part, of parts some of them and not all. */
export function isPartOf(wanted: readonly ScopePart[], had: readonly ScopePart[]): boolean {
  if (wanted.length === 0) return false;
  const parts = new Set(had.map(key));
  return had.length === 0 || (wanted.every((part) => parts.has(key(part))) && new Set(wanted.map(key)).size < parts.size);
}

/** Blueprint 3.2: what waits for a second person waits for somebody. */
export async function demandSomebodyElse(acting: Acting, plan: Planned): Promise<void> {
  if (!(await deciders(acting))(plan)) throw new NobodyCouldDecide();
}

type Planned = Pick<Plan, 'profile'> & { holder: Pick<HolderRow, 'people'> };

/** Is there anybody who could decide on what whoever acts gives? */
export async function deciders(acting: Acting): Promise<(plan: Planned) => boolean> {
  const contacts = await contactsOf(acting);
  return ({ profile, holder }) => somebodyElse(contacts, [acting.actor.id, ...holder.people], profile === 'AccessManager');
}

function subProfileFor({ profile, subProfileId }: Asked, bundles: Bundles): SubProfile | null {
  if ((profile === 'SupportPortalUser') !== (subProfileId !== undefined)) throw new SubProfileNotGivable();
  if (subProfileId === undefined) return null;
  const found = bundles.get(subProfileId.toLowerCase());
  if (!found || found.retiredAt) throw new SubProfileNotGivable();
  return found;
}

function scopeParts({ profile, scope = [] }: Asked): ScopePart[] {
  if (scope.length > 0 && profile !== 'SupportPortalUser') throw new ScopeNotThere();
  return [...new Map(scope.map(({ kind, id }) => ({ kind, id: id.toLowerCase() })).map((part) => [`${part.kind}:${part.id}`, part])).values()];
}

function demandHolder(holder: HolderRow | null, { profile, memberId, clientId }: Asked): asserts holder is HolderRow {
  const one = (memberId === undefined) !== (clientId === undefined);
  if (!one || !holder?.inForce || (holder.kind === 'client' && profile !== 'SupportPortalUser')) throw new HolderNotThere();
}

/** GC-9.2-a: without an end of its own a grant takes the known end of the link. */
function periodOf({ startsAt, endsAt }: Asked, holder: HolderRow, now: Temporal.Instant): Interval {
  const from = startsAt ? Temporal.Instant.from(startsAt) : now;
  if (Temporal.Instant.compare(from, now) < 0) throw new PeriodNotPossible('A grant begins now or later.');
  const to = endsAt ? Temporal.Instant.from(endsAt) : holder.endsAt;
  if (to) demandEnd(from, to, holder);
  return { from, to };
}

/** GC-9.2-a: a grant ends after it begins, and not after the known end of the link. */
function demandEnd(from: Temporal.Instant, to: Temporal.Instant, { endsAt }: HolderRow): void {
  if (Temporal.Instant.compare(to, from) <= 0) throw new PeriodNotPossible('A grant ends after it begins.');
  if (endsAt && Temporal.Instant.compare(to, endsAt) > 0) throw new PeriodNotPossible('A grant cannot outlast the known end of the link.');
}

/** Could this be given? To whom is said later. */
export async function demandGivable(acting: Acting, asked: Pick<Asked, 'scope'> & { subProfileId: string }): Promise<{ subProfileId: string; scope: ScopePart[]; permissions: readonly Permission[] }> {
  const of = { ...asked, profile: 'SupportPortalUser' as const };
  const scope = scopeParts(of);
  const subProfile = subProfileFor(of, await bundlesAmong(acting, [asked]));
  await demandParts(acting, scope);
  return { subProfileId: subProfile?.id ?? asked.subProfileId, scope, permissions: permissionsOf({ profile: of.profile, subProfile }) };
}

/** What a change learns from its foreign keys. */
export async function demandParts(acting: Acting, scope: readonly ScopePart[]): Promise<void> {
  if (!(await partsThat(acting, scope))(scope)) throw new ScopeNotThere();
}

/** Are these parts there? In the AccessManager capacity lines are not there to be looked for (I1), and taken to be. */
export async function partsThat(acting: Acting, all: readonly ScopePart[]): Promise<(areThere: readonly ScopePart[]) => boolean> {
  const seesLines = acting.decide('sim:read').allowed;
  const looked = (parts: readonly ScopePart[]): string[] => parts.filter(({ kind }) => seesLines || kind !== 'line').map(({ id }) => id.toLowerCase());
  const ids = [...new Set(looked(all))];
  const there = ids.length === 0 ? new Set<string>() : await partsThere(acting, ids);
  return (parts) => looked(parts).every((id) => there.has(id));
}
