import type { Transaction } from '../../platform/database/database.js';
import { type Control, controlBy, type ControlOn, pairsOf, type Settings } from '../affiliates/index.js';
import { NotFound } from '../authority/index.js';
import type { LegalControlView } from './control.view.js';
import { type NamedOn, namesOf } from './legal-entity-names.queries.js';
import { counting, factsOf, type StoredFact } from './stored-facts.js';

export type Named = (id: string) => { id: string; name: string };

/** Who controls whom on a day: by the facts, and by what was reviewed of them (GC-9.1-e). */
export class Verdicts {
  readonly on: ControlOn;
  private readonly byReviewed: ControlOn;
  private readonly holders: readonly string[];
  private readonly companies: readonly string[];

  constructor(read: readonly StoredFact[], asOf: string, settings: Settings) {
    const reviewed = read.filter((each) => each.reviewed);
    this.on = controlBy(factsOf(counting(read)), asOf, settings);
    this.byReviewed = controlBy(factsOf(reviewed), asOf, settings);
    this.holders = [...new Set(read.flatMap(({ holder, cast }) => (holder === null ? cast.map((each) => each.holder) : [holder])))];
    this.companies = [...new Set(read.map(({ company }) => company))];
  }

  get everybody(): string[] {
    return [...this.holders, ...this.companies];
  }

  controlledBy(holder: string): Control[] {
    return pairsOf(this.on, holder);
  }

  controllersOf(company: string): Control[] {
    return over(this.on, this.holders, company);
  }

  /** By reviewed facts alone it is so; what nobody reviewed ends it. */
  endedFor(holder: string): Control[] {
    return pairsOf(this.byReviewed, holder).filter(({ company }) => !this.on.controlledBy(holder).has(company));
  }

  endedOver(company: string): Control[] {
    return over(this.byReviewed, this.holders, company).filter(({ holder }) => !this.on.controlledBy(holder).has(company));
  }

  told(controls: readonly Control[], named: Named): LegalControlView[] {
    return controls.map(({ holder, company, kind, basis }) => ({ holder: named(holder), company: named(company), kind, basis, restsOnUnreviewed: !this.byReviewed.controlledBy(holder).has(company) }));
  }
}

const over = (on: ControlOn, holders: readonly string[], company: string): Control[] =>
  holders.flatMap((holder) => {
    const unlocked = on.controlledBy(holder).get(company);
    return unlocked ? [on.control(holder, unlocked)] : [];
  });

/** @throws NotFound when one who is asked about is not in the register */
export async function namer(tx: Transaction, { asked, moment }: { asked: readonly string[]; moment: NamedOn }, verdicts: readonly Verdicts[]): Promise<Named> {
  const names = await namesOf(tx, [...asked, ...verdicts.flatMap((each) => each.everybody)], moment);
  if (asked.some((id) => !names.has(id))) throw new NotFound();
  return (id) => ({ id, name: names.get(id) ?? '' });
}

export const by = (who: 'company' | 'holder') => (one: LegalControlView, other: LegalControlView): number => one[who].name.localeCompare(other[who].name) || (one[who].id < other[who].id ? -1 : 1);
