import fc from 'fast-check';
import { type GrantFacts, openCapacities, type Standing } from '../../src/modules/authority/index.js';
import { sourcesOf } from '../../src/modules/authority/delegations.js';
import { asRuns, proof } from '../support/proof.js';
import { anySequence, aStartWithAll, type Command, numbered } from './commands.js';
import type { InMemory } from './in-memory.js';
import { ReferenceModel } from './reference-model.js';
import { dataOfManagers, difference, gained, type Rights, rightsByModel, rightsBySrc, rightsOf } from './rights.js';
import { ServicesInMemory } from './services-in-memory.js';

/** I2: by a command of his own nobody gains data that he did not have, in whatever capacity, unless he commands as the owner by title; what he accepts another gave him. */
const gainedAlone = (command: Command, owner: number | null, { before, after }: { before: Rights; after: Rights }): string[] =>
  (!('by' in command) || (command.as === 'AccessOwner' && command.by === owner) || command.do === 'decide' || command.do === 'accept' ? [] : gained(command.by, before, after));

function broken({ store }: ServicesInMemory, model: ReferenceModel, { standings, rights }: { standings: readonly Standing[]; rights: Rights }): string[] {
  const gone = store.members.flatMap((member, who) => (member.stateAt(store.now) === 'inForce' ? [] : [who]));
  return [
    ...standings.flatMap(({ grants }) => grants).filter((grant) => grant.delegation && isRing(grant, store.now)).map(({ id }) => `GC-8.4-c: ${id} hangs on itself`),
    ...dataOfManagers([...standings.keys()], rights).map((each) => `I1: ${each}`),
    ...gone.flatMap((who) => rightsOf(who, rights)).map((each) => `I5: ${each}`),
    ...((store.owner.ownerMemberId === null) === store.owner.ownerOptOut && model.isAccountable() ? [] : ['I4: nobody is accountable']),
  ];
}

function isRing(grant: GrantFacts, now: InMemory['now']): boolean {
  const line = sourcesOf(grant, now) ?? [];
  return new Set([grant.id, ...line.map(({ id }) => id)]).size <= line.length;
}

const BOTH_WAYS = [
  'give', 'narrow', 'extend', 'revoke', 'decide', 'handOver', 'end', 'attest', 'name', 'return', 'delegate', 'accept', 'decline', 'giveUp', 'adopt', 'cutDown', 'endMandate', 'withdraw',
  'parent handOver', 'parent leave', 'parent return', 'affiliate list', 'affiliate unlist', 'affiliate consent', 'affiliate withdraw',
];

class Tally {
  readonly accepted: Record<string, number> = {};
  readonly refused: Record<string, number> = {};
  /** What waits for a second person, what was done as Owner by control, how often control was lost at once, with a day that began, or after all not, and what ended by itself. */
  readonly seen = { waiting: 0, byControl: 0, lost: 0, lostWithDay: 0, kept: 0, expired: 0 };

  count(command: Command, accepted: boolean, { store }: ServicesInMemory): void {
    const counted = accepted ? this.accepted : this.refused;
    const name = 'how' in command && command.do !== 'prove' ? `${command.do} ${command.how}` : command.do;
    counted[name] = (counted[name] ?? 0) + 1;
    if (accepted) this.countSeen(command, store);
  }

  private countSeen(command: Command, { grants }: InMemory): void {
    if (command.do === 'give' && grants.at(-1)?.secondPerson === 'pending') this.seen.waiting += 1;
    if ('by' in command && command.as === 'AccessOwner' && command.by === 8) this.seen.byControl += 1;
  }

  countControl(command: Command, before: Control, after: Control): void {
    if (before !== 'lost' && after === 'lost') this.seen[command.do === 'wait' ? 'lostWithDay' : 'lost'] += 1;
    if (before === 'ending' && after === 'shown') this.seen.kept += 1;
  }

  countExpiry(command: Command, before: Rights, after: Rights): void {
    if (command.do === 'wait' && difference(before, after).length > 0) this.seen.expired += 1;
  }

  /** Every command both ways, or the sequences prove little. */
  rareBelow(least: number): string[] {
    return [...BOTH_WAYS.filter((each) => Math.min(this.accepted[each] ?? 0, this.refused[each] ?? 0) < least), ...Object.entries(this.seen).flatMap(([what, n]) => (n < least ? [what] : []))];
  }
}

type Control = 'none' | 'shown' | 'ending' | 'lost';

function controlOf({ group, now }: ReferenceModel): Control {
  const listed = group?.listings.find(({ ended }) => !ended);
  if (!listed) return 'none';
  return listed.until === null ? 'shown' : listed.until <= now ? 'lost' : 'ending';
}

/** One after the other, both sides beside each other; throws with everything that differs or is broken. */
async function run({ optOut, needsConsent, commands }: { optOut: boolean; needsConsent: boolean; commands: Command[] }, tally: Tally): Promise<void> {
  const start = aStartWithAll(optOut, needsConsent);
  const [services, model] = [new ServicesInMemory(start), new ReferenceModel(start)];
  let rights = rightsBySrc(services.standings, services.store.now, services.pack);
  for (const made of commands) {
    const command = numbered(made, model);
    const before = { ...services.store, owner: model.owner, control: controlOf(model) };
    const entries = entriesOf(command, model);
    const [accepted, expected] = [await services.apply(command), model.apply(command)];
    tally.count(command, accepted, services);
    tally.countControl(command, before.control, controlOf(model));
    demandNone(command, {
      answers: accepted === expected ? [] : [{ accepted, expected }],
      ledger: wrote(before, services.store) === (accepted ? entries : 0) ? [] : ['a refused command wrote, or an accepted one left not its entry'],
    });
    if (!accepted) continue; // nothing was written, so nobody has anything else
    const { standings } = services;
    const [after, wanted] = [rightsBySrc(standings, services.store.now, services.pack), rightsByModel(model)];
    demandNone(command, {
      tooMuch: difference(after, wanted), tooLittle: difference(wanted, after), grants: different(services, model), listings: differentListings(services, model), gainedAlone: gainedAlone(command, before.owner, { before: rights, after }), broken: broken(services, model, { standings, rights: after }),
    });
    tally.countExpiry(command, rights, after);
    rights = after;
  }
}

/** Grants as they are told, also where nothing comes of the difference today: period, parts, end and verdict. */
function different({ store }: ServicesInMemory, { rights }: ReferenceModel): unknown[] {
  const stored = store.standingsOfGrants();
  const meant = rights.map(({ begins, ends, taken, verdict, parts }) => ({ begins, ends, taken, verdict, parts: [...parts].sort() }));
  return stored.flatMap((grant, n) => (JSON.stringify(grant) === JSON.stringify(meant[n]) ? [] : [{ grant, meant: meant[n] }]));
}

function differentListings({ store }: ServicesInMemory, { group }: ReferenceModel): unknown[] {
  const [kept, meant] = [store.listingsKept(), group?.listings];
  return JSON.stringify(kept) === JSON.stringify(meant) ? [] : [{ kept, meant }];
}

/** How many it leaves, where it is accepted. Whoever accepts once more changes nothing. */
function entriesOf(command: Command, { rights }: ReferenceModel): number {
  const isRepeat = command.do === 'accept' && rights[command.right]?.accepted === true;
  return Number(!isRepeat && ('by' in command || command.do === 'affiliate'));
}

/** Ledger entries; anything else that changed without one counts as many. */
function wrote(before: Pick<InMemory, 'entries' | 'grants' | 'members' | 'deputies'>, { entries, grants, members, deputies }: InMemory): number {
  const isAsBefore = [[grants, before.grants], [members, before.members], [deputies, before.deputies]].every(([rows = [], ones = []]) => rows.length === ones.length && rows.every((row, n) => row === ones[n]));
  return entries === before.entries && !isAsBefore ? Infinity : entries - before.entries;
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
    process.stdout.write(`proof: sequences: accepted ${JSON.stringify(tally.accepted)}, refused ${JSON.stringify(tally.refused)}, ${JSON.stringify(tally.seen)}\n`);
    expect(tally.rareBelow(size.n / 200)).toEqual([]);
    expect(tally.seen.waiting).toBeGreaterThan(size.n / 20);
  }, 7_200_000);

  it('start from the same rights', () => {
    for (const optOut of [false, true]) {
      const { standings, store, pack } = new ServicesInMemory(aStartWithAll(optOut, true));
      expect(rightsBySrc(standings, store.now, pack)).toEqual(rightsByModel(new ReferenceModel(aStartWithAll(optOut, true))));
    }
  });

  it('opens the capacities in which somebody has something, and no other', () => {
    const services = new ServicesInMemory(aStartWithAll(false, false));
    expect(services.standings.map((standing) => openCapacities(standing, services.store.now))).toEqual([
      ['AccessOwner'], ['AccessManager', 'SupportPortalUser'], ['AccessManager'], ['ServiceUser'], [], [], [], ['SupportPortalUser'], ['AccessOwner'], ['SupportPortalUser'],
    ]);
  });
});
