import { type Control, controls } from './control.js';
import { proofOf, type ProofStep } from './control-proof.js';
import type { ControlRequest } from './control.request.js';

/** A pair, and on request what a person follows with a pencil. Votes and sums are strings of digits: they are exact, however large. */
interface ToldControl extends Control {
  proof?: unknown;
}

export interface ControlAnswer {
  asOf: string;
  controls: ToldControl[];
}

export function controlAnswer(asked: ControlRequest): ControlAnswer {
  const { on, pairs } = controls(asked, asked.asOf, asked.settings);
  return { asOf: asked.asOf, controls: pairs.map((pair) => (asked.proofs ? { ...pair, proof: proofOf(on, pair.holder, pair.company).map(toldStep) } : pair)) };
}

const toldStep = ({ polls, ...step }: ProofStep): object =>
  ({ ...step, polls: polls.map(({ day, counted, sum, total }) => ({ day, counted: counted.map(({ holder, weight }) => ({ holder, weight: String(weight) })), sum: String(sum), total: String(total) })) });
