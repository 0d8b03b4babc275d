import { randomInt, randomUUID } from 'node:crypto';
import { type Answer, Persona, theAgent } from '../support/as.js';

export interface ACustomer {
  id: string;
  enterpriseNumber: string;
  legalName: string;
  /** Of the Customer when it was registered. */
  version: number;
  /** Access Owner, or with an opt-out the first Access Manager. */
  registrant: Persona;
  registrantMemberId: string;
}

interface CustomerBody {
  id: string;
  enterpriseNumber: string;
  legalName: string;
  version: number;
  registrantMemberId: string;
}

/** A number with right check digits that no other spec has. */
export function anEnterpriseNumber(): string {
  const digits = `0${randomInt(1e7, 1e8 - 1)}`.slice(0, 8);
  return `${digits}${String(97 - (Number(digits) % 97)).padStart(2, '0')}`;
}

export const anAddress = (): string => `person-${randomUUID()}@proef.example`;

export const registration = (overrides: object = {}): Record<string, unknown> => ({
  enterpriseNumber: anEnterpriseNumber(),
  legalName: 'Brouwerij De Proef NV',
  seat: 'Doornzelestraat 20, 9080 Lochristi',
  noticeEmail: 'office@proef.example',
  language: 'nl',
  registrant: { displayName: 'Anna Peeters', email: anAddress(), link: 'directorship' },
  statementOfAuthority: { given: true, by: 'Anna Peeters' },
  ...overrides,
});

/** Registers a Customer through the API, as an agent would. */
export async function register(request = registration()): Promise<Answer<CustomerBody>> {
  return (await theAgent('BackOffice')).post<CustomerBody>('/operator/customers', request);
}

/** A Customer whose registrant has accepted, set his second factor and is signed in. */
export async function aCustomer(overrides: object = {}): Promise<ACustomer> {
  const request = registration(overrides);
  const { status, body, bytes } = await register(request);
  if (status !== 201) throw new Error(`registration: ${bytes}`);
  const { id, enterpriseNumber, legalName, version, registrantMemberId } = body;
  const registrant = await Persona.accepting((request['registrant'] as { email: string }).email);
  return { id, enterpriseNumber, legalName, version, registrant, registrantMemberId };
}

/** Turns an application of a Customer on, as an agent would; against its rule, since a spec needs what it gives, not how it came. */
export async function subscribe({ id }: Pick<ACustomer, 'id'>, application: string, state = 'active'): Promise<Answer> {
  const agent = await theAgent('BackOffice');
  const { etag } = await agent.get(`/operator/customers/${id}`, { 'mandate-reason': 'Wanted by the spec' });
  return agent.put(`/operator/customers/${id}/subscriptions/${application}`, { state, reason: 'Wanted by the spec', ...(state === 'active' && { againstRule: true }) }, { 'if-match': etag ?? '' });
}
