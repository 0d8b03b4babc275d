import type { DemoApi } from './demo-api.js';
import type { DemoCustomer, DemoDelegation } from './demo-world.js';

interface Standing { id: string; version: number }
type SignIn = (email: string) => Promise<DemoApi>;

/** What people make of their own rights, one of which waits for an answer; and who left, with whom all fell that hung on him. */
export async function delegateAndLeave({ id, customer: { registrant, people }, members }: { id: string; customer: DemoCustomer; members: ReadonlyMap<string, string> }, signIn: SignIn): Promise<void> {
  const base = `/api/v1/customers/${id}`;
  for (const { email, delegates = [] } of people) for (const delegation of delegates) await delegate(base, email, { ...delegation, signIn });
  const owner = await signIn(registrant.email);
  for (const { email, left } of people) {
    if (!left) continue;
    const url = `${base}/members/${members.get(email) ?? ''}`;
    const { version } = await owner.get<Standing>(url);
    await owner.send({ method: 'POST', url: `${url}/end`, headers: { 'if-match': `"${String(version)}"` }, body: { reason: left } });
  }
}

async function delegate(base: string, from: string, { signIn, to, costCentres, accepted = true, ...asked }: DemoDelegation & { signIn: SignIn }): Promise<void> {
  const by = await signIn(from);
  const [source] = await by.get<{ sourceId: string }[]>(`${base}/delegations/sources`);
  const { items } = await by.get<{ items: { id: string; code: string }[] }>(`${base}/cost-centres?limit=100`);
  const scope = items.filter(({ code }) => costCentres?.includes(code)).map((centre) => ({ kind: 'costCentre', id: centre.id }));
  const { id, version } = await by.post<Standing>(`${base}/delegations`, { ...asked, email: to, sourceId: source?.sourceId, ...(costCentres && { scope }) });
  if (accepted) await (await signIn(to)).send({ method: 'POST', url: `${base}/delegations/${id}/acceptance`, headers: { 'if-match': `"${String(version)}"` }, body: {} });
}
