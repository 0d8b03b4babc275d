import { checkFacts } from './check-facts.js';
import { type Asked, type Control, type ControlOn, controls } from './control.js';
import { ControlFactsNotValid, ControlTooMuch } from './control.errors.js';
import { proofOf, type ProofStep } from './control-proof.js';
import type { ControlAssessmentRequest } from './control.request.js';
import type { ControlAssessmentView, ControlPollView, ControlStepView } from './control.view.js';

/** Of one request over HTTP: a fraction of a second of the one thread that serves everybody, and an answer of some megabytes. */
const MOST = { stakes: 250_000, pairs: 10_000, lines: 50_000 };

/** Of facts that were checked. */
export const controlAnswer = (asked: ControlAssessmentRequest): ControlAssessmentView => answered(asked, worked(asked), () => undefined);

/** The same within bounds, of facts that were not. */
export function controlAssessed(asked: ControlAssessmentRequest): ControlAssessmentView {
  const faults = checkFacts(asked);
  if (faults.length > 0) throw new ControlFactsNotValid(faults);
  const atMost = (most: number, what: string): ((more: number) => void) => (more) => {
    most -= more;
    if (most < 0) throw new ControlTooMuch(what, asked);
  };
  const found = worked(asked, atMost(MOST.stakes, 'Too many stakes would have to be looked at.'));
  atMost(MOST.pairs, `More than ${MOST.pairs} pairs would be told.`)(found.pairs.length);
  return answered(asked, found, atMost(MOST.lines, `Proofs of more than ${MOST.lines} lines would be told.`));
}

interface Found {
  on: ControlOn;
  pairs: Control[];
}

const worked = ({ settings, holder, asOf, ...facts }: ControlAssessmentRequest, spend?: Asked['spend']): Found => controls(facts, asOf, { ...settings, holder, spend });

function answered({ asOf, proofs }: ControlAssessmentRequest, { on, pairs }: Found, tell: (lines: number) => void): ControlAssessmentView {
  const withProof = (pair: Control): ControlAssessmentView['controls'][number] => {
    const steps = proofOf(on, pair.holder, pair.company);
    for (const { polls } of steps) tell(1 + polls.reduce((lines, { counted, leftOut }) => lines + counted.length + leftOut.length, 0));
    return { ...pair, proof: steps.map(toldStep) };
  };
  return { asOf, controls: proofs ? pairs.map(withProof) : pairs };
}

/** Votes and sums are strings of digits: they are exact, however large. */
const toldStep = ({ polls, ...step }: ProofStep): ControlStepView => ({ ...step, polls: polls.map(toldPoll) });

const toldPoll = ({ day, counted, sum, total, leftOut }: ProofStep['polls'][number]): ControlPollView =>
  ({ day, counted: counted.map(inDigits), sum: String(sum), total: String(total), leftOut: leftOut.map(inDigits) });

const inDigits = <Row extends { weight: bigint }>(row: Row): Omit<Row, 'weight'> & { weight: string } => ({ ...row, weight: String(row.weight) });
