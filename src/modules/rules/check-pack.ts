import { Temporal } from 'temporal-polyfill';
import { CONVENTIONS, parsePeriod, type Period, ROLLOVERS } from '../../kernel/index.js';
import { APPLICATIONS } from '../authority/index.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import { deadlineBy } from './rule-dates.js';
import { MODALITIES, NOTICES, type Rule, type RulePack, VOTES_LEFT_OUT } from './rule-pack.js';

/** What is wrong where: a JSON pointer into the pack. */
export interface PackFault {
  pointer: string;
  message: string;
}

type Fields = Readonly<Record<string, unknown>>;

const TERMS: ReadonlyMap<string, Rule> = new Map(NEUTRAL_PACK.rules.map((rule) => [rule.id, rule]));
const EVENTS = [...new Set(NEUTRAL_PACK.rules.map(({ starts }) => starts))].sort();
/** Behind more entries than this nobody reads what is wrong with each. */
const MOST_RULES = 5 * TERMS.size;
const VERSION = /^[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/;
/** The rule of which an Application is the subject, and by which it can be left alone (Q14). */
const BY_APPLICATION = 'GC-2.2.3-c';
/** What law says and no terms may change: an answer within one month (S1-3). */
const BY_LAW: Readonly<Record<string, string>> = { 'S1-3': 'P1M' };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isOneOf = (words: readonly string[], value: unknown): boolean => typeof value === 'string' && words.includes(value);
const pointerTo = (...path: readonly (string | number)[]): string => path.map((step) => `/${String(step).slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
const listed = (words: readonly string[]): string => words.join(', ');

/** Collects faults at one place of the pack. */
class Place {
  constructor(readonly faults: PackFault[], private readonly path: readonly (string | number)[]) {}

  at(...path: readonly (string | number)[]): Place {
    return new Place(this.faults, [...this.path, ...path]);
  }

  /** @returns whether it holds */
  demand(holds: boolean, message: string): boolean {
    if (!holds) this.faults.push({ pointer: pointerTo(...this.path), message });
    return holds;
  }

  /** Every field, and no other but those that may be left out. */
  fields(value: Fields, names: readonly string[], optional: readonly string[] = []): void {
    for (const name of names.filter((each) => !optional.includes(each))) this.at(name).demand(Object.hasOwn(value, name), 'is missing');
    for (const name of Object.keys(value).filter((each) => !names.includes(each)).slice(0, MOST_RULES)) this.at(name).demand(false, 'is no field of a rule pack');
  }
}

/** A field that a pack gains is checked, or this does not compile. */
const CHECKS: Readonly<Record<keyof RulePack, (at: Place, value: unknown) => void>> = {
  version: (at, version) => { at.demand(typeof version === 'string' && VERSION.test(version), 'must be a name of 1 to 40 small letters, digits, dots and hyphens'); },
  calendar: (at, calendar) => { at.demand(calendar === 'BE', 'must be BE: no other working days are known'); },
  outage: (at, outage) => { at.demand(typeof outage === 'string' && parsePeriod(outage)?.unit === 'workingDays', 'must be a period of working days such as P1B, of at least one'); },
  rules: checkRules,
  votesLeftOut: checkLeftOut,
};
const OPTIONAL = ['votesLeftOut'] as const satisfies readonly (keyof RulePack)[];

/** Every fault of what is meant to be a rule pack, at once; none: it is one. */
export function checkPack(value: unknown): PackFault[] {
  const pack = new Place([], []);
  if (!isFields(value)) {
    pack.demand(false, 'must be an object with version, calendar and rules');
    return pack.faults;
  }
  pack.fields(value, Object.keys(CHECKS), OPTIONAL);
  for (const [name, check] of Object.entries(CHECKS)) if (Object.hasOwn(value, name)) check(pack.at(name), value[name]);
  return pack.faults;
}

/** @returns the pack that was checked, with nothing else in it */
export function packOf(value: unknown): { pack: RulePack } | { faults: PackFault[] } {
  const faults = checkPack(value);
  return faults.length > 0 ? { faults } : { pack: value as RulePack };
}

function checkRules(at: Place, rules: unknown): void {
  if (!Array.isArray(rules) || rules.length > MOST_RULES) {
    at.demand(false, `must be a list of ${TERMS.size} rules, one for each clock of the terms`);
    return;
  }
  const seen = new Map<unknown, number>();
  for (const [position, rule] of (rules as unknown[]).entries()) {
    const place = at.at(position);
    if (!place.demand(isFields(rule), 'must be a rule')) continue;
    const { id } = rule as Fields;
    const first = seen.get(id);
    if (typeof id === 'string') place.at('id').demand(first === undefined, `is said a second time: it stands at /rules/${first}`);
    if (first === undefined) seen.set(id, position);
    checkRule(place, rule as Fields);
  }
  for (const id of TERMS.keys()) at.demand(seen.has(id), `must have ${id}: the portal counts by it`);
  checkTogether(at, rules as readonly unknown[]);
}

const RULE_FIELDS = ['id', 'modality', 'starts', 'period', 'convention', 'rollover', 'leniency', 'exempt', 'notices'] as const satisfies readonly (keyof Rule)[];

function checkRule(at: Place, rule: Fields): void {
  at.fields(rule, RULE_FIELDS);
  const terms = typeof rule['id'] === 'string' ? TERMS.get(rule['id']) : undefined;
  if (Object.hasOwn(rule, 'id')) at.at('id').demand(terms !== undefined, 'must be a rule of the terms that has a clock; /api/v1/rules lists them');
  const isWord = (field: keyof Rule, words: readonly string[]): boolean => Object.hasOwn(rule, field) && at.at(field).demand(isOneOf(words, rule[field]), `must be one of: ${listed(words)}`);
  if (isWord('modality', MODALITIES) && terms) at.at('modality').demand(rule['modality'] === terms.modality, modalityStays(terms, rule['modality']));
  if (isWord('starts', EVENTS) && terms) at.at('starts').demand(rule['starts'] === terms.starts, `must stay ${terms.starts}: of another event the portal knows nothing here`);
  isWord('convention', CONVENTIONS);
  isWord('rollover', ROLLOVERS);
  isWord('leniency', ROLLOVERS);
  checkPeriod(at, rule, terms);
  checkLeniency(at, rule, terms);
  checkLists(at, rule, terms);
}

function checkLists(at: Place, { exempt, notices }: Fields, terms: Rule | undefined): void {
  if (exempt !== undefined) checkExempt(at.at('exempt'), exempt, terms);
  if (notices !== undefined) checkNotices(at.at('notices'), notices, terms);
}

/** Rulebook 0: to make what the operator may do into what happens is the error that is made most. */
const modalityStays = ({ modality }: Rule, said: unknown): string =>
  (modality === 'MAY-OP' && said === 'AUTO' ? 'must stay MAY-OP: what the operator may do never happens by itself' : `must stay ${modality}, as the terms say it`);

function checkPeriod(at: Place, rule: Fields, terms: Rule | undefined): void {
  const { period: text } = rule;
  if (text === undefined) return;
  const period = typeof text === 'string' ? parsePeriod(text) : null;
  if (!at.at('period').demand(period !== null, 'must be a period such as P5B (working days), P15D, P2W, P6M or P3Y, of at least one')) return;
  const law = BY_LAW[terms?.id ?? ''];
  if (law) at.at('period').demand(text === law, `must stay ${law}: it is law`);
  checkUnit(at, rule, period?.unit);
}

function checkUnit(at: Place, { convention, rollover, leniency }: Fields, unit: Period['unit'] | undefined): void {
  if (unit !== 'months' && unit !== 'years') at.at('convention').demand(convention !== 'anniversary', 'must be eve: how months are counted says nothing of a period without months');
  if (unit !== 'workingDays') return;
  at.at('rollover').demand(rollover !== 'next-working-day', 'must be none: a period of working days ends on one');
  at.at('leniency').demand(leniency !== 'next-working-day', 'must be none: a period of working days ends on one');
}

/** T3. */
function checkLeniency(at: Place, { rollover, leniency }: Fields, terms: Rule | undefined): void {
  if (leniency !== 'next-working-day') return;
  at.at('leniency').demand(rollover !== 'next-working-day', 'must be none where the end itself rolls over');
  if (terms) at.at('leniency').demand(['MAY-CU', 'DUTY-CU'].includes(terms.modality), 'must be none: only what the Customer does late is still taken');
}

function checkExempt(at: Place, exempt: unknown, terms: Rule | undefined): void {
  if (!Array.isArray(exempt) || exempt.length > Object.keys(APPLICATIONS).length * 2) {
    at.demand(false, 'must be a list of Applications');
    return;
  }
  if (terms && terms.id !== BY_APPLICATION) at.demand(exempt.length === 0, `must be empty: only ${BY_APPLICATION} is about single Applications`);
  for (const [position, application] of (exempt as unknown[]).entries()) {
    const place = at.at(position);
    place.demand(isOneOf(Object.keys(APPLICATIONS), application), `must be one of: ${listed(Object.keys(APPLICATIONS).filter((each) => each !== 'administration'))}`);
    place.demand(application !== 'administration', 'is the account itself, which GC-2.2.3-a is about');
    place.demand(exempt.indexOf(application) === position, 'stands here twice');
  }
}

/** Q20. */
function checkLeftOut(at: Place, causes: unknown): void {
  if (!at.demand(Array.isArray(causes) && causes.length <= VOTES_LEFT_OUT.length, `must be a list of at most ${VOTES_LEFT_OUT.length}: ${listed(VOTES_LEFT_OUT)}`)) return;
  for (const [position, cause] of (causes as unknown[]).entries()) {
    at.at(position).demand(isOneOf(VOTES_LEFT_OUT, cause), `must be one of: ${listed(VOTES_LEFT_OUT)}`);
    at.at(position).demand((causes as unknown[]).indexOf(cause) === position, 'stands here twice');
  }
}

const WHEN = ['before', 'after'] as const;

/** Matrix 0.3: what is owed stays owed, and silence stays silence; what may be told a pack may promise, or leave out for good. */
function checkNotices(at: Place, notices: unknown, terms: Rule | undefined): void {
  if (!at.demand(isFields(notices), 'must say before and after')) return;
  at.fields(notices as Fields, WHEN);
  for (const when of WHEN.filter((each) => Object.hasOwn(notices as Fields, each))) {
    const [said, owed] = [(notices as Fields)[when], terms?.notices[when]];
    if (!at.at(when).demand(isOneOf(NOTICES, said), `must be one of: ${listed(NOTICES)}`)) continue;
    if (owed === 'must') at.at(when).demand(said === owed, 'must stay must: this notice is owed');
    if (owed === 'mustNot') at.at(when).demand(said === owed, 'must stay mustNot: nobody is told of this');
  }
}

/** T6: where conventions and short months show. */
const SAMPLE = Array.from({ length: 24 }, (_, month) => Temporal.PlainDate.from('2027-01-01').add({ months: month })).flatMap((first) => [first, first.subtract({ days: 1 })]);

/** GC-2.2.5: both clocks run from one notice, and whoever may end it could have suspended it before. */
function checkTogether(at: Place, rules: readonly unknown[]): void {
  const [suspends, ends] = ['GC-2.2.5-a', 'GC-2.2.5-b'].map((id) => rules.findIndex((rule) => isFields(rule) && rule['id'] === id));
  if (suspends === undefined || ends === undefined) return;
  const [first, second] = [suspends, ends].map((position) => countable(rules[position]));
  if (!first || !second) return;
  at.at(ends, 'period').demand(isNeverSooner(second, first), `must not end before the period of GC-2.2.5-a, which is ${first.period}`);
}

/** What counts alike is compared by its count; the rest day by day. */
function isNeverSooner(one: Rule, other: Rule): boolean {
  const kind = ({ period, convention, rollover }: Rule): string => `${period.slice(-1)} ${convention} ${rollover}`;
  const count = ({ period }: Rule): number => Number(period.slice(1, -1));
  if (kind(one) === kind(other)) return count(one) >= count(other);
  const due = (rule: Rule, dayZero: Temporal.PlainDate): Temporal.PlainDate => deadlineBy(NEUTRAL_PACK, rule, { dayZero }).dueDate;
  return SAMPLE.every((day) => Temporal.PlainDate.compare(due(one, day), due(other, day)) >= 0);
}

/** Only what has no fault of its own can be counted. */
function countable(rule: unknown): Rule | null {
  const place = new Place([], []);
  if (!isFields(rule)) return null;
  checkRule(place, rule);
  return place.faults.length === 0 ? (rule as unknown as Rule) : null;
}
