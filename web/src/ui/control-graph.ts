/** What one entity holds in another now. */
export interface HeldVotes {
  holder: string;
  company: string;
  votes: string;
  totalVotes: string;
}

/** A picture of companies: plain data, from wherever they come. */
export interface ControlGraph {
  entities: readonly string[];
  holdings: readonly HeldVotes[];
  controls: readonly { holder: string; company: string; kind: 'direct' | 'indirect' }[];
}

/** Of what people read as a number of votes. */
export const shareOf = ({ votes, totalVotes }: HeldVotes): number => (BigInt(totalVotes) === 0n ? 0 : Number((BigInt(votes) * 100_000n) / BigInt(totalVotes)) / 100_000);

/** One line between two, whatever classes of shares it is made of. */
export function linesOf(holdings: readonly HeldVotes[]): (HeldVotes & { id: string })[] {
  const lines = new Map<string, HeldVotes & { id: string }>();
  for (const each of holdings) {
    const id = JSON.stringify([each.holder, each.company]);
    const known = lines.get(id);
    lines.set(id, { ...each, id, votes: known ? String(BigInt(known.votes) + BigInt(each.votes)) : each.votes });
  }
  return [...lines.values()];
}
