import type { Span } from './control-facts.js';
import { firstDays } from './first-days.js';

/** What somebody has, of a whole. */
export interface Part extends Span {
  holder: string;
  part: bigint;
  whole: bigint;
}

/**
 * Without any of whom all the others together have no majority, on whatever day: whoever has one on some day together with all who have no more than he. So the smallest come first, each added
 * on the days on which he has something. Whoever decides behind an end did so before it: it is enough to look at first days.
 */
export function decisive(parts: readonly Part[]): string[] {
  const days = [...firstDays(parts)];
  const during = new Map<Part, Days>();
  for (const [at, { begun, ended }] of days.entries()) {
    for (const each of begun) during.set(each, { first: at, end: days.length });
    for (const each of ended) Object.assign(during.get(each) ?? {}, { end: at });
  }
  const beyond = nodeOver(days.map(({ begun }) => -(begun[0]?.whole ?? 0n)), 0);
  const smallestFirst = [...during].sort(([one], [other]) => (one.part < other.part ? -1 : one.part > other.part ? 1 : 0));
  return smallestFirst.filter(([{ part }, its]) => raise(beyond, its, 2n * part) > 0n).map(([{ holder }]) => holder);
}

interface Days {
  first: number;
  end: number;
}

/** Numbers, one for each day, halved again and again: what is the same for all days of a half stands in it once. */
interface Node extends Days {
  /** For all of its days. */
  own: bigint;
  most: bigint;
  halves: readonly Node[];
}

function nodeOver(numbers: readonly bigint[], first: number): Node {
  const [middle, end] = [Math.ceil(numbers.length / 2), first + numbers.length];
  if (numbers.length < 2) return { first, end, own: numbers[0] ?? 0n, most: numbers[0] ?? 0n, halves: [] };
  const halves = [nodeOver(numbers.slice(0, middle), first), nodeOver(numbers.slice(middle), first + middle)];
  return { first, end, own: 0n, most: mostOf(halves.map(({ most }) => most)), halves };
}

/** Adds to each of these days. @returns the most that there is on one of them then */
function raise(node: Node, days: Days, by: bigint): bigint {
  if (days.first <= node.first && node.end <= days.end) {
    node.own += by;
    node.most += by;
    return node.most;
  }
  const most = mostOf(node.halves.filter(({ first, end }) => days.first < end && first < days.end).map((half) => raise(half, days, by)));
  node.most = node.own + mostOf(node.halves.map((half) => half.most));
  return node.own + most;
}

const mostOf = (numbers: readonly bigint[]): bigint => numbers.reduce((one, other) => (one > other ? one : other));
