import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate } from '../authority/index.js';
import { momentOf } from './moment.js';
import type { GroupHoldingView, LegalEntityGroupView } from './group.view.js';
import { GroupTooLarge } from './legal-entities.errors.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { factsAbove, factsBelow } from './reach.js';
import { registerOn } from './register-on.js';
import { counting, type StoredFact } from './stored-facts.js';
import { by, namer, Verdicts } from './verdicts.js';

/** Of one picture: nobody reads more. */
const MOST_ENTITIES = 500;
const MOST_PAIRS = 20_000;
const MOST_DAYS = 200;

/** What is drawn of a group: who belongs to it, who holds what, and who controls whom (GC-1.2). */
@Injectable()
export class GroupService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  of(call: Call, entityId: string, asked: ControlMomentRequest): Promise<LegalEntityGroupView> {
    return this.gate.operator(call, async ({ tx }) => {
      const moment = momentOf(asked, tx.now);
      const register = await registerOn(tx, moment);
      const over = new Verdicts(await factsAbove(register, [entityId]), moment.asOf, register.settings).controllersOf(entityId).map(({ holder }) => holder);
      const facts = await factsBelow(register, [entityId, ...over]);
      const verdicts = new Verdicts(facts, moment.asOf, register.settings);
      const named = await namer(tx, { asked: [entityId], moment }, [verdicts]);
      const group = new Set([entityId, ...over, ...[entityId, ...over].flatMap((each) => verdicts.controlledBy(each).map(({ company }) => company))]);
      const pairs = [...group].flatMap((each) => verdicts.controlledBy(each));
      if (group.size > MOST_ENTITIES || pairs.length > MOST_PAIRS) throw new GroupTooLarge(MOST_ENTITIES);
      return {
        entity: named(entityId), asOf: moment.asOf, entities: [...group].map(named).sort((one, other) => one.name.localeCompare(other.name)),
        holdings: holdingsIn(group, facts, moment.asOf), controls: verdicts.told(pairs, named).sort(by('holder')), days: daysIn(await register.about([...group])),
      };
    });
  }
}

function holdingsIn(group: ReadonlySet<string>, facts: readonly StoredFact[], day: string): GroupHoldingView[] {
  const isSo = ({ kind, from, to }: StoredFact): boolean => kind === 'holding' && from <= day && (to === null || day < to);
  return counting(facts).filter(isSo).flatMap(({ holder, company, part, whole }) =>
    (holder !== null && group.has(holder) && group.has(company) ? [{ holderId: holder, companyId: company, votes: part ?? '0', totalVotes: whole ?? '0' }] : []));
}

/** Of what is known about them until the day that is asked for. */
function daysIn(about: readonly StoredFact[]): string[] {
  const days = new Set(counting(about).flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  return [...days].sort().slice(-MOST_DAYS);
}
