import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import type { Temporal } from 'temporal-polyfill';
import { contains, earliest } from '../../kernel/index.js';
import { stopOfAffiliation } from './affiliated.js';
import { type Block, blockOfGrant, blockOfHolder, blockOfMeasure, NARROWED, ruleOf } from './blocks.js';
import type { Capacity } from './call.js';
import { type Area, bundledIn, extentOf } from './delegations.js';
import { deputyshipsOf, endOf, NOT_LENT, stopOf } from './deputyships.js';
import { APPLICATIONS, isOfTheWhole, LOOK, OF_ONES_OWN, type Permission, PERMISSIONS } from './permissions.js';
import { consentedTo, type DeputyCapacity, type DeputyFacts, type GrantFacts, ownedBy, type ScopePart, type Standing, type Withheld } from './standing.js';

/** Settings of the rule pack that the law leaves open. */
export interface RulePack {
  /** Q19: number management gives the export right too. */
  exportFromNumberManagement: boolean;
  /** GC-9.1-d: whether an affiliate whose permission was never shown is acted for (flag) or not (block). */
  affiliateConsent: 'flag' | 'block';
}

type Ability = MongoAbility;

/** A CASL rule that knows where it comes from. Additive only: never inverted, never with fields (blueprint 3.4). */
export type Rule = RawRuleOf<Ability> & { source: RuleSource };

export interface RuleSource {
  /** The grant or deputyship; null: the capacity itself gives it (Access Owner, operator look, every user). */
  grantId: string | null;
  rule: string;
  until: Temporal.Instant | null;
}

export interface Policy {
  capacity: Capacity | 'OperatorAgent';
  rules: readonly Rule[];
  withheld: readonly Withheld[];
  ability: Ability;
  /** What stops the holder altogether. */
  blocked: Block | null;
  /** What stops one permission whatever is granted: on this row, or everywhere. */
  obstacleOf: (permission: Permission, row?: { documentId?: string | null }) => Block | null;
}

/** I1: what the AccessManager capacity holds; not one of them is customer data (proven in policy.spec.ts). */
const MANAGER: readonly Permission[] = ['member:read', 'member:admit', 'member:end', 'grant:read', 'grant:give', 'grant:narrow',
  'grant:revoke', 'grant:extend', 'grant:decide', 'responsibility:delegate', 'sub-profile:read', 'subscription:read', 'subscription:request', 'cost-centre:read',
  'client:read', 'client:make', 'client:end', 'mandate:read', 'ledger:read'];

/** What every user of a Customer may: see who can give him access (GC-8.1.2-c) and ask why. */
const EVERYONE: readonly Permission[] = ['contact:read', 'decision:explain'];

/** Whom a permission may come to besides by a sub-profile: every user, or whoever is a Manager. */
export const comesTo = (permission: Permission): { everyone: boolean; managers: boolean } => ({ everyone: EVERYONE.includes(permission), managers: MANAGER.includes(permission) });

/** Everything but a line of one's own, and what is a parent's at its affiliate. */
const OWNER = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => !OF_ONES_OWN.includes(permission) && permission !== 'affiliate:admit');

/** Whoever is Access Owner by title hands over, has deputies, acts for affiliates of his own and withdraws consent (GC-9.1-b); whoever is it by control brings people of the parent. */
export const OWNER_BY_CONTROL: readonly Permission[] = [...OWNER.filter((permission) => !['owner:name', 'responsibility:delegate', 'affiliate:enter', 'affiliate:withdraw'].includes(permission)), 'affiliate:admit'];

/** `sim:read` is the CASL action `read` on the subject `sim`. */
export const casl = (permission: Permission): [action: string, subject: string] => {
  const [subject = '', action = ''] = permission.split(':');
  return [action, subject];
};

/**
 * The heart: what somebody may do now, acting in one capacity, and what is withheld from him and why.
 * Pure; every reader of authority (guard, SQL, abilities, explanation) uses its one result.
 */
export function buildPolicy(standing: Standing, acting: { capacity: Policy['capacity']; at: Temporal.Instant; tokenScopes?: readonly string[] }, pack: RulePack): Policy {
  const builder = new PolicyBuilder(standing, acting.at, pack, acting.tokenScopes ?? null);
  const blocked = standing.measure ? blockOfMeasure(standing.measure) : blockOfHolder(standing, acting.at, pack);
  if (acting.capacity === 'OperatorAgent') builder.give(LOOK, { grantId: null, rule: 'GC-4.1-c', until: null });
  else builder.inCapacity(acting.capacity, blocked);
  return builder.build(acting.capacity, acting.capacity === 'OperatorAgent' ? null : blocked);
}

class PolicyBuilder {
  private readonly rules: Rule[] = [];
  private readonly withheld: Withheld[] = [];

  constructor(
    private readonly standing: Standing,
    private readonly at: Temporal.Instant,
    private readonly pack: RulePack,
    private readonly tokenScopes: readonly string[] | null,
  ) {}

  build(capacity: Policy['capacity'], blocked: Block | null): Policy {
    const rules = fold(this.rules);
    return { capacity, rules, withheld: this.withheld, ability: createMongoAbility(rules), blocked, obstacleOf: (...asked) => this.obstacleOf(...asked) };
  }

  inCapacity(capacity: Capacity, blocked: Block | null): void {
    if (blocked) this.withholdAll(EVERYONE, null, [blocked]);
    else this.give(EVERYONE, { grantId: null, rule: 'GC-8.1.2-c', until: null });
    if (this.isOwner()) this.capacityGives('AccessOwner', capacity, blocked);
    this.affiliationGives(capacity, blocked);
    for (const grant of this.standing.grants) this.grantGives(grant, capacity, blocked);
    for (const deputyship of deputyshipsOf(this.standing)) this.deputyshipGives(deputyship, capacity, blocked);
  }

  /** One rule per permission whose application is on; otherwise it is withheld with that cause. */
  give(permissions: readonly Permission[], source: RuleSource, conditions: readonly (object | null)[] = [null]): void {
    for (const permission of permissions) {
      const obstacle = this.obstacleOf(permission);
      if (obstacle) this.withhold(permission, source.grantId, obstacle);
      else if (isOfTheWhole(permission) && !conditions.includes(null)) this.withhold(permission, source.grantId, { cause: 'partOnly', at: null, rule: 'GC-8.2-b(4)' });
      else this.rules.push(...this.rulesOf(permission, source, conditions));
    }
  }

  /** GC-6.1: for a third party one for each document that the operator consented to, as long as he does (decision 0026). */
  private rulesOf(permission: Permission, source: RuleSource, conditions: readonly (object | null)[]): Rule[] {
    const consented = FOR_INTERNAL_USE.includes(permission) ? consentedTo(this.standing, this.at) : null;
    if (!consented) return conditions.map((condition) => rule(permission, source, condition));
    return consented.map(({ documentId, interval }) => rule(permission, { ...source, rule: BY_CONSENT, until: earliest(source.until, interval.to) }, { documentId }));
  }

  private capacityGives(given: 'AccessOwner', capacity: Capacity, blocked: Block | null): void {
    const source = { grantId: null, rule: 'GC-8.2-b', until: null };
    const stops = blocked ? [blocked] : this.blocksOfCapacity(given, capacity);
    if (stops.length > 0) this.withholdAll(OWNER, null, stops);
    else this.give(OWNER, source);
  }

  /** GC-9.1-b: what the Access Owner of a parent has here, as long as it is shown to control this Customer. */
  private affiliationGives(capacity: Capacity, blocked: Block | null): void {
    const affiliation = ownedBy(this.standing, this.at);
    if (!affiliation) return;
    const stop = blocked ?? stopOfAffiliation(affiliation, this.at, this.pack);
    const stops = stop ? [stop] : this.blocksOfCapacity('AccessOwner', capacity);
    if (stops.length > 0) this.withholdAll(OWNER_BY_CONTROL, null, stops);
    else this.give(OWNER_BY_CONTROL, { grantId: null, rule: 'GC-9.1-b', until: affiliation.control.to });
  }

  private grantGives(grant: GrantFacts, capacity: Capacity, blocked: Block | null): void {
    const stop = blocked ?? blockOfGrant(grant, this.at);
    const stops = stop ? [stop] : this.blocksOfCapacity(grant.profile, capacity);
    if (stops.length > 0) return this.withholdAll(permissionsOf(grant), grant.id, stops);
    if (grant.profile === 'ServiceUser') return this.ownLines({ grantId: grant.id, rule: ruleOf(grant), until: grant.interval.to });
    const { permissions, areas, until } = extentOf(grant, permissionsOf(grant), this.at);
    this.withholdAll(permissionsOf(grant).filter((each) => areas.length === 0 || !permissions.includes(each)), grant.id, [NARROWED]);
    if (areas.length > 0) this.give(permissions, { grantId: grant.id, rule: ruleOf(grant), until }, areas.map(conditionOf));
  }

  /** Decision 0014: what its principal has as long as he has it, but for handing it on. */
  private deputyshipGives(deputyship: DeputyFacts, capacity: Capacity, blocked: Block | null): void {
    const { standing: { customer }, at } = this;
    const rule = RULE_OF_DEPUTY[deputyship.capacity];
    const stop = stopOf(deputyship, customer, at);
    const stops = blocked ? [blocked] : stop ? [{ ...stop, rule }] : this.blocksOfCapacity(deputyship.capacity, capacity);
    if (stops.length > 0) this.withholdAll(lentIn(deputyship.capacity), deputyship.id, stops);
    else this.give(lentIn(deputyship.capacity), { grantId: deputyship.id, rule, until: endOf(deputyship, customer, at) });
  }

  /** One request, one capacity; an Owner's and a Manager's need a second factor, which whoever has to switch to them is told at once. */
  private blocksOfCapacity(given: Capacity, capacity: Capacity): Block[] {
    const other = given === capacity ? null : { cause: 'otherCapacity' as const, at: null, rule: 'GC-8.1.1' };
    const factor = given === 'AccessOwner' || given === 'AccessManager' ? this.secondFactor() : null;
    return [other, factor].filter((block) => block !== null);
  }

  /** GC-8.5-a, I6: one rule per period in which a line was his; a row carries the instants it speaks of. What was his he reads; he acts on what is his now. */
  private ownLines(source: RuleSource): void {
    for (const { lineId, interval } of this.standing.ownLines) {
      this.give(contains(interval, this.at) ? OF_ONES_OWN : ['line:read-own'], { ...source, until: interval.to ?? source.until }, [{
        lineId,
        from: { $gte: interval.from.epochMilliseconds },
        ...(interval.to && { to: { $lte: interval.to.epochMilliseconds } }),
      }]);
    }
    const without = OF_ONES_OWN.filter((permission) => !this.standing.ownLines.some(({ interval }) => permission === 'line:read-own' || contains(interval, this.at)));
    for (const permission of without) this.withhold(permission, source.grantId, { cause: 'lineNotYours', at: null, rule: 'GC-8.5-a' });
  }

  /** P16: the two profiles that hand out rights act with a second factor only; whether there is one is told of those who accepted here (S07). */
  private secondFactor(): Block | null {
    const { holder } = this.standing;
    if (holder.kind !== 'person') return null;
    if (!holder.accepted) return { cause: 'notAccepted', at: null, rule: 'GC-4.3-d' };
    return holder.secondFactor ? null : { cause: 'secondFactorMissing', at: null, rule: 'GC-4.3-d' };
  }

  private isOwner(): boolean {
    const { holder, customer } = this.standing;
    return holder.kind === 'person' && holder.memberId === customer.ownerMemberId;
  }

  /** Null: one of the Applications that give it is on. */
  private applicationOff(permission: Permission): Block | null {
    const { holder, customer } = this.standing;
    if (holder.kind === 'agent' && permission === 'document:read') return null; // GC-2.2.2-c: what was objected to is still answered
    const giving = applicationsGiving(permission, this.pack);
    const active = customer.subscriptions.filter((s) => giving.includes(s.application) && s.state === 'active' && contains(s.interval, this.at));
    if (giving.some((application) => APPLICATIONS[application].always) || active.some(({ measure }) => !measure || holder.kind === 'agent')) return null; // who took it looks
    const measure = active[0]?.measure;
    return measure ? blockOfMeasure(measure) : { cause: 'applicationOff', at: null, rule: 'GC-8.2-a' };
  }

  private obstacleOf(...[permission, row]: Parameters<Policy['obstacleOf']>): Block | null {
    return this.applicationOff(permission) ?? this.consentMissing(permission, row) ?? this.outsideScopes(permission);
  }

  private outsideScopes(permission: Permission): Block | null {
    const { holder } = this.standing;
    if (holder.kind !== 'client' || permission === 'decision:explain') return null; // a machine, too, may ask why it may not
    if (!holder.scopes.includes(permission)) return { cause: 'outsideClientScopes', at: null, rule: 'GC-9.2-a' };
    return this.tokenScopes?.includes(permission) ?? true ? null : { cause: 'outsideTokenScopes', at: null, rule: 'GC-9.2-a' };
  }

  private consentMissing(...[permission, row]: Parameters<Policy['obstacleOf']>): Block | null {
    const consented = FOR_INTERNAL_USE.includes(permission) ? consentedTo(this.standing, this.at) : null;
    return !consented || (permission === 'document:read' && consented.some(({ documentId }) => !row || documentId === row.documentId)) ? null : { cause: 'consentMissing', at: null, rule: BY_CONSENT };
  }

  private withhold(permission: Permission, grantId: string | null, block: Block): void {
    this.withheld.push({ grantId, permission, ...block });
  }

  private withholdAll(permissions: readonly Permission[], grantId: string | null, blocks: readonly Block[]): void {
    for (const permission of permissions) for (const block of blocks) this.withhold(permission, grantId, block);
  }
}

/** GC-6.1: of these a third party has nothing but what the operator consented to: to read that one document, never to object for the Customer (decision 0026). */
const FOR_INTERNAL_USE: readonly Permission[] = ['document:read', 'document:object'];

export const BY_CONSENT = 'GC-6.1';

/** What a deputy in this capacity has. */
export const lentIn = (capacity: DeputyCapacity): readonly Permission[] => (capacity === 'AccessOwner' ? OWNER : MANAGER).filter((permission) => !NOT_LENT.includes(permission));

const RULE_OF_DEPUTY = { AccessOwner: 'GC-8.2-b(5)', AccessManager: 'GC-8.3-b' } as const;

/** What a grant names, whether or not it is in force; names a later catalogue dropped give nothing. */
export function permissionsOf(grant: Pick<GrantFacts, 'profile' | 'only'> & { subProfile: { permissions: readonly string[] } | null }): readonly Permission[] {
  if (grant.profile === 'AccessManager') return MANAGER;
  return grant.profile === 'ServiceUser' ? OF_ONES_OWN : bundledIn(grant);
}

export const applicationsGiving = (permission: Permission, pack: RulePack): readonly (keyof typeof APPLICATIONS)[] =>
  permission === 'sim:export' && pack.exportFromNumberManagement ? [...PERMISSIONS[permission].applications, 'number-management'] : PERMISSIONS[permission].applications;

const ATTRIBUTE = { costCentre: 'costCentreId', billingAccount: 'billingAccountId', line: 'lineId' } as const;

/** Areas add up, each with its own rule; of one area every kind that it names must fit; null: the whole Customer. */
function conditionOf(area: Area): object | null {
  const named = (Object.keys(ATTRIBUTE) as ScopePart['kind'][]).flatMap((kind) => (area[kind] ? [[ATTRIBUTE[kind], { $in: area[kind] }]] : []));
  return named.length === 0 ? null : Object.fromEntries(named) as object;
}

function rule(permission: Permission, source: RuleSource, conditions: object | null): Rule {
  const [action, subject] = casl(permission);
  return { action, subject, source, ...(conditions && { conditions }) } as Rule;
}

/** Equal rules of the same grant are one; 2,000 single rules would cost 27 ms a page. */
function fold(rules: readonly Rule[]): Rule[] {
  const seen = new Map<string, Rule>();
  for (const each of rules) seen.set(`${String(each.action)} ${String(each.subject)} ${each.source.grantId} ${each.conditions ? JSON.stringify(each.conditions) : ''}`, each);
  return [...seen.values()];
}
