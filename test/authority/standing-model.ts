/* eslint-disable complexity, no-restricted-syntax -- each rule stands in one place and is asked as a reader of the terms would say it */
/**
 * What the terms say about rights (rulebook 0.2, 1.9; blueprint 3.2, 3.9), written a second time and on purpose differently:
 * it shares no code with src, counts time in whole hours and people by number, and asks the simplest question it can.
 */
import type { As, Deputyship, GivenProfile, Mandate, Period, Person, Right, Start, Thing } from './commands.js';
import { GroupModel } from './group-model.js';
import { kindOf, meet } from './parts.js';
import { APPLICATIONS, BUNDLES, BY_CONTROL, EVERYBODYS, isData, MANAGERS, NOT_BY_CONTROL, NOT_LENT, WHOLE } from './terms.js';

export class StandingModel {
  now = 0;
  suspended = false;
  readonly off = new Set<string>();
  owner: number | null;
  readonly people: Person[];
  readonly rights: Right[];
  readonly deputies: Deputyship[] = [];
  mandate: Mandate | null;
  readonly group: GroupModel | null;
  protected readonly periods: Period[];
  protected steps = 0;

  /** @param isFine one command comes after the other within the hour, as through HTTP */
  constructor(start: Start, protected readonly isFine = false) {
    const { mandate = null, group, ...own } = structuredClone(start);
    ({ owner: this.owner, people: this.people, rights: this.rights, periods: this.periods } = own);
    this.mandate = mandate;
    this.group = group ? new GroupModel(group) : null;
  }

  /** May somebody, acting so, use this permission: on this thing, or on anything at all? */
  may(who: number, as: As, permission: string, thing?: Thing): boolean {
    if (this.suspended || !this.belongs(who) || !this.isStillSent(who)) return false;
    if (permission === EVERYBODYS) return true;
    if (isData(permission) && APPLICATIONS[permission]?.every((each) => this.off.has(each))) return false;
    const lent = !NOT_LENT.includes(permission);
    if (as === 'AccessOwner') return this.proven(who) && permission !== 'line:read-own' && (this.ownsByControl(who) && !NOT_BY_CONTROL.includes(permission) || (permission !== BY_CONTROL && (this.owner === who || (lent && this.standsIn(who, true)))));
    if (as === 'AccessManager') return this.proven(who) && MANAGERS.includes(permission) && (this.running(who, as).length > 0 || (lent && this.standsIn(who, false)));
    if (as === 'ServiceUser') return permission === 'line:read-own' && this.running(who, as).length > 0 && this.isOwn(who, thing);
    return this.running(who, as).some((right) => this.gives(right, permission) && this.covers(right, thing));
  }

  /** Of what was delegated and lies in parts of several kinds at once no list of parts tells where it is. */
  isPlain(who: number, permission: string): boolean {
    return this.running(who, 'SupportPortalUser').every((right) => right.madeOf === null || !this.gives(right, permission) || new Set(this.line(right).flatMap(({ parts }) => parts.map(kindOf))).size < 2);
  }

  /** One owner whose link has no end; without an owner a Manager who stays (GC-8.1.2-a, GC-8.3-c). */
  isAccountable(): boolean {
    if (this.owner !== null) return this.person(this.owner).ends === null;
    return this.rights.some((right) => right.profile === 'AccessManager' && this.isGiven(right) && right.ends === null && this.person(right.holder).ends === null);
  }

  /** Everybody who may hand out rights, whatever capacity he is acting in just now. */
  grantors(): number[] {
    return this.people.flatMap((_, who) => (who === this.owner || (this.belongs(who) && (this.isOwnerToo(who) || this.running(who, 'AccessManager').length > 0 || this.standsIn(who, false))) ? [who] : []));
  }

  /** Whoever is here for others is here as long as they may send him. */
  private isStillSent(who: number): boolean {
    const { sent, ofParent } = this.person(who);
    return sent ? this.isMandated() : !ofParent || this.group?.isSomebody(who, 0, this.now) === true;
  }

  /** GC-9.1-b: beside the Owner by title, whatever his own link here, but for whoever is here for a third party. */
  protected ownsByControl(who: number): boolean {
    return who !== this.owner && !this.person(who).sent && this.group?.owns(who, this.now) === true;
  }

  /** Whoever decides as Access Owner besides: by control, once he has entered here, or for a time. */
  protected isOwnerToo(who: number): boolean {
    return (this.ownsByControl(who) && this.isStillSent(who)) || this.standsIn(who, true);
  }

  /** GC-9.1-d: to people of the parent its Owner alone gives, and data alone; by the listing under which they came, and by no later one. */
  protected givesTo(holder: number, { by, as, profile }: { by: number; as: As; profile: GivenProfile }): boolean {
    return !this.person(holder).ofParent || (as === 'AccessOwner' && this.ownsByControl(by) && this.group?.listings.length === 1 && profile === 'SupportPortalUser');
  }

  /** GC-9.2-c: active as long as nobody has ended or refused it. */
  private isMandated(): boolean {
    const { mandate } = this;
    return mandate !== null && !mandate.ended && !mandate.refused && !mandate.blocked && mandate.begins <= this.now && this.now < mandate.ends;
  }

  /** For a time, and as long as whoever is away still is what he is stood in for. */
  protected standsIn(who: number, owner: boolean): boolean {
    return this.deputies.some((each) => each.deputy === who && each.owner === owner && each.over === null && each.begins <= this.instant && this.now < each.ends && this.isStill(each));
  }

  protected isStill({ away, owner }: Deputyship): boolean {
    return this.belongs(away) && (owner ? this.owner === away : this.running(away, 'AccessManager').length > 0);
  }

  /** These, and whoever stood in for one of them, or for whom one of them did, since. */
  protected hands(people: readonly (number | null)[], since: number): (number | null)[] {
    const joined = this.deputies.filter((each) => {
      const end = Math.min(each.ends, each.over ?? Infinity);
      return each.begins < end && each.begins <= this.instant && end > since;
    });
    return [...people, ...joined.filter(({ away, deputy }) => people.includes(away) || people.includes(deputy)).flatMap(({ away, deputy }) => [away, deputy])];
  }

  /** Proven, added and vouched for by others than these. */
  protected isKnownBesides(hands: readonly (number | null)[], who: number): boolean {
    const { accepted, secondFactor, createdBy, vouchedBy } = this.person(who);
    return accepted && secondFactor && vouchedBy !== null && !hands.includes(vouchedBy) && vouchedBy !== who && !hands.includes(createdBy ?? -1);
  }

  /** By one right after the other. */
  protected isManagerThroughout(who: number, begins: number, ends: number): boolean {
    const named = this.rights.filter((right) => right.holder === who && right.profile === 'AccessManager' && this.isGiven(right));
    let reached = begins;
    for (let more = true; more;) {
      const last = Math.max(...named.filter((right) => right.begins <= reached && (right.ends === null || reached < right.ends)).map((right) => right.ends ?? Infinity));
      more = last > reached && reached < ends;
      if (more) reached = last;
    }
    return reached >= ends;
  }

  /** Who hands out rights; over Managers the Owner alone (Q3). */
  protected commands(by: number, as: As, profile: GivenProfile): boolean {
    return this.may(by, as, profile === 'AccessManager' ? 'manager:name' : 'grant:give');
  }

  private isOwn(who: number, thing?: Thing): boolean {
    return this.periods.some(({ line, whose, from, until }) => whose === who
      && (!thing || (thing.parts.includes(line) && thing.from >= from && (until === null || thing.until <= until))));
  }

  protected running(who: number, profile: GivenProfile): Right[] {
    return this.rights.filter((right) => right.holder === who && right.profile === profile && this.isRunning(right) && (right.madeOf === null || this.line(right).length > 1));
  }

  private isRunning(right: Right): boolean {
    return this.isGiven(right) && right.begins <= this.now && (right.ends === null || this.now < right.ends) && (right.madeOf === null || right.accepted);
  }

  /** It, and what it was made of as far as that stands, up to what was given in the Customer's name; alone: that is no more. */
  protected line(right: Right): Right[] {
    if (right.madeOf === null) return [right];
    const source = this.family(right.madeOf).find((each) => this.isRunning(each) && this.belongs(each.holder));
    const rest = source ? this.line(source) : [];
    return rest.length === 0 || (rest.length === 1 && rest[0]?.madeOf !== null) ? [right] : [right, ...rest];
  }

  /** A right and whatever goes on in its place. */
  protected family(number: number): Right[] {
    return [this.rights[number] as Right, ...this.rights.flatMap((right, n) => (right.continues === number ? this.family(n) : []))];
  }

  /** What somebody may on this thing, every right of the line does on it; and something there must be. */
  private covers(right: Right, thing?: Thing): boolean {
    const line = this.line(right);
    return thing ? line.every(({ parts }) => parts.length === 0 || thing.parts.some((part) => parts.includes(part))) : meet(line.map(({ parts }) => parts));
  }

  protected readonly named = ({ profile, bundle, deeds }: Right): readonly string[] => (profile === 'SupportPortalUser' ? (BUNDLES[bundle] ?? []).filter((each) => deeds?.includes(each) ?? true) : profile === 'ServiceUser' ? ['line:read-own'] : []);

  protected readonly gives = (right: Right, permission: string): boolean => this.line(right).every((each) => this.named(each).includes(permission) && (!WHOLE.includes(permission) || each.parts.length === 0));

  protected readonly isGiven = ({ taken, verdict }: Right): boolean => !taken && (verdict === 'free' || verdict === 'yes');

  protected belongs(who: number): boolean {
    const { begins, ends } = this.person(who);
    return begins <= this.now && (ends === null || this.now < ends);
  }

  protected proven(who: number): boolean {
    const { accepted, secondFactor } = this.person(who);
    return accepted && secondFactor;
  }

  protected person(who: number): Person {
    const person = this.people[who];
    if (!person) throw new Error(`nobody is number ${who}`);
    return person;
  }

  protected get instant(): number { return this.now + (this.isFine ? this.steps * 1e-6 : 0); }
}
/* eslint-enable complexity, no-restricted-syntax -- the model ends here */
