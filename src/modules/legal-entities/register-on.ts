import type { Transaction } from '../../platform/database/database.js';
import type { Settings } from '../affiliates/index.js';
import { type VotesByPack, votesByPack } from '../rules/index.js';
import { type FactSource, registerAt } from './reach.js';

/** Q20, as the rule pack in force on the day has it; it holds for meetings before that day, too. */
export const settingsOn = (votes: VotesByPack, day: string): Settings => {
  const { leftOut } = votes.on(day);
  return { leaveOutOwn: leftOut.includes('own'), leaveOutSuspended: leftOut.includes('suspended') };
};

/** The register as it was known at an instant, and what leaves the total on that day. */
export async function registerOn(tx: Transaction, moment: { asOf: string; knownAt: string }): Promise<FactSource & { rulePack: string }> {
  const votes = await votesByPack(tx);
  return { ...registerAt(tx, moment, settingsOn(votes, moment.asOf)), rulePack: votes.on(moment.asOf).pack };
}
