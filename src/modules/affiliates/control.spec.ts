import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { anyFacts, DAYS } from '../../../test/affiliates/any-facts.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { type Control, controlBy, controls } from './control.js';
import { type Facts, holdsOn, type Settings } from './control-facts.js';
import { proofOf, type ProofStep } from './control-proof.js';

const assess = (facts: Facts, asOf: string, settings: Settings = {}): Control[] => controls(facts, asOf, settings).pairs;
const TODAY = '2026-06-30';
const none: Facts = { holdings: [], appointments: [], agreements: [], meetings: [] };
/** `A 40/100 C`: A has 40 of the 100 votes in C. */
const holdings = (...lines: string[]): Facts['holdings'] => lines.map((line) => {
  const [holder = '', votes = '', totalVotes = '', company = ''] = line.split(/[ /]/);
  return { holder, company, votes: BigInt(votes), totalVotes: BigInt(totalVotes) };
});
const pairs = (facts: Partial<Facts>, asOf = TODAY): string[] => assess({ ...none, ...facts }, asOf).map(({ holder, company, kind, basis }) => `${holder} ${company} ${kind} ${basis}`);

describe('GC-1.2-a: votes', () => {
  it.each([
    ['half is no control, one vote more is', ['A 50/100 B', 'A 51/100 C'], ['A C direct votes']],
    ['a half of many', ['A 500000000000000001/1000000000000000000 B', 'A 500000000000000000/1000000000000000000 C'], ['A B direct votes']],
    ['what a controlled company has counts in full', ['A 51/100 S', 'A 40/100 C', 'S 15/100 C'], ['A C indirect votes', 'A S direct votes']],
    ['what another has counts nothing', ['A 50/100 S', 'A 40/100 C', 'S 15/100 C'], []],
    ['a chain is not multiplied', ['A 51/100 B', 'B 51/100 C', 'C 51/100 D'], ['A B direct votes', 'A C indirect votes', 'A D indirect votes', 'B C direct votes', 'B D indirect votes', 'C D direct votes']],
    ['two at half each: neither', ['A 50/100 C', 'B 50/100 C'], []],
    ['companies that hold each other in a circle are controlled by nobody through it', ['B 60/100 C', 'C 60/100 B', 'A 10/100 B'], ['B C direct votes', 'C B direct votes']],
    ['a circle is entered from outside', ['A 30/100 B', 'C 30/100 B', 'A 51/100 C', 'B 20/100 C'], ['A B indirect votes', 'A C direct votes']],
    ['a company\'s own shares bring it no control of itself', ['A 40/100 B', 'B 30/100 B'], []],
    ['a diamond', ['A 60/100 L', 'A 60/100 R', 'L 30/100 B', 'R 30/100 B'], ['A B indirect votes', 'A L direct votes', 'A R direct votes']],
  ])('%s', (_, lines, expected) => {
    expect(pairs({ holdings: holdings(...lines) })).toEqual(expected);
  });

  it('Q20: by default nothing leaves the total; own shares and suspended votes leave it where it is so settled', () => {
    const own = { ...none, holdings: holdings('A 45/100 B', 'B 20/100 B') };
    expect(assess(own, TODAY)).toEqual([]);
    expect(assess(own, TODAY, { leaveOutOwn: true })).toMatchObject([{ holder: 'A', company: 'B' }]);
    const ofSubsidiary = { ...none, holdings: holdings('A 45/100 B', 'S 20/100 B', 'B 60/100 S') };
    expect(assess(ofSubsidiary, TODAY, { leaveOutOwn: true }).map(({ holder, company }) => `${holder} ${company}`)).toEqual(['A B', 'A S', 'B S']);
    const suspended = { ...none, holdings: [...holdings('A 45/100 B'), { holder: 'X', company: 'B', votes: 20n, totalVotes: 100n, suspended: true }] };
    expect(assess(suspended, TODAY)).toEqual([]);
    expect(assess(suspended, TODAY, { leaveOutSuspended: true })).toMatchObject([{ holder: 'A', company: 'B' }]);
  });

  it('GC-1.2-e: a fact holds from its first day to the day before its end', () => {
    const [holding] = holdings('A 60/100 B');
    if (!holding) throw new Error('no holding');
    const facts = { holdings: [{ ...holding, from: '2026-01-01', to: '2026-07-01' }] };
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => pairs(facts, day).length)).toEqual([0, 1, 1, 0]);
  });
});

/** The shapes in which company control is discussed as sums that rest on what they find (Kemp and Stuckey 1991; Ross and Sagiv 1992; Van Gelder 1993), as facts of our own. */
describe('GC-1.2-a: company control as it is discussed in print', () => {
  it.each([
    ['a sum through recursion: what is found is added to what one has', ['A 60/100 B', 'A 35/100 C', 'B 20/100 C', 'C 51/100 D'], ['A B direct votes', 'A C indirect votes', 'A D indirect votes', 'C D direct votes']],
    ['two models, of which the larger would pull itself up by its own bootstraps: the least one holds', ['A 30/100 B', 'A 30/100 C', 'B 60/100 C', 'C 60/100 B'], ['B C direct votes', 'C B direct votes']],
    ['the same, entered from outside by one more holding', ['A 30/100 B', 'A 30/100 C', 'B 60/100 C', 'C 60/100 B', 'A 51/100 D', 'D 10/100 B'], ['A D direct votes', 'B C direct votes', 'C B direct votes']],
    ['the same, entered from outside by one that suffices', ['A 30/100 B', 'A 30/100 C', 'B 55/100 C', 'C 49/100 B', 'A 51/100 D', 'D 21/100 B'], ['A B indirect votes', 'A C indirect votes', 'A D direct votes', 'B C direct votes']],
    ['a circle in which each verdict rests on the other is no open question: nobody is controlled', ['A 40/100 B', 'A 40/100 C', 'B 20/100 C', 'C 20/100 B'], []],
    ['the same holding is counted once, by however many ways one comes to it', ['A 51/100 B', 'A 51/100 C', 'B 51/100 D', 'C 49/100 D', 'D 26/100 E', 'B 24/100 E'], ['A B direct votes', 'A C direct votes', 'A D indirect votes', 'B D direct votes']],
  ])('%s', (_, lines, expected) => {
    expect(pairs({ holdings: holdings(...lines) })).toEqual(expected);
  });
});

describe('GC-1.2-b, -c: appointments and agreements', () => {
  it('three of six seats are no majority; those of controlled companies add up', () => {
    const seats = (holder: string, count: bigint): Facts['appointments'][number] => ({ holder, company: 'C', seats: count, boardSize: 6n });
    expect(pairs({ appointments: [seats('A', 3n)] })).toEqual([]);
    expect(pairs({ appointments: [seats('A', 4n)] })).toEqual(['A C direct appointment']);
    expect(pairs({ appointments: [seats('A', 2n), seats('B', 2n)], holdings: holdings('A 51/100 B') })).toEqual(['A B direct votes', 'A C indirect appointment']);
  });

  it('any mix along a chain', () => {
    expect(pairs({ agreements: [{ holder: 'A', company: 'B' }], holdings: holdings('B 51/100 C'), appointments: [{ holder: 'C', company: 'D', seats: 2n, boardSize: 3n }] }))
      .toEqual(['A B direct agreement', 'A C indirect votes', 'A D indirect appointment', 'B C direct votes', 'B D indirect appointment', 'C D direct appointment']);
  });
});

describe('GC-1.2-d: in fact', () => {
  const meeting = (date: string, represented: bigint, ...cast: [string, bigint][]): Facts['meetings'][number] => ({ company: 'C', date, represented, cast: cast.map(([holder, votes]) => ({ holder, votes })) });

  it.each([
    ['both of the last two, of what was represented', [meeting('2025-05-01', 50n, ['A', 26n]), meeting('2026-05-01', 40n, ['A', 21n])], ['A C direct fact']],
    ['one meeting alone shows nothing', [meeting('2026-05-01', 50n, ['A', 50n])], []],
    ['half in one of them', [meeting('2025-05-01', 52n, ['A', 26n]), meeting('2026-05-01', 40n, ['A', 21n])], []],
    ['nobody was there', [meeting('2025-05-01', 0n), meeting('2026-05-01', 40n, ['A', 21n])], []],
    ['a newer meeting counts from its day', [meeting('2025-05-01', 50n, ['A', 26n]), meeting('2026-05-01', 50n, ['A', 26n]), meeting('2026-06-30', 50n, ['A', 25n])], []],
    ['one to come does not', [meeting('2025-05-01', 50n, ['A', 26n]), meeting('2026-05-01', 50n, ['A', 26n]), meeting('2026-07-01', 50n, ['A', 25n])], ['A C direct fact']],
  ])('%s', (_, meetings, expected) => {
    expect(pairs({ meetings })).toEqual(expected);
  });

  it('votes count through whom was controlled on the day of the meeting, not today', () => {
    const sold = { ...(holdings('A 60/100 S')[0] as Facts['holdings'][number]), to: '2026-01-01' };
    const meetings = [meeting('2025-04-01', 50n, ['S', 30n]), meeting('2025-05-01', 50n, ['S', 30n])];
    expect(pairs({ meetings, holdings: [sold] })).toEqual(['A C indirect fact', 'S C direct fact']);
    expect(pairs({ meetings: [...meetings, meeting('2026-02-01', 50n, ['S', 30n])], holdings: [sold] })).toEqual(['S C direct fact']);
  });

  it('a meeting rests on those before it, as many as there were', () => {
    const chain = (company: string, by: string, date: string): Facts['meetings'][number] => ({ company, date, represented: 1n, cast: [{ holder: by, votes: 1n }] });
    const day = (nth: number): string => Temporal.PlainDate.from('2000-01-01').add({ days: nth }).toString();
    const meetings = Array.from({ length: 3_000 }, (_, nth) => [chain(`C${nth}`, nth === 0 ? 'A' : `C${nth - 1}`, day(nth)), chain(`C${nth}`, nth === 0 ? 'A' : `C${nth - 1}`, day(nth + 1))]).flat();
    expect(controlBy({ ...none, meetings }, TODAY).controlledBy('A').size).toBe(3_000);
  });
});

const NAMES = ['A', 'B', 'C', 'D', 'E'];
const facts = anyFacts(NAMES);

/**
 * The reference, from the definition of a least fixed point and nothing else: of all sets of companies that hold the holder and are closed under the terms, what they have in common.
 */
function reference(known: Facts, holder: string, day: string): Set<string> {
  const more = (part: bigint, total: bigint): boolean => part + part > total;
  const sum = <Row>(rows: readonly Row[], weight: (row: Row) => bigint): bigint => rows.reduce((all, row) => all + weight(row), 0n);
  const lastTwo = (company: string): Facts['meetings'] => known.meetings.filter((each) => each.company === company && each.date <= day).sort((one, other) => one.date.localeCompare(other.date)).slice(-2);
  const then = new Map(known.meetings.filter(({ date }) => date < day).map(({ date }) => [date, () => reference(known, holder, date)]));
  const entails = (set: ReadonlySet<string>, company: string): boolean => {
    const of = <Row extends { holder: string; company: string; from?: string | undefined; to?: string | undefined }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.company === company && holdsOn(row, day));
    const mine = <Row extends { holder: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => set.has(row.holder));
    const meetings = lastTwo(company);
    return more(sum(mine(of(known.holdings)), ({ votes }) => votes), 100n) || more(sum(mine(of(known.appointments)), ({ seats }) => seats), 5n) || mine(of(known.agreements)).length > 0
      || (meetings.length === 2 && meetings.every(({ date, represented, cast }) => {
        const counting = date === day ? set : then.get(date)?.() ?? new Set();
        return more(sum(cast.filter((each) => each.holder === holder || counting.has(each.holder)), ({ votes }) => votes), represented);
      }));
  };
  const subsets = NAMES.reduce<string[][]>((all, each) => [...all, ...all.map((set) => [...set, each])], [[]]).filter((set) => set.includes(holder)).map((set) => new Set(set));
  const closed = subsets.filter((set) => NAMES.every((company) => set.has(company) || !entails(set, company)));
  return new Set(NAMES.filter((company) => closed.every((set) => set.has(company))));
}

/** With a pencil: each sum is that of what counted, more than half, and what counted is the holder's or was shown before. */
function expectToStand(steps: readonly ProofStep[]): void {
  const shown = new Set<string>();
  for (const { holder, company, day: on, polls } of steps) {
    for (const { day, counted, sum, total } of polls) {
      expect(2n * sum > total).toBe(true);
      expect(counted.reduce((all, { weight }) => all + weight, 0n)).toBe(sum);
      expect(counted.filter(({ holder: by }) => by !== holder && !shown.has(`${day} ${by}`))).toEqual([]);
    }
    shown.add(`${on} ${company}`);
  }
}

describe('GC-1.2: by any facts', () => {
  it('whoever controls whom is the least that the terms entail', () => {
    fc.assert(fc.property(facts, fc.constantFrom(...DAYS, TODAY), (known, day) => {
      const byHand = NAMES.flatMap((holder) => [...reference(known, holder, day)].filter((company) => company !== holder).map((company) => `${holder} ${company}`)).sort();
      expect(assess(known, day).map(({ holder, company }) => `${holder} ${company}`).sort()).toEqual(byHand);
    }), asRuns(proof('GC-1.2: control == the least set that the terms entail', 10_000, 300)));
  }, 3_600_000);

  it('no order of the facts changes a verdict, its kind, its basis or its proof; each proof stands by itself', () => {
    fc.assert(fc.property(facts, fc.infiniteStream(fc.nat()), (known, numbers) => {
      const shuffled = <Row>(rows: readonly Row[]): Row[] => rows.map((row) => ({ row, at: numbers.next().value as number })).sort((one, other) => one.at - other.at).map(({ row }) => row);
      const other: Facts = { holdings: shuffled(known.holdings), appointments: shuffled(known.appointments), agreements: shuffled(known.agreements), meetings: shuffled(known.meetings) };
      const [one, two] = [controlBy(known, TODAY), controlBy(other, TODAY)];
      expect(assess(other, TODAY)).toEqual(assess(known, TODAY));
      for (const { holder, company } of assess(known, TODAY)) {
        const steps = proofOf(one, holder, company);
        expect(proofOf(two, holder, company)).toEqual(steps);
        expect(steps.at(-1)).toMatchObject({ holder, company, day: TODAY });
        expectToStand(steps);
      }
    }), asRuns(proof('GC-1.2: verdicts and proofs, whatever the order of the facts', 10_000, 300)));
  }, 3_600_000);
});
