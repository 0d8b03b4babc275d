import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ACustomer, aCustomer, anAddress, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { type Client, type Persona, rows, theAgent } from '../support/as.js';
import { mandate } from '../support/mandate.js';

/** One person for each kind of work, all signed in with a second factor. */
export interface Company extends ACustomer {
  people: Readonly<Record<Who, Persona & { memberId: string }>>;
  costCentres: readonly { id: string; code: string; name: string }[];
}

export type Who = 'owner' | 'manager' | 'fleetManager' | 'scopedFleetManager' | 'finance' | 'auditor' | 'serviceUser' | 'nobodyYet';

const NAMES: Readonly<Record<Exclude<Who, 'owner'>, readonly [name: string, profile?: string, subProfile?: string]>> = {
  manager: ['Maarten Manager', 'AccessManager'],
  fleetManager: ['Fien Fleet', 'SupportPortalUser', 'fleet-manager'],
  scopedFleetManager: ['Stan Scoped', 'SupportPortalUser', 'fleet-manager'],
  finance: ['Fred Finance', 'SupportPortalUser', 'finance-administrator'],
  auditor: ['Aude Auditor', 'SupportPortalUser', 'auditor'],
  serviceUser: ['Sarah Service', 'ServiceUser'],
  nobodyYet: ['Noor Nobody'],
};

/** "If not exists" is no answer to two workers that ask in the same instant: the second then fails in the catalogue. */
const CREATE_SERIES = 'do $$ begin create sequence browser_fleets; exception when duplicate_table or unique_violation then null; end $$';

/** No two Customers have a number in common: each load has a series of its own, whichever process makes it. */
async function nextSeries(): Promise<number> {
  await rows(CREATE_SERIES);
  const [next] = await rows<{ value: string }>(`select nextval('browser_fleets') value`);
  return Number(next?.value) % 90;
}

/** A Customer of one's own, with people and cards. */
export async function aCompany({ sims = 60, legalName = 'Brouwerij De Proef NV' } = {}): Promise<Company> {
  const customer = await aCustomer({ legalName, language: 'en', registrant: { displayName: 'Olga Owner', email: anAddress(), link: 'directorship', language: 'en' } });
  for (const application of ['fleet-manager', 'number-management', 'online-invoice', 'documents']) await subscribe(customer, application);
  await load(customer.id, sims);
  const { body: { items } } = await customer.registrant.get<{ items: Company['costCentres'] }>(`/customers/${customer.id}/cost-centres?limit=100`);
  const people = { owner: Object.assign(customer.registrant, { memberId: customer.registrantMemberId }) } as Record<Who, Persona & { memberId: string }>;
  for (const who of Object.keys(NAMES) as (keyof typeof NAMES)[]) people[who] = await hire(customer, who, items[0]?.id);
  await assignOne(customer.id, people);
  return { ...customer, people, costCentres: items };
}

async function hire(customer: ACustomer, who: keyof typeof NAMES, costCentre: string | undefined): Promise<Persona & { memberId: string }> {
  const [displayName, profile, subProfile] = NAMES[who];
  const scope = who === 'scopedFleetManager' && costCentre !== undefined ? [{ kind: 'costCentre', id: costCentre }] : undefined;
  const { persona, id } = await aMember(customer, { displayName, profile, subProfile, scope, language: 'en' });
  return Object.assign(persona, { memberId: id });
}

/** Through the operator's own door, as a file. */
async function load(customerId: string, sims: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mandate-fleet-'));
  const file = join(folder, 'fleet.csv');
  const { code, output } = await mandate('generate-fleet', file, '--sims', String(sims), '--series', String(await nextSeries()));
  if (code !== 0) throw new Error(output);
  const agent = await theAgent('BackOffice');
  const at = `/operator/customers/${customerId}/inventory-loads`;
  const answer = await fetch(`${agent.address}/api/v1${at}?fileName=fleet.csv`, {
    method: 'POST', body: await readFile(file), headers: { ...agent.headers, 'content-type': 'text/csv', 'mandate-reason': 'Wanted by the spec' },
  });
  await rm(folder, { recursive: true });
  if (answer.status !== 202) throw new Error(`the load was refused: ${(await answer.text()).slice(0, 300)}`);
  const { id } = (await answer.json()) as { id: string };
  let said = '';
  for (let tries = 0; tries < 300; tries += 1) {
    const { body: { state }, bytes } = await agent.get<{ state: string }>(`${at}/${id}`);
    said = bytes;
    if (state === 'applied') return;
    if (['refused', 'failed', 'cancelled'].includes(state)) throw new Error(`the load was ${state}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the load is still ${said}`);
}

/** The service user's own line. */
async function assignOne(customerId: string, { owner, serviceUser }: Record<Who, Client & { memberId: string }>): Promise<void> {
  const { body: { items } } = await owner.get<{ items: { line: { id: string } | null }[] }>(`/customers/${customerId}/sims?unassigned=true&state=active&limit=50`);
  const line = items.find((sim) => sim.line)?.line;
  if (!line) throw new Error('no line is free');
  const { body: { version } } = await owner.get<{ version: number }>(`/customers/${customerId}/lines/${line.id}/assignment-preview?memberId=${serviceUser.memberId}`);
  const { status, bytes } = await owner.put(`/customers/${customerId}/lines/${line.id}/assignment`, { memberId: serviceUser.memberId, reason: 'Wanted by the spec' }, { 'if-match': `"${version}"` });
  if (status !== 200) throw new Error(`assignment: ${bytes}`);
}
