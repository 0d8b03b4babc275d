import type { Temporal } from 'temporal-polyfill';
import { buildPolicy, decide, isPermission, openCapacities, type Policy, type Row, type RulePack, type Standing } from '../../src/modules/authority/index.js';
import { CAPACITIES, type Thing, THINGS } from './commands.js';
import { at, partOf } from './in-memory.js';
import type { ReferenceModel } from './reference-model.js';
import { ASKED, isData } from './terms.js';

function rowOf({ parts, from, until }: Thing): Row {
  const ids = Object.fromEntries(parts.map(partOf).map(({ kind, id }) => [`${kind}Id`, id]));
  return { ...ids, from: at(from).epochMilliseconds, to: at(until).epochMilliseconds };
}

const ROWS = THINGS.map(rowOf);
const permissions = ASKED.filter(isPermission);
const DATA = permissions.flatMap((permission, n) => (isData(permission) ? [n] : []));
const MANAGER = CAPACITIES.indexOf('AccessManager');

/** Of everybody, in each capacity, of each permission: its first bit for anything at all, then one for each thing. */
export type Rights = Uint8Array;

const [OF_CAPACITY, OF_PERSON] = [permissions.length, permissions.length * CAPACITIES.length];
const told = (n: number): string => `${Math.floor(n / OF_PERSON)} ${CAPACITIES[Math.floor(n / OF_CAPACITY) % CAPACITIES.length]} ${permissions[n % OF_CAPACITY]}`;

export function rightsBySrc(standings: readonly Standing[], at: Temporal.Instant, pack: RulePack): Rights {
  const rights = new Uint8Array(standings.length * OF_PERSON);
  standings.forEach((standing, who) => { rights.set(rightsOfStanding(standing, at, pack), who * OF_PERSON); });
  return rights;
}

/** What is asked again and again is answered once. */
function kept<T>(answers: Map<string, T>, key: string, answer: () => T): T {
  const found = answers.get(key) ?? answer();
  if (answers.size > 2_000) answers.clear();
  answers.set(key, found);
  return found;
}

const [ofStandings, ofRules] = [new Map<string, Rights>(), new Map<string, readonly number[]>()];

/** What a policy is built from decides it. In a capacity that is not open everybody has the same (capacities.spec.ts): there one question is enough. */
const rightsOfStanding = (standing: Standing, at: Temporal.Instant, pack: RulePack): Rights => kept(ofStandings, JSON.stringify([standing, at, pack]), () => {
  const open = openCapacities(standing, at);
  const closed = rightsIn(buildPolicy({ ...standing, grants: [], deputyships: [] }, { capacity: 'ServiceUser', at }, pack));
  return Uint8Array.from(CAPACITIES.flatMap((capacity) => (open.includes(capacity) ? rightsIn(buildPolicy(standing, { capacity, at }, pack)) : closed)));
});

/** Whether it is allowed is in the rules alone. */
const rightsIn = (policy: Policy): readonly number[] => kept(ofRules, policy.rules.map(({ action, subject, conditions }) => `${String(action)} ${String(subject)}${conditions ? JSON.stringify(conditions) : ''}`).join(),
  () => permissions.map((permission) => bits((row) => decide(policy, permission, row).allowed, ROWS)));

export function rightsByModel(model: ReferenceModel): Rights {
  const rights = new Uint8Array(model.people.length * OF_PERSON);
  model.people.forEach((_, who) => { CAPACITIES.forEach((as, n) => { permissions.forEach((permission, of) => {
    rights[who * OF_PERSON + n * OF_CAPACITY + of] = bits((thing) => model.may(who, as, permission, thing), THINGS);
  }); }); });
  return rights;
}

/** What is allowed on nothing at all is asked of no thing by itself. */
const bits = <T>(may: (of?: T) => boolean, all: readonly T[]): number => (may() ? all.reduce((sum, each, n) => sum + (may(each) ? 2 << n : 0), 1) : 0);

/** In words, as `who capacity permission: things`. */
export const difference = (some: Rights, others: Rights): string[] => (Buffer.compare(some, others) === 0 ? [] : toldOf(some.map((bits, n) => bits & ~(others[n] ?? 0))));

const toldOf = (rights: Rights, from = 0): string[] => [...rights].flatMap((bits, n) => (bits === 0 ? [] : [`${told(from + n)}: ${bits.toString(2)}`]));

const ofPermission = (rights: Rights, who: number, { as, permission }: { as: number; permission: number }): number => rights[who * OF_PERSON + as * OF_CAPACITY + permission] ?? 0;

/** What somebody has now of data, whatever he acts in, and had not in any capacity. */
export function gained(who: number, before: Rights, after: Rights): string[] {
  const all = (rights: Rights, permission: number): number => CAPACITIES.reduce((bits, _, as) => bits | ofPermission(rights, who, { as, permission }), 0);
  return DATA.filter((permission) => (all(after, permission) & ~all(before, permission)) !== 0).map((permission) => `${who} ${permissions[permission]}`);
}

/** I1: data in the capacity that may read none. */
export function dataOfManagers(people: readonly number[], rights: Rights): string[] {
  const those = people.filter((who) => DATA.some((permission) => ofPermission(rights, who, { as: MANAGER, permission }) !== 0));
  return those.map((who) => `${who} reads as a Manager`);
}

/** Whatever somebody has. */
export const rightsOf = (who: number, rights: Rights): string[] => toldOf(rights.subarray(who * OF_PERSON, (who + 1) * OF_PERSON), who * OF_PERSON);
