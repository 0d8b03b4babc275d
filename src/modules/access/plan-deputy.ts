import { Temporal } from 'temporal-polyfill';
import { contains, earliest, endOfMonths, type Interval, isGroupMailbox, overlaps } from '../../kernel/index.js';
import { type Acting, affiliationOf, type DeputyCapacity, type DeputyFacts, handsUntil, isUnproven, type Standing, toldStandings } from '../authority/index.js';
import { reachedAmong } from './deputies.queries.js';
import { CapacityNotHeld, DeputyAway, DeputyNotAccepted, DeputyNotHere, DeputyNotProven, DeputyPeriodNotPossible, DeputyTaken, DeputyWithoutSecondFactor, DeskNoDeputy, NotYoursToName, StoodInForAlready } from './deputy.errors.js';
import { ByMandateOnly, ByParentOnly } from './grant.errors.js';
import type { DeputyAskedRequest } from './deputy.requests.js';
import { laterOf } from './plan-grant.js';

const LONGEST = { months: 12 };

type Person = Standing & { holder: Extract<Standing['holder'], { kind: 'person' }> };

/** Who would stand in for whom, from when to when. */
export interface DeputyPlan {
  capacity: DeputyCapacity;
  principal: Person;
  deputy: Person;
  interval: Interval & { to: Temporal.Instant };
}

/** The two, as they stand; what is asked is judged next. */
export async function readDeputyPlan(acting: Acting, asked: DeputyAskedRequest): Promise<DeputyPlan> {
  const [forMemberId, deputyMemberId] = [asked.forMemberId.toLowerCase(), asked.deputyMemberId.toLowerCase()];
  demandMayName(acting, { forMemberId, capacity: asked.capacity });
  const standings = await toldStandings(acting, [forMemberId, deputyMemberId]);
  const [principal, deputy] = [standings.get(forMemberId), standings.get(deputyMemberId)];
  if (!isPerson(principal)) throw new CapacityNotHeld();
  if (!isPerson(deputy) || forMemberId === deputyMemberId) throw new DeputyNotHere();
  return { capacity: asked.capacity, principal, deputy, interval: periodOf(asked, acting.tx.now) };
}

const isPerson = (standing: Standing | undefined): standing is Person => standing?.holder.kind === 'person';

/** GC-8.2-b(5), GC-8.3-b: the Owner for himself and for any Manager, a Manager for himself. */
function demandMayName({ actor }: Acting, { forMemberId, capacity }: { forMemberId: string; capacity: DeputyCapacity }): void {
  if (actor.capacity !== 'AccessOwner' && !(forMemberId === actor.memberId && capacity === 'AccessManager')) throw new NotYoursToName();
}

/** A company may always have somebody standing by, and looks at who that is once a year. */
function periodOf({ startsAt, endsAt }: DeputyAskedRequest, now: Temporal.Instant): DeputyPlan['interval'] {
  const [from, to] = [startsAt ? Temporal.Instant.from(startsAt) : now, Temporal.Instant.from(endsAt)];
  if (Temporal.Instant.compare(from, now) < 0) throw new DeputyPeriodNotPossible('A deputy begins now or later.');
  if (Temporal.Instant.compare(from, to) >= 0) throw new DeputyPeriodNotPossible('A deputy ends after he begins.');
  if (Temporal.Instant.compare(to, endOfMonths(from, LONGEST.months)) > 0) throw new DeputyPeriodNotPossible(`A deputy is named for at most ${LONGEST.months} calendar months; then again.`);
  return { from, to };
}

/** Refuses whoever may not be a deputy; naming and its preview go through here. */
export async function demandDeputy(acting: Acting, plan: DeputyPlan): Promise<void> {
  if (!isHeldThroughout(plan)) throw new CapacityNotHeld();
  await demandFit(acting, plan);
  await demandProven(acting, plan);
  for (const [conflict, problem] of conflictsOf(plan)) if (conflict) throw new problem();
}

async function demandFit({ tx, customerId }: Acting, { deputy: { holder }, interval }: DeputyPlan): Promise<void> {
  if (holder.mandate) throw new ByMandateOnly();
  if (affiliationOf({ holder })) throw new ByParentOnly();
  const reached = (await reachedAmong(tx, customerId, [holder.memberId])).get(holder.memberId);
  if (!reached || !covers(holder.link, interval)) throw new DeputyNotHere();
  if (isGroupMailbox(reached.email)) throw new DeskNoDeputy();
  if (!holder.accepted) throw new DeputyNotAccepted();
  if (!holder.secondFactor) throw new DeputyWithoutSecondFactor();
}

/** GC-8.3-d: a Manager hands his profile to nobody whom he, or whoever is or was the same hand, alone knows. */
async function demandProven(acting: Acting, { deputy }: DeputyPlan): Promise<void> {
  if (acting.actor.capacity === 'AccessOwner') return;
  const { grantee } = (await acting.grantors([deputy]))(deputy);
  if (!grantee || isUnproven(grantee, handsUntil(acting.standing, acting.tx.now))) throw new DeputyNotProven();
}

const covers = (whole: Interval, { from, to }: DeputyPlan['interval']): boolean =>
  contains(whole, from) && (whole.to === null || Temporal.Instant.compare(to, whole.to) <= 0);

/** The ownership has no end that is known; of a Manager one grant may follow the other. */
function isHeldThroughout({ capacity, principal, interval }: DeputyPlan): boolean {
  const { holder, customer, grants } = principal;
  if (!covers(holder.link, interval)) return false;
  if (capacity === 'AccessOwner') return customer.ownerMemberId === holder.memberId;
  let reached: Temporal.Instant | null = interval.from;
  for (const each of managerGrantsOf(grants).sort((one, other) => Temporal.Instant.compare(one.interval.from, other.interval.from))) {
    if (reached && contains(each.interval, reached)) reached = each.interval.to;
  }
  return reached === null || Temporal.Instant.compare(reached, interval.to) >= 0;
}

const managerGrantsOf = (grants: Standing['grants']): DeputyFacts['principal']['managerGrants'][number][] =>
  grants.filter(({ profile, revokedAt, secondPerson }) => profile === 'AccessManager' && !revokedAt && ['notNeeded', 'approved'].includes(secondPerson)).map(({ id, interval }) => ({ id, interval }));

/** Those that run in the same time. */
const runningIn = ({ interval }: DeputyPlan, deputyships: readonly DeputyFacts[]): DeputyFacts[] =>
  deputyships.filter((each) => overlaps(interval, { from: each.interval.from, to: earliest(each.interval.to, each.endedAt) }) && (!each.endedAt || Temporal.Instant.compare(each.interval.from, each.endedAt) < 0));

/** What stands in the way: one who stands in already, a deputy of two, and whoever is away himself or would be, while he stands in for another. */
function conflictsOf(plan: DeputyPlan): [DeputyFacts | undefined, new () => Error][] {
  const { capacity, principal: { holder: { memberId: away } }, deputy: { holder: { memberId: stays } } } = plan;
  const ofPrincipal = runningIn(plan, plan.principal.deputyships);
  const ofDeputy = runningIn(plan, plan.deputy.deputyships);
  return [
    [ofPrincipal.find((each) => each.principal.memberId === away && each.capacity === capacity), StoodInForAlready],
    [ofDeputy.find((each) => each.deputy.memberId === stays && each.capacity === capacity), DeputyTaken],
    [ofDeputy.find((each) => each.principal.memberId === stays) ?? ofPrincipal.find((each) => each.deputy.memberId === away), DeputyAway],
  ];
}

export const idsOfConflicts = (plan: DeputyPlan): string[] => [...new Set(conflictsOf(plan).flatMap(([found]) => found?.id ?? []))];

/** The standing of the deputy as it would be; the same policy judges it. */
export function withDeputyship({ actor, tx }: Acting, { capacity, principal, deputy, interval }: DeputyPlan, id: string): Person {
  const { holder, grants } = principal;
  const made: DeputyFacts = {
    id, capacity, interval, endedAt: null, namedBy: actor.memberId ?? '', namedInCapacity: actor.capacity, namedAt: tx.now,
    deputy: { memberId: deputy.holder.memberId, identityId: deputy.holder.identityId },
    principal: { memberId: holder.memberId, identityId: holder.identityId, displayName: holder.displayName, link: holder.link, managerGrants: managerGrantsOf(grants) },
  };
  return { ...deputy, deputyships: [...deputy.deputyships, made] };
}

export const beginOf = ({ interval, principal, deputy }: DeputyPlan): Temporal.Instant => laterOf(interval.from, laterOf(principal.holder.link.from, deputy.holder.link.from));
