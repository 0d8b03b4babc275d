import { type Facts, type Holding, holdsOn, type Meeting, type Span } from './control-facts.js';
import { firstDays } from './first-days.js';

/** What is wrong where: a JSON pointer into the facts. */
export interface FactFault {
  pointer: string;
  message: string;
}

/** Behind more nobody reads what is wrong with each. */
export const MOST_FAULTS = 100;

/** A part of a whole that somebody has of a company, for a while. */
interface Part extends Span {
  pointer: string;
  company: string;
  /** Of whom there is one at a time: a holder, and his class of shares. */
  key: string;
  part: bigint;
  whole: bigint;
}

/** Words of one kind of part. */
interface Words {
  tooMuch: string;
  otherWhole: string;
}

const VOTES: Words = { tooMuch: 'more votes are held than the company has', otherWhole: 'another fact of that time says another totalVotes' };
const SEATS: Words = { tooMuch: 'more seats are given than the board has', otherWhole: 'another fact of that time says another boardSize' };
const NEVER: Words = { tooMuch: '', otherWhole: '' };

/** Facts that cannot all be true: nothing is worked out from them. All at once. What begins and ends on one day is a fact of no day. */
export function checkFacts({ holdings, appointments, agreements, meetings }: Facts): FactFault[] {
  return [
    ...parts(holdings.map((each, at) => ({ ...each, pointer: `/holdings/${at}`, key: `${each.holder}\n${each.shareClass ?? ''}`, part: each.votes, whole: each.totalVotes })), VOTES),
    ...parts(appointments.map((each, at) => ({ ...each, pointer: `/appointments/${at}`, key: each.holder, part: each.seats, whole: each.boardSize })), SEATS),
    ...parts(agreements.map((each, at) => ({ ...each, pointer: `/agreements/${at}`, key: each.holder, part: 0n, whole: 0n })), NEVER),
    ...ofMeetings(meetings),
    ...ofRepresented(meetings, holdings),
  ];
}

function parts(all: readonly Part[], words: Words): FactFault[] {
  const isBackwards = ({ from, to }: Part): boolean => from !== undefined && to !== undefined && to < from;
  const [backwards, sound] = [all.filter(isBackwards), all.filter((each) => !isBackwards(each))];
  return [...backwards.map(({ pointer }) => ({ pointer: `${pointer}/to`, message: 'must not be before from' })), ...[...Map.groupBy(sound, ({ company }) => company).values()].flatMap((its) => ofCompany(its, words))];
}

/** What is held changes on first days alone, so nothing is wrong on a day that is not wrong on one of them. Behind so many days nobody reads what else is wrong. */
function ofCompany(all: readonly Part[], { tooMuch, otherWhole }: Words): FactFault[] {
  const faults = new Map<string, FactFault>();
  const fault = ({ pointer }: Part, message: string): unknown => faults.set(`${pointer} ${message}`, { pointer, message });
  for (const day of wrongDays(all).slice(0, MOST_FAULTS)) {
    const now = all.filter((each) => holdsOn(each, day));
    const [first] = now;
    for (const each of now.filter(({ whole }) => whole !== first?.whole)) fault(each, otherWhole);
    for (const [, ...more] of Map.groupBy(now, ({ key }) => key).values()) for (const each of more) fault(each, 'another fact says the same of that time');
    const last = now.at(-1);
    if (last && now.reduce((sum, { part }) => sum + part, 0n) > last.whole) fault(last, tooMuch);
  }
  return [...faults.values()];
}

/** A company may have as many holders as facts are taken: so in one walk. */
function wrongDays(all: readonly Part[]): string[] {
  const held = new Held();
  return [...firstDays(all)].flatMap(({ day, begun, ended }) => {
    for (const each of ended) held.leaves(each);
    for (const each of begun) held.joins(each);
    return held.isWrong ? [day] : [];
  });
}

/** What is held at one time. */
class Held {
  private sum = 0n;
  private readonly keys = new Map<string, number>();
  private readonly wholes = new Map<bigint, number>();
  private doubled = 0;

  joins({ key, part, whole }: Part): void {
    this.sum += part;
    count(this.wholes, whole, 1);
    const times = this.keys.get(key) ?? 0;
    if (times > 0) this.doubled += 1;
    this.keys.set(key, times + 1);
  }

  leaves({ key, part, whole }: Part): void {
    this.sum -= part;
    count(this.wholes, whole, -1);
    const times = (this.keys.get(key) ?? 0) - 1;
    if (times > 0) this.doubled -= 1;
    this.keys.set(key, times);
  }

  get isWrong(): boolean {
    return this.doubled > 0 || this.wholes.size > 1 || [...this.wholes.keys()].some((whole) => this.sum > whole);
  }
}

/** How often each is there. */
function count(all: Map<bigint, number>, one: bigint | undefined, by: 1 | -1): void {
  if (one === undefined) return;
  const times = (all.get(one) ?? 0) + by;
  if (times > 0) all.set(one, times);
  else all.delete(one);
}

function ofMeetings(meetings: Facts['meetings']): FactFault[] {
  const held = new Set<string>();
  return meetings.flatMap(({ company, date, represented, cast }, at) => {
    const pointer = `/meetings/${at}`;
    const key = `${company}\n${date}`;
    const faults = [
      ...(held.has(key) ? [{ pointer, message: 'another meeting of the company is on that date' }] : []),
      ...(cast.reduce((sum, { votes }) => sum + votes, 0n) > represented ? [{ pointer: `${pointer}/cast`, message: 'more votes are cast than represented' }] : []),
      ...(new Set(cast.map(({ holder }) => holder)).size < cast.length ? [{ pointer: `${pointer}/cast`, message: 'somebody casts twice' }] : []),
    ];
    held.add(key);
    return faults;
  });
}

/** All votes of a company for a while; or its meeting. */
interface Total extends Span {
  whole?: bigint;
  meeting?: Meeting;
}

/** What is held says how many votes there are; of a time of which nothing is known to be held, nobody can say. */
function ofRepresented(meetings: readonly Meeting[], holdings: readonly Holding[]): FactFault[] {
  const byCompany = Map.groupBy(holdings, ({ company }) => company);
  const wrong = new Set([...Map.groupBy(meetings, ({ company }) => company)].flatMap(([company, its]) => overRepresented(its, byCompany.get(company) ?? [])));
  return meetings.flatMap((meeting, at) => (wrong.has(meeting) ? [{ pointer: `/meetings/${at}/represented`, message: `more votes are represented on ${meeting.date} than the company has` }] : []));
}

/** In one walk. Where one total follows another on the day of the meeting, which may have decided so, the larger is taken. */
function overRepresented(meetings: readonly Meeting[], holdings: readonly Holding[]): Meeting[] {
  const totals = new Map<bigint, number>();
  const dated: Total[] = [...holdings.map((each) => ({ from: each.from, to: each.to, whole: each.totalVotes })), ...meetings.map((meeting) => ({ from: meeting.date, meeting }))];
  return [...firstDays(dated)].flatMap(({ day, begun, ended }) => {
    for (const { whole } of ended.filter(({ to }) => to !== day)) count(totals, whole, -1);
    for (const { whole } of begun) count(totals, whole, 1);
    const most = mostOf(totals);
    for (const { whole } of ended.filter(({ to }) => to === day)) count(totals, whole, -1);
    return begun.flatMap(({ meeting }) => (meeting && most !== null && meeting.represented > most ? [meeting] : []));
  });
}

/** Null: none is known; or there are more than follow each other, which is told by itself. */
function mostOf(totals: ReadonlyMap<bigint, number>): bigint | null {
  const [one = null, other = one] = totals.size > 2 ? [] : totals.keys();
  return one !== null && other !== null && other > one ? other : one;
}
