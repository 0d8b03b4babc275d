import type { Transaction } from '../../platform/database/database.js';
import { ReachesTooFar } from './legal-entities.errors.js';
import { factsAbout, factsHeldBy, type Reading } from './ownership-facts.queries.js';
import type { StoredFact } from './stored-facts.js';

/** Of one verdict. */
const MOST_FACTS = 20_000;

/** Facts that were read for a verdict, each once. */
class Read {
  private readonly facts = new Map<string, StoredFact>();

  constructor(readonly reading: Reading) {}

  get all(): StoredFact[] {
    return [...this.facts.values()];
  }

  /** @returns those that are new */
  take(facts: readonly StoredFact[]): StoredFact[] {
    const more = facts.filter(({ id }) => !this.facts.has(id));
    for (const each of more) this.facts.set(each.id, each);
    if (this.facts.size > MOST_FACTS) throw new ReachesTooFar(MOST_FACTS);
    return more;
  }
}

/**
 * The facts that can have a say in whom an entity controls, or who controls it, on a day (decision 0028). Both ways go round by round, each by one statement on an index:
 * down, to a company of which those who were reached so far may have had a majority at any time, since a meeting asks who was controlled on its own day;
 * up, to whoever has anything in a company that was reached.
 */
export async function factsReached(tx: Transaction, start: string, moment: Omit<Reading, 'most'>): Promise<StoredFact[]> {
  const read = new Read({ ...moment, most: MOST_FACTS + 1 });
  await above(tx, start, read);
  await below(tx, start, new Down(read));
  return read.all;
}

async function above(tx: Transaction, start: string, read: Read): Promise<void> {
  const reached = new Set([start]);
  for (let companies = [start]; companies.length > 0;) {
    const holders = read.take(await factsAbout(tx, companies, read.reading)).flatMap(holdersIn);
    companies = [...new Set(holders)].filter((holder) => !reached.has(holder));
    for (const each of companies) reached.add(each);
  }
}

/** What those who were reached hold, by company. */
class Down {
  readonly reached = new Set<string>();
  private readonly byCompany = new Map<string, Map<string, StoredFact>>();

  constructor(readonly read: Read) {}

  /** @returns companies that come within reach by these facts */
  take(facts: readonly StoredFact[]): string[] {
    this.read.take(facts);
    const touched = new Set(facts.map(({ company }) => company));
    for (const each of facts) {
      const its = this.byCompany.get(each.company) ?? new Map<string, StoredFact>();
      this.byCompany.set(each.company, its.set(each.id, each));
    }
    return [...touched].filter((company) => !this.reached.has(company) && mayBeControlled([...this.byCompany.get(company)?.values() ?? []], this.reached));
  }
}

async function below(tx: Transaction, start: string, down: Down): Promise<void> {
  for (let holders = [start]; holders.length > 0;) {
    for (const each of holders) down.reached.add(each);
    holders = down.take(await factsHeldBy(tx, holders, down.read.reading));
  }
}

const holdersIn = ({ holder, cast }: StoredFact): string[] => (holder === null ? cast.map((each) => each.holder) : [holder]);

/** Whether they may ever have had a majority: what they have at different times is added up, so it says yes too often and never no too often. */
function mayBeControlled(facts: readonly StoredFact[], by: ReadonlySet<string>): boolean {
  return facts.some(({ kind }) => kind === 'agreement') || (['holding', 'appointment'] as const).some((kind) => isMajority(facts.filter((each) => each.kind === kind)))
    || facts.filter((each) => each.kind === 'meeting' && 2n * castBy(each, by) > BigInt(each.whole ?? 0)).length > 1;
}

function isMajority(parts: readonly StoredFact[]): boolean {
  const wholes = parts.map(({ whole }) => BigInt(whole ?? 0));
  const least = wholes.reduce((one, other) => (one < other ? one : other), wholes[0] ?? 0n);
  return 2n * parts.reduce((sum, { part }) => sum + BigInt(part ?? 0), 0n) > least;
}

const castBy = ({ cast }: StoredFact, by: ReadonlySet<string>): bigint => cast.reduce((sum, { holder, votes }) => (by.has(holder) ? sum + BigInt(votes) : sum), 0n);
