/** What one entity holds in another now. */
export interface HeldVotes {
  holder: string;
  company: string;
  votes: string;
  totalVotes: string;
}

/** Control of one's own by something else than votes: by appointment, agreement or in fact, in a word. */
export interface Tie {
  holder: string;
  company: string;
  word: string;
}

/** A picture of companies: plain data, from wherever they come. */
export interface ControlGraph {
  entities: readonly string[];
  holdings: readonly HeldVotes[];
  controls: readonly { holder: string; company: string; kind: 'direct' | 'indirect' }[];
  ties: readonly Tie[];
}

interface Line {
  id: string;
  holder: string;
  company: string;
  /** Null: it holds nothing. */
  held: HeldVotes | null;
  word: string | null;
}

/** Of what people read as a number of votes. */
export const shareOf = ({ votes, totalVotes }: HeldVotes): number => (BigInt(totalVotes) === 0n ? 0 : Number((BigInt(votes) * 100_000n) / BigInt(totalVotes)) / 100_000);

/** Those who control of their own, by something else than votes. */
export const tiesOf = <Basis extends string>(controls: readonly { holder: string; company: string; kind: string; basis: Basis | 'votes' }[], wordOf: (basis: Basis) => string): Tie[] =>
  controls.flatMap(({ holder, company, kind, basis }) => (kind === 'direct' && basis !== 'votes' ? [{ holder, company, word: wordOf(basis) }] : []));

/** One line between two, whatever it is made of. */
export function linesOf({ holdings, ties }: Pick<ControlGraph, 'holdings' | 'ties'>): Line[] {
  const lines = new Map<string, Line>();
  const between = (holder: string, company: string): Line => {
    const id = JSON.stringify([holder, company]);
    const line = lines.get(id) ?? { id, holder, company, held: null, word: null };
    lines.set(id, line);
    return line;
  };
  for (const each of holdings) {
    const line = between(each.holder, each.company);
    line.held = { ...each, votes: line.held ? String(BigInt(line.held.votes) + BigInt(each.votes)) : each.votes };
  }
  for (const { holder, company, word } of ties) between(holder, company).word = word;
  return [...lines.values()];
}
