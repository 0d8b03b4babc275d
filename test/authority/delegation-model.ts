/**
 * What the terms say of delegation (GC-8.4-c), written a second time and on purpose differently: it shares no code with src, counts time in
 * hours, and knows of a right only the single things that may be done at single places.
 */
export const DEEDS = ['sim:read', 'sim:export', 'line:assign'] as const;
type Deed = (typeof DEEDS)[number];

/** A place lies in one cost centre and on one line; 0 is one that nobody names. */
export const PLACES = [1, 2, 0].flatMap((centre) => [1, 0].map((line) => ({ centre, line })));
export const PARTS = ['centre 1', 'centre 2', 'line 1'] as const;
export type Part = (typeof PARTS)[number];

/** In hours. */
const FOR_GOOD = 1_000;

export interface Terms {
  deeds: readonly Deed[];
  /** None: everywhere. */
  parts: readonly Part[];
  begins: number;
  ends: number;
  hands: number;
}

export type Command =
  | { do: 'give'; to: number; terms: Terms }
  /** By its holder, or by somebody else. */
  | { do: 'delegate'; by: number | null; right: number; to: number; terms: Terms }
  | { do: 'accept' | 'revoke' | 'adopt' | 'narrow'; right: number; parts: readonly Part[] }
  | { do: 'leave' | 'suspend' | 'readmit'; who: number }
  | { do: 'wait'; hours: number };

/** Of a right that there is. */
export type Change = Extract<Command, { right: number; parts: readonly Part[] }>;

export interface Right extends Terms {
  holder: number;
  madeOf: number | null;
  accepted: boolean;
  over: boolean;
  /** Of which it is the rest. */
  restOf: number | null;
}

export class DelegationModel {
  now = 0;
  readonly rights: Right[] = [];
  readonly left = new Set<number>();
  readonly suspended = new Set<number>();

  /** Everything that somebody may do, as `deed place`. */
  may(who: number): Set<string> {
    return new Set(this.isOut(who) ? [] : this.rights.flatMap((right, n) => (right.holder === who ? [...this.does(n)] : [])));
  }

  /** GC-8.3-d: what he holds for good, and nobody lent him, a Manager gives to somebody whom only he knows. What was delegated to him is his delegator's. */
  givesAlone(who: number, deed: Deed, parts: readonly Part[]): boolean {
    const own = (n: number): boolean => this.rights[n]?.holder === who && this.rights[n].madeOf === null && this.runs(n);
    return !this.isOut(who) && this.rights.some((right, n) => own(n) && right.deeds.includes(deed) && right.ends >= FOR_GOOD && (right.parts.length === 0 || (parts.length > 0 && parts.every((part) => right.parts.includes(part)))));
  }

  /** Carries it out and says so, or refuses it and changes nothing. */
  apply(command: Command): boolean {
    switch (command.do) {
      case 'give': return this.make({ ...command.terms, holder: command.to, madeOf: null, accepted: true, over: false, restOf: null });
      case 'delegate': return this.delegate(command);
      case 'wait': this.now += command.hours; return true;
      case 'leave': this.left.add(command.who); return true;
      case 'suspend': this.suspended.add(command.who); return true;
      case 'readmit': this.suspended.delete(command.who); return true;
      default: return this.change(command, this.rights[command.right]);
    }
  }

  // eslint-disable-next-line complexity -- each rule stands in one place, as a reader of the terms would say it
  private change(command: Change, right: Right | undefined): boolean {
    if (!right || right.over || right.ends <= this.now) return false;
    if (command.do === 'accept') {
      if (right.accepted) return false;
      right.accepted = true;
      return true;
    }
    if (command.do === 'adopt' && right.madeOf === null) return false;
    right.over = true;
    if (command.do === 'revoke') return true;
    const begins = Math.max(right.begins, this.now);
    if (command.do === 'adopt') return this.make({ ...right, begins, madeOf: null, accepted: true, over: false, restOf: command.right });
    return this.make({ ...right, begins, parts: command.parts, over: false, restOf: command.right });
  }

  // eslint-disable-next-line complexity -- each rule stands in one place, as a reader of the terms would say it
  private delegate({ by, right, to, terms }: Extract<Command, { do: 'delegate' }>): boolean {
    const source = this.rights[right];
    if (!source || source.holder !== (by ?? source.holder) || source.holder === to || this.isOut(source.holder) || this.isOut(to) || source.hands < 1 || terms.hands >= source.hands || terms.deeds.length === 0) return false;
    if (!this.runs(right) || terms.ends > this.endOf(right)) return false;
    const mine = [...this.does(right)];
    const places = new Set(mine.map((each) => each.split(' ')[1]));
    const isMine = (part: Part): boolean => PLACES.some((_, n) => isIn(n, [part]) && places.has(String(n)));
    if (!terms.deeds.every((deed) => source.deeds.includes(deed) && this.line(right).every((n) => this.rights[n]?.deeds.includes(deed)))) return false;
    if (terms.parts.length === 0 ? !this.line(right).every((n) => this.rights[n]?.parts.length === 0) : !terms.parts.every(isMine)) return false;
    return this.make({ ...terms, holder: to, madeOf: right, accepted: false, over: false, restOf: null });
  }

  /** What a right does now: its own, as far as what it was made of does it too. */
  does(n: number): Set<string> {
    return this.runs(n) ? this.kept(this.line(n)) : new Set();
  }

  private kept(line: readonly number[]): Set<string> {
    const all = DEEDS.flatMap((deed) => PLACES.map((_, place) => ({ deed, place })));
    return new Set(all.filter(({ deed, place }) => line.every((n) => this.rights[n]?.deeds.includes(deed) && isIn(place, this.rights[n].parts))).map(({ deed, place }) => `${deed} ${place}`));
  }

  /** Every one on which it hangs stands, with whoever holds it. */
  runs(n: number): boolean {
    return this.line(n).every((each, at) => {
      const right = this.rights[each];
      return right && right.accepted && !right.over && right.begins <= this.now && this.now < right.ends && (at === 0 || !this.isOut(right.holder));
    });
  }

  /** Itself, and what is left of what it was made of, and so on. */
  private line(n: number): number[] {
    const madeOf = this.rights[n]?.madeOf ?? null;
    return madeOf === null ? [n] : [n, ...this.line(this.latest(madeOf))];
  }

  private latest(n: number): number {
    const rest = this.rights.findIndex((right) => right.restOf === n);
    return rest < 0 ? n : this.latest(rest);
  }

  private endOf(n: number): number {
    return Math.min(...this.line(n).map((each) => this.rights[each]?.ends ?? 0));
  }

  private isOut(who: number): boolean {
    return this.left.has(who) || this.suspended.has(who);
  }

  private make(right: Right): boolean {
    this.rights.push(right);
    return true;
  }
}

function isIn(place: number, parts: readonly Part[]): boolean {
  const { centre, line } = PLACES[place] ?? { centre: 0, line: 0 };
  return parts.length === 0 || parts.some((part) => part === `centre ${centre}` || part === `line ${line}`);
}
