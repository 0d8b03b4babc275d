import type { Facts, Settings } from './control-facts.js';
import { decisive } from './decisive.js';

const NONE: Facts = { holdings: [], appointments: [], agreements: [], meetings: [] };

/**
 * Facts as one looks for them: from a company up to whoever can control it, and from a holder down to whom he can control, on any day. Whoever controls a company has, or controls somebody who has, something
 * in it that all the others together lack for a majority. So the walk goes through those who have most alone: a register in which everybody holds a little of everybody does not become one lump.
 */
export class KnownFacts {
  private readonly about: Map<string, Facts>;
  private readonly under = new Map<string, Set<string>>();
  /** What leaves the total (Q20) makes the others weigh more: then each holder may decide. */
  private readonly decisive: (facts: Facts) => Set<string>;

  constructor(facts: Facts, readonly settings: Settings = {}) {
    this.decisive = settings.leaveOutOwn === true || settings.leaveOutSuspended === true ? holdersIn : decisiveIn;
    this.about = byCompany(facts);
    for (const [company, its] of this.about) this.link(company, its);
  }

  /** What is known about a company from now on, instead of what was. */
  restate(company: string, facts: Facts): void {
    for (const holder of this.decisive(this.about.get(company) ?? NONE)) this.under.get(holder)?.delete(company);
    this.about.set(company, facts);
    this.link(company, facts);
  }

  /** Whoever can control the company, or could at a meeting of old, or can look at its own shares so (Q20). */
  above(company: string): Set<string> {
    return reached([company], (each) => this.decisive(this.about.get(each) ?? NONE));
  }

  /** All that the control of these holders rests on. */
  below(holders: Iterable<string>): Facts {
    const all = [...new Set([...holders, ...reached(holders, (each) => this.under.get(each) ?? [])])].flatMap((company) => this.about.get(company) ?? []);
    return { holdings: all.flatMap((each) => each.holdings), appointments: all.flatMap((each) => each.appointments), agreements: all.flatMap((each) => each.agreements), meetings: all.flatMap((each) => each.meetings) };
  }

  private link(company: string, facts: Facts): void {
    for (const holder of this.decisive(facts)) {
      const companies = this.under.get(holder);
      if (companies) companies.add(company);
      else this.under.set(holder, new Set([company]));
    }
  }
}

/** Whoever has, or at a meeting had, something in a company. */
export const holdersIn = ({ holdings, appointments, agreements, meetings }: Facts): Set<string> =>
  new Set([holdings, appointments, agreements, ...meetings.map(({ cast }) => cast)].flatMap((rows) => rows.map(({ holder }) => holder)));

/** Without any of whom nobody has a majority in one company, on whatever day and basis. */
function decisiveIn({ holdings, appointments, agreements, meetings }: Facts): Set<string> {
  return new Set([
    ...decisive(holdings.map((each) => ({ ...each, part: each.votes, whole: each.totalVotes }))),
    ...decisive(appointments.map((each) => ({ ...each, part: each.seats, whole: each.boardSize }))),
    ...agreements.map(({ holder }) => holder),
    ...meetings.flatMap(({ cast, represented }) => decisive(cast.map(({ holder, votes }) => ({ holder, part: votes, whole: represented })))),
  ]);
}

function reached(from: Iterable<string>, next: (name: string) => Iterable<string>): Set<string> {
  const found = new Set<string>();
  const open = [...from];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const each of next(name)) {
      if (found.has(each)) continue;
      found.add(each);
      open.push(each);
    }
  }
  return found;
}

type Collected = { -readonly [Kind in keyof Facts]: Facts[Kind][number][] };

function byCompany(facts: Facts): Map<string, Facts> {
  const about = new Map<string, Collected>();
  const of = (company: string): Collected => {
    const found = about.get(company) ?? { holdings: [], appointments: [], agreements: [], meetings: [] };
    about.set(company, found);
    return found;
  };
  for (const each of facts.holdings) of(each.company).holdings.push(each);
  for (const each of facts.appointments) of(each.company).appointments.push(each);
  for (const each of facts.agreements) of(each.company).agreements.push(each);
  for (const each of facts.meetings) of(each.company).meetings.push(each);
  return about;
}
