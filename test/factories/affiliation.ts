import { type Answer, type Client, theAgent } from '../support/as.js';
import type { ACustomer } from './customer.js';

/** As the operator lists it. */
export interface Listed {
  id: string;
  customer: { id: string };
  parent: { id: string };
  state: string;
  control: { from: string; until: string | null; evidence: string; lossKnownAt: string | null };
  doubtedAt: string | null;
  doubtWaivedAt: string | null;
  version: number;
  abilities: Record<string, boolean>;
  code?: string;
}

type Customer = Pick<ACustomer, 'id' | 'registrant'>;

const REASON = 'Wanted by the spec';
const ofAffiliate = ({ id }: Pick<ACustomer, 'id'>, rest = ''): string => `/operator/customers/${id}/affiliations${rest}`;

export const list = async (affiliate: Pick<ACustomer, 'id'>, parent: Pick<ACustomer, 'id'>, over: object = {}): Promise<Answer<Listed>> =>
  (await theAgent('BackOffice')).post<Listed>(ofAffiliate(affiliate), { parentId: parent.id, origin: 'registration', document: 'Form of 1 March', ...over });

/** What an agent does to it, by the version that he sees. */
export const operate = async (affiliate: Pick<ACustomer, 'id'>, { id, version }: Pick<Listed, 'id' | 'version'>, [deed, body = {}]: [deed: 'consent-withdrawal' | 'control-loss' | 'doubt-waiver' | 'end', body?: object]): Promise<Answer<Listed>> =>
  (await theAgent('BackOffice')).post<Listed>(ofAffiliate(affiliate, `/${id}/${deed}`), { reason: REASON, ...body }, { 'if-match': `"${version}"` });

export const consent = async (affiliate: Pick<ACustomer, 'id'>, { id, version }: Pick<Listed, 'id' | 'version'>, over: object = {}): Promise<Answer<Listed>> => (await theAgent('BackOffice')).send<Listed>({
  method: 'PUT', path: ofAffiliate(affiliate, `/${id}/consent`), body: { givenBy: 'Els Dujardin, director', document: 'Board minutes of 2 March', covers: 'View, change and order', ...over }, headers: { 'if-match': `"${version}"` },
});

/** Listed, with its consent shown. */
export async function anAffiliate(affiliate: Customer, parent: Customer): Promise<Listed> {
  const listed = await list(affiliate, parent);
  if (listed.status !== 201) throw new Error(`affiliation: ${listed.bytes}`);
  return (await consent(affiliate, listed.body)).body;
}

/** @returns the member that he is there */
export async function enter(parent: Customer, { id }: Pick<Listed, 'id'>, by: Client = parent.registrant): Promise<string> {
  const { status, body, bytes } = await by.post<{ memberId: string }>(`/customers/${parent.id}/affiliates/${id}/entry`, {});
  if (status !== 200) throw new Error(`entry: ${bytes}`);
  return body.memberId;
}
