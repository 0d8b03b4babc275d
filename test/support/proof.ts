import { randomInt } from 'node:crypto';

export interface Proof {
  /** How many cases this run tries. */
  n: number;
  seed: number;
}

/**
 * A proof has two sizes: `npm test` tries a twentieth (or what is named, where that is too long), `npm run prove` all of it. Both say n and seed, so that a failure
 * can be run again: `PROOF_SEED=… npm test`.
 */
export function proof(title: string, full: number, small = Math.ceil(full / 20)): Proof {
  const n = process.env['PROVE'] === 'full' ? full : small;
  const seed = Number(process.env['PROOF_SEED'] ?? randomInt(2 ** 31));
  process.stdout.write(`proof: ${title}: n=${n}, seed=${seed}\n`);
  return { n, seed };
}

/** The same for fast-check. */
export const asRuns = ({ n, seed }: Proof): { numRuns: number; seed: number; endOnFailure: boolean } => ({ numRuns: n, seed, endOnFailure: false });
