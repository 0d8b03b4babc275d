import type { DemoApi } from './demo-api.js';

/** By their enterprise numbers; where no consent is shown, the affiliate is flagged (GC-9.1-d). */
const AFFILIATES = [
  { parent: '0762001118', affiliate: '0762002207', document: 'Registration form, annex 1', consent: { givenBy: 'Sabine Lambert, director', document: 'Decision of the board, annex 1', covers: 'View, change and order' } },
  { parent: '0762001118', affiliate: '0762003393', document: 'Registration form, annex 1', consent: null },
] as const;

interface Listed { id: string; version: number }

/** After the register, on whose facts they rest. Nobody has entered one yet: that is for the Access Owner of the group to try. */
export async function listAffiliates(agent: DemoApi): Promise<void> {
  const idOf = async (number: string): Promise<string> => (await agent.get<{ items: { id: string }[] }>(`/api/v1/operator/customers?search=${number}`)).items[0]?.id ?? '';
  for (const { parent, affiliate, document, consent } of AFFILIATES) {
    const base = `/api/v1/operator/customers/${await idOf(affiliate)}/affiliations`;
    const { id, version } = await agent.post<Listed>(base, { parentId: await idOf(parent), origin: 'registration', document });
    if (consent) await agent.send({ method: 'PUT', url: `${base}/${id}/consent`, headers: { 'if-match': `"${String(version)}"` }, body: consent });
  }
}
