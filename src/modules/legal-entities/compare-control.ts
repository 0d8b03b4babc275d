import type { Control } from '../affiliates/index.js';
import type { ControlWhatIfRequest, SupposedChangeBody } from './control-what-if.requests.js';
import { NotSupposed } from './legal-entities.errors.js';
import { type FactSource, factsAbove, factsBelow } from './reach.js';
import type { StoredFact } from './stored-facts.js';
import { supposed } from './supposed-facts.js';
import { Verdicts } from './verdicts.js';

/** Who controls whom on a day, without the changes and with them; and what only one of the two has. */
export interface Compared {
  before: Verdicts;
  after: Verdicts;
  gained: Control[];
  lost: Control[];
}

/** By what the changes can touch, read from the register; by facts that stand. */
export async function compareControl(source: FactSource, { asOf, changes }: ControlWhatIfRequest): Promise<Compared> {
  const register = standing(source);
  const { companies, facts } = await touchedBy(register, changes, asOf);
  const changed = over(register, companies, facts);
  const absorbed = absorbedBy(changes);
  const holders = new Set([...absorbed, ...await controllers(register, [...companies], asOf), ...await controllers(changed, [...companies], asOf)]);
  const [before, after] = [await below(register, holders, asOf), await below(changed, holders, asOf)];
  const now = [...holders].flatMap((holder) => before.controlledBy(holder));
  const then = [...holders].flatMap((holder) => (absorbed.includes(holder) ? [] : after.controlledBy(holder)));
  return { before, after, gained: unlike(then, now), lost: unlike(now, then) };
}

/** Whatever it cast at meetings of old: a company that is no more controls nobody. */
export const absorbedBy = (changes: readonly SupposedChangeBody[]): string[] => changes.flatMap(({ kind, companyId }) => (kind === 'merger' && companyId ? [companyId] : []));

/** Facts that stand. */
function standing(register: FactSource): FactSource {
  const stand = (facts: readonly StoredFact[]): StoredFact[] => facts.filter(({ withdrawn }) => !withdrawn);
  return { settings: register.settings, about: async (companies) => stand(await register.about(companies)), heldBy: async (holders) => stand(await register.heldBy(holders)) };
}

/** The companies about which other facts are supposed, and all facts about them then. What a company that is absorbed has passes on, so they are those in which it has something, too. */
async function touchedBy(register: FactSource, changes: readonly SupposedChangeBody[], day: string): Promise<{ companies: Set<string>; facts: StoredFact[] }> {
  const absorbed = absorbedBy(changes);
  const held = absorbed.length === 0 ? [] : await register.heldBy(absorbed);
  const companies = new Set([...changes.flatMap(({ companyId }) => companyId ?? []), ...held.map(({ company }) => company)]);
  const { facts, faults } = supposed(await register.about([...companies]), changes, day);
  if (faults.length > 0) throw new NotSupposed(faults);
  return { companies, facts };
}

/** The register, with these facts about these companies instead of its own. */
const over = (register: FactSource, companies: ReadonlySet<string>, facts: readonly StoredFact[]): FactSource => ({
  settings: register.settings,
  about: async (asked) => [...await register.about(asked.filter((each) => !companies.has(each))), ...facts.filter(({ company }) => asked.includes(company))],
  heldBy: async (holders) => {
    const voted = new Set(facts.filter(({ cast }) => cast.some(({ holder }) => holders.includes(holder))).map(({ company }) => company));
    return [...(await register.heldBy(holders)).filter(({ company }) => !companies.has(company)), ...facts.filter(({ holder, company }) => (holder === null ? voted.has(company) : holders.includes(holder)))];
  },
});

/**
 * Whose control a change of facts about these companies can change: whoever controls one of them, before or after. Any other company is controlled through the same as before. Where a company's own
 * shares leave its total, whom it controls on the way to the verdict counts, too: then whoever has something in one of them, or in a holder of it.
 */
async function controllers(world: FactSource, companies: readonly string[], asOf: string): Promise<string[]> {
  const verdicts = new Verdicts(await factsAbove(world, companies), asOf, world.settings);
  if (world.settings.leaveOutOwn === true) return [...companies, ...verdicts.everybody];
  return companies.flatMap((company) => verdicts.controllersOf(company).map(({ holder }) => holder));
}

const below = async (world: FactSource, holders: ReadonlySet<string>, asOf: string): Promise<Verdicts> => new Verdicts(await factsBelow(world, [...holders]), asOf, world.settings);

const unlike = (some: readonly Control[], others: readonly Control[]): Control[] => {
  const known = new Set(others.map(({ holder, company }) => `${holder} ${company}`));
  return some.filter(({ holder, company }) => !known.has(`${holder} ${company}`));
};
