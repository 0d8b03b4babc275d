import { type Agreement, type Appointment, type Facts, type Holding, holdsOn, type Meeting } from './control-facts.js';

/** In the order in which one is named where several would do (GC-1.2-a to -d). */
export const BASES = ['votes', 'appointment', 'agreement', 'fact'] as const;
export type Basis = (typeof BASES)[number];

/** What counts for a majority: of shares, of a board, of a meeting; of an agreement, whose party has it all. `day`: whoever is controlled then counts. */
export interface Poll {
  total: bigint;
  day: string;
  stakes: { holder: string; weight: bigint }[];
  /** Q20: votes that neither count nor are in the total. */
  leftOut?: readonly LeftOut[];
}

/** Q20. `own`: the company's own shares, or those of whom it controls. */
export const CAUSES = ['own', 'suspended'] as const;
export type Cause = (typeof CAUSES)[number];

export interface LeftOut {
  holder: string;
  weight: bigint;
  cause: Cause;
}

/** Why a holding is left out; null: it counts. */
type CauseOf = (holding: Holding) => Cause | null;

/** Control of the company on one basis: a majority in each of its polls. */
export interface Test {
  company: string;
  basis: Basis;
  polls: readonly Poll[];
}

/** The facts by the company that they are about. */
export class Companies {
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

  /** How many facts are looked through for its tests of one day. */
  factsAbout(company: string): number {
    return [this.holdings, this.appointments, this.agreements, this.meetings].reduce((sum, kind) => sum + (kind.get(company)?.length ?? 0), 0);
  }

  testsOf(company: string, day: string, causeOf: CauseOf): Test[] {
    return [...this.byVotes(company, day, causeOf), ...this.byAppointment(company, day), ...this.byAgreement(company, day), ...this.inFact(company, day)];
  }

  private byVotes(company: string, day: string, causeOf: CauseOf): Test[] {
    const all = (this.holdings.get(company) ?? []).filter((holding) => holdsOn(holding, day));
    const leftOut = all.flatMap((holding) => {
      const cause = causeOf(holding);
      return cause ? [{ holder: holding.holder, weight: holding.votes, cause }] : [];
    });
    const stakes = (leftOut.length === 0 ? all : all.filter((holding) => !causeOf(holding))).map(({ holder, votes }) => ({ holder, weight: votes }));
    return all.slice(0, 1).map(({ totalVotes }) => ({ company, basis: 'votes', polls: [{ total: leftOut.reduce((left, { weight }) => left - weight, totalVotes), day, stakes, leftOut }] }));
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

