import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Control, proofOf, type ProofStep } from '../affiliates/index.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { ControlProofStepView, ControlVerdictView, LegalControlView, LegalEntityControlView } from './control.view.js';
import { namesOf } from './legal-entities.queries.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { knowledge } from './ownership-facts.service.js';
import { factsAbove, factsBelow } from './reach.js';
import { Verdicts } from './verdicts.js';

type Named = (id: string) => { id: string; name: string };

/** GC-1.2: who controls whom on a day, by the facts of the register as they were known at an instant. Worked out each time, never stored. */
@Injectable()
export class ControlService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  of(call: Call, entityId: string, asked: ControlMomentRequest): Promise<LegalEntityControlView> {
    return this.gate.operator(call, async ({ tx }) => {
      const moment = momentOf(asked, tx.now);
      const [below, above] = [new Verdicts(await factsBelow(tx, entityId, moment), moment.asOf), new Verdicts(await factsAbove(tx, entityId, moment), moment.asOf)];
      const named = await namer(tx, [entityId], [below, above]);
      const [controls, controlledBy] = [toldAll(below, below.controlledBy(entityId), named), toldAll(above, above.controllersOf(entityId), named)];
      const ended = [...toldAll(below, below.endedFor(entityId), named).sort(by('company')), ...toldAll(above, above.endedOver(entityId), named).sort(by('holder'))];
      return { entity: named(entityId), asOf: moment.asOf, controls: controls.sort(by('company')), controlledBy: controlledBy.sort(by('holder')), endedByUnreviewed: ended };
    });
  }

  /** One pair, and what a person follows with a pencil. */
  verdict(call: Call, { holderId, companyId }: { holderId: string; companyId: string }, asked: ControlMomentRequest): Promise<ControlVerdictView> {
    return this.gate.operator(call, async ({ tx }) => {
      const { asOf, knownAt } = momentOf(asked, tx.now);
      const verdicts = new Verdicts(await factsBelow(tx, holderId, { asOf, knownAt }), asOf);
      const named = await namer(tx, [holderId, companyId], [verdicts]);
      const found = verdicts.controlledBy(holderId).find(({ company }) => company === companyId);
      const proof = found ? proofOf(verdicts.on, holderId, companyId).map((step) => toldStep(step, named)) : [];
      return { holder: named(holderId), company: named(companyId), asOf, control: found ? told(verdicts, found, named) : null, endedByUnreviewed: verdicts.endedFor(holderId).some(({ company }) => company === companyId), proof };
    });
  }
}

const momentOf = (asked: ControlMomentRequest, now: Temporal.Instant): { asOf: string; knownAt: string } => ({ asOf: asked.asOf ?? legalDateOf(now).toString(), knownAt: knowledge(asked, now) });

/** @throws NotFound when one who is asked about is not in the register */
async function namer(tx: Transaction, asked: readonly string[], verdicts: readonly Verdicts[]): Promise<Named> {
  const names = await namesOf(tx, [...asked, ...verdicts.flatMap((each) => each.everybody)]);
  if (asked.some((id) => !names.has(id))) throw new NotFound();
  return (id) => ({ id, name: names.get(id) ?? '' });
}

const told = (verdicts: Verdicts, control: Control, named: Named): LegalControlView =>
  ({ holder: named(control.holder), company: named(control.company), kind: control.kind, basis: control.basis, restsOnUnreviewed: verdicts.restsOnUnreviewed(control) });

const toldAll = (verdicts: Verdicts, controls: readonly Control[], named: Named): LegalControlView[] => controls.map((control) => told(verdicts, control, named));

/** Votes and sums are strings of digits. */
const toldStep = ({ company, day, kind, basis, polls }: ProofStep, named: Named): ControlProofStepView => ({
  company: named(company), day, kind, basis,
  polls: polls.map(({ day: on, counted, sum, total }) => ({ day: on, counted: counted.map(({ holder, weight }) => ({ holder: named(holder), weight: String(weight) })), sum: String(sum), total: String(total) })),
});

const by = (who: 'company' | 'holder') => (one: LegalControlView, other: LegalControlView): number => one[who].name.localeCompare(other[who].name) || (one[who].id < other[who].id ? -1 : 1);
