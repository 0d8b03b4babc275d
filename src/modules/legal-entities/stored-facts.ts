import { checkFacts, type FactFault, type Facts } from '../affiliates/index.js';
import type { OwnershipFactBody } from './ownership-fact.requests.js';
import type { FactKind } from './ownership-fact.view.js';

/** A fact as its row says it; numbers are digits. `part` and `whole`: votes of all votes, seats of the board, of a meeting what was represented. */
export interface StoredFact {
  id: string;
  kind: FactKind;
  company: string;
  holder: string | null;
  from: string;
  to: string | null;
  part: string | null;
  whole: string | null;
  shareClass: string | null;
  suspended: boolean;
  clause: string | null;
  reviewed: boolean;
  /** Nobody reviewed its withdrawal, so that it still counts by reviewed facts. */
  withdrawn: boolean;
  cast: { holder: string; votes: string }[];
}

/** What the law of control works on. */
export function factsOf(stored: readonly StoredFact[]): Facts {
  const of = (kind: FactKind): StoredFact[] => stored.filter((each) => each.kind === kind);
  const span = ({ holder, company, from, to }: StoredFact): { holder: string; company: string; from: string; to: string | undefined } => ({ holder: holder ?? '', company, from, to: to ?? undefined });
  const number = (digits: string | null): bigint => BigInt(digits ?? 0);
  return {
    holdings: of('holding').map((each) => ({ ...span(each), votes: number(each.part), totalVotes: number(each.whole), shareClass: each.shareClass ?? undefined, suspended: each.suspended })),
    appointments: of('appointment').map((each) => ({ ...span(each), seats: number(each.part), boardSize: number(each.whole) })),
    agreements: of('agreement').map(span),
    meetings: of('meeting').map(({ company, from, whole, cast }) => ({ company, date: from, represented: number(whole), cast: cast.map(({ holder, votes }) => ({ holder, votes: BigInt(votes) })) })),
  };
}

/** GC-1.2-c: nobody can compute what an agreement says, so it counts once somebody reviewed it. */
export const counting = (stored: readonly StoredFact[]): StoredFact[] => stored.filter(({ kind, reviewed, withdrawn }) => !withdrawn && (kind !== 'agreement' || reviewed));

export function asStored(company: string, id: string, input: OwnershipFactBody): StoredFact {
  const { kind, holderId: holder = null, from, to = null, shareClass = null, suspended, clause = null, cast } = input;
  return { id, kind, company, holder, from, to, shareClass, suspended: suspended ?? false, clause, ...numbersOf(input), reviewed: false, withdrawn: false, cast: (cast ?? []).map((each) => ({ holder: each.holderId, votes: each.votes })) };
}

const numbersOf = ({ votes, totalVotes, seats, boardSize, represented }: OwnershipFactBody): Pick<StoredFact, 'part' | 'whole'> => ({ part: votes ?? seats ?? null, whole: totalVotes ?? boardSize ?? represented ?? null });

const KIND_OF: Readonly<Record<string, FactKind>> = { holdings: 'holding', appointments: 'appointment', agreements: 'agreement', meetings: 'meeting' };

/** What of the new facts cannot be true, with those that stand: where it stands in the request. */
export function faultsOf(standing: readonly StoredFact[], wanted: readonly StoredFact[]): FactFault[] {
  const all = [...standing, ...wanted];
  return checkFacts(factsOf(all)).map(({ pointer, message }) => {
    const [, list = '', at, ...rest] = pointer.split('/');
    const fact = all.filter(({ kind }) => kind === KIND_OF[list])[Number(at)];
    return { pointer: ['/facts', ...(fact && wanted.includes(fact) ? [wanted.indexOf(fact), ...rest] : [])].join('/'), message };
  });
}
