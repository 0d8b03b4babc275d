import { type Facts, holdsOn, type Span } from './control-facts.js';

/** What is wrong where: a JSON pointer into the facts. */
export interface FactFault {
  pointer: string;
  message: string;
}

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
  ];
}

function parts(all: readonly Part[], words: Words): FactFault[] {
  const isBackwards = ({ from, to }: Part): boolean => from !== undefined && to !== undefined && to < from;
  const [backwards, sound] = [all.filter(isBackwards), all.filter((each) => !isBackwards(each))];
  return [...backwards.map(({ pointer }) => ({ pointer: `${pointer}/to`, message: 'must not be before from' })), ...[...Map.groupBy(sound, ({ company }) => company).values()].flatMap((its) => ofCompany(its, words))];
}

/** What is held changes on first days alone, so nothing is wrong on a day that is not wrong on one of them. */
function ofCompany(all: readonly Part[], { tooMuch, otherWhole }: Words): FactFault[] {
  const faults = new Map<string, FactFault>();
  const fault = ({ pointer }: Part, message: string): unknown => faults.set(`${pointer} ${message}`, { pointer, message });
  for (const day of new Set(all.map(({ from }) => from ?? ''))) {
    const now = all.filter((each) => holdsOn(each, day));
    const [first] = now;
    for (const each of now.filter(({ whole }) => whole !== first?.whole)) fault(each, otherWhole);
    for (const [, ...more] of Map.groupBy(now, ({ key }) => key).values()) for (const each of more) fault(each, 'another fact says the same of that time');
    const last = now.at(-1);
    if (last && now.reduce((sum, { part }) => sum + part, 0n) > last.whole) fault(last, tooMuch);
  }
  return [...faults.values()];
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
