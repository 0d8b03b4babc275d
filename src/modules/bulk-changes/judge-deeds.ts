import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Any } from 'typeorm';
import { orProblem, Problem, whyRefused } from '../../platform/http/problem.js';
import { type AccessGrant, type Asked, DelegatedNotRestored, grantsByIds, type Held, type HolderRow, judgeGiving, judgeTaking, type Planned, scopesOf, SubProfile } from '../access/index.js';
import type { Acting } from '../authority/index.js';
import { EndMember, linkPeriod, type Member, membersAt, MembersDirectory } from '../members/index.js';
import { type Deed, faultOf, NOBODY, type PersonAsked, type RightAsked, type RightTold, type RowFault, type Told } from './deeds.js';

/** What a sound row comes to, with everything that doing it needs. */
export type Ready =
  | { kind: 'admit'; person: PersonAsked; memberId: string | null }
  | { kind: 'give'; plan: Planned }
  | { kind: 'narrow'; held: Held; scope: Extract<Deed, { kind: 'narrow' }>['scope'] }
  | { kind: 'revoke'; held: Held }
  | { kind: 'end'; member: Member; at?: string }
  | { kind: 'restore'; plan: Planned; instead: Held | null };

export interface Judged {
  told: Told;
  /** It would wait for a second person. */
  waits: boolean;
  faults: RowFault[];
  /** Null: it cannot be done. */
  ready: Ready | null;
}

type Of<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;
/** To `lock` is to be about to do it. */
interface How { lock: boolean }

/** Many deeds at once: each is refused by itself, for what it would be refused for alone, by the very same checks. */
@Injectable()
export class JudgeDeeds {
  constructor(@Inject(EndMember) private readonly ending: EndMember, @Inject(MembersDirectory) private readonly members: MembersDirectory) {}

  /** In the order of the deeds. */
  async judge(acting: Acting, deeds: readonly Deed[], how: How): Promise<Judged[]> {
    const judged: Judged[] = [];
    for (const [kind, places] of Map.groupBy(deeds.keys(), (at) => deeds[at]?.kind)) {
      const answers = await this.ofKind(acting, { kind, deeds: places.flatMap((at) => deeds[at] ?? []) }, how);
      for (const [n, at] of places.entries()) judged[at] = answers[n] as Judged;
    }
    return this.named(acting, deeds, judged);
  }

  /** A row that is refused says whom it was about, too. */
  private async named(acting: Acting, deeds: readonly Deed[], judged: readonly Judged[]): Promise<Judged[]> {
    const unnamed = new Set(judged.flatMap(({ told: { person } }, at) => (person === null ? deeds[at] ?? [] : [])));
    if (unnamed.size === 0) return [...judged];
    const grants = await grantsByIds(acting.tx, acting.customerId, [...unnamed].flatMap((deed) => ('grantId' in deed ? deed.grantId : [])));
    const holders = new Map(grants.map(({ id, memberId }) => [id, memberId]));
    const holderOf = (deed: Deed): string | null => ('grantId' in deed ? holders.get(deed.grantId) ?? null : 'memberId' in deed ? deed.memberId : null);
    const names = await this.members.namesOf(acting.tx, acting.customerId, [...unnamed].flatMap((deed) => holderOf(deed) ?? []));
    return judged.map((each, at) => {
      const memberId = deeds[at] && unnamed.has(deeds[at]) ? holderOf(deeds[at]) : null;
      return memberId === null ? each : { ...each, told: { ...each.told, memberId, person: names.get(memberId) ?? null } };
    });
  }

  private ofKind(acting: Acting, { kind, deeds }: { kind: Deed['kind'] | undefined; deeds: Deed[] }, how: How): Promise<Judged[]> {
    switch (kind) {
      case 'admit': return admitting(acting, deeds as Of<'admit'>[]);
      case 'give': return giving(acting, deeds as Of<'give'>[], how);
      case 'narrow': case 'revoke': return taking(acting, deeds as Of<'narrow' | 'revoke'>[], how);
      case 'restore': return restoring(acting, deeds as Of<'restore'>[], how);
      case 'end': return this.endings(acting, deeds as Of<'end'>[], how);
      case undefined: return Promise.resolve([]);
    }
  }

  private async endings(acting: Acting, deeds: readonly Of<'end'>[], how: How): Promise<Judged[]> {
    const judged = await this.ending.judge(acting, deeds, how);
    return judged.map((member, at): Judged => (member instanceof Problem
      ? refused(NOBODY, member)
      : { told: { ...NOBODY, memberId: member.id, person: member.displayName }, waits: false, faults: [], ready: { kind: 'end', member, at: deeds[at]?.at } }));
  }
}

const refused = (told: Told, problem: Problem, column?: string): Judged => ({ told, waits: false, faults: [faultOf(problem, column)], ready: null });

const planTold = (plan: Planned): RightTold => ({
  profile: plan.profile, subProfile: plan.subProfile && { code: plan.subProfile.code, name: plan.subProfile.name }, scope: [...plan.scope], until: plan.interval.to?.toString() ?? null,
});

const holderTold = ({ holder }: { holder: HolderRow }): Told => ({ ...NOBODY, person: holder.displayName, memberId: holder.kind === 'person' ? holder.id : null });

async function giving(acting: Acting, deeds: readonly Of<'give'>[], how: How): Promise<Judged[]> {
  const judged = await judgeGiving(acting, deeds.map(({ memberId, right }): Asked => ({ memberId, ...right })), how);
  return judged.map((plan, at) => {
    if (plan instanceof Problem) return refused({ ...NOBODY, memberId: deeds[at]?.memberId ?? null }, plan);
    return { told: { ...holderTold(plan), after: planTold(plan) }, waits: plan.waits, faults: [], ready: { kind: 'give', plan } };
  });
}

async function taking(acting: Acting, deeds: readonly Of<'narrow' | 'revoke'>[], how: How): Promise<Judged[]> {
  const judged = await judgeTaking(acting, deeds, how);
  const bundles = await bundlesOf(acting, judged);
  return judged.map((held, at) => {
    const deed = deeds[at] as Of<'narrow' | 'revoke'>;
    if (held instanceof Problem) return refused(NOBODY, held);
    const before = grantFacts(held, bundles);
    if (deed.kind === 'revoke') return { told: { ...holderTold(held), before }, waits: false, faults: [], ready: { kind: 'revoke', held } };
    return { told: { ...holderTold(held), before, after: { ...before, scope: deed.scope } }, waits: false, faults: [], ready: { kind: 'narrow', held, scope: deed.scope } };
  });
}

/** The bundles that these grants give, retired ones too. */
async function bundlesOf({ tx, customerId }: Acting, judged: readonly (Held | Problem)[]): Promise<ReadonlyMap<string, { code: string; name: string }>> {
  const ids = new Set(judged.flatMap((held) => (held instanceof Problem ? [] : held.grant.subProfileId ?? [])));
  const found = ids.size === 0 ? [] : await tx.manager.findBy(SubProfile, { customerId, id: Any([...ids]) });
  return new Map(found.map((each) => [each.id, each]));
}

const grantFacts = ({ grant, scope }: Held, bundles: ReadonlyMap<string, { code: string; name: string }>): RightTold =>
  ({ profile: grant.profile, subProfile: bundles.get(grant.subProfileId ?? '') ?? null, scope: [...scope], until: grant.endsAt?.toString() ?? null });

/** What they were before is given again from now on, by whoever undoes it and under his rights (I2). */
async function restoring(acting: Acting, deeds: readonly Of<'restore'>[], how: How): Promise<Judged[]> {
  const { tx, customerId } = acting;
  const ids = deeds.map(({ grantId }) => grantId);
  const [taken, scopes] = [new Map((await grantsByIds(tx, customerId, ids)).map((grant) => [grant.id, grant])), await scopesOf(tx, customerId, ids)];
  const isDelegated = (at: number): boolean => typeof taken.get(deeds[at]?.grantId ?? '')?.sourceId === 'string';
  const plans = (await judgeGiving(acting, deeds.map(({ grantId }) => askedAgain(taken.get(grantId), scopes(grantId), tx.now)), how)).map((plan, at) => (isDelegated(at) ? new DelegatedNotRestored() : plan));
  const parts = deeds.flatMap(({ insteadOf }) => (insteadOf === null ? [] : [{ grantId: insteadOf }]));
  const instead = new Map((await judgeTaking(acting, parts, how)).map((held, at) => [parts[at]?.grantId, held]));
  return deeds.map(({ insteadOf }, at): Judged => {
    const [plan, held] = [plans[at] as Planned | Problem, instead.get(insteadOf ?? '') ?? null];
    if (plan instanceof Problem) return refused(NOBODY, plan);
    const told = { ...holderTold(plan), after: planTold(plan) };
    if (plan.waits && insteadOf !== null) return { told, waits: false, faults: [WOULD_WAIT], ready: null };
    return held instanceof Problem ? refused(told, held) : { told, waits: plan.waits, faults: [], ready: { kind: 'restore', plan, instead: held } };
  });
}

function askedAgain(grant: AccessGrant | undefined, scope: RightAsked['scope'], now: Temporal.Instant): Asked {
  if (!grant) return { memberId: '', profile: 'ServiceUser' }; // refused as a holder who is not there
  const { memberId, clientId, profile, subProfileId, permissions: only, startsAt, endsAt, mayDelegate, delegationDepth } = grant;
  return {
    ...(memberId && { memberId }), ...(clientId && { clientId }), profile, ...(subProfileId && { subProfileId }), only, scope, mayDelegate, delegationDepth,
    ...(Temporal.Instant.compare(startsAt, now) > 0 && { startsAt: startsAt.toString() }), ...(endsAt && { endsAt: endsAt.toString() }),
  };
}

/** GC-8.2-b(1), GC-9.2-a: who is here already is not admitted again; what he would get is judged all the same. */
async function admitting(acting: Acting, deeds: readonly Of<'admit'>[]): Promise<Judged[]> {
  const notAllowed = await whyRefused(() => acting.demand('member:admit'));
  const here = await membersAt(acting.tx, acting.customerId, deeds.map(({ person }) => person.email));
  const newcomers = new Map(deeds.map(({ person }, at) => [placeOf(at), newcomer(acting, person, placeOf(at))]));
  const rights = deeds.flatMap(({ person, right }, at): Asked[] => (right === null ? [] : [{ memberId: here.get(person.email.toLowerCase())?.id ?? placeOf(at), ...right }]));
  const plans = await judgeGiving(acting, rights, { lock: false, newcomers });
  return deeds.map((deed) => {
    const known = here.get(deed.person.email.toLowerCase()) ?? null;
    const plan = deed.right === null ? null : plans.shift() ?? null;
    return admission(deed, { known, plan, refusal: notAllowed ?? (known ? null : periodRefused(deed.person, acting.tx.now)) });
  });
}

function admission({ person }: Of<'admit'>, { known, plan, refusal }: { known: { id: string; displayName: string } | null; plan: Planned | Problem | null; refusal: Problem | null }): Judged {
  const memberId = known && known.id;
  const told: Told = { ...NOBODY, person: known ? known.displayName : person.displayName, email: person.email, memberId };
  if (refusal) return refused(told, refusal, refusal.code === 'member.term' ? 'term' : 'ends_at');
  if (plan instanceof Problem) return refused(told, plan, 'profile');
  const ready: Ready = { kind: 'admit', person, memberId };
  if (plan) return { told: { ...told, after: planTold(plan) }, waits: plan.waits, faults: [], ready };
  return known ? { told, waits: false, faults: [NOTHING_TO_DO], ready: null } : { told, waits: false, faults: [], ready };
}

function periodRefused(person: PersonAsked, now: Temporal.Instant): Problem | null {
  const period = orProblem(() => linkPeriod(person, now));
  return period instanceof Problem ? period : null;
}

/** Until a second person decides nothing would be left, and nothing for good where he refuses. */
const WOULD_WAIT: RowFault = { column: '', code: 'row.would-wait', reason: 'would wait for a second person, and the part that is held now would end at once: give the whole by itself' };

const NOTHING_TO_DO: RowFault = { column: 'email', code: 'row.nothing-to-do', reason: 'is a member here already, and no right is asked for' };

/** An id that nobody has, for somebody who has none yet. */
const placeOf = (at: number): string => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;

/** As he will be right after he was admitted: vouched for by whoever admits him, not proven yet (GC-8.3-d). */
const newcomer = ({ actor }: Acting, { displayName, endsAt }: PersonAsked, id: string): HolderRow => ({
  id, displayName, kind: 'person', person: id, createdBy: actor.id, attestedBy: actor.id, acceptedInvitation: false, secondFactorSet: false, inForce: true, mandateId: null, affiliationId: null, people: [id],
  endsAt: endsAt === undefined ? null : Temporal.Instant.from(endsAt),
});
