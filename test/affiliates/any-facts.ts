import fc from 'fast-check';
import type { Facts } from '../../src/modules/affiliates/control-facts.js';

export const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];

const span = fc.record({ from: fc.constantFrom(undefined, ...DAYS), to: fc.constantFrom(undefined, ...DAYS) });
const share = fc.constantFrom(5n, 10n, 20n, 25n, 30n, 40n, 50n, 51n);

/** Of a few companies that hold each other in whatever way, with meetings on the few days on which facts begin and end; of 100 votes and 5 seats each. */
export function anyFacts(names: readonly string[], { about = names, most = 12 }: { about?: readonly string[]; most?: number } = {}): fc.Arbitrary<Facts> {
  const [name, company] = [fc.constantFrom(...names), fc.constantFrom(...about)];
  return fc.record({
    holdings: fc.array(fc.tuple(name, company, share, span, fc.boolean()).map(([holder, of, votes, over, suspended]) => ({ holder, company: of, votes, totalVotes: 100n, suspended, ...over })), { maxLength: most }),
    appointments: fc.array(fc.tuple(name, company, fc.bigInt(1n, 3n), span).map(([holder, of, seats, over]) => ({ holder, company: of, seats, boardSize: 5n, ...over })), { maxLength: 4 }),
    agreements: fc.array(fc.tuple(name, company, span).map(([holder, of, over]) => ({ holder, company: of, ...over })), { maxLength: 3 }),
    meetings: fc.uniqueArray(fc.record({ company, date: fc.constantFrom(...DAYS), represented: fc.bigInt(0n, 6n), cast: fc.array(fc.record({ holder: name, votes: fc.bigInt(1n, 4n) }), { maxLength: 3 }) }), { maxLength: 8, selector: (each) => `${each.company} ${each.date}` }),
  });
}
