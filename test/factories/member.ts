import { type Answer, type Client, Persona } from '../support/as.js';
import { type ACustomer, anAddress } from './customer.js';

export interface MemberBody {
  id: string;
  displayName: string;
  email: string;
  link: string;
  term: string | null;
  state: string;
  startsAt: string;
  endsAt: string | null;
  profiles: string[];
  invitation: string | null;
  attestedBy: { id: string; name: string } | null;
  version: number;
  abilities: Record<string, boolean>;
}

export type AMember = MemberBody & { persona: Persona };

export const admission = (overrides: object = {}): Record<string, unknown> =>
  ({ displayName: 'Bram Claes', email: anAddress(), link: 'employment', language: 'nl', ...overrides });

export const admit = ({ id, registrant }: Pick<ACustomer, 'id' | 'registrant'>, overrides: object = {}, by: Client = registrant): Promise<Answer<MemberBody>> =>
  by.post<MemberBody>(`/customers/${id}/members`, admission(overrides));

/** A member who has accepted and is signed in; with a profile when one is named, given by the registrant. */
export async function aMember(customer: ACustomer, { profile, subProfile, scope, by, ...overrides }: { profile?: string; subProfile?: string; scope?: object[]; by?: Client; [field: string]: unknown } = {}): Promise<AMember> {
  const { status, body, bytes } = await admit(customer, overrides, by);
  if (status !== 201) throw new Error(`admission: ${bytes}`);
  const persona = await Persona.accepting(body.email);
  if (profile) await grant(customer, body.id, { profile, subProfile, scope });
  return { ...body, persona };
}

export async function grant({ id, registrant }: ACustomer, memberId: string, { profile, subProfile, scope }: { profile: string; subProfile?: string; scope?: object[] }): Promise<void> {
  const given = await registrant.post(`/customers/${id}/grants`, {
    memberId, profile, reason: 'Wanted by the spec', ...(subProfile && { subProfileId: await subProfileId(id, registrant, subProfile) }), ...(scope && { scope }),
  });
  if (given.status !== 201) throw new Error(`grant: ${given.bytes}`);
}

export async function subProfileId(customerId: string, by: Client, code: string): Promise<string> {
  const { body } = await by.get<{ items?: { id: string; code: string }[] }>(`/customers/${customerId}/sub-profiles`);
  const found = (body.items ?? (body as unknown as { id: string; code: string }[])).find((each) => each.code === code);
  if (!found) throw new Error(`no sub-profile ${code}`);
  return found.id;
}
