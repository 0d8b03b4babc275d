import { Inject, Injectable } from '@nestjs/common';
import { type Call, Gate } from '../authority/index.js';
import { momentOf } from './moment.js';
import type { GroupHoldingView, LegalEntityGroupView } from './group.view.js';
import { GroupTooLarge } from './legal-entities.errors.js';
import type { ControlMomentRequest } from './legal-entity.requests.js';
import { factsAbove, factsBelow, type FactSource } from './reach.js';
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
      const group = new Set([entityId, ...over, ...[entityId, ...over].flatMap((each) => verdicts.controlledBy(each).map(({ company }) => company))]);
      const pairs = [...group].flatMap((each) => verdicts.controlledBy(each));
      if (group.size > MOST_ENTITIES || pairs.length > MOST_PAIRS) throw new GroupTooLarge(MOST_ENTITIES);
      const beside = await besides(register, { entityId, group }, moment.asOf);
      const all = new Set([...group, ...beside]);
      const [named, about] = [await namer(tx, { asked: [entityId, ...beside], moment }, [verdicts]), await register.about([...all])];
      return {
        entity: named(entityId), asOf: moment.asOf, entities: [...all].map(named).sort((one, other) => one.name.localeCompare(other.name)),
        holdings: holdingsIn(all, about, moment.asOf), controls: verdicts.told(pairs, named).sort(by('holder')), days: daysIn(about),
      };
    });
  }
}

/** Who holds something in the one that is asked about, and in whom it does, without control: as many as there is room for. */
async function besides(register: FactSource, { entityId, group }: { entityId: string; group: ReadonlySet<string> }, day: string): Promise<string[]> {
  const held = heldOn([...await register.about([entityId]), ...await register.heldBy([entityId])], day);
  const ends = held.flatMap(({ holder, company }) => (holder === entityId || company === entityId ? [holder ?? entityId, company] : []));
  return [...new Set(ends)].filter((each) => !group.has(each)).sort().slice(0, MOST_ENTITIES - group.size);
}

const heldOn = (facts: readonly StoredFact[], day: string): StoredFact[] =>
  counting(facts).filter(({ kind, from, to }) => kind === 'holding' && from <= day && (to === null || day < to));

function holdingsIn(group: ReadonlySet<string>, facts: readonly StoredFact[], day: string): GroupHoldingView[] {
  return heldOn(facts, day).flatMap(({ holder, company, part, whole }) =>
    (holder !== null && group.has(holder) && group.has(company) ? [{ holderId: holder, companyId: company, votes: part ?? '0', totalVotes: whole ?? '0' }] : []));
}

/** Of what is known about them until the day that is asked for. */
function daysIn(about: readonly StoredFact[]): string[] {
  const days = new Set(counting(about).flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  return [...days].sort().slice(-MOST_DAYS);
}
