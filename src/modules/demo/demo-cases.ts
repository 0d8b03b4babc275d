import { Inject, Injectable } from '@nestjs/common';
import { LEGAL_ZONE, legalDateOf, newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { startClock } from '../rules/index.js';
import type { DemoApi } from './demo-api.js';
import { DemoDocuments } from './demo-documents.js';
import { giveMandates } from './demo-mandates.js';
import { DEMO_NETWORKS, type DemoCustomer } from './demo-world.js';

interface Made { id: string }
/** Where, and what is to be there. */
interface Site { id: string; customer: DemoCustomer }
interface By { agent: DemoApi; owner: DemoApi }

const DECIDED = { hold: 'The Customer is about to train its people', waive: 'Bought for next year', exercise: 'Nobody has opened it since the move' } as const;

/** What lies on the desk of the back office, in every state: documents, requests, rights that became due, contracts, measures. */
@Injectable()
export class DemoCases {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(DemoDocuments) private readonly documents: DemoDocuments,
  ) {}

  async execute(site: Site, by: By): Promise<void> {
    await this.documents.execute(site.id, site.customer.documents ?? [], by);
    await askForApplications(site, by);
    await giveMandates(site, by, this.clock.now());
    await this.leaveUnused(site, by);
    await this.recordContracts(site, by);
    for (const { on, ended, ...why } of site.customer.measures ?? []) {
      const where = on.kind === 'application' ? { ...on, customerId: site.id } : on;
      const { id } = await this.keepOut(by.agent, { ...where, ...why });
      if (ended) await by.agent.post(`/api/v1/operator/measures/${id}/end`, { reason: ended });
    }
  }

  /** Whom it keeps out of everything. */
  async keepOutNetworks(agent: DemoApi, agentEmail: string): Promise<void> {
    for (const { network, ...why } of DEMO_NETWORKS) {
      if ('overdueSinceDays' in why) await this.keptOutSince(agentEmail, { network, ...why });
      else await this.keepOut(agent, { kind: 'network', network, ...why });
    }
  }

  private keepOut(agent: DemoApi, measure: object): Promise<Made> {
    return agent.post('/api/v1/operator/measures', { ...measure, reviewOn: legalDateOf(this.clock.now()).add({ days: 14 }).toString() });
  }

  /** Taken four weeks before its review, which has passed; nobody can do that through the portal, which only knows today. */
  private async keptOutSince(agentEmail: string, { network, ground, evidence, overdueSinceDays }: { network: string; ground: string; evidence: string; overdueSinceDays: number }): Promise<void> {
    const reviewOn = legalDateOf(this.clock.now()).subtract({ days: overdueSinceDays });
    const taken = reviewOn.subtract({ weeks: 4 }).toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: '10:00' }).toInstant();
    await this.database.global((tx) => tx.query({
      text: `with n as (select nextval('measure_number')::text number)
        insert into measure (id, case_number, kind, network, subject, ground, evidence, taken_by, taken_at, review_on)
        select $1, 'M-' || $2 || '-' || lpad(n.number, 6, '0'), 'network', $3::cidr, $3, $4, $5, a.id, $6, $7 from n, operator_agent a where a.email = $8`,
      values: [newId(taken), String(reviewOn.year), network, ground, evidence, taken.toString(), reviewOn.toString(), agentEmail],
    }));
  }

  private async recordContracts({ id, customer: { contracts = [] } }: Site, { agent }: By): Promise<void> {
    const today = legalDateOf(this.clock.now());
    for (const { reference, product, ended } of contracts) {
      await agent.send({
        method: 'PUT', url: `/api/v1/operator/customers/${id}/product-contracts/${reference}`,
        body: { product, startsOn: today.subtract({ years: 5 }).toString(), endsOn: ended === undefined ? null : today.subtract({ months: ended }).toString(), reason: 'Demo world' },
      });
    }
  }

  /** As if nobody had come for months; nobody can do that through the portal, which only knows today. */
  private async leaveUnused({ id: customerId, customer: { unused = [] } }: Site, { agent }: By): Promise<void> {
    for (const { application, months, decision } of unused) {
      const now = await this.database.write(customerId, async (tx) => {
        const at = tx.now.toZonedDateTimeISO(LEGAL_ZONE).subtract({ months }).toInstant();
        await startClock(tx, { customerId, application }, { event: application === 'administration' ? 'registered' : 'activated', at });
        return tx.now;
      });
      if (!decision) continue;
      const url = `/api/v1/operator/customers/${customerId}/due-rights/GC-2.2.3-c/${application}`;
      const { dayZero } = await agent.send<{ dayZero: string }>({ method: 'GET', url, headers: { 'mandate-reason': 'Demo world' } });
      await agent.post(`${url}/decision`, { decision, dayZero, reason: DECIDED[decision], ...(decision === 'hold' && { reviewOn: legalDateOf(now).add({ months: 2 }).toString() }) });
    }
  }
}

async function askForApplications({ id, customer: { asks = [] } }: Site, { agent, owner }: By): Promise<void> {
  for (const { application, message, declined, granted, withdrawn } of asks) {
    const own = `/api/v1/customers/${id}/application-requests`;
    const request = await owner.post<Made>(own, { application, message });
    const decide = (decision: string, reason: string): Promise<unknown> => agent.post(`/api/v1/operator/customers/${id}/application-requests/${request.id}/decision`, { decision, reason });
    if (declined) await decide('decline', declined);
    if (granted) await decide('activate', granted);
    if (withdrawn) await owner.post(`${own}/${request.id}/withdrawal`, {});
  }
}
