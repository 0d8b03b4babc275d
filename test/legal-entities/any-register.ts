import fc from 'fast-check';
import type { Statement, Transaction } from '../../src/platform/database/database.js';
import { checkFacts } from '../../src/modules/affiliates/check-facts.js';
import type { Facts, Settings } from '../../src/modules/affiliates/control-facts.js';
import type { StoredFact } from '../../src/modules/legal-entities/stored-facts.js';
import { anyFacts, DAYS } from '../affiliates/any-facts.js';

export const NAMES = Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + at));
const LISTS = ['holdings', 'appointments', 'agreements', 'meetings'] as const;

/** Q20, mostly as it is by default. */
export const SETTINGS: fc.Arbitrary<Settings> = fc.oneof(fc.constant({}), fc.record({ leaveOutOwn: fc.boolean(), leaveOutSuspended: fc.boolean() }));

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
/** Facts that can be true together. */
export const registers: fc.Arbitrary<Facts> = fc.tuple(strong, anyFacts(NAMES, { most: 5 })).map(([one, other]) => possible(Object.fromEntries(LISTS.map((list) => [list, [...one[list], ...other[list]]])) as unknown as Facts));

export function stored({ holdings, appointments, agreements, meetings }: Facts): StoredFact[] {
  const none = { to: null, part: null, whole: null, shareClass: null, suspended: false, clause: null, reviewed: true, withdrawn: false, cast: [], holder: null };
  const span = ({ from = '2000-01-01', to }: { from?: string | undefined; to?: string | undefined }): { from: string; to: string | null } => ({ from, to: to ?? null });
  const rows: Omit<StoredFact, 'id'>[] = [
    ...holdings.map(({ holder, company, votes, totalVotes, ...each }) => ({ ...none, kind: 'holding' as const, holder, company, ...span(each), part: String(votes), whole: String(totalVotes), suspended: each.suspended ?? false })),
    ...appointments.map(({ holder, company, seats, boardSize, ...each }) => ({ ...none, kind: 'appointment' as const, holder, company, ...span(each), part: String(seats), whole: String(boardSize) })),
    ...agreements.map(({ holder, company, ...each }) => ({ ...none, kind: 'agreement' as const, holder, company, ...span(each) })),
    ...meetings.map(({ company, date, represented, cast }) => ({ ...none, kind: 'meeting' as const, company, from: date, whole: String(represented), cast: cast.map(({ holder, votes }) => ({ holder, votes: String(votes) })) })),
  ];
  return rows.map((row, at) => ({ ...row, id: String(at) }));
}

/** The two statements of a verdict, over rows in memory. */
export function reader(rows: readonly StoredFact[]): Transaction {
  const castBy = (names: readonly string[]): Set<string> => new Set(rows.filter(({ cast }) => cast.some(({ holder }) => names.includes(holder))).map(({ company }) => company));
  const answers: Record<string, (names: readonly string[]) => StoredFact[]> = {
    'ownership-facts-about': (companies) => rows.filter(({ company }) => companies.includes(company)),
    'ownership-facts-held': (holders) => rows.filter(({ kind, holder, company }) => (holder === null ? kind === 'meeting' && castBy(holders).has(company) : holders.includes(holder))),
  };
  const query = ({ name = '', values = [] }: Statement): Promise<StoredFact[]> => Promise.resolve((answers[name]?.(values[0] as string[]) ?? []).filter(({ from }) => from <= (values[2] as string)));
  return { query } as unknown as Transaction;
}
