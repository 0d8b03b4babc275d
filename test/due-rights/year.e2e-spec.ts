import { setTimeout as pause } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase, within } from '../architecture/fresh-database.js';
import { endOfDay, lastDayOf, legalDay, ofDayNumber } from '../rules/calendar-by-hand.js';
import type { Client } from '../support/as.js';
import { Chance } from '../support/chance.js';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type Company, type NamedWorld } from '../world.js';

const DAY = 86_400_000;
const MONTHS = { 'GC-2.2.3-a': 12, 'GC-2.2.3-b': 25, 'GC-2.2.3-c': 6 } as const;
type Rule = keyof typeof MONTHS;
const FULL = 20;
const UNUSED = ['incidents', 'orders', 'invoice-insights'];
const OF_SIMS = ['fleet-manager', 'number-management'];

interface Clock {
  rule: Rule;
  application: string;
  dayZero: number;
}

interface Ended extends Clock {
  customerId: string;
}

const dueDay = ({ rule, dayZero }: Clock): number => lastDayOf(dayZero, { unit: 'M', count: MONTHS[rule], convention: 'eve', rollover: false });
const dueAt = (clock: Clock): number => endOfDay(dueDay(clock));
const text = (day: number): string => {
  const { year, month, day: of } = ofDayNumber(day);
  return [String(year), String(month).padStart(2, '0'), String(of).padStart(2, '0')].join('-');
};

/** The year as the terms tell it: a use moves what runs; what is due is ended in the order in which it became due, if its rule is exercised by itself. */
class ByHand {
  readonly ended: Ended[] = [];
  readonly automatic = new Set<Rule>();
  private readonly clocks = new Map<string, Clock[]>();

  begin(customerId: string, clocks: Clock[]): void {
    this.clocks.set(customerId, clocks);
  }

  use(customerId: string, at: number, applications: readonly string[]): void {
    for (const clock of this.clocks.get(customerId) ?? []) if (clock.rule !== 'GC-2.2.3-b' && applications.includes(clock.application)) clock.dayZero = legalDay(at);
  }

  /** When something next becomes due, or the end. */
  nextDue(after: number): number {
    return Math.min(Infinity, ...[...this.clocks.values()].flat().map(dueAt).filter((at) => at > after));
  }

  exercise(now: number): void {
    for (const [customerId, clocks] of this.clocks) {
      const due = clocks.filter((clock) => this.automatic.has(clock.rule) && dueAt(clock) <= now).sort((one, other) => dueAt(one) - dueAt(other) || (`${one.rule} ${one.application}` < `${other.rule} ${other.application}` ? -1 : 1));
      for (const clock of due) {
        const running = this.clocks.get(customerId) ?? [];
        if (!running.includes(clock)) continue;
        this.ended.push({ customerId, ...clock });
        this.clocks.set(customerId, clock.rule === 'GC-2.2.3-c' ? running.filter((each) => each !== clock) : []);
      }
    }
  }
}

let database: FreshDatabase;
let settings: Record<string, string>;
let servers: OwnServer[] = [];
/** Past triggers: what is written so is the past of the year, not what it is about. */
const sql = <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> => within(database.urls.superuser, async (client) => {
  await client.query('set session_replication_role = replica');
  return (await client.query<Row & Record<string, unknown>>(statement, values)).rows;
});

beforeAll(async () => {
  database = await freshDatabase();
  const { app, owner, operator } = database.urls;
  settings = { DATABASE_URL: app, MIGRATION_DATABASE_URL: owner, OPERATOR_DATABASE_URL: operator, ROUND_SECONDS: '1' };
  servers = [await startServer(settings)];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
});

/** The clock of the year, on every server that runs. */
class Calendar {
  now = Date.now();

  async goTo(at: number): Promise<void> {
    this.now = at;
    // nobody signs in again for a spec
    await sql(`update session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day' where ended_at is null`, [new Date(at).toISOString()]);
    for (const server of servers) this.set(server);
  }

  async start(): Promise<void> {
    const server = await startServer(settings);
    this.set(server);
    servers.push(server);
  }

  /** Never behind the world, which was made before the year began. */
  private set(server: OwnServer): void {
    server.setClockOffset(`PT${(Math.max(0, this.now - Date.now()) / 1000).toFixed(3)}S`);
  }
}

const exercised = async (): Promise<number> => (await sql<{ n: number }>(`select count(*)::integer n from due_right_decision where decision = 'exercised'`))[0]?.n ?? 0;

async function settled(expected: number): Promise<void> {
  for (let tries = 0; tries < 300 && await exercised() < expected; tries += 1) await pause(100);
}

/** A Customer and the world it is of. */
interface Place {
  world: NamedWorld;
  company: Company;
}

interface Use {
  company: Company;
  at: number;
  sims: boolean;
}

interface Turn {
  at: number;
  turn: () => Promise<unknown>;
}

/** One year of some Customers: what happens to them, with workers that come and go, and beside it what should. */
class Year {
  readonly model = new ByHand();
  kills = 0;
  private readonly calendar = new Calendar();
  private readonly begun = this.calendar.now;
  private readonly end: number;
  private uses: Use[] = [];
  private turns: Turn[] = [];

  constructor(private readonly places: readonly Place[], private readonly size: { days: number; mostKills: number }, private readonly chance: Chance) {
    this.end = this.begun + size.days * DAY;
  }

  async run(): Promise<void> {
    for (const { world, company } of this.places) this.model.begin(company.id, await prepare(world, company, { begun: this.begun, contractEnded: this.begun - Math.floor((7 + 19 * this.chance.next()) * 30.4 * DAY) }));
    while (servers.length < 3) await this.calendar.start();
    for (const rule of ['GC-2.2.3-a', 'GC-2.2.3-c'] as const) await this.automate(rule, true);
    await this.refuseSilent();
    this.plan();
    for (let at = this.begun; at < this.end; at = await this.step(at));
  }

  /** Uses come thick or thin, so that some things end and others do not. */
  private plan(): void {
    this.uses = this.places.flatMap(({ company }, nth) => Array.from({ length: nth % 4 === 0 ? 0 : 3 + this.chance.below(6) }, () => ({ company, at: this.begun + DAY + Math.floor((this.end - this.begun - 2 * DAY) * this.chance.next()), sims: this.chance.next() < 0.5 })))
      .sort((one, other) => one.at - other.at);
    const [stopped, paused] = [180 + 10 * this.chance.next(), 30 + 75 * this.chance.next()].map((day) => this.begun + Math.floor(day * DAY)) as [number, number];
    this.turns = [
      { at: paused, turn: () => this.automate('GC-2.2.3-c', false) }, { at: paused + 70 * DAY, turn: () => this.automate('GC-2.2.3-c', true) },
      { at: stopped, turn: () => Promise.all(servers.splice(0).map((each) => each.kill())) }, { at: stopped + 7 * DAY, turn: () => this.startAll() },
    ].sort((one, other) => one.at - other.at);
  }

  /** @returns when it is then */
  private async step(from: number): Promise<number> {
    const at = this.whenNext(from);
    await this.calendar.goTo(at);
    const killed = await this.killOne();
    if (this.turns[0]?.at === at) await this.turns.shift()?.turn();
    if (servers.length > 0) {
      this.model.exercise(at);
      await settled(this.model.ended.length);
    }
    await this.useAt(at);
    if (killed) await this.calendar.start();
    return at;
  }

  /** Nobody comes while nothing runs. */
  private whenNext(from: number): number {
    const turn = this.turns[0]?.at ?? this.end;
    return servers.length === 0 ? turn : Math.min(this.model.nextDue(from), this.uses[0]?.at ?? this.end, turn, this.end);
  }

  /** While it may be at work. */
  private async killOne(): Promise<boolean> {
    if (servers.length < 3 || this.kills === this.size.mostKills || this.chance.next() >= 0.25) return false;
    await pause(900 * this.chance.next());
    await servers.splice(this.chance.below(3), 1)[0]?.kill();
    this.kills += 1;
    return true;
  }

  private async useAt(at: number): Promise<void> {
    for (let use = this.uses[0]; use && use.at <= at; use = this.uses[0]) {
      this.uses.shift();
      if (use.at === at) await this.use(use);
    }
  }

  private async use({ company: { id, people }, at, sims }: Use): Promise<void> {
    const { status } = await this.here(people.owner).get(`/customers/${id}/${sims ? 'sims' : 'members'}`);
    if (![200, 403].includes(status)) throw new Error(`a use was answered ${status}`);
    this.model.use(id, at, ['administration', ...(sims ? OF_SIMS : [])]);
  }

  private async automate(rule: Rule, automatic: boolean): Promise<void> {
    const { status } = await this.here((this.places[0] as Place).world.agents.BackOffice).put(`/operator/due-rights/automation/${rule}`, { automatic, reason: 'For the year' });
    if (status !== 200) throw new Error(`the policy was answered ${status}`);
    if (automatic) this.model.automatic.add(rule);
    else this.model.automatic.delete(rule);
  }

  private async refuseSilent(): Promise<void> {
    const { status } = await this.here((this.places[0] as Place).world.agents.BackOffice).put('/operator/due-rights/automation/GC-2.2.3-b', { automatic: true, reason: 'For the year' });
    if (status !== 422) throw new Error(`the silent rule was answered ${status}`);
  }

  private async startAll(): Promise<void> {
    while (servers.length < 3) await this.calendar.start();
  }

  /** At any of those that run. */
  private here(client: Client): Client {
    return client.at(this.chance.of(servers).baseUrl);
  }
}

async function prepare(world: NamedWorld, company: Company, { begun, contractEnded }: { begun: number; contractEnded: number }): Promise<Clock[]> {
  await sql(`insert into subscription (customer_id, id, application, state, starts_at, recorded_at, version) values ($1, gen_random_uuid(), 'invoice-insights', 'active', $2, $2, 1)`, [company.id, new Date(begun).toISOString()]);
  await sql('delete from rule_clock where customer_id = $1', [company.id]);
  const clocks: Clock[] = [{ rule: 'GC-2.2.3-a', application: 'administration', dayZero: legalDay(begun) }, ...[...UNUSED, ...OF_SIMS].map((application) => ({ rule: 'GC-2.2.3-c' as const, application, dayZero: legalDay(begun) }))];
  for (const clock of clocks) {
    await sql(`insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack) values ($1, $2, $3, 'activated', $4, $5, $6, 'neutral-1')`,
      [company.id, clock.rule, clock.application, text(clock.dayZero), text(dueDay(clock)), new Date(dueAt(clock)).toISOString()]);
  }
  const { status } = await world.agents.BackOffice.put(`/operator/customers/${company.id}/product-contracts/C-2024-1`, { product: 'Mobile 40', startsOn: '2020-01-01', endsOn: text(legalDay(contractEnded)), reason: 'For the year' });
  if (status !== 200) throw new Error(`the contract was answered ${status}`);
  return [...clocks, { rule: 'GC-2.2.3-b', application: 'administration', dayZero: legalDay(contractEnded) }];
}

it('T10, M41: a year with three workers, some of them killed, and none for a week: the dates of a calendar by hand, each end once, none early, and the silent ones by nobody\'s hand never', async () => {
  const { n, seed } = proof('M41: Customers of a year with three workers, kills and a week without any', FULL, 2);
  const worlds: NamedWorld[] = [];
  while (worlds.length * 2 < n) worlds.push(await aWorld({ superuser: database.urls.superuser, server: (servers[0] as OwnServer).baseUrl }));
  const year = new Year(worlds.flatMap((world) => [world.group, world.twin].map((company) => ({ world, company }))), n === FULL ? { days: 400, mostKills: Infinity } : { days: 240, mostKills: 2 }, new Chance(seed));
  await year.run();
  await pause(1_500); // whoever would do more than is right had time to

  const { ended } = year.model;
  const rows = await sql<Told>(`select customer_id "customerId", rule, application, day_zero::text "dayZero", due_on::text "dueOn", decided_at < due_at early from due_right_decision where decision = 'exercised' and automation_id is not null`);
  const byHand = ended.map((each): Told => ({ customerId: each.customerId, rule: each.rule, application: each.application, dayZero: text(each.dayZero), dueOn: text(dueDay(each)), early: false }));
  expect(rows.sort(byKey)).toEqual(byHand.sort(byKey));
  const accounts = ended.filter(({ rule }) => rule !== 'GC-2.2.3-c').length;
  const [told] = await sql(`select (select count(*)::integer from ledger_entry where event = 'customer.ended') accounts, (select count(*)::integer from ledger_entry where event = 'subscription.set') applications,
    (select count(*)::integer from mail where recipient = 'notices@example.be') mails`);
  expect(told).toEqual({ accounts, applications: ended.length - accounts, mails: ended.length });
  process.stdout.write(`M41: ${ended.length} ends, ${year.kills} kills and a week without any\n`);
  expect(ended.length).toBeGreaterThanOrEqual(n);
}, 1_200_000);

type Told = Record<'customerId' | 'rule' | 'application' | 'dayZero' | 'dueOn', string> & { early: boolean };

const key = ({ customerId, rule, application }: Told): string => `${customerId} ${rule} ${application}`;
const byKey = (one: Told, other: Told): number => (key(one) < key(other) ? -1 : 1);
