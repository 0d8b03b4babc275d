import fc from 'fast-check';
import { buildPolicy, decide, type GrantFacts, isPermission, openCapacities, type Policy, type Row } from '../../src/modules/authority/index.js';
import { sourcesOf } from '../../src/modules/authority/delegations.js';
import { asRuns, proof } from '../support/proof.js';
import { anySequence, aStartWithMandate, CAPACITIES, type Command, numbered, type Thing, THINGS } from './commands.js';
import { at, type InMemory, partOf } from './in-memory.js';
import { ReferenceModel } from './reference-model.js';
import { ASKED } from './terms.js';
import { PACK, ServicesInMemory } from './services-in-memory.js';

const DATA = ['sim:read', 'sim:export', 'invoice:read', 'document:read', 'line:read-own'];

function rowOf({ parts, from, until }: Thing): Row {
  const ids = Object.fromEntries(parts.map(partOf).map(({ kind, id }) => [`${kind}Id`, id]));
  return { ...ids, from: at(from).epochMilliseconds, to: at(until).epochMilliseconds };
}

const ROWS = THINGS.map(rowOf);
const permissions = ASKED.filter(isPermission);

/** `who as permission` for any row at all, and with the number of each row it covers. */
type Rights = Set<string>;

/** In a capacity that is not open everybody has the same (capacities.spec.ts): there one question is enough. */
function rightsBySrc({ store }: ServicesInMemory): Rights {
  return new Set(store.members.flatMap((_, who) => {
    const standing = store.standingOf(who);
    const open = openCapacities(standing, store.now);
    const closed = rightsIn(buildPolicy({ ...standing, grants: [], deputyships: [] }, { capacity: 'ServiceUser', at: store.now }, PACK));
    return CAPACITIES.flatMap((capacity) => (open.includes(capacity) ? rightsIn(buildPolicy(standing, { capacity, at: store.now }, PACK)) : closed).map((right) => `${who} ${capacity} ${right}`));
  }));
}

const rightsIn = (policy: Policy): string[] => permissions.filter((permission) => decide(policy, permission).allowed)
  .flatMap((permission) => [permission, ...ROWS.flatMap((row, n) => (decide(policy, permission, row).allowed ? [`${permission} ${n}`] : []))]);

function rightsByModel(model: ReferenceModel): Rights {
  return new Set(model.people.flatMap((_, who) => CAPACITIES.flatMap((as) => permissions.filter((permission) => model.may(who, as, permission))
    .flatMap((permission) => [`${who} ${as} ${permission}`, ...THINGS.flatMap((thing, n) => (model.may(who, as, permission, thing) ? [`${who} ${as} ${permission} ${n}`] : []))]))));
}

const difference = (some: Rights, others: Rights): string[] => [...some].filter((each) => !others.has(each));

/** I2: by a command of his own nobody gains data that he did not have, in whatever capacity, unless he commands as the owner; what he accepts another gave him. */
function gainedAlone(command: Command, before: Rights, after: Rights): string[] {
  if (!('by' in command) || command.as === 'AccessOwner' || command.do === 'decide' || command.do === 'accept') return [];
  const known = new Set([...before].map(withoutCapacity));
  return difference(after, before).filter((each) => each.startsWith(`${command.by} `) && isData(each) && !known.has(withoutCapacity(each)));
}

const withoutCapacity = (right: string): string => right.split(' ').filter((_, n) => n !== 1).join(' ');
const isData = (right: string): boolean => DATA.includes(right.split(' ')[2] ?? '');

function broken({ store }: ServicesInMemory, model: ReferenceModel, rights: Rights): string[] {
  const gone = store.members.flatMap((member, who) => (member.stateAt(store.now) === 'inForce' ? [] : [`${who} `]));
  return [
    ...store.members.flatMap((_, who) => store.standingOf(who).grants).filter((grant) => isRing(grant, store.now)).map(({ id }) => `GC-8.4-c: ${id} hangs on itself`),
    ...[...rights].filter((each) => each.includes(' AccessManager ') && isData(each)).map((each) => `I1: ${each}`),
    ...[...rights].filter((each) => gone.some((who) => each.startsWith(who))).map((each) => `I5: ${each}`),
    ...((store.owner.ownerMemberId === null) === store.owner.ownerOptOut && model.isAccountable() ? [] : ['I4: nobody is accountable']),
  ];
}

function isRing(grant: GrantFacts, now: InMemory['now']): boolean {
  const line = sourcesOf(grant, now) ?? [];
  return new Set([grant.id, ...line.map(({ id }) => id)]).size <= line.length;
}

class Tally {
  readonly accepted: Record<string, number> = {};
  readonly refused: Record<string, number> = {};
  waiting = 0;

  count(command: Command, accepted: boolean, { store }: ServicesInMemory): void {
    const counted = accepted ? this.accepted : this.refused;
    counted[command.do] = (counted[command.do] ?? 0) + 1;
    if (accepted && command.do === 'give' && store.grants.at(-1)?.secondPerson === 'pending') this.waiting += 1;
  }

  /** Every command both ways, or the sequences prove little. */
  rareBelow(least: number): string[] {
    return ['give', 'narrow', 'extend', 'revoke', 'decide', 'handOver', 'end', 'attest', 'name', 'return', 'delegate', 'accept', 'decline', 'giveUp', 'adopt', 'cutDown', 'endMandate'].filter((each) => Math.min(this.accepted[each] ?? 0, this.refused[each] ?? 0) < least);
  }
}

/** One after the other, both sides beside each other; throws with everything that differs or is broken. */
async function run({ optOut, commands }: { optOut: boolean; commands: Command[] }, tally: Tally): Promise<void> {
  const services = new ServicesInMemory(aStartWithMandate(optOut));
  const model = new ReferenceModel(aStartWithMandate(optOut));
  let rights = rightsBySrc(services);
  for (const made of commands) {
    const command = numbered(made, model);
    const before = { ...services.store };
    const [accepted, expected] = [await services.apply(command), model.apply(command)];
    tally.count(command, accepted, services);
    const after = accepted ? rightsBySrc(services) : rights;
    const wanted = accepted ? rightsByModel(model) : rights;
    demandNone(command, {
      answers: accepted === expected ? [] : [{ accepted, expected }],
      ledger: wrote(before, services.store) === Number(accepted && 'by' in command) ? [] : ['a refused command wrote, or an accepted one left not one entry'],
      tooMuch: difference(after, wanted), tooLittle: difference(wanted, after), grants: different(services, model), gainedAlone: gainedAlone(command, rights, after), broken: broken(services, model, after),
    });
    rights = after;
  }
}

/** Grants as they are told, also where nothing comes of the difference today: period, parts, end and verdict. */
function different({ store }: ServicesInMemory, { rights }: ReferenceModel): unknown[] {
  const stored = store.standingsOfGrants();
  const meant = rights.map(({ begins, ends, taken, verdict, parts }) => ({ begins, ends, taken, verdict, parts: [...parts].sort() }));
  return stored.flatMap((grant, n) => (JSON.stringify(grant) === JSON.stringify(meant[n]) ? [] : [{ grant, meant: meant[n] }]));
}

/** Ledger entries; anything else that changed without one counts as many. */
function wrote(before: Pick<InMemory, 'entries' | 'grants' | 'members' | 'deputies'>, { entries, grants, members, deputies }: InMemory): number {
  return entries === before.entries && (grants !== before.grants || members !== before.members || deputies !== before.deputies) ? Infinity : entries - before.entries;
}

function demandNone(command: Command, faults: Record<string, unknown[]>): void {
  const found = Object.entries(faults).filter(([, { length }]) => length > 0);
  if (found.length > 0) throw new Error(`after ${JSON.stringify(command)}: ${JSON.stringify(Object.fromEntries(found), null, 1)}`);
}

describe('sequences of commands against the reference model (G3, P04, P05, S10)', () => {
  it('accept and refuse the same, give everybody the same rights after each, and keep I1, I2, I4, I5', async () => {
    const size = proof('sequences, services in memory == reference model', 100_000, 1_000);
    const tally = new Tally();
    await fc.assert(fc.asyncProperty(anySequence, (sequence) => run(sequence, tally)), asRuns(size));
    process.stdout.write(`proof: sequences: accepted ${JSON.stringify(tally.accepted)}, refused ${JSON.stringify(tally.refused)}, waiting ${tally.waiting}\n`);
    expect(tally.rareBelow(size.n / 200)).toEqual([]);
    expect(tally.waiting).toBeGreaterThan(size.n / 20);
  }, 7_200_000);

  it('start from the same rights', () => {
    for (const optOut of [false, true]) expect(rightsBySrc(new ServicesInMemory(aStartWithMandate(optOut)))).toEqual(rightsByModel(new ReferenceModel(aStartWithMandate(optOut))));
  });

  it('opens the capacities in which somebody has something, and no other', () => {
    const services = new ServicesInMemory(aStartWithMandate(false));
    expect(services.store.members.map((_, who) => openCapacities(services.store.standingOf(who), services.store.now))).toEqual([
      ['AccessOwner'], ['AccessManager', 'SupportPortalUser'], ['AccessManager'], ['ServiceUser'], [], [], [], ['SupportPortalUser'],
    ]);
  });
});
