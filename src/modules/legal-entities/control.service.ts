import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Control, controlBy, type ControlOn, pairsOf, proofOf, type ProofStep } from '../affiliates/index.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { ControlProofStepView, ControlVerdictView, LegalControlView, LegalEntityControlView } from './control.view.js';
import { namesOf } from './legal-entities.queries.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { knowledge } from './ownership-facts.service.js';
import { factsAbove, factsBelow } from './reach.js';
import { counting, factsOf, type StoredFact } from './stored-facts.js';

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
      const controls = below.controlledBy(entityId).map((control) => below.told(control, named)).sort(by('company'));
      return { entity: named(entityId), asOf: moment.asOf, controls, controlledBy: above.controllersOf(entityId).map((control) => above.told(control, named)).sort(by('holder')) };
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
      return { holder: named(holderId), company: named(companyId), asOf, control: found ? verdicts.told(found, named) : null, proof };
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

/** By the facts, and by those of them that somebody reviewed. */
class Verdicts {
  readonly on: ControlOn;
  private readonly byReviewed: ControlOn;
  private readonly holders: ReadonlySet<string>;
  private readonly companies: ReadonlySet<string>;

  constructor(read: readonly StoredFact[], asOf: string) {
    const stored = counting(read);
    this.on = controlBy(factsOf(stored), asOf);
    this.byReviewed = controlBy(factsOf(stored.filter(({ reviewed }) => reviewed)), asOf);
    this.holders = new Set(stored.flatMap(({ holder, cast }) => (holder === null ? cast.map((each) => each.holder) : [holder])));
    this.companies = new Set(stored.map(({ company }) => company));
  }

  get everybody(): string[] {
    return [...this.holders, ...this.companies];
  }

  controlledBy(holder: string): Control[] {
    return pairsOf(this.on, holder);
  }

  controllersOf(company: string): Control[] {
    return [...this.holders].flatMap((holder) => {
      const unlocked = this.on.controlledBy(holder).get(company);
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
