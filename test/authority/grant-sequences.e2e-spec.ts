import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';
import { anySequence, aStart, CAPACITIES, type Command, isOfOthers, numbered, type Person, THINGS } from './commands.js';
import { type ACustomer, CustomersInSql } from './customers-in-sql.js';
import { Portal } from './portal.js';
import { ReferenceModel } from './reference-model.js';
import { ASKED } from './terms.js';

/** Sequences that stand at their own Customers beside each other, as many as this machine serves well at once. */
const TOGETHER = 8;
const HOURS = 6;

interface Run { customer: ACustomer; model: ReferenceModel; commands: Command[]; told: string[] }

/** What everybody asks except the two that every user has and the page of rights leaves out. */
const asked = ASKED.filter((permission) => permission !== 'contact:read');

/** A line of his own is not a matter of scope: its periods are compared in memory. */
const hasParts = (model: ReferenceModel, who: number, { as, permission }: { as: string; permission: string }): boolean => as !== 'ServiceUser' && (as !== 'SupportPortalUser' || model.isPlain(who, permission));

function rightsByModel(model: ReferenceModel, who: number): string[] {
  return CAPACITIES.flatMap((as) => asked.filter((permission) => model.may(who, as, permission)).flatMap((permission) => [
    `${as} ${permission}`,
    ...(hasParts(model, who, { as, permission }) ? THINGS.flatMap((thing, n) => (model.may(who, as, permission, thing) ? [`${as} ${permission} ${n}`] : [])) : []),
  ]));
}

async function rightsByPortal(portal: Portal, { customer, model }: Pick<Run, 'customer' | 'model'>, who: number): Promise<string[]> {
  return (await portal.rightsOf(customer, who)).filter(({ permission }) => asked.includes(permission)).flatMap(({ capacity, permission, scopes }) => [
    `${capacity} ${permission}`,
    ...(hasParts(model, who, { as: capacity, permission }) ? THINGS.flatMap(({ parts }, n) => (scopes.some((scope) => scope.length === 0 || scope.some((part) => parts.includes(part))) ? [`${capacity} ${permission} ${n}`] : [])) : []),
  ]);
}

describe('sequences of commands through HTTP against the reference model (G3, S10, S12)', () => {
  let server: OwnServer;
  let world: CustomersInSql;
  let agent: string;

  beforeAll(async () => {
    server = await startServer();
    const now = Temporal.Instant.fromEpochMilliseconds(Temporal.Now.instant().epochMilliseconds);
    world = new CustomersInSql(now);
    agent = await world.anAgent();
  });

  afterAll(async () => {
    await world.close();
    await server.stop();
  });

  async function expectStep({ customer, model, commands, told }: Run, portal: Portal, n: number): Promise<void> {
    const made = commands[n];
    if (!made) return;
    const command = numbered(made, model);
    told.push(JSON.stringify(command));
    const expected = model.apply(command);
    expect({ told, accepted: await portal.apply(command, customer) }).toEqual({ told, accepted: expected });
    if (expected) await expectSameRights({ customer, model, commands, told }, portal);
  }

  async function expectSameRights({ customer, model, told }: Run, portal: Portal): Promise<void> {
    for (const who of model.people.keys()) {
      expect({ told, who, rights: (await rightsByPortal(portal, { customer, model }, who)).sort() }).toEqual({ told, who, rights: rightsByModel(model, who).sort() });
    }
  }

  /** An hour passes for all of them after every third step. */
  async function expectTogether(runs: Run[], portal: Portal): Promise<void> {
    for (let n = 0; n < Math.max(...runs.map(({ commands }) => commands.length)); n += 1) {
      await Promise.all(runs.map((run) => expectStep(run, portal, n)));
      if (n % 3 < 2 || portal.hour >= HOURS * 3) continue;
      portal.hour += 1;
      server.setClockOffset(`PT${portal.hour}H`);
      for (const { model, told } of runs) {
        model.apply({ do: 'wait', hours: 1 });
        told.push('an hour');
      }
    }
    await Promise.all(runs.map((run) => expectSameRights(run, portal)));
  }

  it('accept and refuse the same, and give everybody the same rights after each', async () => {
    const { n, seed } = proof('sequences through HTTP == reference model', 2_000, 24);
    const sequences = fc.sample(anySequence, { numRuns: n, seed });
    for (let first = 0; first < sequences.length; first += TOGETHER) {
      const portal = new Portal(server.baseUrl, world, agent);
      server.setClockOffset('PT0S');
      const runs = await Promise.all(sequences.slice(first, first + TOGETHER).map(async ({ optOut, commands }): Promise<Run> => ({
        customer: await world.aCustomer(aStart(optOut)), model: new ReferenceModel(aStart(optOut), true), commands: commands.filter((each) => each.do !== 'wait' && !isOfOthers(each)), told: [`seed ${seed}, opted out: ${String(optOut)}`],
      })));
      await expectTogether(runs, portal);
    }
  }, 7_200_000);

  it.each<[string, Partial<Person>, string]>([
    ['proven', {}, 'notNeeded'],
    ['who has not accepted', { accepted: false }, 'pending'],
    ['without a second factor', { secondFactor: false }, 'pending'],
    ['whose link nobody attested', { vouchedBy: null }, 'pending'],
    ['whose link the giver attested', { vouchedBy: 1 }, 'pending'],
    ['whom the giver created', { createdBy: 1 }, 'pending'],
  ])('GC-8.3-d: data from a Manager who holds none to somebody %s', async (_, over, secondPerson) => {
    server.setClockOffset('PT0S');
    const start = aStart(false);
    const people = start.people.map((person, who): Person => (who === 3 ? { ...person, createdBy: 0, vouchedBy: 0, ...over } : person));
    const customer = await world.aCustomer({ ...start, people });
    const body = { memberId: customer.members[3], profile: 'SupportPortalUser', subProfileId: customer.subProfiles[1], reason: 'given' };
    const { body: given } = await new Portal(server.baseUrl, world, agent).send(customer, { by: 1, as: 'AccessManager', path: '/grants', body });
    expect(given.secondPerson).toBe(secondPerson);
  });
});
