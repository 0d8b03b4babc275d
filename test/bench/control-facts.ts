import type { Facts, Holding } from '../../src/modules/affiliates/control-facts.js';

/** The same numbers in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TOTAL = 10_000;
const holding = (holder: string, company: string, votes: number): Holding => ({ holder, company, votes: BigInt(votes), totalVotes: BigInt(TOTAL) });
const facts = (holdings: Holding[]): Facts => ({ holdings, appointments: [], agreements: [], meetings: [] });

/** One holder at the top of a tree of so many, in which every third is held by two of those above it, neither of whom has enough alone. */
export function groupOf(descendants: number): Facts {
  const random = seeded(7);
  const name = (at: number): string => (at === 0 ? 'TOP' : `D${at}`);
  return facts(Array.from({ length: descendants }, (_, at) => {
    const [one, other] = [Math.floor(random() * (at + 1)), Math.floor(random() * (at + 1))];
    const company = name(at + 1);
    return at % 3 === 2 && one !== other ? [holding(name(one), company, 3_000), holding(name(other), company, 3_000)] : [holding(name(one), company, 5_001 + Math.floor(random() * 4_999))];
  }).flat());
}

/**
 * A register: groups of 1 to 500 with chains and joint subsidiaries, small holdings across them, companies that hold each other in circles, and people who own much of nothing.
 * About three holdings to each entity.
 */
export function registerOf(entities: number): Facts {
  const random = seeded(11);
  const below = (most: number): number => Math.floor(random() * most);
  const name = (at: number): string => `E${at}`;
  const holdings: Holding[] = [];
  for (let first = 0; first < entities;) {
    const size = Math.min(entities - first, 1 + Math.floor(500 * random() ** 6));
    for (let at = 1; at < size; at += 1) holdings.push(...inGroup({ first, at, below }).map(([holder, votes]) => holding(name(holder), name(first + at), votes)));
    if (size > 4 && random() < 0.3) holdings.push(holding(name(first + size - 1), name(first + 1), 200)); // a circle within
    first += size;
  }
  while (holdings.length < entities * 3) holdings.push(holding(name(below(entities)), name(below(entities)), 1 + below(150))); // at most a fiftieth: none of them decides
  return facts(withinTotal(holdings));
}

/** Held by one above it, by two together, or by half, which is not enough. */
function inGroup({ first, at, below }: { first: number; at: number; below: (most: number) => number }): [holder: number, votes: number][] {
  const above = (): number => first + Math.max(0, at - 1 - below(12));
  const [one, other] = [above(), above()];
  const kind = below(10);
  if (kind < 6 || one === other) return [[one, 5_001 + below(2_000)]];
  return kind < 9 ? [[one, 2_600], [other, 2_600]] : [[one, 5_000]];
}

/** Two rows of one holder in a company become one; who comes behind the last vote gets none. */
function withinTotal(holdings: readonly Holding[]): Holding[] {
  const left = new Map<string, bigint>();
  const known = new Set<string>();
  return holdings.filter(({ holder, company, votes }) => {
    const key = `${holder} ${company}`;
    const rest = left.get(company) ?? BigInt(TOTAL);
    if (known.has(key) || holder === company || rest < votes) return false;
    known.add(key);
    left.set(company, rest - votes);
    return true;
  });
}
