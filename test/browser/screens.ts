import type { Client } from '../support/as.js';
import { theAgent } from '../support/as.js';
import type { Company, Who } from './company.js';

/** What stands in an address. */
export interface Places {
  customerId: string;
  simId: string;
  memberId: string;
  clientId: string;
  subProfileId: string;
  seq: number;
}

export interface Screen {
  name: string;
  /** Null: nobody is signed in. */
  who: Who | 'agent' | 'recoveryAgent' | null;
  at: (places: Places) => string;
  /** Buttons that open something, by their names. */
  opens?: readonly RegExp[];
}

const at = (path: string) => ({ customerId }: Places): string => `/customers/${customerId}${path}`;

/** Every screen of the portal, once, seen by somebody whose work it is. */
export const SCREENS: readonly Screen[] = [
  { name: 'sign-in', who: null, at: () => '/sign-in' },
  { name: 'agent sign-in', who: null, at: () => '/sign-in?as=agent' },
  { name: 'password-reset', who: null, at: () => '/password-reset' },
  { name: 'invitation', who: null, at: () => '/invitation#not-a-token' },
  { name: 'email-confirmation', who: null, at: () => '/email-confirmation#not-a-token' },
  { name: 'email-veto', who: null, at: () => '/email-veto#not-a-token' },
  { name: 'home', who: 'owner', at: at(''), opens: [/^Find/, /^Your menu/] },
  { name: 'people', who: 'owner', at: at('/people'), opens: [/Admit a person/, /^Filter$/] },
  { name: 'person', who: 'owner', at: ({ customerId, memberId }) => `/customers/${customerId}/people/${memberId}`, opens: [/Give a right/, /^End/] },
  { name: 'inbox', who: 'owner', at: at('/inbox') },
  { name: 'ownership', who: 'owner', at: at('/ownership') },
  { name: 'sub-profiles', who: 'owner', at: at('/sub-profiles') },
  { name: 'sub-profile', who: 'owner', at: ({ customerId, subProfileId }) => `/customers/${customerId}/sub-profiles/${subProfileId}` },
  { name: 'compare sub-profiles', who: 'owner', at: at('/sub-profiles/compare') },
  { name: 'new sub-profile', who: 'owner', at: at('/sub-profiles/new') },
  { name: 'sims', who: 'fleetManager', at: at('/sims'), opens: [/^Filter$/, /^Columns/] },
  { name: 'sim', who: 'fleetManager', at: ({ customerId, simId }) => `/customers/${customerId}/sims/${simId}`, opens: [/assign/i] },
  { name: 'own-lines', who: 'serviceUser', at: at('/own-lines') },
  { name: 'machines', who: 'owner', at: at('/api') },
  { name: 'machine', who: 'owner', at: ({ customerId, clientId }) => `/customers/${customerId}/api/${clientId}` },
  { name: 'new machine', who: 'owner', at: at('/api/new') },
  { name: 'try the API', who: 'owner', at: at('/api/try') },
  { name: 'activity', who: 'auditor', at: at('/activity') },
  { name: 'entry', who: 'owner', at: ({ customerId, seq }) => `/customers/${customerId}/activity/${seq}` },
  { name: 'account', who: 'owner', at: () => '/account' },
  { name: 'no access', who: 'nobodyYet', at: at('/sims') },
  { name: 'nothing here', who: 'owner', at: at('/nowhere') },
  { name: 'operator', who: 'agent', at: () => '/operator' },
  { name: 'register', who: 'agent', at: () => '/operator/customers/new' },
  { name: 'customer of the operator', who: 'agent', at: ({ customerId }) => `/operator/customers/${customerId}` },
  { name: 'loads', who: 'agent', at: ({ customerId }) => `/operator/customers/${customerId}/loads` },
  { name: 'recovery cases', who: 'recoveryAgent', at: () => '/operator/recovery-cases' },
  { name: 'account of an agent', who: 'agent', at: () => '/operator/account' },
];

export async function whoIs({ who }: Screen, company: Company): Promise<Client | null> {
  if (who === null) return null;
  if (who === 'agent') return theAgent('BackOffice');
  return who === 'recoveryAgent' ? theAgent('RecoveryDesk') : company.people[who];
}

/** Ids of what the company has; makes the machine that its page needs. */
export async function placesOf({ id: customerId, people: { owner, fleetManager } }: Company): Promise<Places> {
  const path = `/customers/${customerId}`;
  const [sims, subProfiles, ledger] = await Promise.all([
    owner.get<{ items: { id: string; line: object | null }[] }>(`${path}/sims?state=active&limit=20`),
    owner.get<{ id: string; code: string }[]>(`${path}/sub-profiles`),
    owner.get<{ items: { seq: number }[] }>(`${path}/ledger?event=grant.given&limit=1`),
  ]);
  const client = await owner.post<{ id: string }>(`${path}/clients`, { name: 'ERP', sponsorMemberId: fleetManager.memberId, scopes: ['sim:read'], authentication: 'secret', endsAt: '2027-06-01T00:00:00Z' });
  return {
    customerId, memberId: fleetManager.memberId, clientId: client.body.id, seq: ledger.body.items[0]?.seq ?? 1,
    simId: sims.body.items.find(({ line }) => line !== null)?.id ?? '', subProfileId: subProfiles.body.find(({ code }) => code === 'fleet-manager')?.id ?? '',
  };
}
