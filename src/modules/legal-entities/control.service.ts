import { Inject, Injectable } from '@nestjs/common';
import { proofOf, type ProofStep } from '../affiliates/index.js';
import { type Call, Gate } from '../authority/index.js';
import type { ControlProofStepView, ControlVerdictView, LegalEntityControlView } from './control.view.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { momentOf } from './moment.js';
import { factsAbove, factsBelow } from './reach.js';
import { registerOn } from './register-on.js';
import { by, namer, type Named, Verdicts } from './verdicts.js';

/** GC-1.2: who controls whom on a day, by the facts of the register as they were known at an instant. Worked out each time, never stored. */
@Injectable()
export class ControlService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  of(call: Call, entityId: string, asked: ControlMomentRequest): Promise<LegalEntityControlView> {
    return this.gate.operator(call, async ({ tx }) => {
      const moment = momentOf(asked, tx.now);
      const register = await registerOn(tx, moment);
      const [below, above] = [new Verdicts(await factsBelow(register, [entityId]), moment.asOf, register.settings), new Verdicts(await factsAbove(register, [entityId]), moment.asOf, register.settings)];
      const named = await namer(tx, { asked: [entityId], moment }, [below, above]);
      const [controls, controlledBy] = [below.told(below.controlledBy(entityId), named), above.told(above.controllersOf(entityId), named)];
      const ended = [...below.told(below.endedFor(entityId), named).sort(by('company')), ...above.told(above.endedOver(entityId), named).sort(by('holder'))];
      return { entity: named(entityId), asOf: moment.asOf, controls: controls.sort(by('company')), controlledBy: controlledBy.sort(by('holder')), endedByUnreviewed: ended };
    });
  }

  /** One pair, and what a person follows with a pencil. */
  verdict(call: Call, { holderId, companyId }: { holderId: string; companyId: string }, asked: ControlMomentRequest): Promise<ControlVerdictView> {
    return this.gate.operator(call, async ({ tx }) => {
      const moment = momentOf(asked, tx.now);
      const { asOf } = moment;
      const register = await registerOn(tx, moment);
      const verdicts = new Verdicts(await factsBelow(register, [holderId]), asOf, register.settings);
      const named = await namer(tx, { asked: [holderId, companyId], moment }, [verdicts]);
      const found = verdicts.controlledBy(holderId).find(({ company }) => company === companyId);
      const [control = null] = verdicts.told(found ? [found] : [], named);
      const proof = found ? proofOf(verdicts.on, holderId, companyId).map((step) => toldStep(step, named)) : [];
      return { holder: named(holderId), company: named(companyId), asOf, rulePack: register.rulePack, control, endedByUnreviewed: verdicts.endedFor(holderId).some(({ company }) => company === companyId), proof };
    });
  }
}

/** Votes and sums are strings of digits. */
const toldStep = ({ company, day, kind, basis, polls }: ProofStep, named: Named): ControlProofStepView => ({
  company: named(company), day, kind, basis,
  polls: polls.map(({ day: on, counted, sum, total, leftOut }) => ({
    day: on, counted: counted.map(({ holder, weight }) => ({ holder: named(holder), weight: String(weight) })), sum: String(sum), total: String(total),
    leftOut: leftOut.map(({ holder, weight, cause }) => ({ holder: named(holder), weight: String(weight), cause })),
  })),
});
