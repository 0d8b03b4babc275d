import { Inject, Injectable } from '@nestjs/common';
import type { NamedView } from '../../platform/graphql/named.view.js';
import {
  type Acting, affiliationsOfOwners, type Call, type Company, contactsOf, Gate, granteesAmong, holderId, holderName, type Language, MOST_STEPS, NEW_LOGIN, NEW_MACHINE, type Path, pathsOf, permissionLabel, readsData, type ReachStep, stopOfAffiliation, toldStandings,
} from '../authority/index.js';
import { givable, handsInRights, machinesOf } from './reach.queries.js';
import type { ReachPartyView, ReachPathView, ReachStepView, ReachView } from './reach.view.js';

/** More hands in rights than anybody reads at once. */
const MOST_PEOPLE = 200;
/** Between two portions other requests are answered. */
const PORTION = 10;

/** GC-8.3-d, features 20: who could come to customer data in a few allowed steps, and where a second person stops him. */
@Injectable()
export class ReachService {
  constructor(@Inject(Gate) private readonly gate: Gate) {}

  ask(call: Call): Promise<ReachView> {
    return this.gate.read(call, reachOf);
  }
}

/** By the law as it is now; nothing is stored. */
export async function reachOf(acting: Acting): Promise<ReachView> {
  const { tx, customerId, language } = acting;
  const ids = await handsInRights(tx, customerId, MOST_PEOPLE + 1);
  const company = await companyOf(acting, ids.slice(0, MOST_PEOPLE));
  const names = new Map([...company.people, ...company.machines].map(({ standing }) => [holderId(standing), holderName(standing)]));
  const people: ReachView['people'] = [];
  for (const [n, login] of company.people.entries()) {
    if (n % PORTION === PORTION - 1) await new Promise(setImmediate);
    const id = holderId(login.standing);
    const paths = pathsOf(id, company);
    people.push({ memberId: id, displayName: holderName(login.standing), reads: readsData(login, company), alarm: paths.some(({ open }) => open), paths: paths.map((path) => told(path, language, names)) });
  }
  return { at: tx.now.toString(), mostSteps: MOST_STEPS, complete: ids.length <= MOST_PEOPLE, parents: await parentsOf(acting), people: people.toSorted((one, other) => rank(one) - rank(other)) };
}

/** GC-9.1-b: where the Access Owner is Access Owner here, too, and enters by himself. */
async function parentsOf({ tx, customerId, pack }: Acting): Promise<NamedView[]> {
  const affiliations = await affiliationsOfOwners(tx, customerId);
  return affiliations.filter((each) => stopOfAffiliation(each, tx.now, pack) === null).map(({ id, parent: { name } }) => ({ id, name }));
}

/** The alarm first, then what is stopped. */
const rank = ({ alarm, paths }: ReachView['people'][number]): number => (alarm ? 0 : paths.length > 0 ? 1 : 2);

async function companyOf(acting: Acting, ids: readonly string[]): Promise<Company> {
  const { tx, customerId, pack } = acting;
  const [machines, bundles, contacts] = await Promise.all([machinesOf(tx, customerId, ids), givable(tx, customerId), contactsOf(acting)]);
  const standings = await toldStandings(acting, [...ids, ...machines.map(({ id }) => id)]);
  const granteeOf = await granteesAmong(tx, customerId, [...standings.values()]);
  const loginOf = (id: string): Company['people'] => {
    const standing = standings.get(id);
    const grantee = standing && granteeOf(standing);
    return standing && grantee ? [{ standing, grantee }] : [];
  };
  return {
    at: tx.now, pack, bundles, contacts: { ...contacts, grantee: null },
    people: ids.flatMap(loginOf), machines: machines.flatMap(({ id, ...made }) => loginOf(id).map((login) => ({ ...login, ...made }))),
  };
}

const told = ({ open, steps, gains }: Path, language: Language, names: ReadonlyMap<string, string>): ReachPathView => ({
  open, steps: steps.map((step) => stepTold(step, names)), gains: gains.map((permission) => ({ permission, label: permissionLabel(language, permission) })),
});

const stepTold = ({ deed, by, to, needs, waitsFor }: ReachStep, names: ReadonlyMap<string, string>): ReachStepView => ({ deed, by: partyOf(by, names), to: partyOf(to, names), needs, waitsFor });

function partyOf(id: string | null, names: ReadonlyMap<string, string>): ReachPartyView | null {
  if (id === null) return null;
  if (id === NEW_LOGIN || id === NEW_MACHINE) return { kind: id, id: null, name: null };
  return { kind: 'known', id, name: names.get(id) ?? null };
}
