import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import { allPacks, packAmong } from './packs.queries.js';
import type { VotesLeftOut } from './rule-pack.js';

/** Q20: which votes leave the total, by the pack in force on a day. */
export interface VotesByPack {
  /** Days on which another pack begins. */
  days: readonly string[];
  on: (day: string) => { pack: string; leftOut: readonly VotesLeftOut[] };
}

export async function votesByPack(tx: Pick<Transaction, 'query'>): Promise<VotesByPack> {
  const packs = await allPacks(tx);
  const on = (day: string): ReturnType<VotesByPack['on']> => {
    const { version, pack: { votesLeftOut = [] } } = packAmong(packs, Temporal.PlainDate.from(day));
    return { pack: version, leftOut: votesLeftOut };
  };
  return { days: packs.flatMap(({ effectiveFrom, withdrawal }) => (effectiveFrom === null || withdrawal !== null ? [] : [effectiveFrom])), on };
}
