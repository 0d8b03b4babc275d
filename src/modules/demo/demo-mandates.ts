import { Temporal } from 'temporal-polyfill';
import type { DemoApi } from './demo-api.js';
import type { DemoCustomer } from './demo-world.js';

interface Standing { id: string; version: number }

/** What third parties do for the Customer, and what the operator refused them. */
export async function giveMandates({ id: customerId, customer: { mandates = [] } }: { id: string; customer: DemoCustomer }, { agent, owner }: { agent: DemoApi; owner: DemoApi }, now: Temporal.Instant): Promise<void> {
  const base = `/api/v1/customers/${customerId}`;
  const bundles = await owner.get<{ id: string; code: string }[]>(`${base}/sub-profiles`);
  const { items } = await owner.get<{ items: { id: string; code: string }[] }>(`${base}/cost-centres?limit=100`);
  for (const { subProfile, costCentres, months, people, refused, ...asked } of mandates) {
    const scope = items.filter(({ code }) => costCentres.includes(code)).map(({ id }) => ({ kind: 'costCentre', id }));
    const endsAt = now.toZonedDateTimeISO('UTC').add({ months }).toInstant().toString({ smallestUnit: 'millisecond' });
    const draft = await owner.post<Standing>(`${base}/mandates`, { ...asked, subProfileId: bundles.find(({ code }) => code === subProfile)?.id, scope, endsAt });
    const mandate = await owner.send<Standing>({ method: 'POST', url: `${base}/mandates/${draft.id}/notice`, headers: { 'if-match': `"${String(draft.version)}"` }, body: {} });
    for (const { name, email, language } of people) await owner.post(`${base}/mandates/${mandate.id}/people`, { displayName: name, email, language });
    if (refused) await agent.send({ method: 'POST', url: `/api/v1/operator/customers/${customerId}/mandates/${mandate.id}/refusal`, headers: { 'if-match': `"${String(mandate.version)}"` }, body: { reason: refused } });
  }
}
