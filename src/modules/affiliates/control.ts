import { type Agreement, type Appointment, type Facts, type Holding, holdsOn, type Meeting } from './control-facts.js';

/** In the order in which one is named where several would do (GC-1.2-a to -d). */
const BASES = ['votes', 'appointment', 'agreement', 'fact'] as const;
type Basis = (typeof BASES)[number];

/** `direct`: what the holder has himself suffices. */
export interface Control {
  holder: string;
  company: string;
  kind: 'direct' | 'indirect';
  basis: Basis;
}

/** Q20. Neither leaves the total by default. */
export interface Settings {
  /** Shares that a company, or whom it controls, holds in the company itself. */
  leaveOutOwn?: boolean;
  leaveOutSuspended?: boolean;
}

/** What counts for a majority: of shares, of a board, of a meeting; of an agreement, whose party has it all. `day`: whoever is controlled then counts. */
export interface Poll {
  total: bigint;
  day: string;
  stakes: { holder: string; weight: bigint }[];
}

/** Control of the company on one basis: a majority in each of its polls. */
export interface Test {
  company: string;
  basis: Basis;
  polls: readonly Poll[];
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
   */
  constructor(readonly day: string, companies: Iterable<string>, testsOf: (company: string) => readonly Test[], private readonly before: (day: string) => ControlOn) {
    const asked = new Set(companies);
    const tests: Test[] = [];
    for (const company of asked) {
      const its = testsOf(company);
      tests.push(...its);
      for (const { holder, ...stake } of stakesOn(day, its)) {
        put(this.stakesBy, holder, stake);
        asked.add(holder);
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
    const own = test.polls.every((poll) => isMajority(weightIn(poll, (each) => each === holder), poll.total));
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
    const days = new Map<string, ControlOn>([[this.day, this]]);
    for (const [, on] of days) for (const day of on.others) if (!days.has(day) && !this.before(day).found.has(holder)) days.set(day, this.before(day));
    return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  private unlock(holder: string): Map<string, Unlocked> {
    const tally = new Tally();
    for (const test of this.ofOthers) for (const poll of test.polls.filter(({ day }) => day !== this.day)) tally.add({ test, poll, weight: this.earlier(holder, poll) });
    const unlocked = new Map<string, Unlocked>();
    for (let [members, round] = [[holder], 1]; members.length > 0; round += 1) {
      for (const stake of members.flatMap((member) => this.stakesBy.get(member) ?? [])) tally.add(stake);
      const passed = tally.passed().filter(({ company }) => company !== holder && !unlocked.has(company));
      for (const test of passed.sort(lastBasisFirst)) unlocked.set(test.company, { company: test.company, round, test });
      members = [...new Set(passed.map(({ company }) => company))];
    }
    return unlocked;
  }

  private earlier(holder: string, poll: Poll): bigint {
    const then = this.before(poll.day).controlledBy(holder);
    return weightIn(poll, (by) => by === holder || then.has(by));
  }
}

/** By the facts, on any day. Of a day before the one that is asked for, only whoever cast a vote on it matters. */
export function controlBy(facts: Facts, asOf: string, settings: Settings = {}): ControlOn {
  const known = new Companies(facts);
  const days = new Map<string, ControlOn>();
  const on = (day: string): ControlOn => {
    const found = days.get(day) ?? settle(known, { day, companies: known.votersOn(day), settings, before: on });
    days.set(day, found);
    return found;
  };
  return settle(known, { day: asOf, companies: known.names, settings, before: on });
}

/** Every controlling pair, by holder and company; and the day that shows why. */
export function controls(facts: Facts, asOf: string, settings: Settings = {}): { on: ControlOn; pairs: Control[] } {
  const on = controlBy(facts, asOf, settings);
  const holders = new Set([facts.holdings, facts.appointments, facts.agreements, ...facts.meetings.map(({ cast }) => cast)].flatMap((rows) => rows.map(({ holder }) => holder)));
  const pairs = [...holders].sort().flatMap((holder) => [...on.controlledBy(holder).values()].map((unlocked) => on.control(holder, unlocked)).sort((one, other) => (one.company < other.company ? -1 : 1)));
  return { on, pairs };
}

interface Asked {
  day: string;
  companies: Iterable<string>;
  settings: Settings;
  before: (day: string) => ControlOn;
}

/** Which own shares there are depends on who is controlled, and the other way round. What was once found to be one stays left out, so it comes to rest. */
function settle(known: Companies, { day, companies, settings, before }: Asked): ControlOn {
  const suspended = ({ suspended: is }: Holding): boolean => settings.leaveOutSuspended === true && is === true;
  if (!settings.leaveOutOwn) return new ControlOn(day, companies, (company) => known.testsOf(company, day, suspended), before);
  const own = new Set(known.facts.holdings.filter(({ holder, company }) => holder === company));
  for (;;) {
    const found = new ControlOn(day, known.names, (company) => known.testsOf(company, day, (holding) => own.has(holding) || suspended(holding)), before);
    const more = known.facts.holdings.filter((holding) => !own.has(holding) && found.controlledBy(holding.company).has(holding.holder));
    if (more.length === 0) return found;
    for (const holding of more) own.add(holding);
  }
}

/** The facts by the company that they are about. */
class Companies {
  private readonly holdings: ReadonlyMap<string, Holding[]>;
  private readonly appointments: ReadonlyMap<string, Appointment[]>;
  private readonly agreements: ReadonlyMap<string, Agreement[]>;
  private readonly meetings: ReadonlyMap<string, Meeting[]>;
  private readonly meetingsOn: ReadonlyMap<string, Meeting[]>;

  constructor(readonly facts: Facts) {
    const of = <Fact extends { company: string }>(all: readonly Fact[]): Map<string, Fact[]> => Map.groupBy(all, ({ company }) => company);
    this.holdings = of(facts.holdings);
    this.appointments = of(facts.appointments);
    this.agreements = of(facts.agreements);
    this.meetings = of(facts.meetings.toSorted((one, other) => (one.date < other.date ? -1 : 1)));
    this.meetingsOn = Map.groupBy(facts.meetings, ({ date }) => date);
  }

  get names(): Set<string> {
    return new Set([this.holdings, this.appointments, this.agreements, this.meetings].flatMap((companies) => [...companies.keys()]));
  }

  votersOn(day: string): Set<string> {
    return new Set((this.meetingsOn.get(day) ?? []).flatMap(({ cast }) => cast.map(({ holder }) => holder)));
  }

  testsOf(company: string, day: string, leftOut: (holding: Holding) => boolean): Test[] {
    return [...this.byVotes(company, day, leftOut), ...this.byAppointment(company, day), ...this.byAgreement(company, day), ...this.inFact(company, day)];
  }

  private byVotes(company: string, day: string, leftOut: (holding: Holding) => boolean): Test[] {
    const all = (this.holdings.get(company) ?? []).filter((holding) => holdsOn(holding, day));
    const [counted, away] = [all.filter((holding) => !leftOut(holding)), all.filter(leftOut)];
    return all.slice(0, 1).map(({ totalVotes }) => ({
      company, basis: 'votes', polls: [{ total: away.reduce((left, { votes }) => left - votes, totalVotes), day, stakes: counted.map(({ holder, votes }) => ({ holder, weight: votes })) }],
    }));
  }

  private byAppointment(company: string, day: string): Test[] {
    const all = (this.appointments.get(company) ?? []).filter((each) => holdsOn(each, day));
    return all.slice(0, 1).map(({ boardSize }) => ({ company, basis: 'appointment', polls: [{ total: boardSize, day, stakes: all.map(({ holder, seats }) => ({ holder, weight: seats })) }] }));
  }

  /** Each party has all of it. */
  private byAgreement(company: string, day: string): Test[] {
    const all = (this.agreements.get(company) ?? []).filter((each) => holdsOn(each, day));
    return all.length === 0 ? [] : [{ company, basis: 'agreement', polls: [{ total: 1n, day, stakes: all.map(({ holder }) => ({ holder, weight: 1n })) }] }];
  }

  /** One meeting alone shows nothing. */
  private inFact(company: string, day: string): Test[] {
    const last = (this.meetings.get(company) ?? []).filter(({ date }) => date <= day).slice(-2);
    if (last.length < 2) return [];
    return [{ company, basis: 'fact', polls: last.map(({ represented, date, cast }) => ({ total: represented, day: date, stakes: cast.map(({ holder, votes }) => ({ holder, weight: votes })) })) }];
  }
}

const isMajority = (part: bigint, total: bigint): boolean => 2n * part > total;

const weightIn = ({ stakes }: Poll, counts: (holder: string) => boolean): bigint => stakes.reduce((sum, { holder, weight }) => (counts(holder) ? sum + weight : sum), 0n);

/** The first one is then written over the others. */
const lastBasisFirst = (one: Test, other: Test): number => BASES.indexOf(other.basis) - BASES.indexOf(one.basis);

const stakesOn = (day: string, tests: readonly Test[]): (Stake & { holder: string })[] =>
  tests.flatMap((test) => test.polls.filter((poll) => poll.day === day).flatMap((poll) => poll.stakes.map(({ holder, weight }) => ({ holder, test, poll, weight }))));

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
