import { Inject, Injectable } from '@nestjs/common';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Control, controlBy, type ControlOn, proofOf, type ProofStep } from '../affiliates/index.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { ControlProofStepView, ControlVerdictView, LegalControlView, LegalEntityControlView } from './control.view.js';
import { namesOf } from './legal-entities.queries.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { knowledge } from './ownership-facts.service.js';
import { factsReached } from './reach.js';
import { counting, factsOf, type StoredFact } from './stored-facts.js';

type Named = (id: string) => { id: string; name: string };

/** GC-1.2: who controls whom on a day, by the facts of the register as they were known at an instant. Worked out each time, never stored. */
@Injectable()
export class ControlService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  of(call: Call, entityId: string, asked: ControlMomentRequest): Promise<LegalEntityControlView> {
    return this.gate.operator(call, async ({ tx }) => {
      const { asOf, stored, named } = await this.read(tx, [entityId], asked);
      const verdicts = new Verdicts(stored, asOf);
      const told = (control: Control): LegalControlView => verdicts.told(control, named);
      const companies = verdicts.controlledBy(entityId).map(told);
      const holders = verdicts.controllersOf(entityId).map(told);
      return { entity: named(entityId), asOf, controls: companies.sort(by('company')), controlledBy: holders.sort(by('holder')) };
    });
  }

  /** One pair, and what a person follows with a pencil. */
  verdict(call: Call, { holderId, companyId }: { holderId: string; companyId: string }, asked: ControlMomentRequest): Promise<ControlVerdictView> {
    return this.gate.operator(call, async ({ tx }) => {
      const { asOf, stored, named } = await this.read(tx, [holderId, companyId], asked);
      const verdicts = new Verdicts(stored, asOf);
      const found = verdicts.controlledBy(holderId).find(({ company }) => company === companyId);
      const proof = found ? proofOf(verdicts.on, holderId, companyId).map((step) => toldStep(step, named)) : [];
      return { holder: named(holderId), company: named(companyId), asOf, control: found ? verdicts.told(found, named) : null, proof };
    });
  }

  /** What the first of them reaches. */
  private async read(tx: Transaction, [entityId, ...others]: [string, ...string[]], asked: ControlMomentRequest): Promise<{ asOf: string; stored: StoredFact[]; named: Named }> {
    const asOf = asked.asOf ?? legalDateOf(tx.now).toString();
    const stored = counting(await factsReached(tx, entityId, { asOf, knownAt: knowledge(asked, tx.now) }));
    const names = await namesOf(tx, [entityId, ...others, ...stored.flatMap(({ company, holder, cast }) => [company, ...(holder === null ? [] : [holder]), ...cast.map((each) => each.holder)])]);
    if ([entityId, ...others].some((id) => !names.has(id))) throw new NotFound();
    return { asOf, stored, named: (id) => ({ id, name: names.get(id) ?? '' }) };
  }
}

/** By the facts, and by those of them that somebody reviewed. */
class Verdicts {
  readonly on: ControlOn;
  private readonly byReviewed: ControlOn;

  constructor(private readonly stored: readonly StoredFact[], asOf: string) {
    this.on = controlBy(factsOf(stored), asOf);
    this.byReviewed = controlBy(factsOf(stored.filter(({ reviewed }) => reviewed)), asOf);
  }

  controlledBy(holder: string): Control[] {
    return [...this.on.controlledBy(holder).values()].map((unlocked) => this.on.control(holder, unlocked));
  }

  controllersOf(company: string): Control[] {
    const holders = new Set(this.stored.flatMap((each) => (each.holder === null ? each.cast.map(({ holder }) => holder) : [each.holder])));
    return [...holders].flatMap((holder) => {
      const unlocked = holder === company ? undefined : this.on.controlledBy(holder).get(company);
      return unlocked ? [this.on.control(holder, unlocked)] : [];
    });
  }

  told({ holder, company, kind, basis }: Control, named: Named): LegalControlView {
    return { holder: named(holder), company: named(company), kind, basis, restsOnUnreviewed: !this.byReviewed.controlledBy(holder).has(company) };
  }
}

/** Votes and sums are strings of digits. */
const toldStep = ({ company, day, kind, basis, polls }: ProofStep, named: Named): ControlProofStepView => ({
  company: named(company), day, kind, basis,
  polls: polls.map(({ day: on, counted, sum, total }) => ({ day: on, counted: counted.map(({ holder, weight }) => ({ holder: named(holder), weight: String(weight) })), sum: String(sum), total: String(total) })),
});

const by = (who: 'company' | 'holder') => (one: LegalControlView, other: LegalControlView): number => one[who].name.localeCompare(other[who].name) || (one[who].id < other[who].id ? -1 : 1);
