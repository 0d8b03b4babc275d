import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type request from 'supertest';
import { as, askToken, bearer, type Machine, type SignedIn, World } from '../clients/world.js';
import { get } from '../identities/people.js';
import { Standing } from '../revocation/standing-people.js';
import { Chance } from '../support/chance.js';
import { proof } from '../support/proof.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { anAddressOfOnesOwn, inDaysOn, Register, type Taken, taking } from './register.js';

const { n: steps, seed } = proof('GC-2.2.4: refused exactly as long as a measure is in force', 1_000, 40);

/** Who asks for what, from where: all that a measure can be about. */
interface Asker {
  person?: number;
  client?: number;
  customer: number | null;
  address: number;
}

/** The independent model: what a measure is about, and nothing of how it is kept. */
interface Measured {
  kind: 'person' | 'client' | 'account' | 'application' | 'network';
  customer: number | null;
  which: number;
  /** Of a person, who is the sponsor of the machine of his number: as it was taken last. */
  withClients?: boolean;
}

const keepsOut = ({ kind, customer, which, withClients }: Measured, asker: Asker): boolean =>
  (customer === null || customer === asker.customer)
  && { person: asker.person === which || (withClients === true && asker.client === which), client: asker.client === which, account: true, application: true, network: asker.address === which }[kind];

const KINDS: Measured[] = [
  ...[0, 1, null].flatMap((customer) => [0, 1].flatMap((which) => [{ kind: 'person', customer, which }, { kind: 'network', customer, which }] as const)),
  ...[0, 1].flatMap((customer) => [{ kind: 'client', customer, which: customer }, { kind: 'account', customer, which: 0 }, { kind: 'application', customer, which: 0 }] as const),
];
const ASKERS: Asker[] = [
  ...[0, 1].flatMap((person) => [0, 1, null].flatMap((customer) => [0, 1].map((address) => ({ person, customer, address })))),
  ...[0, 1].flatMap((client) => [0, 1].map((address) => ({ client, customer: client, address }))),
];

let world: World;
let second: OwnServer;
let register: Register;
let customers: Standing[];
let people: { email: string; identityId: string; cookie: string }[];
const machines: Machine[] = [];
const places = [anAddressOfOnesOwn(), anAddressOfOnesOwn()];

beforeAll(async () => {
  world = await World.open();
  second = await startServer({ ORIGIN: baseUrl });
  register = await Register.of(world);
  customers = [await Standing.in(world), await Standing.in(world)];
  people = [await ofBoth(), await ofBoth()];
  for (const standing of customers) machines.push(await standing.machine());
  await Promise.all(machines.map(({ id }, at) => world.rows(`update service_client c set sponsor_member_id = (select m.id from member m where m.customer_id = c.customer_id and m.identity_id = $2) where id = $1`, [id, people[at]?.identityId])));
  const subjects = [...people.map(({ identityId }) => identityId), register.agentId];
  await world.rows(`update session set last_seen_at = now() + interval '100 days', expires_at = now() + interval '200 days' where subject_id = any($1)`, [subjects]);
});

afterAll(async () => {
  await second.stop();
  await world.close();
});

/** Somebody who works for both Customers. */
async function ofBoth(): Promise<{ email: string; identityId: string; cookie: string }> {
  const [one, other] = customers as [Standing, Standing];
  const user: SignedIn = await one.fleet.holderOf(['sim:read']);
  const [memberId, email] = [randomUUID(), `${user.identityId}@zuidkaai.example`];
  await world.rows('insert into identity_customer values ($1, $2)', [user.identityId, other.fleet.customerId]);
  await world.rows(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at) values ($1, $2, $3, 'Holder', $4, 'employment', '2020-01-01', now())`, [other.fleet.customerId, memberId, user.identityId, email]);
  await world.aGrant(other.fleet.customerId, { memberId }, ['sim:read']);
  return { email, identityId: user.identityId, cookie: user.cookie };
}

const nodes = (): string[] => [baseUrl, second.baseUrl];

async function asks({ person, client, customer, address }: Asker, node: string): Promise<{ status: number; code?: string; title?: string }> {
  const from = places[address]?.from ?? ((asked: request.Test) => asked);
  const path = `${customers[customer ?? 0]?.fleet.path}/sims?limit=1`;
  if (client !== undefined) return byMachine(from, { node, machine: machines[client] as Machine, path });
  const { cookie } = people[person ?? 0] as { cookie: string };
  const { status, body } = await from(customer === null ? get(node, '/session', cookie) : as(node, { cookie }).get(path));
  return { status, ...(body as { code?: string; title?: string }) };
}

/** With a token of this moment: the nodes' clocks are days apart. */
async function byMachine(from: (asked: request.Test) => request.Test, { node, machine, path }: { node: string; machine: Machine; path: string }): Promise<{ status: number; code?: string; title?: string }> {
  const { status, body } = await from(askToken(node, machine));
  const { access_token: token, error, error_description: title } = body as Record<string, string>;
  if (status !== 200) return { status: error === 'unauthorized_client' ? 403 : status, code: 'measure', title };
  const read = await from(bearer(node, token ?? '', path));
  return { status: read.status, ...(read.body as { code?: string; title?: string }) };
}

function asked({ kind, customer, which }: Measured): object {
  const subject = { person: { email: people[which]?.email }, client: { clientId: machines[which]?.id }, account: {}, application: { application: 'fleet-manager' }, network: { network: places[which]?.address } }[kind];
  return { kind, ...subject, ...(customer !== null && { customerId: customers[customer]?.fleet.customerId }) };
}

/** What was open when a person was kept out everywhere does not open again; he signs in anew. */
async function signsInAnew(who: number): Promise<void> {
  await world.rows('update session set ended_at = null where subject_id = $1', [people[who]?.identityId]);
}

/** Measures that come, are reviewed and end, in any order, at either node, while the calendar of one of them goes its own way. */
class Storm {
  readonly inForce = new Map<Measured, Taken>();
  private days = 0;
  private readonly deeds = { take: () => this.take(), end: () => this.end(), clock: () => this.turn(), review: () => this.review() };
  private node = baseUrl;

  constructor(private readonly chance: Chance) {}

  async deed(): Promise<void> {
    this.node = this.chance.of(nodes());
    await this.deeds[this.chance.of(['take', 'take', 'end', 'end', 'clock', 'review'] as const)]();
  }

  /** As the node that is asked sees it. */
  private get now(): Temporal.Instant {
    return Temporal.Now.instant().add({ hours: this.node === baseUrl ? 0 : 24 * this.days });
  }

  /** The narrowest, or the one after it. */
  private standing(): Measured | undefined {
    return [...this.inForce.keys()].sort((one, other) => KINDS.indexOf(one) - KINDS.indexOf(other))[this.inForce.size > 1 ? this.chance.below(2) : 0];
  }

  private async take(): Promise<void> {
    const wanted = this.chance.of(KINDS);
    const withSponsoredClients = this.chance.of([true, false]);
    const { status, body } = await register.post('', taking(asked(wanted), { withSponsoredClients, reviewOn: inDaysOn(this.chance.of([1, 7, 30]), this.now) }), this.node);
    if (status !== (this.inForce.has(wanted) ? 409 : 201)) throw new Error(`${JSON.stringify(wanted)} was answered ${status}`);
    if (status !== 201) return;
    wanted.withClients = withSponsoredClients;
    this.inForce.set(wanted, body as Taken);
  }

  private async end(): Promise<void> {
    const standing = this.standing();
    if (!standing) return;
    await register.post(`/${this.inForce.get(standing)?.id}/end`, { reason: 'Nothing was found' }, this.node).expect(200);
    this.inForce.delete(standing);
    if (standing.kind === 'person' && standing.customer === null) await signsInAnew(standing.which);
    if (standing.kind === 'client') await world.rows('update service_client_key set tokens_after = null where client_id = $1', [machines[standing.which]?.id]); // by the node's own calendar
  }

  /** Refused where it is no later one. */
  private async review(): Promise<void> {
    const standing = this.standing();
    if (standing) await register.post(`/${this.inForce.get(standing)?.id}/review`, { reviewOn: inDaysOn(30, this.now), reason: 'Still looked into' }, this.node);
  }

  private turn(): Promise<void> {
    this.days = this.chance.of([0, 1, 6, 8, 29, 45]);
    second.setClockOffset(`P${this.days}D`);
    return Promise.resolve();
  }
}

it('GC-2.2.4, S20: whoever asks is refused exactly while a measure on him, his Customer, his Application or his address is in force, on every node, whatever the time', async () => {
  const chance = new Chance(seed);
  const storm = new Storm(chance);
  for (let step = 0; step < steps; step += 1) {
    await storm.deed();
    const at = chance.of(nodes());
    await Promise.all(ASKERS.map(async (asker) => {
      const numbers = [...storm.inForce].filter(([measure]) => keepsOut(measure, asker)).map(([, { caseNumber }]) => caseNumber);
      const { status, code, title } = await asks(asker, at);
      const told = numbers.some((number) => title === `Access is suspended. Case ${number}. Contact the operator.`);
      const refused = { status: 403, code: 'measure', told: true };
      expect({ step, asker, at: nodes().indexOf(at), status, code: status === 403 ? code : undefined, told })
        .toEqual({ step, asker, at: nodes().indexOf(at), ...(numbers.length > 0 ? refused : { status: 200, code: undefined, told: false }) });
    }));
  }
  for (const taken of storm.inForce.values()) await register.end(taken);
}, 600_000);
