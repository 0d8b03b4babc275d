/* eslint-disable complexity -- each rule stands in one place and is asked as a reader of the terms would say it */
import { type As, type Command, type Person, PLAIN, type Right } from './commands.js';
import { areasIn, isAnythingIn } from './parts.js';
import { StandingModel } from './standing-model.js';
import { EVERYBODYS, isData } from './terms.js';

/** What the terms say about changes of rights (rulebook 1.9, blueprint 3.9): each command as one person does it after the other. */
export class ReferenceModel extends StandingModel {
  /** Another one that has come as far, where no company controls the Customer: what is tried on it is not done here. */
  copy(): ReferenceModel {
    const { owner, people, rights, periods, mandate } = this;
    const copy = new ReferenceModel({ owner, people, rights, periods, ...(mandate && { mandate }) }, this.isFine);
    [copy.now, copy.suspended, copy.steps] = [this.now, this.suspended, this.steps];
    for (const each of this.off) copy.off.add(each);
    copy.deputies.push(...structuredClone(this.deputies));
    return copy;
  }

  /** Carries the command out and says so, or refuses it and changes nothing. */
  apply(command: Command): boolean {
    this.steps += 1;
    switch (command.do) {
      case 'wait': this.now += command.hours; this.group?.look(this.now); return true;
      case 'switch': this.off[command.on ? 'delete' : 'add'](command.application); return true;
      case 'suspend': this.suspended = command.suspended; return true;
      case 'prove': return this.prove(this.person(command.whom), command.how);
      case 'give': return this.give(command);
      case 'handOver': return this.handOver(command);
      case 'end': return this.end(command);
      case 'attest': return this.attest(command);
      case 'name': return this.name(command);
      case 'return': return this.giveBack(command);
      case 'mandate': return this.decideOn(command.how);
      case 'parent': return this.group?.atParent(command, this.now) === true;
      case 'affiliate': return this.group?.onList(command, this.now) === true;
      case 'withdraw': return this.may(command.by, command.as, 'affiliate:withdraw') && this.group?.withdraw() === true;
      case 'shares': this.group?.change(command, this.now); return true;
      case 'endMandate': return this.may(command.by, command.as, 'mandate:end') && this.mandate?.ended === false && (this.mandate.ended = true);
      case 'delegate': return this.delegate(command, this.rights[command.right]);
      case 'accept': case 'decline': case 'giveUp': case 'adopt': case 'cutDown': return this.ofDelegation(command, this.rights[command.right]);
      default: return this.change(command, this.rights[command.right]);
    }
  }

  /** By the operator. */
  private decideOn(how: 'refuse' | 'block' | 'lift'): boolean {
    const { mandate } = this;
    if (!mandate || (how === 'refuse' && (mandate.ended || mandate.refused))) return false;
    if (how === 'refuse') mandate.refused = true;
    else mandate.blocked = how === 'block';
    return true;
  }

  private name({ by, as, away, deputy, owner, from, until }: Extract<Command, { do: 'name' }>): boolean {
    const [begins, ends] = [from === null ? this.instant : this.now + from, this.now + until];
    if (!this.may(by, as, 'responsibility:delegate') || (as !== 'AccessOwner' && (away !== by || owner))) return false;
    if ((from !== null && from < 0) || ends <= begins || away === deputy || this.isForOthers(deputy) || !this.staysFrom(away, begins, ends) || !this.staysFrom(deputy, begins, ends) || !this.proven(deputy)) return false;
    if (owner ? this.owner !== away : !this.isManagerThroughout(away, begins, ends)) return false;
    if (as !== 'AccessOwner' && !this.isKnownBesides(this.hands([by], -Infinity), deputy)) return false;
    const beside = this.deputies.filter((each) => each.begins < Math.min(each.ends, each.over ?? Infinity) && each.begins < ends && begins < Math.min(each.ends, each.over ?? Infinity));
    if (beside.some((each) => each.deputy === away || each.away === deputy || (each.owner === owner && (each.away === away || each.deputy === deputy)))) return false;
    this.deputies.push({ away, deputy, owner, begins, ends, over: null });
    return true;
  }

  private giveBack({ by, as, deputyship }: Extract<Command, { do: 'return' }>): boolean {
    const found = this.deputies[deputyship];
    if (!found || !this.may(by, as, EVERYBODYS)) return false;
    const isHis = by === found.deputy || (this.may(by, as, 'responsibility:delegate') && (as === 'AccessOwner' || by === found.away));
    const hasLeft = [found.away, found.deputy].some((who) => (this.person(who).ends ?? Infinity) <= this.now);
    if (!isHis || hasLeft || found.over !== null || found.ends <= this.now || (found.begins <= this.instant && !this.isStill(found))) return false;
    found.over = this.instant;
    return true;
  }

  /** A third party, or a parent. */
  private isForOthers(who: number): boolean {
    const { sent, ofParent } = this.person(who);
    return sent === true || ofParent === true;
  }

  private staysFrom(who: number, begins: number, ends: number): boolean {
    const person = this.person(who);
    return person.begins <= begins && (person.ends === null || ends <= person.ends);
  }

  /** With what they stand in for goes whoever stands in, for good. */
  private dismissDeputies(away: number, owner: boolean): void {
    for (const each of this.deputies) if (each.away === away && each.owner === owner && each.over === null && each.ends > this.now) each.over = this.instant;
  }

  private give({ by, as, to, profile, bundle, parts, from, until, hands }: Extract<Command, { do: 'give' }>): boolean {
    const { ends } = this.person(to);
    const begins = this.now + (from ?? 0);
    const last = until === null ? ends : this.now + until;
    if (!this.commands(by, as, profile) || this.person(to).sent || !this.givesTo(to, { by, as, profile }) || (ends !== null && ends <= this.now) || (from !== null && from < 0) || (parts.length > 0 && profile !== 'SupportPortalUser')) return false;
    return this.add(by, as, { holder: to, profile, bundle, parts, begins, ends: last, taken: false, verdict: 'free', giver: by, continues: null, given: 0, ...PLAIN, hands });
  }

  /** GC-9.2-a: in order, and never longer than a known end of the link; GC-8.3-d: waits where a second person must decide, and somebody could. */
  private add(by: number, as: As, right: Right): boolean {
    const { ends } = this.person(right.holder);
    if (right.ends !== null && (right.ends <= right.begins || (ends !== null && right.ends > ends))) return false;
    const waits = this.needsAnother(by, as, right);
    const decides = (who: number): boolean => right.profile !== 'AccessManager' || who === this.owner || this.isOwnerToo(who);
    if (waits && !this.grantors().some((who) => decides(who) && !this.hands([by, right.holder, ...this.profiting(right)], this.instant).includes(who))) return false;
    this.rights.push({ ...right, verdict: waits ? 'waiting' : 'free', given: this.instant });
    return true;
  }

  /** Besides its holder: of a right that is given in place of another one, whoever hangs on that. */
  private readonly profiting = ({ continues, madeOf }: Right): number[] => (madeOf === null ? this.below(continues) : []);

  private needsAnother(by: number, as: As, right: Right): boolean {
    if (as === 'AccessOwner' && by === this.owner) return false;
    if (this.hands([by], this.instant).some((hand) => hand === right.holder || this.profiting(right).includes(hand ?? -1))) return true;
    if (as === 'AccessOwner' && this.ownsByControl(by)) return false;
    if (right.profile === 'AccessManager') return !this.isKnownBesides([by], right.holder);
    if (this.isKnownBesides(this.hands([by], -Infinity), right.holder)) return false;
    const data = this.named(right).filter(isData);
    const wanted = right.parts.length === 0 ? [null] : right.parts;
    const holds = (permission: string, part: string | null): boolean => this.may(by, 'SupportPortalUser', permission) && this.running(by, 'SupportPortalUser').some((own) =>
      own.madeOf === null && this.gives(own, permission) && (own.ends === null || (right.ends !== null && own.ends >= right.ends)) && this.line(own).every(({ parts }) => parts.length === 0 || (part !== null && parts.includes(part))));
    return !data.every((permission) => wanted.every((part) => holds(permission, part)));
  }

  private change(command: Extract<Command, { do: 'narrow' | 'extend' | 'revoke' | 'decide' }>, right: Right | undefined): boolean {
    if (!right || !this.commands(command.by, command.as, right.profile)) return false;
    const isLive = !right.taken && right.verdict !== 'no' && (right.verdict === 'waiting' || right.ends === null || right.ends > this.now);
    if (command.do === 'decide') return this.decide(command, right);
    if (!isLive) return false;
    if (command.do === 'revoke') return this.unless(() => this.take(command.right));
    if (command.do === 'extend') return right.verdict !== 'waiting' && right.ends !== null && right.madeOf === null && this.givesTo(right.holder, { ...command, profile: right.profile }) && this.add(command.by, command.as, { ...right, begins: right.ends, ends: this.now + command.until, giver: command.by, continues: command.right });
    return right.verdict !== 'waiting' && this.cut(command.right, right, command.parts);
  }

  private cut(number: number, right: Right, parts: string[]): boolean {
    const isSmaller = parts.length > 0 && (right.parts.length === 0 || (parts.every((part) => right.parts.includes(part)) && parts.length < right.parts.length));
    if (right.profile !== 'SupportPortalUser' || !isSmaller) return false;
    this.take(number);
    this.rights.push({ ...right, taken: false, parts, begins: Math.max(right.begins, this.now), continues: number });
    return true;
  }

  /** GC-8.4-c: some of what he holds now, to another, for no longer, and through fewer hands. */
  private delegate({ by, as, right: number, to, deeds, parts, until, hands }: Extract<Command, { do: 'delegate' }>, right: Right | undefined): boolean {
    if (as !== 'SupportPortalUser' || !right || this.isForOthers(by) || this.isForOthers(to) || right.holder !== by || !this.running(by, as).includes(right) || hands >= right.hands) return false;
    if (!this.may(by, as, EVERYBODYS) || this.hands([by], this.instant).includes(to) || !this.belongs(to)) return false;
    if (this.rights.some((each) => each.madeOf === number && each.holder === to && each.giver === by && !each.accepted && !each.taken && (each.ends === null || each.ends > this.now))) return false;
    const line = this.line(right);
    const wanted = parts.length > 0 ? parts : right.parts;
    const isHis = wanted.length === 0 ? line.every((each) => each.parts.length === 0) : wanted.every((part) => areasIn([...line.map((each) => each.parts), [part]]).some(isAnythingIn));
    if (deeds.length === 0 || !deeds.every((deed) => line.every((each) => this.named(each).includes(deed))) || !isHis) return false;
    const last = Math.min(...line.flatMap(({ ends, holder }, n) => [ends ?? Infinity, n === 0 ? Infinity : this.person(holder).ends ?? Infinity]));
    const leaves = this.person(to).ends ?? Infinity;
    const ends = until === null ? Math.min(last, leaves) : this.now + until;
    if (ends <= this.now || ends > last || ends > leaves) return false;
    this.rights.push({ ...right, holder: to, parts: wanted, begins: this.now, ends: ends === Infinity ? null : ends, taken: false, verdict: 'free', giver: by, continues: null, given: this.instant, madeOf: number, accepted: false, hands, deeds });
    return true;
  }

  private ofDelegation(command: Extract<Command, { do: 'accept' | 'decline' | 'giveUp' | 'adopt' | 'cutDown' }>, right: Right | undefined): boolean {
    const { by, as, right: number } = command;
    if (!right || right.madeOf === null || !this.may(by, as, EVERYBODYS) || right.taken || (right.ends !== null && right.ends <= this.now)) return false;
    const [isHolder, isGiver, gives] = [by === right.holder, by === right.giver, this.commands(by, as, 'SupportPortalUser')];
    switch (command.do) {
      case 'accept': return isHolder && (right.accepted || (this.line(right).length > 1 && (right.accepted = true))); // once more changes nothing
      case 'decline': return isHolder && !right.accepted && this.take(number);
      case 'giveUp': return (isHolder || isGiver || gives) && this.take(number);
      case 'cutDown': return (isGiver || gives) && this.cut(number, right, command.parts);
      case 'adopt': return gives && right.accepted && this.adopt(by, as, number);
    }
  }

  /** The same, by whoever may give it; where a second person has to agree, what was delegated runs meanwhile. */
  private adopt(by: number, as: As, number: number): boolean {
    const right = this.rights[number] as Right;
    const leaves = this.person(right.holder).ends;
    if (leaves !== null && leaves <= this.now) return false;
    const ends = Math.min(right.ends ?? Infinity, leaves ?? Infinity);
    const anew: Right = { ...right, verdict: 'free', begins: Math.max(right.begins, this.now), ends: ends === Infinity ? null : ends, giver: by, continues: number, madeOf: null, accepted: false };
    if (this.goesOn(number)) return false;
    if (!this.add(by, as, anew)) return false;
    right.taken = this.rights.at(-1)?.verdict === 'free';
    return true;
  }

  /** Something continues it that runs, will or waits. */
  private goesOn(number: number): boolean {
    return this.rights.some((each, n) => each.continues === number && ((!each.taken && each.verdict !== 'no' && (each.ends === null || each.ends > this.now)) || this.goesOn(n)));
  }

  /** Whoever has something out of this right, or out of what it continues, at whichever remove: he profits by what goes on for it. */
  private below(number: number | null, line = true): number[] {
    if (number === null) return [];
    const above = line ? this.below(this.rights[number]?.continues ?? null) : [];
    const made = this.rights.flatMap((each, n) => (each.madeOf !== null && (each.madeOf === number || each.continues === number) ? [n] : []));
    return [...above, ...made.flatMap((n) => [...(this.rights[n]?.taken ? [] : [this.rights[n]?.holder ?? -1]), ...this.below(n, false)])];
  }

  private decide({ by, approved }: Extract<Command, { do: 'decide' }>, right: Right): boolean {
    if (right.verdict !== 'waiting' || right.taken || this.hands([right.giver, right.holder, ...this.profiting(right)], right.given).includes(by)) return false;
    right.verdict = approved ? 'yes' : 'no';
    const before = right.continues === null ? undefined : this.rights[right.continues];
    if (approved && typeof before?.madeOf === 'number' && (before.ends ?? Infinity) > this.now) before.taken = true;
    return true;
  }

  /** With whatever continues it and runs or will. */
  private take(number: number, first = true): boolean {
    this.rights.forEach((right, other) => {
      if (right.continues === number) this.take(other, false);
      if (other === number && (first || (right.verdict !== 'no' && (right.ends === null || right.ends > this.now)))) right.taken = true;
    });
    const { holder, profile } = this.rights[number] as Right;
    const isLeft = this.rights.some((right) => right.holder === holder && right.profile === 'AccessManager' && this.isGiven(right) && (right.ends === null || right.ends > this.now));
    if (first && profile === 'AccessManager' && !isLeft) this.dismissDeputies(holder, false);
    return true;
  }

  private handOver({ by, as, to }: Extract<Command, { do: 'handOver' }>): boolean {
    const { begins, ends, accepted, ofParent } = this.person(to);
    if (!this.may(by, as, 'owner:name') || to === this.owner || ofParent || begins > this.now || ends !== null || !accepted) return false;
    if (this.owner !== null) this.dismissDeputies(this.owner, true);
    this.owner = to;
    return true;
  }

  private end({ by, as, whom, at }: Extract<Command, { do: 'end' }>): boolean {
    const person = this.person(whom);
    const last = this.now + (at ?? 0);
    const isManager = this.running(whom, 'AccessManager').length > 0;
    if (!this.may(by, as, 'member:end') || whom === this.owner || (person.ends !== null && (person.ends <= this.now || last > person.ends)) || last < this.now) return false;
    if (isManager && this.owner !== null && by !== whom && !this.may(by, as, 'manager:name')) return false;
    return this.unless(() => { person.ends = Math.max(last, person.begins); });
  }

  private attest({ by, as, whom }: Extract<Command, { do: 'attest' }>): boolean {
    const person = this.person(whom);
    if (!this.may(by, as, 'grant:give') || (person.ends !== null && person.ends <= this.now) || by === whom || by === person.vouchedBy) return false;
    person.vouchedBy = by;
    return true;
  }

  private prove(person: Person, how: 'accepts' | 'enrols'): boolean {
    person[how === 'accepts' ? 'accepted' : 'secondFactor'] = true;
    return true;
  }

  /** Undone where it would leave nobody accountable. */
  private unless(change: () => void): boolean {
    const before = structuredClone({ people: this.people, rights: this.rights, deputies: this.deputies });
    change();
    if (this.isAccountable()) return true;
    this.people.splice(0, Infinity, ...before.people);
    this.rights.splice(0, Infinity, ...before.rights);
    this.deputies.splice(0, Infinity, ...before.deputies);
    return false;
  }
}
/* eslint-enable complexity -- the model ends here */
