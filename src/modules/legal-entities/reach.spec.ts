import fc from 'fast-check';
import { anyFacts, DAYS } from '../../../test/affiliates/any-facts.js';
import { counted, dayAt } from '../../../test/affiliates/counted-facts.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import type { Statement, Transaction } from '../../platform/database/database.js';
import { checkFacts, type Control, controlBy, type Facts, pairsOf } from '../affiliates/index.js';
import { factsAbove, factsBelow } from './reach.js';
import { factsOf, type StoredFact } from './stored-facts.js';

const NAMES = Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + at));
const LISTS = ['holdings', 'appointments', 'agreements', 'meetings'] as const;

/** Without those that cannot be true beside the others. */
function possible(facts: Facts): Facts {
  const wrong = new Set(checkFacts(facts).map(({ pointer }) => pointer.split('/').slice(0, 3).join('/')));
  if (wrong.size === 0) return facts;
  const [holdings, appointments, agreements, meetings] = LISTS.map((list) => facts[list].filter((_, at) => !wrong.has(`/${list}/${at}`)));
  return possible({ holdings, appointments, agreements, meetings } as unknown as Facts);
}

const name = fc.constantFrom(...NAMES);
/** Such as give control alone or together, so that there are chains of it on every basis. */
const strong: fc.Arbitrary<Facts> = fc.record({
  holdings: fc.array(fc.record({ holder: name, company: name, votes: fc.constantFrom(20n, 30n, 40n, 51n), totalVotes: fc.constant(100n) }), { maxLength: 8 }),
  appointments: fc.constant([]), agreements: fc.constant([]),
  meetings: fc.array(fc.tuple(name, name, fc.subarray(DAYS, { minLength: 2 })), { maxLength: 3 }).map((all) => all.flatMap(([holder, company, days]) => days.map((date) => ({ company, date, represented: 5n, cast: [{ holder, votes: 3n }] })))),
});
const facts = fc.tuple(strong, anyFacts(NAMES, { most: 5 })).map(([one, other]) => possible(Object.fromEntries(LISTS.map((list) => [list, [...one[list], ...other[list]]])) as unknown as Facts));

function stored({ holdings, appointments, agreements, meetings }: Facts): StoredFact[] {
  const none = { to: null, part: null, whole: null, shareClass: null, suspended: false, clause: null, reviewed: true, withdrawn: false, cast: [], holder: null };
  const span = ({ from = '2000-01-01', to }: { from?: string | undefined; to?: string | undefined }): { from: string; to: string | null } => ({ from, to: to ?? null });
  const rows: Omit<StoredFact, 'id'>[] = [
    ...holdings.map(({ holder, company, votes, totalVotes, ...each }) => ({ ...none, kind: 'holding' as const, holder, company, ...span(each), part: String(votes), whole: String(totalVotes) })),
    ...appointments.map(({ holder, company, seats, boardSize, ...each }) => ({ ...none, kind: 'appointment' as const, holder, company, ...span(each), part: String(seats), whole: String(boardSize) })),
    ...agreements.map(({ holder, company, ...each }) => ({ ...none, kind: 'agreement' as const, holder, company, ...span(each) })),
    ...meetings.map(({ company, date, represented, cast }) => ({ ...none, kind: 'meeting' as const, company, from: date, whole: String(represented), cast: cast.map(({ holder, votes }) => ({ holder, votes: String(votes) })) })),
  ];
  return rows.map((row, at) => ({ ...row, id: String(at) }));
}

/** The two statements of a verdict, over rows in memory. */
function reader(rows: readonly StoredFact[]): Transaction {
  const castBy = (names: readonly string[]): Set<string> => new Set(rows.filter(({ cast }) => cast.some(({ holder }) => names.includes(holder))).map(({ company }) => company));
  const answers: Record<string, (names: readonly string[]) => StoredFact[]> = {
    'ownership-facts-about': (companies) => rows.filter(({ company }) => companies.includes(company)),
    'ownership-facts-held': (holders) => rows.filter(({ kind, holder, company }) => (holder === null ? kind === 'meeting' && castBy(holders).has(company) : holders.includes(holder))),
  };
  const query = ({ name = '', values = [] }: Statement): Promise<StoredFact[]> => Promise.resolve((answers[name]?.(values[0] as string[]) ?? []).filter(({ from }) => from <= (values[2] as string)));
  return { query } as unknown as Transaction;
}

it('what is reached from an entity, up and down, gives the verdicts of the whole register', async () => {
  await fc.assert(fc.asyncProperty(facts, fc.constantFrom(...DAYS, '2026-06-30'), async (register, asOf) => {
    const [tx, whole] = [reader(stored(register)), controlBy(factsOf(stored(register)), asOf)];
    for (const entity of NAMES) {
      const moment = { asOf, knownAt: 'infinity' };
      expect(pairsOf(controlBy(factsOf(await factsBelow(tx, entity, moment)), asOf), entity)).toEqual(pairsOf(whole, entity));
      const above = controlBy(factsOf(await factsAbove(tx, entity, moment)), asOf);
      const over = (on: typeof whole): Control[] => NAMES.flatMap((holder) => pairsOf(on, holder)).filter(({ company }) => company === entity);
      expect(over(above)).toEqual(over(whole));
    }
  }), asRuns(proof('what a verdict reaches suffices for it', 10_000, 800)));
}, 3_600_000);

it('S33: of a company with many holders, each from a day of his own, each fact is looked at a few times', async () => {
  const holdings = Array.from({ length: 4_000 }, (_, at) => ({ holder: `H${at}`, company: 'C', votes: 1n, totalVotes: 4_000n, from: dayAt(at), ...(at % 2 === 0 && { to: dayAt(at + 3_000) }) }));
  const { facts: rows, reads } = counted(stored({ holdings, appointments: [], agreements: [], meetings: [] }));
  expect(await factsAbove(reader(rows), 'C', { asOf: dayAt(9_000), knownAt: 'infinity' })).toHaveLength(4_000);
  expect(reads() / rows.length).toBeLessThan(100);
});
