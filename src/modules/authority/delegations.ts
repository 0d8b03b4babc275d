import type { Temporal } from 'temporal-polyfill';
import { contains, earliest, type Interval } from '../../kernel/index.js';
import { isPermission, type Permission } from './permissions.js';
import type { DelegationFacts, GrantFacts, ScopePart, SourceFacts } from './standing.js';

/** A part of the Customer: what is among the ids of every kind that it names; naming none, it is the whole. */
export type Area = Readonly<Partial<Record<ScopePart['kind'], readonly string[]>>>;

/** What a grant gives at an instant; no area: nothing at all. */
interface Extent {
  permissions: readonly Permission[];
  areas: readonly Area[];
  /** When the first of what it hangs on ends, as far as is known. */
  until: Temporal.Instant | null;
}

/** What a grant names of its bundle; names that a later catalogue dropped give nothing. */
export const bundledIn = ({ subProfile, only }: { subProfile: { permissions: readonly string[] } | null; only?: readonly string[] | null }): Permission[] =>
  (subProfile?.permissions ?? []).filter((name) => isPermission(name) && (only?.includes(name) ?? true)) as Permission[];

/** What is proposed lapses, so that nobody is left with what he never asked for. */
export const ANSWERED_WITHIN = { hours: 30 * 24 } as const;

/** GC-8.4-c: it gives nothing before its holder has accepted it. */
export const isProposed = ({ delegation }: Pick<GrantFacts, 'delegation'>): boolean => Boolean(delegation) && delegation?.acceptedAt === null;

/** Given in the Customer's name, or everything that it was made of still stands. */
export const hasSources = (grant: Pick<GrantFacts, 'delegation'>, at: Temporal.Instant): boolean => sourcesOf(grant, at) !== null;

/**
 * GC-8.4-c, I3: what it was made of, the nearest first, up to what was given in the Customer's name. Computed at each instant: nobody
 * has to end what hangs on a right that is gone.
 * @returns null where one of them does not stand
 */
export function sourcesOf({ delegation }: Pick<GrantFacts, 'delegation'>, at: Temporal.Instant): SourceFacts[] | null {
  return delegation ? behind(delegation.sources, delegation.sourceId, { at, found: [] }) : [];
}

/** A ring, which no table can hold, would be no chain. */
function behind(sources: DelegationFacts['sources'], next: string, { at, found }: { at: Temporal.Instant; found: SourceFacts[] }): SourceFacts[] | null {
  const source = sources.find((each) => each.of === next && stands(each, at));
  if (!source || found.includes(source)) return null;
  found.push(source);
  return source.sourceId === null ? found : behind(sources, source.sourceId, { at, found });
}

/** A delegate has nothing while his delegator has nothing, whatever stops him: a link that ended, a measure, a sign-in that was reported. */
const stands = (source: SourceFacts, at: Temporal.Instant): boolean =>
  runs(source, at) && (source.sourceId === null || source.acceptedAt !== null) && contains(source.holder.link, at) && !source.holder.keptOut;

const runs = ({ interval, revokedAt, secondPerson }: Pick<GrantFacts, 'interval' | 'revokedAt' | 'secondPerson'>, at: Temporal.Instant): boolean =>
  revokedAt === null && ['notNeeded', 'approved'].includes(secondPerson) && contains(interval, at);

/** Its own part of what each of its sources still gives. */
export function extentOf(grant: GrantFacts, named: readonly Permission[], at: Temporal.Instant): Extent {
  const sources = sourcesOf(grant, at) ?? [];
  return {
    permissions: named.filter((permission) => sources.every((source) => bundledIn(source).includes(permission))),
    areas: sources.reduce((areas, { scope }) => common(areas, areasOf(scope)), areasOf(grant.scope)),
    until: earliest(grant.interval.to, ...sources.flatMap(({ interval, holder }) => [interval.to, holder.link.to])),
  };
}

/** Parts add up (a cost centre *and also* that line): an area for each kind. None: the whole Customer. */
function areasOf(scope: readonly ScopePart[]): Area[] {
  if (scope.length === 0) return [{}];
  return [...Map.groupBy(scope, ({ kind }) => kind)].map(([kind, parts]) => ({ [kind]: parts.map(({ id }) => id) }));
}

/** What lies in one of these and in one of those. */
const common = (some: readonly Area[], others: readonly Area[]): Area[] => largest(some.flatMap((one) => others.flatMap((other) => both(one, other) ?? [])));

/** Null: there is nothing in both. */
function both(one: Area, other: Area): Area | null {
  const area: Record<string, readonly string[]> = { ...one };
  for (const [kind, ids] of Object.entries(other)) {
    area[kind] = area[kind]?.filter((id) => ids.includes(id)) ?? ids;
    if (area[kind].length === 0) return null;
  }
  return area;
}

/** Without those that lie in another: a condition less for each. */
const largest = (areas: readonly Area[]): Area[] => areas.filter((area, at) => !areas.some((other, n) => n !== at && isIn(area, other) && (n < at || !isIn(other, area))));

/** Is all of the one in the other, as far as their names tell? */
const isIn = (area: Area, other: Area): boolean =>
  (Object.entries(other) as [ScopePart['kind'], readonly string[]][]).every(([kind, ids]) => area[kind]?.every((id) => ids.includes(id)) ?? false);

/** What somebody wants to delegate of a right of his own. */
export interface Delegated {
  sourceId: string;
  permissions: readonly Permission[];
  scope: readonly ScopePart[];
  interval: Interval;
  depth: number;
}

/** Why it cannot be: what is said of it are the problems of its use case. */
export type DelegationRefusal = 'notYours' | 'nothing' | 'wider' | 'apart' | 'longer' | 'deeper';

/** A right of his own that somebody may delegate of, as far as it reaches now. */
export interface Delegable extends Extent {
  grant: GrantFacts;
  /** Through how many hands what he delegates may go on. */
  depth: number;
}

/** Whoever gave them set how far they go; a delegated right goes less far than what it was made of. */
export const delegableIn = (grants: readonly GrantFacts[], at: Temporal.Instant): Delegable[] =>
  grants.filter((grant) => isOwn(grant, at) && (grant.depth ?? 0) > 0).map((grant) => ({ grant, depth: (grant.depth ?? 0) - 1, ...extentOf(grant, bundledIn(grant), at) }));

/** GC-8.4-c: permissions, part, time and hands left are each within what he holds at this instant. */
export function whyNotDelegate(grants: readonly GrantFacts[], { sourceId, permissions, scope, interval, depth }: Delegated, at: Temporal.Instant): DelegationRefusal | null {
  const own = delegableIn(grants, at).find(({ grant }) => grant.id === sourceId);
  if (!own) return 'notYours';
  if (permissions.length === 0) return 'nothing';
  if (permissions.some((each) => !own.permissions.includes(each)) || !touches(scope, own.areas)) return 'wider';
  if (!endsWithin(interval, own.until)) return 'longer';
  return depth <= own.depth ? null : 'deeper';
}

/** In force, of a bundle, and so is all that it was made of. */
const isOwn = (grant: GrantFacts, at: Temporal.Instant): boolean => grant.profile === 'SupportPortalUser' && runs(grant, at) && !isProposed(grant) && hasSources(grant, at);

/** Some of what each part holds is his own; the whole is only his who has it. What he has not is cut off at each instant (a line that left his cost centre). */
const touches = (scope: readonly ScopePart[], own: readonly Area[]): boolean =>
  (scope.length === 0 ? own.some((area) => Object.keys(area).length === 0) : scope.every((part) => sharedWith(part, own).length > 0));

/** What of this part lies in one of these, as far as their names tell: of two kinds it is for the lines to say whether anything does. */
export const sharedWith = ({ kind, id }: ScopePart, own: readonly Area[]): Area[] => common([{ [kind]: [id] }], own);

const endsWithin = ({ to }: Interval, until: Temporal.Instant | null): boolean => until === null || (to !== null && to.epochMilliseconds <= until.epochMilliseconds);
