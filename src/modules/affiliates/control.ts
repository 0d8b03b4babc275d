import type { Facts, Holding, Settings } from './control-facts.js';
import { holdersIn, KnownFacts } from './known-facts.js';
import { BASES, type Basis, type Cause, Companies, type Poll, type Test } from './control-tests.js';

/** `direct`: what the holder has himself suffices. */
export const KINDS = ['direct', 'indirect'] as const;
export type Kind = (typeof KINDS)[number];

export interface Control {
  holder: string;
  company: string;
  kind: Kind;
  basis: Basis;
}

/** Told before so many stakes are looked at; whoever has no time for them throws. */
export type Spend = (stakes: number) => void;

/** What is asked, and how much may be done for it. */
export interface Asked extends Settings {
  /** Only what this one controls. */
  holder?: string | undefined;
  spend?: Spend | undefined;
}

/** What somebody has in a poll. */
interface Stake {
  test: Test;
  poll: Poll;
  weight: bigint;
}

/** What counts for one holder so far. */
class Tally {
  private readonly sums = new Map<Poll, bigint>();
  private touched = new Set<Test>();

  add({ test, poll, weight }: Stake): void {
    this.sums.set(poll, (this.sums.get(poll) ?? 0n) + weight);
    this.touched.add(test);
  }

  /** Of those to which something was added since it was asked last. */
  passed(): Test[] {
    const touched = this.touched;
    this.touched = new Set();
    return [...touched].filter(({ polls }) => polls.every((poll) => isMajority(this.sums.get(poll) ?? 0n, poll.total)));
  }
}

/** How a company came to be controlled: in which round of the least fixed point, the first being 1. */
export interface Unlocked {
  company: string;
  round: number;
  test: Test;
}

/**
 * Who controls whom, as declared facts have it on one day (GC-1.2-a to -e).
 *
 * A controls B if A and whoever A controls have together more than half: of the votes, of the seats, of what was represented at each of the last two general meetings, or an agreement
 * that gives control. What a controlled company has counts in full, what another has counts nothing, and exactly half is no control. It is the least fixed point of that sentence:
 * companies that hold each other in a circle control nobody by it. Each round takes in whoever the rounds before it suffice for, so no order of the facts changes who, when and by what.
 */
export class ControlOn {
  private readonly stakesBy = new Map<string, Stake[]>();
  /** Tests that look at days before this one, and those days. */
  private readonly ofOthers: readonly Test[];
  private readonly others: readonly string[];
  private readonly found = new Map<string, ReadonlyMap<string, Unlocked>>();

  /**
   * @param testsOf of one company, on this day
   * @param companies that are asked about; whoever has something in one of them is so, too
   * @param before the same facts on another day
   * @param spend before any work
   */
  constructor(readonly day: string, companies: Iterable<string>, testsOf: (company: string) => readonly Test[], private readonly before: (day: string) => ControlOn, readonly spend: Spend) {
    const asked = new Set(companies);
    const tests: Test[] = [];
    for (const company of asked) {
      const its = testsOf(company);
      spend(its.reduce((all, { polls }) => polls.reduce((sum, { stakes }) => sum + stakes.length, all), 1));
      const passable = its.filter(canPass);
      tests.push(...passable);
      for (const stake of stakesOn(day, passable)) {
        put(this.stakesBy, stake.holder, stake);
        asked.add(stake.holder);
      }
    }
    this.ofOthers = tests.filter(({ polls }) => polls.some((poll) => poll.day !== day));
    this.others = [...new Set(this.ofOthers.flatMap(({ polls }) => polls.map((poll) => poll.day)))].filter((each) => each !== day);
  }

  /** By company; the holder himself is not among them. */
  controlledBy(holder: string): ReadonlyMap<string, Unlocked> {
    for (const on of this.unknown(holder)) on.found.set(holder, on.unlock(holder));
    return this.found.get(holder) ?? new Map();
  }

  control(holder: string, { company, test }: Unlocked): Control {
    const own = test.polls.every((poll) => isMajority(this.weightIn(poll, (each) => each === holder), poll.total));
    return { holder, company, kind: own ? 'direct' : 'indirect', basis: test.basis };
  }

  /** The same facts on that day. */
  on(day: string): ControlOn {
    return day === this.day ? this : this.before(day);
  }

  /** Whether `by` counts for the holder in that poll, for who is unlocked in that round. */
  counts(holder: string, poll: Poll, { by, round }: { by: string; round: number }): boolean {
    if (by === holder) return true;
    if (poll.day !== this.day) return this.before(poll.day).controlledBy(holder).has(by);
    return (this.controlledBy(holder).get(by)?.round ?? Infinity) < round;
  }

  /** This day and those it rests on, of which nothing was worked out for the holder, the first one first: so that none waits for another, however many there are. */
  private unknown(holder: string): ControlOn[] {
    if (this.found.has(holder)) return [];
    if (this.others.length === 0) return [this];
    const days = new Map<string, ControlOn>([[this.day, this]]);
    for (const [, on] of days) {
      this.spend(on.others.length);
      for (const day of on.others) if (!days.has(day) && !this.before(day).found.has(holder)) days.set(day, this.before(day));
    }
    return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  private unlock(holder: string): Map<string, Unlocked> {
    const tally = new Tally();
    for (const test of this.ofOthers) for (const poll of test.polls.filter(({ day }) => day !== this.day)) tally.add({ test, poll, weight: this.earlier(holder, poll) });
    const unlocked = new Map<string, Unlocked>();
    for (let [members, round] = [[holder], 1]; members.length > 0; round += 1) {
      const stakes = members.flatMap((member) => this.stakesBy.get(member) ?? []);
      this.spend(1 + stakes.length);
      for (const stake of stakes) tally.add(stake);
      const passed = tally.passed().filter(({ company }) => company !== holder && !unlocked.has(company));
      for (const test of passed.sort(lastBasisFirst)) unlocked.set(test.company, { company: test.company, round, test });
      members = [...new Set(passed.map(({ company }) => company))];
    }
    return unlocked;
  }

  private earlier(holder: string, poll: Poll): bigint {
    const then = this.before(poll.day).controlledBy(holder);
    return this.weightIn(poll, (by) => by === holder || then.has(by));
  }

  private weightIn({ stakes }: Poll, counts: (holder: string) => boolean): bigint {
    this.spend(1 + stakes.length);
    return stakes.reduce((sum, { holder, weight }) => (counts(holder) ? sum + weight : sum), 0n);
  }
}

/** By the facts, on any day. Of a day before the one that is asked for, only whoever cast a vote on it matters. */
export function controlBy(facts: Facts, asOf: string, asked: Asked = {}): ControlOn {
  const known = new Companies(facts);
  const days = new Map<string, ControlOn>();
  const on = (day: string): ControlOn => {
    const found = days.get(day) ?? settle(known, { day, companies: known.votersOn(day), asked, before: on });
    days.set(day, found);
    return found;
  };
  return settle(known, { day: asOf, companies: known.names, asked, before: on });
}

/** Every controlling pair, by holder and company; and the day that shows why. */
export function controls(facts: Facts, asOf: string, { holder, ...asked }: Asked = {}): { on: ControlOn; pairs: Control[] } {
  const on = controlBy(holder === undefined ? facts : new KnownFacts(facts, asked).below([holder]), asOf, asked);
  const holders = holder === undefined ? [...holdersIn(facts)].sort() : [holder];
  return { on, pairs: holders.flatMap((each) => pairsOf(on, each)) };
}

/** By company. */
export const pairsOf = (on: ControlOn, holder: string): Control[] =>
  [...on.controlledBy(holder).values()].map((unlocked) => on.control(holder, unlocked)).sort((one, other) => (one.company < other.company ? -1 : 1));

interface Settling {
  day: string;
  companies: Iterable<string>;
  asked: Asked;
  before: (day: string) => ControlOn;
}

/** Which own shares there are depends on who is controlled, and the other way round. What was once found to be one stays left out, so it comes to rest. */
function settle(known: Companies, { day, companies, asked: { leaveOutOwn, leaveOutSuspended, spend = () => undefined }, before }: Settling): ControlOn {
  const { holdings } = known.facts;
  const suspended = ({ suspended: is }: Holding): Cause | null => (leaveOutSuspended === true && is === true ? 'suspended' : null);
  const testsBy = (causeOf: (holding: Holding) => Cause | null) => (company: string): Test[] => {
    spend(known.factsAbout(company));
    return known.testsOf(company, day, causeOf);
  };
  if (!leaveOutOwn) return new ControlOn(day, companies, testsBy(suspended), before, spend);
  const own = new Set(holdings.filter(({ holder, company }) => holder === company));
  for (;;) {
    const found = new ControlOn(day, known.names, testsBy((holding) => (own.has(holding) ? 'own' : suspended(holding))), before, spend);
    const more = holdings.filter((holding) => !own.has(holding) && found.controlledBy(holding.company).has(holding.holder));
    spend(holdings.length);
    if (more.length === 0) return found;
    for (const holding of more) own.add(holding);
  }
}

const isMajority = (part: bigint, total: bigint): boolean => 2n * part > total;

/** Where all together have no majority, nobody has. */
const canPass = ({ polls }: Test): boolean => polls.every(({ stakes, total }) => isMajority(stakes.reduce((sum, { weight }) => sum + weight, 0n), total));

/** The first one is then written over the others. */
const lastBasisFirst = (one: Test, other: Test): number => BASES.indexOf(other.basis) - BASES.indexOf(one.basis);

const stakesOn = (day: string, tests: readonly Test[]): (Stake & { holder: string })[] =>
  tests.flatMap((test) => test.polls.filter((poll) => poll.day === day).flatMap((poll) => poll.stakes.map(({ holder, weight }) => ({ holder, test, poll, weight }))));

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
