import type { EntityManager, FindOperator } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import { earliest, type Interval } from '../../src/kernel/index.js';
import { AccessGrant } from '../../src/modules/access/access-grant.entity.js';
import { AccessGrantScope } from '../../src/modules/access/access-grant-scope.entity.js';
import { SubProfile } from '../../src/modules/access/sub-profile.entity.js';
import type { AffiliationFacts, DeputyFacts, Grantee, GrantFacts, MandateFacts, Standing } from '../../src/modules/authority/index.js';
import type { SourceFacts } from '../../src/modules/authority/standing.js';
import { Member } from '../../src/modules/members/member.entity.js';
import type { Statement, Transaction } from '../../src/platform/database/database.js';
import type { Right, Start } from './commands.js';
import { GroupInMemory } from './group-in-memory.js';
import { LINES_IN } from './parts.js';
import { BUNDLES } from './terms.js';

export const CUSTOMER = 'c';
const MANDATE = 'mandate';
export const memberId = (who: number): string => `m${who}`;
const BASE = Temporal.Instant.from('2026-03-02T18:00:00Z');
const known = new Map<number, Temporal.Instant>();
/** Kept with its text, because adding hours and writing them is the slowest thing these proofs would do. */
export function at(hours: number): Temporal.Instant {
  const found = known.get(hours);
  if (found) return found;
  const instant = BASE.add({ hours });
  const text = instant.toString();
  for (const say of ['toString', 'toJSON']) Object.defineProperty(instant, say, { value: () => text });
  known.set(hours, instant);
  return instant;
}
const until = (hours: number | null): Temporal.Instant | null => (hours === null ? null : at(hours));
export const partOf = (text: string): { kind: 'costCentre' | 'billingAccount' | 'line'; id: string } => {
  const [kind = '', id = ''] = text.split(':');
  return { kind: kind as 'costCentre', id };
};

const hoursTo = (instant: Temporal.Instant): number => (instant.epochMilliseconds - BASE.epochMilliseconds) / 3_600_000;
const WORDS = { notNeeded: 'free', pending: 'waiting', approved: 'yes', refused: 'no' } as const;
const VERDICTS = { free: 'notNeeded', waiting: 'pending', yes: 'approved', no: 'refused' } as const;

/**
 * The rows of one Customer in memory, answering the named statements of the access module, so that its services run as
 * they are, twenty thousand times. What the statements do in PostgreSQL is proven by the sequences through HTTP.
 */
export class InMemory {
  hour = 0;
  owner: { ownerMemberId: string | null; ownerOptOut: boolean; version: number };
  state: 'active' | 'suspended' = 'active';
  mandate: (MandateFacts & { blocked: boolean }) | null;
  subscriptions: Standing['customer']['subscriptions'];
  grants: AccessGrant[] = [];
  scopes: AccessGrantScope[] = [];
  members: Member[];
  deputies: DeputyKept[] = [];
  proof: { accepted: boolean; secondFactor: boolean }[];
  entries = 0;
  readonly group: GroupInMemory | null;

  constructor(private readonly start: Start, applications: readonly string[]) {
    this.group = start.group ? new GroupInMemory(start.group, at) : null;
    this.owner = { ownerMemberId: start.owner === null ? null : memberId(start.owner), ownerOptOut: start.owner === null, version: 1 };
    this.subscriptions = applications.map((application) => ({ application: application as 'documents', state: 'active', interval: { from: at(-9), to: null } }));
    this.members = start.people.map((person, who) => Object.assign(new Member(), {
      customerId: CUSTOMER, id: memberId(who), identityId: `i${who}`, displayName: `Person ${who}`, email: `${who}@x.example`, link: 'employment',
      mandateId: person.sent ? MANDATE : null, affiliationId: person.ofParent ? 'f0' : null, startsAt: at(person.begins), endsAt: until(person.ends), endReason: null, invitedBy: by(person.createdBy), attestedBy: by(person.vouchedBy), attestedAt: null, recordedAt: at(-9), version: 1,
    }));
    const { mandate } = start;
    this.mandate = mandate ? { id: MANDATE, thirdParty: 'T', interval: { from: at(mandate.begins), to: at(mandate.ends) }, activeFrom: at(mandate.begins), endedAt: null, refused: null, blocked: false, consented: [] } : null;
    this.proof = start.people.map(({ accepted, secondFactor }) => ({ accepted, secondFactor }));
    start.rights.forEach((right, n) => {
      this.grants.push(Object.assign(new AccessGrant(), {
        sourceId: null, permissions: right.deeds, acceptedAt: null,
        customerId: CUSTOMER, id: `start${n}`, memberId: memberId(right.holder), clientId: null, profile: right.profile, subProfileId: right.profile === 'SupportPortalUser' ? `b${right.bundle}` : null,
        startsAt: at(right.begins), endsAt: until(right.ends), reason: 'start', mayDelegate: right.hands > 0, delegationDepth: right.hands, givenBy: by(right.giver), givenInCapacity: 'Operator', replacesId: null,
        secondPerson: VERDICTS[right.verdict], decidedBy: null, decidedAt: null, decisionReason: null, revokedAt: null, revokedBy: null, revokeReason: null, recordedAt: at(-9), version: 1,
      }));
      this.scopes.push(...right.parts.map((part) => scopeRow(`start${n}`, part)));
    });
  }

  in(hours: number): string {
    return at(this.hour + hours).toString();
  }

  get now(): Temporal.Instant {
    return at(this.hour);
  }

  standingOf(who: number): Standing {
    const member = this.member(memberId(who));
    return {
      customer: { id: CUSTOMER, legalName: 'X', state: this.state, ownerMemberId: this.owner.ownerMemberId, subscriptions: this.subscriptions },
      holder: { kind: 'person', memberId: member.id, identityId: member.identityId, displayName: member.displayName, language: 'en', link: member.interval, ...this.proofOf(member.id), mandate: member.mandateId && this.mandate ? this.mandateFacts(this.mandate) : null, affiliationId: member.affiliationId, affiliations: this.group?.factsOf(who, member.affiliationId) ?? [] },
      grants: this.grants.filter((grant) => grant.memberId === member.id).map((grant) => this.facts(grant)),
      ownLines: this.start.periods.filter(({ whose }) => whose === who).map(({ line, from, until: last }) => ({ lineId: partOf(line).id, interval: { from: at(from), to: until(last) } })),
      deputyships: this.deputies.filter(({ away, deputy }) => [away, deputy].includes(member.id)).map((each) => this.deputyFacts(each)),
    };
  }

  /** What blocks the third party refuses the mandate. */
  private mandateFacts({ blocked, ...mandate }: NonNullable<InMemory['mandate']>): MandateFacts {
    return { ...mandate, refused: mandate.refused ?? (blocked ? { at: this.now, reason: 'blocked' } : null) };
  }

  private deputyFacts({ id, away, deputy, capacity, from, to, endedAt }: DeputyKept): DeputyFacts {
    const { displayName, interval } = this.member(away);
    const managers = this.grants.filter((grant) => grant.memberId === away && grant.profile === 'AccessManager' && ['notNeeded', 'approved'].includes(grant.secondPerson));
    return {
      id, capacity, interval: { from, to }, endedAt, namedBy: away, namedInCapacity: capacity, namedAt: from, deputy: { memberId: deputy, identityId: identityOf(deputy) ?? '' },
      principal: { memberId: away, identityId: identityOf(away) ?? '', displayName, link: interval, managerGrants: managers.map((grant) => ({ id: grant.id, interval: { from: grant.startsAt, to: earliest(grant.endsAt, grant.revokedAt) } })) },
    };
  }

  /** Every grant in the words of the reference model. */
  standingsOfGrants(): Pick<Right, 'begins' | 'ends' | 'taken' | 'verdict' | 'parts'>[] {
    return this.grants.map((grant) => ({
      begins: hoursTo(grant.startsAt), ends: grant.endsAt && hoursTo(grant.endsAt), taken: grant.revokedAt !== null, verdict: WORDS[grant.secondPerson],
      parts: this.scopesOf(grant.id).map(({ part: { kind, id } }) => `${kind}:${id}`).sort(),
    }));
  }

  /** Listings in the words of the reference model. */
  listingsKept(): object[] | undefined {
    const hours = (instant: Temporal.Instant | null): number | null => instant && hoursTo(instant);
    return this.group?.listings.map(({ endedAt, from, to, consent }) => ({ ended: endedAt !== null, since: hours(from), until: hours(to), consent: consent && { ends: hours(consent.interval.to), withdrawn: consent.withdrawnAt !== null } }));
  }

  /** All or nothing, as a transaction is: rows are never changed in place. */
  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const { owner, grants, scopes, members, deputies, entries, mandate } = this;
    const restore = this.group?.kept();
    try {
      Object.assign(this, { grants: [...grants], scopes: [...scopes], members: [...members], deputies: [...deputies] });
      return await work({
        now: this.now, manager: this.manager as unknown as EntityManager, query: (statement: Statement) => Promise.resolve(this.answer(statement)), readClockAgain: () => undefined, openCustomerData: () => undefined, afterCommit: () => undefined,
      } as Transaction);
    } catch (fault) {
      Object.assign(this, { owner, grants, scopes, members, deputies, entries, mandate });
      restore?.();
      throw fault;
    }
  }

  /** Changed in a copy: whoever reads the row meanwhile has it as it was. */
  changeMember(id: string, change: (member: Member) => void): void {
    const member = copy(this.member(id));
    change(member);
    this.members[this.members.findIndex((each) => each.id === id)] = member;
  }

  member(id: string | null): Readonly<Member> {
    const found = this.members.find((each) => each.id === id);
    if (!found) throw new Error(`no member ${id}`);
    return found;
  }

  proofOf(id: string): { accepted: boolean; secondFactor: boolean } {
    return this.proof[Number(id.slice(1))] ?? { accepted: false, secondFactor: false };
  }

  isManager(id: string): boolean {
    const { now } = this;
    return this.grants.some((grant) => grant.memberId === id && grant.profile === 'AccessManager' && grant.stateAt(now) === 'inForce');
  }

  private facts(grant: AccessGrant, withSources = true): GrantFacts {
    return {
      id: grant.id, profile: grant.profile, subProfile: subProfile(grant.subProfileId), scope: this.scopesOf(grant.id).map(({ part }) => part), interval: grant.interval, revokedAt: grant.revokedAt,
      secondPerson: grant.secondPerson, givenBy: grant.givenBy, givenInCapacity: grant.givenInCapacity, givenAt: grant.recordedAt, only: grant.permissions, depth: grant.mayDelegate ? grant.delegationDepth : 0,
      delegation: grant.sourceId === null || !withSources ? null : { sourceId: grant.sourceId, acceptedAt: grant.acceptedAt, sources: this.sourcesOf(grant.sourceId) },
    };
  }

  /** As the statement reads them: along what replaces, and up to what each was made of. */
  private sourcesOf(sourceId: string, found = new Map<string, SourceFacts>(), of = sourceId): SourceFacts[] {
    const grant = this.grants.find(({ id }) => id === sourceId);
    if (!grant || found.has(`${of} ${sourceId}`)) return [...found.values()];
    const facts = this.facts(grant, false);
    const { id: holder, interval } = this.member(grant.memberId);
    found.set(`${of} ${sourceId}`, { ...facts, of, sourceId: grant.sourceId, acceptedAt: grant.acceptedAt, holder: { memberId: holder, link: interval, keptOut: false } });
    for (const next of this.grants) if (next.replacesId === sourceId) this.sourcesOf(next.id, found, of);
    if (grant.sourceId !== null) this.sourcesOf(grant.sourceId, found);
    return [...found.values()];
  }

  private readonly scopesOf = (grantId: string): AccessGrantScope[] => this.scopes.filter((scope) => scope.grantId === grantId);

  private readonly manager = {
    findOneBy: (entity: unknown, { id }: { id: string }) => Promise.resolve(entity === SubProfile ? subProfile(id) : this.grant(id)),
    findBy: (_: unknown, { id }: { id: FindOperator<string[]> }) => Promise.resolve(id.value.flatMap((each) => subProfile(each) ?? [])),
    find: (entity: unknown, { where }: { where: { id: FindOperator<string[]>; grantId: FindOperator<string[]> } }) =>
      Promise.resolve<object[]>(entity === AccessGrant ? where.id.value.flatMap((each) => this.grant(each) ?? []) : where.grantId.value.flatMap(this.scopesOf)),
    insert: (entity: unknown, rows: AccessGrant | AccessGrant[] | AccessGrantScope[]) => {
      if (entity === AccessGrant) this.grants.push(...[rows as AccessGrant[]].flat().map(copy));
      else this.scopes.push(...(rows as AccessGrantScope[]));
      return Promise.resolve();
    },
  };

  /** As the statement does, column by column. */
  private keep([, ids, ...columns]: unknown[]): object[] {
    return (ids as string[]).map((id, at) => {
      const [secondPerson, decidedBy, decidedAt, decisionReason, revokedAt, revokedBy, revokeReason, version] = (columns as (string | null)[][]).map((column) => column[at] ?? null);
      const index = this.grants.findIndex((grant) => grant.id === id && grant.version === Number(version) - 1);
      if (index < 0) return [];
      this.grants[index] = Object.assign(copy(this.grants[index] as AccessGrant), { secondPerson, decidedBy, decidedAt: inMemory(decidedAt), decisionReason, revokedAt: inMemory(revokedAt), revokedBy, revokeReason, version });
      return [{ id }];
    }).flat();
  }

  private grant(id: string): AccessGrant | null {
    const found = this.grants.find((grant) => grant.id === id);
    return found ? copy(found) : null;
  }

  /** By the name of the statement; the unnamed ones are those of the hand-over. */
  // eslint-disable-next-line complexity -- one line for each statement
  private answer({ name, text, values = [] }: Statement): object[] {
    const second = values[1] as string;
    if (name?.startsWith('lock-member')) return [];
    switch (name) {
      case 'keep-grants': return this.keep([...values]);
      case 'holders-person': return this.members.filter(({ id }) => (values[1] as string[]).includes(id)).map((member) => this.holderRow(member));
      case 'grantors': return this.members.map((member) => this.grantorRow(member));
      case 'grants-waiting-for-owner': case 'sponsored-clients': case 'part-names': case 'standings-of-clients-here': case 'deputyships-that-end': return [];
      case 'grantees': return (values[2] as string[]).map((id) => ({ id, grantee: this.grantee(id) }));
      case 'standings-of-members-here': return (values[1] as string[]).map((id) => ({ found: found(this.standingOf(Number(id.slice(1)))) }));
      case 'people-reached': return (values[1] as string[]).map((id) => ({ id, name: id, email: `${id}@x.example`, language: 'en' }));
      case 'deputyships-here': return this.deputies.map((each) => this.deputyHere(each));
      case 'deputy-insert': return this.name(values as string[]);
      case 'deputy-row': return this.deputies.filter(({ id }) => id === values[2]).map((each) => this.deputyRow(each));
      case 'deputy-end': return this.dismiss(({ id }) => id === values[2]);
      case 'deputies-end-with-ownership': return this.dismiss(({ away, capacity }) => away === values[4] && capacity === 'AccessOwner');
      case 'deputies-end-with-managers': return this.dismiss(({ away, capacity }) => (values[4] as string[]).includes(away) && capacity === 'AccessManager' && !this.staysManager(away));
      case 'people-of-members': return (values[1] as string[]).map((id) => ({ person: identityOf(id) }));
      case 'grant-successors': return (values[1] as string[]).flatMap((id) => this.successors(id)).map(({ id }) => ({ id }));
      case 'grant-row': return this.grants.filter(({ id }) => id === values[2]).map((grant) => this.grantRow(grant));
      case 'delegation-row': return this.grants.filter(({ id, sourceId }) => id === values[2] && sourceId !== null).map((grant) => this.delegationRow(grant));
      case 'member-at-address': return this.members.filter((member) => member.email === values[2] && member.stateAt(this.now) === 'inForce').map(({ id }) => ({ id }));
      case 'people-below-a-grant': return this.peopleBelow(second).map((person) => ({ person }));
      case 'proposals-alone': return [];
      case 'open-proposals': return [{ many: 0, same: this.grants.some((grant) => grant.sourceId === values[3] && grant.memberId === values[4] && grant.givenBy === values[2] && !grant.acceptedAt && grant.isLive(this.now)) }];
      case 'accept-grant': return this.accept(values[2] as string);
      case 'ownership-lock': return [{ ...this.owner }];
      case 'ownership': return [{ owner: this.owner.ownerMemberId && { id: this.owner.ownerMemberId, name: null }, ownerOptOut: this.owner.ownerOptOut, version: this.owner.version }];
      default: return this.group?.answer(name, values) ?? this.handOver(text, values);
    }
  }

  private handOver(text: string, values: readonly unknown[]): object[] {
    const [, to = ''] = values as string[];
    if (text.startsWith('select from member')) return [];
    if (text.startsWith('select from line')) return linesIn(text, values);
    if (text.startsWith('select from sim')) return []; // there are lines alone
    if (text.includes('email_accepted_at is not null')) {
      return this.members.filter((member) => member.id === to && member.stateAt(this.now) !== 'notBegun' && member.endsAt === null && member.affiliationId === null && this.proofOf(to).accepted);
    }
    if (!text.startsWith('update customer set owner_member_id')) throw new Error(`a statement that nobody answers: ${text}`);
    this.owner = { ownerMemberId: to, ownerOptOut: false, version: this.owner.version + 1 };
    return [];
  }

  private holderRow(member: Member): object {
    const { accepted, secondFactor: second } = this.proofOf(member.id);
    return { id: member.id, mandate_id: member.mandateId, affiliation_id: member.affiliationId, name: member.displayName, person: member.identityId, created_by: identityOf(member.invitedBy), attested_by: identityOf(member.attestedBy), ends_at: member.endsAt?.toString() ?? null, in_force: member.stateAt(this.now) !== 'ended', accepted, second };
  }

  /** As far as somebody judges it. */
  private grantRow({ id, profile, secondPerson, revokedAt, startsAt, endsAt, memberId: holder, givenBy, recordedAt, replacesId }: AccessGrant): object {
    return {
      id, profile, secondPerson, revokedAt: revokedAt?.toString() ?? null, own: { from: startsAt.toString(), to: endsAt?.toString() ?? null }, holderEnds: this.member(holder).endsAt?.toString() ?? null, retired: false,
      parties: this.hands([identityOf(holder), identityOf(givenBy), ...replacesId === null ? [] : this.peopleBelow(replacesId)], recordedAt),
    };
  }

  private delegationRow(grant: AccessGrant): object {
    const { id, memberId: holder, givenBy, sourceId, permissions, version, reason, acceptedAt, delegationDepth } = grant;
    return {
      ...this.grantRow(grant), id, memberId: holder, holder, givenBy, giverId: givenBy, sourceId, subProfile: { id: grant.subProfileId }, permissions, scope: [], state: 'inForce', startsAt: grant.startsAt.toString(), endsAt: grant.endsAt?.toString() ?? null,
      delegationDepth, reason, givenAt: grant.recordedAt.toString(), acceptedAt: acceptedAt?.toString() ?? null, revokedAt: null, continuedBy: [], version,
    };
  }

  private accept(id: string): object[] {
    this.grants = this.grants.map((grant) => (grant.id === id ? Object.assign(copy(grant), { acceptedAt: this.now, version: grant.version + 1 }) : grant));
    return [];
  }

  private grantorRow(member: Member): object {
    const inForce = member.stateAt(this.now) === 'inForce';
    const affiliations = member.mandateId === null ? this.group?.factsOf(Number(member.id.slice(1)), member.affiliationId) ?? [] : [];
    return {
      id: member.id, person: member.identityId, name: member.displayName, email: member.email, owner: member.id === this.owner.ownerMemberId, manager: this.isManager(member.id) && inForce, inForce, named: null, registered_at: at(-9).toString(),
      ofGroup: affiliations.some(({ isOwner, endedAt }) => isOwner && endedAt === null) ? { affiliationId: member.affiliationId, affiliations: JSON.parse(JSON.stringify(affiliations.map(affiliationRow))) as object[] } : null,
    };
  }

  private name([, , id = '', away = '', deputy = '', capacity, from = '', to = '']: string[]): object[] {
    this.deputies.push({ id, away, deputy, capacity: capacity as 'AccessOwner', from: Temporal.Instant.from(from), to: Temporal.Instant.from(to), endedAt: null });
    return [];
  }

  private dismiss(which: (each: DeputyKept) => boolean): object[] {
    const found = this.deputies.filter((each) => which(each) && !each.endedAt && Temporal.Instant.compare(each.to, this.now) > 0);
    this.deputies = this.deputies.map((each) => (found.includes(each) ? { ...each, endedAt: this.now } : each));
    return found.map(({ id }) => ({ id }));
  }

  /** As the statement says it: a link first, then the date, then what is stood in for. */
  private deputyRow(each: DeputyKept): object {
    const { id, away, deputy, capacity, from, to, endedAt } = each;
    const hasLeft = [away, deputy].some((who) => this.member(who).stateAt(this.now) === 'ended');
    const isOver = endedAt !== null || hasLeft || Temporal.Instant.compare(to, this.now) <= 0 || (Temporal.Instant.compare(from, this.now) <= 0 && !this.isStill(each));
    return { id, capacity, principal: { id: away, name: away }, deputy: { id: deputy, name: deputy }, startsAt: from.toString(), endsAt: to.toString(), endedAt: null, state: isOver ? 'ended' : 'planned', version: 1 };
  }

  private deputyHere(each: DeputyKept): { from: string; to: string } {
    const { id, away, deputy, capacity, from, to, endedAt } = each;
    const inForce = !endedAt && Temporal.Instant.compare(from, this.now) <= 0 && Temporal.Instant.compare(to, this.now) > 0 && this.isStill(each) && this.member(deputy).stateAt(this.now) === 'inForce';
    const person = (memberId: string): object => ({ memberId, person: identityOf(memberId), name: memberId, email: memberId });
    const end = earliest(to, endedAt) ?? to;
    return { ...{ id, capacity, deputy: person(deputy), principal: person(away), inForce, named: { by: null, capacity, at: '' } }, from: from.toString(), to: end.toString() };
  }

  private isStill({ away, capacity }: DeputyKept): boolean {
    return this.member(away).stateAt(this.now) === 'inForce' && (capacity === 'AccessOwner' ? this.owner.ownerMemberId === away : this.isManager(away));
  }

  private staysManager(id: string): boolean {
    return this.grants.some((grant) => grant.memberId === id && grant.profile === 'AccessManager' && grant.isSettled(this.now));
  }

  /** Whoever has something out of this grant, or of what it goes on for: what was made of each, or goes on in its place, whether or not that is over. */
  private peopleBelow(id: string, line = true): string[] {
    const grant = this.grants.find((each) => each.id === id);
    const above = line && grant?.replacesId ? this.peopleBelow(grant.replacesId) : [];
    const made = this.grants.filter(({ sourceId, replacesId }) => sourceId !== null && (sourceId === id || replacesId === id));
    return [...new Set([...above, ...made.flatMap((each) => [...(each.revokedAt === null ? [identityOf(each.memberId) ?? ''] : []), ...this.peopleBelow(each.id, false)])])];
  }

  private hands(people: (string | null)[], since: Temporal.Instant): (string | null)[] {
    return [...people, ...this.deputies.filter(({ from, to, endedAt }) => {
      const end = earliest(to, endedAt) ?? to;
      return [from, since].every((each) => Temporal.Instant.compare(end, each) > 0) && Temporal.Instant.compare(from, this.now) <= 0;
    }).map(({ away, deputy }) => [identityOf(away), identityOf(deputy)]).filter((pair) => pair.some((person) => people.includes(person))).flat()];
  }

  grantee(id: string): Grantee {
    const { identityId, invitedBy, attestedBy } = this.member(id);
    const { accepted, secondFactor } = this.proofOf(id);
    return { kind: 'person', person: identityId, createdBy: identityOf(invitedBy), attestedBy: identityOf(attestedBy), acceptedInvitation: accepted, secondFactorSet: secondFactor };
  }

  private successors(id: string): AccessGrant[] {
    const next = this.grants.filter((grant) => grant.replacesId === id);
    const { now } = this;
    return next.flatMap((grant) => [...(grant.revokedAt === null && grant.secondPerson !== 'refused' && (grant.endsAt === null || Temporal.Instant.compare(grant.endsAt, now) > 0) ? [grant] : []), ...this.successors(grant.id)]);
  }
}

/** Lines lie in one billing account, and in no cost centre (`parts.ts`): the conditions of one area stand together. */
function linesIn(text: string, values: readonly unknown[]): object[] {
  const areas = (text.split(' union ')[0] ?? '').split(' or ');
  const isThere = (account: string | undefined): boolean => account === undefined || (values[Number(account) - 1] as string[]).includes(partOf(LINES_IN).id);
  return areas.some((area) => !area.includes('cost_centre_id') && isThere(/billing_account_id = any\(\$(\d+)/.exec(area)?.[1])) ? [{}] : [];
}

interface DeputyKept { id: string; away: string; deputy: string; capacity: DeputyFacts['capacity']; from: Temporal.Instant; to: Temporal.Instant; endedAt: Temporal.Instant | null }

const flat = ({ interval, ...rest }: { interval: Interval }): object => ({ ...rest, ...interval });
const affiliationRow = ({ control, consent, isOwner, links, keptOut, parent, ...each }: AffiliationFacts): object => ({ ...each, ...control, basis: { isOwner, links, keptOut, ...parent }, consent: consent && flat(consent) });

/** As the statement answers: instants are text, an interval lies flat. */
function found({ customer, holder, grants, deputyships }: Standing): unknown {
  const { link, mandate, affiliations = [], ...person } = holder as Extract<Standing['holder'], { kind: 'person' }>;
  return JSON.parse(JSON.stringify({
    ...person, ...link, reported: null, mandate: mandate && flat(mandate), affiliations: affiliations.map(affiliationRow), customer: { ...customer, subscriptions: customer.subscriptions.map(flat) }, grants: grants.map((grant) => ({ ...flat(grant), delegation: grant.delegation && { ...grant.delegation, sources: grant.delegation.sources.map(({ holder: { link: of, ...whose }, ...source }) => ({ ...flat(source), holder: { ...whose, ...of } })) } })), ownLines: [],
    deputyships: deputyships.map(({ principal, ...each }) => ({ ...flat(each), principal: { ...principal, ...principal.link, managerGrants: principal.managerGrants.map(flat) } })),
  }));
}

const by = (who: number | null): string | null => (who === null ? null : memberId(who));
export const identityOf = (id: string | null): string | null => id && `i${id.slice(1)}`;
const inMemory = (instant: string | null | undefined): Temporal.Instant | null => (instant ? Temporal.Instant.from(instant) : null);
const copy = <T extends object>(row: T): T => Object.assign(new (row.constructor as new () => T)(), row);
const scopeRow = (grantId: string, text: string): AccessGrantScope => {
  const { kind, id } = partOf(text);
  return Object.assign(new AccessGrantScope(), { customerId: CUSTOMER, id: `${grantId}${text}`, grantId, costCentreId: kind === 'costCentre' ? id : null, billingAccountId: kind === 'billingAccount' ? id : null, lineId: kind === 'line' ? id : null });
};

export function subProfile(id: string | null): SubProfile | null {
  const permissions = id === null ? undefined : BUNDLES[Number(id.slice(1))];
  return permissions && id ? Object.assign(new SubProfile(), { customerId: CUSTOMER, id, code: id, name: id, builtIn: false, permissions: [...permissions], retiredAt: null, version: 1 }) : null;
}
