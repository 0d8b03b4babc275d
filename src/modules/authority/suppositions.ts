import type { Temporal } from 'temporal-polyfill';
import type { Permission } from './permissions.js';
import { type DeputyFacts, type GrantFacts, type Holder, holderId, type ScopePart, type SourceFacts, type Standing } from './standing.js';

/** A change of rights that nobody has made. Ids are in lower case. */
export type Supposition =
  | { kind: 'revokeGrant'; id: string }
  | { kind: 'narrowGrant'; id: string; scope: readonly ScopePart[] }
  /** Of a bundle with other contents: sub-profiles themselves are never edited (S10). */
  | { kind: 'changeSubProfile'; id: string; permissions: readonly Permission[] }
  | { kind: 'endMember'; id: string }
  /** To the member or client of this id. */
  | { kind: 'giveGrant'; id: string; grant: GrantFacts };

/** Under the id of what each is about: a thousand of them cost a holder no more than one. */
export type Suppositions = ReadonlyMap<string, readonly Supposition[]>;

export const suppositionsOf = (all: readonly Supposition[]): Suppositions => Map.groupBy(all, ({ id }) => id);

/** The standing as it would be from this instant on: facts like stored ones, for the same policy to judge. */
export const supposing = (standing: Standing, suppositions: Suppositions, at: Temporal.Instant): Standing => ({
  ...standing,
  holder: holderAfter(standing.holder, suppositions, at),
  grants: [...standing.grants.map((grant) => withSources(after(grant, suppositions, at), suppositions, at)), ...givenTo(standing, suppositions)],
  deputyships: standing.deputyships.map((each) => ({ ...each, principal: principalAfter(each.principal, suppositions, at) })),
});

type Changeable = Omit<GrantFacts, 'delegation'>;

const after = <Of extends Changeable>(grant: Of, suppositions: Suppositions, at: Temporal.Instant): Of =>
  [grant.id, grant.subProfile?.id].flatMap((id) => suppositions.get(id ?? '') ?? []).reduce((before, each) => grantAfter(before, each, at), grant);

/** GC-8.4-c: what is delegated goes with what it was made of, and with whoever delegated it. */
const withSources = ({ delegation, ...grant }: GrantFacts, suppositions: Suppositions, at: Temporal.Instant): GrantFacts => ({
  ...grant, ...(delegation && { delegation: { ...delegation, sources: delegation.sources.map((source) => sourceAfter(after(source, suppositions, at), suppositions, at)) } }),
});

const sourceAfter = (source: SourceFacts, suppositions: Suppositions, at: Temporal.Instant): SourceFacts =>
  (isEnded(source.holder.memberId, suppositions) ? { ...source, holder: { ...source.holder, link: { ...source.holder.link, to: at } } } : source);

function grantAfter<Of extends Changeable>(grant: Of, supposition: Supposition, at: Temporal.Instant): Of {
  switch (supposition.kind) {
    case 'revokeGrant': return { ...grant, revokedAt: grant.revokedAt ?? at };
    case 'narrowGrant': return { ...grant, scope: supposition.scope };
    case 'changeSubProfile': return { ...grant, subProfile: grant.subProfile && { ...grant.subProfile, permissions: supposition.permissions } };
    case 'endMember': case 'giveGrant': return grant;
  }
}

const givenTo = (standing: Standing, suppositions: Suppositions): GrantFacts[] => (suppositions.get(holderId(standing)) ?? []).flatMap((each) => (each.kind === 'giveGrant' ? each.grant : []));

/** Decision 0014: a deputy has nothing that his principal has no more. */
function principalAfter(principal: DeputyFacts['principal'], suppositions: Suppositions, at: Temporal.Instant): DeputyFacts['principal'] {
  const is = (id: string, kind: Supposition['kind']): boolean => suppositions.get(id)?.some((each) => each.kind === kind) ?? false;
  return {
    ...principal, link: is(principal.memberId, 'endMember') ? { ...principal.link, to: at } : principal.link,
    managerGrants: principal.managerGrants.filter(({ id }) => !is(id, 'revokeGrant')),
  };
}

/** GC-9.2-a: a link ends, and the machines that its member answers for stop with it. */
function holderAfter(holder: Holder, suppositions: Suppositions, at: Temporal.Instant): Holder {
  if (holder.kind === 'person' && isEnded(holder.memberId, suppositions)) return { ...holder, link: { ...holder.link, to: at } };
  if (holder.kind === 'client' && isEnded(holder.sponsor.memberId, suppositions)) return { ...holder, sponsor: { ...holder.sponsor, link: { ...holder.sponsor.link, to: at } } };
  return holder;
}

const isEnded = (memberId: string, suppositions: Suppositions): boolean => suppositions.get(memberId)?.some(({ kind }) => kind === 'endMember') ?? false;
