import { type Answer, type Client, Persona, theAgent } from '../support/as.js';
import { inDays } from '../support/in-days.js';
import { type ACustomer, anAddress, anEnterpriseNumber } from './customer.js';
import { subProfileId } from './member.js';

export interface Mandate {
  id: string;
  thirdParty: string;
  thirdPartyNumber: string;
  state: string;
  startsAt: string;
  endsAt: string;
  notice: { by: { id: string }; at: string; activeFrom: string } | null;
  end: { by: { id: string }; reason: string } | null;
  refusal: { reason: string; everywhere: boolean } | null;
  people: { memberId: string; displayName: string; named: boolean }[];
  version: number;
  abilities: Record<string, boolean>;
  code?: string;
  permission?: string;
}

type Customer = Pick<ACustomer, 'id' | 'registrant'>;

export const ofMandates = ({ id }: Pick<ACustomer, 'id'>, rest = ''): string => `/customers/${id}/mandates${rest}`;
export const drafted = async ({ id, registrant }: Customer, over: object = {}): Promise<Record<string, unknown>> =>
  ({ thirdParty: 'Fleetwise BV', thirdPartyNumber: anEnterpriseNumber(), subProfileId: await subProfileId(id, registrant, 'fleet-manager'), endsAt: inDays(90), reason: 'Manages our fleet', ...over });

export const draft = async (customer: Customer, over: object = {}, by: Client = customer.registrant): Promise<Answer<Mandate>> => by.post<Mandate>(ofMandates(customer), await drafted(customer, over));
export const notify = (customer: Customer, { id, version }: Pick<Mandate, 'id' | 'version'>): Promise<Answer<Mandate>> => customer.registrant.post<Mandate>(ofMandates(customer, `/${id}/notice`), {}, { 'if-match': `"${version}"` });
export const namePerson = (customer: Customer, { id }: Pick<Mandate, 'id'>, over: object = {}): Promise<Answer<Mandate>> =>
  customer.registrant.post<Mandate>(ofMandates(customer, `/${id}/people`), { displayName: 'Marc Peeters', email: anAddress(), language: 'en', ...over });
export const endMandate = ({ id, registrant }: Customer, mandate: Pick<Mandate, 'id' | 'version'>): Promise<Answer<Mandate>> =>
  registrant.post<Mandate>(ofMandates({ id }, `/${mandate.id}/end`), { reason: 'Another agency' }, { 'if-match': `"${mandate.version}"` });
export const refuse = async (customer: Pick<ACustomer, 'id'>, { id, version }: Pick<Mandate, 'id' | 'version'>, reason = 'Not known to us'): Promise<Answer<Mandate>> =>
  (await theAgent('BackOffice')).post<Mandate>(`/operator${ofMandates(customer, `/${id}/refusal`)}`, { reason }, { 'if-match': `"${version}"` });

/** Of which the operator was notified. */
export async function aMandate(customer: Customer, over: object = {}): Promise<Mandate> {
  const made = await draft(customer, over);
  if (made.status !== 201) throw new Error(`mandate: ${made.bytes}`);
  return (await notify(customer, made.body)).body;
}

export interface Sent {
  memberId: string;
  email: string;
  persona: Persona;
}

/** A person of the third party who has accepted and is signed in. */
export async function sentBy(customer: Customer, mandate: Mandate, { email = anAddress(), persona }: { email?: string; persona?: Persona } = {}): Promise<Sent> {
  const named = await namePerson(customer, mandate, { email });
  if (named.status !== 201) throw new Error(`naming: ${named.bytes}`);
  const memberId = named.body.people.at(-1)?.memberId ?? '';
  return { memberId, email, persona: persona ?? await Persona.accepting(email) };
}
