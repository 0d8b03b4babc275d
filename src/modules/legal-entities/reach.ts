import type { Transaction } from '../../platform/database/database.js';
import { firstDays, type Settings } from '../affiliates/index.js';
import { ReachesTooFar } from './legal-entities.errors.js';
import { factsAbout, factsHeldBy, type Reading } from './ownership-facts.queries.js';
import type { StoredFact } from './stored-facts.js';

/** Of one verdict. */
const MOST_FACTS = 20_000;

/** Facts that were read for a verdict, each once. */
class Read {
  private readonly facts = new Map<string, StoredFact>();

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

/** Where facts come from: the register, or the register as somebody supposes it. */
export interface FactSource {
  /** What leaves the total of votes (Q20). */
  settings: Settings;
  about(companies: readonly string[]): Promise<StoredFact[]>;
  /** What they have; of a company at a meeting of which they cast votes, every meeting. */
  heldBy(holders: readonly string[]): Promise<StoredFact[]>;
}

/** The register as it was known at an instant. */
export function registerAt(tx: Transaction, moment: Omit<Reading, 'most'>, settings: Settings = {}): FactSource {
  const reading = { ...moment, most: MOST_FACTS + 1 };
  return { settings, about: (companies) => factsAbout(tx, companies, reading), heldBy: (holders) => factsHeldBy(tx, holders, reading) };
}

/**
 * The facts that can have a say in who controls some entities on a day (decision 0028). Up, round by round, each by one statement on an index: of a company that was reached, to whoever
 * its polls may depend on, at any time, since a meeting asks who was controlled on its own day.
 */
export async function factsAbove(source: FactSource, starts: readonly string[]): Promise<StoredFact[]> {
  const read = new Read();
  const reached = new Set(starts);
  for (let companies = [...starts]; companies.length > 0;) {
    const about = Map.groupBy(read.take(await source.about(companies)), ({ company }) => company);
    const over = leavesOut(source) ? everybody : decidingEither;
    companies = [...new Set([...about.values()].flatMap(over))].filter((holder) => !reached.has(holder));
    for (const each of companies) reached.add(each);
  }
  return read.all;
}

/** The same for whom some entities control. Down, to a company of which those who were reached so far may have had a majority at any time. */
export async function factsBelow(source: FactSource, starts: readonly string[]): Promise<StoredFact[]> {
  if (leavesOut(source)) return allBelow(source, starts);
  const down = new Down(new Read());
  for (let holders = [...starts]; holders.length > 0;) {
    for (const each of holders) down.reached.add(each);
    holders = down.take(await source.heldBy(holders));
  }
  return down.read.all;
}

/** What leaves the total makes the rest weigh more, so each minority may decide; and what others have in a company is needed, since it may be what leaves. */
async function allBelow(source: FactSource, starts: readonly string[]): Promise<StoredFact[]> {
  const read = new Read();
  const reached = new Set(starts);
  for (let holders = [...starts]; holders.length > 0;) {
    read.take(await source.about(holders));
    const companies = new Set((await source.heldBy(holders)).map(({ company }) => company));
    holders = [...companies].filter((each) => !reached.has(each));
    for (const each of holders) reached.add(each);
  }
  return read.all;
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

const leavesOut = ({ settings }: FactSource): boolean => settings.leaveOutOwn === true || settings.leaveOutSuspended === true;

const everybody = (facts: readonly StoredFact[]): string[] => facts.flatMap(({ holder, cast }) => (holder === null ? cast.map((each) => each.holder) : [holder]));

const decidingEither = (facts: readonly StoredFact[]): string[] => [...deciding(facts.filter(({ withdrawn }) => !withdrawn)), ...deciding(facts.filter(({ reviewed }) => reviewed))];

/** Whom it depends on who controls a company, by facts about it. */
function deciding(facts: readonly StoredFact[]): string[] {
  const of = (kind: StoredFact['kind']): StoredFact[] => facts.filter((each) => each.kind === kind);
  const meetings = of('meeting').map(({ cast, whole, from }) => cast.map(({ holder, votes }) => ({ holder, part: votes, whole, from, to: null })));
  return [...of('agreement').map(({ holder }) => holder ?? ''), ...[of('holding'), of('appointment'), ...meetings].flatMap(decidingAmong)];
}

type Stake = Pick<StoredFact, 'holder' | 'part' | 'whole' | 'from' | 'to'>;

/** On each first day: without who has a majority alone nobody has one; where all together have none, nobody has one either. Whoever decides behind an end did so before it. */
function decidingAmong(stakes: readonly Stake[]): string[] {
  const found = new Set<string>();
  const held = new Held();
  for (const { begun, ended } of firstDays(stakes)) {
    for (const each of ended) held.change(each, -1n);
    for (const each of begun) held.change(each, 1n);
    for (const each of held.decide(begun)) found.add(each);
  }
  return [...found];
}

/** Who has how much at one time. */
class Held {
  private sum = 0n;
  private readonly votes = new Map<string, bigint>();
  /** Who has a majority alone. */
  private alone: string | undefined;
  /** Who has something and was not named yet: each is named once, however many days there are. */
  private readonly unnamed = new Set<string>();

  change({ holder, part }: Stake, sign: bigint): void {
    const [name, by] = [holder ?? '', sign * BigInt(part ?? 0)];
    const now = (this.votes.get(name) ?? 0n) + by;
    this.sum += by;
    this.votes.set(name, now);
    this.unnamed[now > 0n ? 'add' : 'delete'](name);
  }

  /** @param begun whoever has a majority alone, and had none before, is among them */
  decide(begun: readonly Stake[]): string[] {
    const isMajority = (votes: bigint): boolean => 2n * votes > BigInt(begun[0]?.whole ?? 0);
    this.alone = [this.alone, ...begun.map(({ holder }) => holder ?? '')].find((name) => name !== undefined && isMajority(this.votes.get(name) ?? 0n));
    const named = this.alone !== undefined ? [this.alone] : isMajority(this.sum) ? [...this.unnamed] : [];
    for (const each of named) this.unnamed.delete(each);
    return named;
  }
}

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
