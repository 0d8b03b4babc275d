import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { DemoPeople, IdentitiesDirectory } from '../identities/index.js';
import { DemoApi } from './demo-api.js';
import { DemoCases } from './demo-cases.js';
import { delegateAndLeave } from './demo-delegations.js';
import { listAffiliates } from './demo-affiliates.js';
import { layRegister } from './demo-entities.js';
import { DEMO_AGENTS, DEMO_PACK, DEMO_PASSWORD, DEMO_PRICE, DEMO_SERVICE, DEMO_WORLD, type DemoCustomer, type DemoGrant, type DemoPerson } from './demo-world.js';
import { fleetHeader, fleetLine, generateFleet } from './fleet-generator.js';
import { LayHistory } from './lay-history.js';

const SEED = 20_260_101;
/** Whoever has a line of his own in the history was there when it began (I6). */
const EMPLOYED_SINCE = '2020-09-01T00:00:00Z';
const BACK_OFFICE = DEMO_AGENTS[0].email;
/** Reviews what the first one recorded. */
const REVIEWER = DEMO_AGENTS[3].email;

interface Made { id: string }
interface Registered extends Made { version: number; applications: { application: string; state: string }[] }
interface Site { customer: DemoCustomer; id: string; members: Map<string, string>; sessions: Map<string, DemoApi> }

/** Fills an empty database with the demo world, through the portal's own API wherever a user could do it. */
@Injectable()
export class LoadDemoWorld {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
    @Inject(DemoPeople) private readonly people: DemoPeople,
    @Inject(LayHistory) private readonly history: LayHistory,
    @Inject(DemoCases) private readonly cases: DemoCases,
  ) {}

  /** @returns whether there was anything to do */
  async execute(server: FastifyInstance): Promise<boolean> {
    if (!(await this.database.global(isEmpty))) return false;
    await this.database.global((tx) => this.agents(tx));
    const agent = await this.signIn(server, 'operator', BACK_OFFICE);
    for (const customer of DEMO_WORLD) await this.found(server, agent, customer);
    await this.loadPack(agent);
    await this.announce(agent);
    await this.cases.keepOutNetworks(agent, BACK_OFFICE);
    await layRegister({ recorder: agent, reviewer: await this.signIn(server, 'operator', REVIEWER) }, legalDateOf(this.clock.now()));
    await listAffiliates(agent);
    return true;
  }

  /** Terms to come, which can be tried on the Customers of the demo. */
  private async loadPack(agent: DemoApi): Promise<void> {
    const { version, beginsInMonths, note, rules: said } = DEMO_PACK;
    const base = '/api/v1/operator/rule-packs';
    const [{ version: inForce } = { version: '' }] = await agent.get<{ version: string }[]>(base);
    const { calendar, outage, rules } = await agent.get<{ calendar: string; outage: string; rules: { id: string }[] }>(`${base}/${inForce}`);
    const today = await this.database.global((tx) => Promise.resolve(legalDateOf(tx.now)));
    await agent.post(base, { pack: { version, calendar, outage, rules: rules.map((rule) => ({ ...rule, ...said[rule.id] })) }, effectiveFrom: today.add({ months: beginsInMonths }).with({ day: 1 }).toString(), note });
  }

  private async agents(tx: Transaction): Promise<void> {
    for (const { name, email, role } of DEMO_AGENTS) {
      const { agentId } = await this.identities.inviteAgent(tx, { email, displayName: name, language: 'en', role, invitedByName: 'Demo' });
      await this.people.settle(tx, { realm: 'operator', id: agentId }, { password: DEMO_PASSWORD, secondFactor: true });
    }
  }

  private async found(server: FastifyInstance, agent: DemoApi, customer: DemoCustomer): Promise<void> {
    const { registrant, fleet, applications, enterpriseNumber, legalName, seat, language, ownerOptOut } = customer;
    const registered = await agent.post<Registered>('/api/v1/operator/customers', {
      enterpriseNumber, legalName, seat, language, ownerOptOut, noticeEmail: `notices@${registrant.email.split('@')[1] ?? ''}`, statementOfAuthority: { given: true, by: registrant.name },
      registrant: { displayName: registrant.name, email: registrant.email, link: 'directorship', language: registrant.language },
    });
    const { id } = registered;
    await this.settle(registrant);
    const site: Site = { customer, id, members: new Map(), sessions: new Map([[registrant.email, await this.signIn(server, 'customer', registrant.email)]]) };
    await this.loadFleet(agent, site, fleet);
    await this.subscribe(agent, registered, applications); // fleet management wants its cards first (SC-FM-2)
    for (const person of customer.people) await this.admit(server, site, person);
    for (const person of customer.people) await this.ask(server, site, person);
    await this.lookAfterCards(await this.session(server, site, registrant.email), site);
    for (const person of customer.people) await this.nameDeputy(server, site, person);
    await delegateAndLeave(site, (email) => this.session(server, site, email));
    await this.cases.execute(site, { agent, owner: await this.session(server, site, registrant.email) });
    for (const { people } of customer.mandates ?? []) for (const person of people) await this.settle(person);
    await this.history.execute({ customerId: id, employees: fleet.employees, seed: fleet.series, ownLineOf: lineHolder(site) });
  }

  /** What the operator tells all of them: a price to come, and a service of somebody else. */
  private async announce(agent: DemoApi): Promise<void> {
    const { application, amountCents, inDays, trialDays, agreement } = DEMO_PRICE;
    const today = legalDateOf(this.clock.now());
    const effectiveOn = today.add({ days: inDays });
    await agent.post(`/api/v1/operator/applications/${application}/price-notices`, { amountCents, effectiveOn: effectiveOn.toString(), trialUntil: effectiveOn.add({ days: trialDays }).toString(), agreement });
    const { code, ...terms } = DEMO_SERVICE;
    await agent.send({ method: 'PUT', url: `/api/v1/operator/third-party-services/${code}`, body: terms });
  }

  private async subscribe(agent: DemoApi, registered: Registered, applications: DemoCustomer['applications']): Promise<void> {
    let { version } = registered;
    for (const application of applications) {
      if (registered.applications.some((each) => each.application === application && each.state === 'active')) continue;
      const url = `/api/v1/operator/customers/${registered.id}/subscriptions/${application}`;
      ({ version } = await agent.send<Registered>({ method: 'PUT', url, headers: { 'if-match': `"${String(version)}"` }, body: { state: 'active', reason: 'Demo world' } }));
    }
  }

  private async loadFleet(agent: DemoApi, { id }: Site, size: DemoCustomer['fleet']): Promise<void> {
    const url = `/api/v1/operator/customers/${id}/inventory-loads`;
    const load = await agent.send<Made>({
      method: 'POST', url: `${url}?fileName=demo-fleet.csv`, headers: { 'content-type': 'text/csv', 'mandate-reason': 'Demo world: first inventory' },
      body: Readable.from(fleetFile({ ...size, seed: SEED + size.series })),
    });
    for (;;) {
      const { state } = await agent.get<{ state: string }>(`${url}/${load.id}`);
      if (state === 'applied') return;
      if (!['receiving', 'waiting', 'applying'].includes(state)) throw new Error(`the demo fleet was not loaded: ${state}`);
      await new Promise((resolve) => { setTimeout(resolve, 100); });
    }
  }

  private async admit(server: FastifyInstance, site: Site, person: DemoPerson): Promise<void> {
    const by = await this.session(server, site, person.by ?? site.customer.registrant.email);
    const base = `/api/v1/customers/${site.id}`;
    const { id } = await by.post<Made>(`${base}/members`, { displayName: person.name, email: person.email, link: 'employment', language: person.language, ...(person.line && { startsAt: EMPLOYED_SINCE }), ...await this.termOf(person) });
    site.members.set(person.email, id);
    if (person.accepted !== false) await this.settle(person);
    for (const grant of person.grants ?? []) await by.post(`${base}/grants`, { memberId: id, reason: 'Demo world', ...(await grantBody(by, base, grant)) });
  }

  private async termOf({ fixedMonths }: DemoPerson): Promise<object> {
    if (fixedMonths === undefined) return { term: 'indefinite' };
    const today = await this.database.global((tx) => Promise.resolve(legalDateOf(tx.now)));
    return { term: 'fixed', endsAt: beginOfDate(today.add({ months: fixedMonths })).toString({ smallestUnit: 'millisecond' }) };
  }

  /** Views that everybody finds, and blocks that ask for a choice before they end. */
  private async lookAfterCards(by: DemoApi, { id, customer: { views = [], blocks = 0 } }: Site): Promise<void> {
    const base = `/api/v1/customers/${id}`;
    for (const view of views) await by.post(`${base}/saved-views`, { ...view, shared: true, direction: 'asc' });
    if (blocks === 0) return;
    const { items } = await by.get<{ items: Made[] }>(`${base}/sims?state=active&direction=desc&limit=${String(blocks)}`);
    for (const [at, sim] of items.entries()) {
      const { since, version } = await by.get<{ since: string; version: number }>(`${base}/sims/${sim.id}/block-preview`);
      const until = Temporal.Instant.from(since).add({ hours: 24 * (5 + 4 * at) }).toString();
      await by.send({ method: 'PUT', url: `${base}/sims/${sim.id}/block`, headers: { 'if-match': `"${String(version)}"` }, body: { cause: 'loss', until, reason: 'Lost on the road' } });
    }
  }

  private async ask(server: FastifyInstance, site: Site, { email, asks }: DemoPerson): Promise<void> {
    if (!asks) return;
    const [base, { costCentre, ...asked }] = [`/api/v1/customers/${site.id}`, asks];
    const by = await this.session(server, site, email);
    await by.post(`${base}/access-requests`, { ...asked, ...(costCentre && { resource: `costCentre:${await costCentreId(by, base, costCentre)}` }) });
  }

  private async nameDeputy(server: FastifyInstance, site: Site, { email, deputy }: DemoPerson): Promise<void> {
    if (!deputy) return;
    const [base, { registrant, ownerOptOut }] = [`/api/v1/customers/${site.id}`, site.customer];
    const by = await this.session(server, site, registrant.email);
    const isOwners = deputy.of === registrant.email && !ownerOptOut;
    const forMemberId = isOwners ? (await by.get<{ owner: Made }>(`${base}/ownership`)).owner.id : site.members.get(deputy.of);
    const now = await this.database.global((tx) => Promise.resolve(tx.now));
    const inDays = (days: number): string => now.add({ hours: days * 24 }).toString({ smallestUnit: 'millisecond' });
    await by.post(`${base}/deputies`, {
      forMemberId, deputyMemberId: site.members.get(email), capacity: isOwners ? 'AccessOwner' : 'AccessManager', endsAt: inDays(deputy.untilDay), reason: deputy.reason, ...(deputy.fromDay > 0 && { startsAt: inDays(deputy.fromDay) }),
    });
  }

  private async session(server: FastifyInstance, { sessions }: Site, email: string): Promise<DemoApi> {
    const session = sessions.get(email) ?? await this.signIn(server, 'customer', email);
    sessions.set(email, session);
    return session;
  }

  private async signIn(server: FastifyInstance, realm: 'customer' | 'operator', email: string): Promise<DemoApi> {
    return DemoApi.signIn(server, realm, { email, password: DEMO_PASSWORD, code: await this.people.currentCode(email) });
  }

  /** As if he had followed his invitation, chosen the demo's password and set up an authenticator. */
  private async settle({ email }: DemoPerson): Promise<void> {
    await this.database.global(async (tx) => {
      const [identity] = await tx.query<Made>({ text: 'select id from identity where lower(email) = $1', values: [email] });
      if (identity) await this.people.settle(tx, { realm: 'customer', id: identity.id }, { password: DEMO_PASSWORD, secondFactor: true });
    });
  }
}

async function isEmpty(tx: Transaction): Promise<boolean> {
  const rows = await tx.query({ text: 'select id from operator_agent union all select id from customer_directory limit 1' });
  return rows.length === 0;
}

async function grantBody(by: DemoApi, base: string, { profile, subProfile, costCentres, mayDelegate }: DemoGrant): Promise<object> {
  if (profile) return { profile };
  const bundles = await by.get<(Made & { code: string })[]>(`${base}/sub-profiles`);
  const { items } = await by.get<{ items: (Made & { code: string })[] }>(`${base}/cost-centres?limit=100`);
  const scope = items.filter(({ code }) => costCentres?.includes(code)).map(({ id }) => ({ kind: 'costCentre', id }));
  return { profile: 'SupportPortalUser', subProfileId: bundles.find(({ code }) => code === subProfile)?.id, ...(costCentres && { scope }), ...(mayDelegate && { mayDelegate: true, delegationDepth: mayDelegate }) };
}

async function costCentreId(by: DemoApi, base: string, code: string): Promise<string> {
  const { items } = await by.get<{ items: (Made & { code: string })[] }>(`${base}/cost-centres?limit=100`);
  return items.find((each) => each.code === code)?.id ?? '';
}

function lineHolder({ customer, members }: Site): string | null {
  const holder = customer.people.find(({ line }) => line);
  return holder ? members.get(holder.email) ?? null : null;
}

function* fleetFile(size: { sims: number; seed: number; series: number }): Generator<string> {
  yield fleetHeader();
  for (const row of generateFleet(size)) yield fleetLine(row);
}
