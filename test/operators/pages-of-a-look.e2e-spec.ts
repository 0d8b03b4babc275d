import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { aSim } from '../factories/sim.js';
import { type Persona, rows, theAgent } from '../support/as.js';

const REASON = { 'mandate-reason': 'Ticket 4711: what does the Customer see' };

let agents: Persona[];
let customer: ACustomer;
/** Every page on which a Customer is shown, with what it reads. */
let pages: Record<string, string[]>;

beforeAll(async () => {
  agents = [await theAgent('BackOffice'), await theAgent('RecoveryDesk')];
  customer = await aCustomer();
  await subscribe(customer, 'fleet-manager');
  const { id: memberId } = await aMember(customer);
  const { id: simId } = await aSim(customer.id);
  await aCostCentre(customer.id, 'CC-1');
  const [grant] = (await customer.registrant.get<{ items: { id: string }[] }>(`/customers/${customer.id}/grants`)).body.items;
  pages = {
    people: ['/members', `/members/${memberId}`, `/members/${memberId}/rights`],
    rights: ['/grants', ...(grant ? [`/grants/${grant.id}`] : []), '/sub-profiles'],
    inventory: ['/sims?count=true', '/sims/overview', `/sims/${simId}`, `/sims/${simId}/history`, `/sims/${simId}/access?permission=sim:read`],
    ledger: ['/ledger', '/ledger/1', '/ledger/1/details', '/ledger/head', '/ledger/verification', '/ledger/export'],
    'machines and parts': ['/clients', '/applications', '/cost-centres', '/billing-accounts'],
  };
});

const paths = (): string[] => Object.values(pages).flat();

it('GC-4.1-c: with a reason an agent of either desk is shown every page of a Customer, and without one none', async () => {
  for (const agent of agents) {
    const answers: unknown[] = [];
    for (const path of paths()) answers.push([path, (await agent.get(`/customers/${customer.id}${path}`)).status, (await agent.get(`/customers/${customer.id}${path}`, REASON)).status]);
    expect(answers).toEqual(paths().map((path) => [path, 400, 200]));
  }
});

it('GC-10.1: what he is shown says of every row that he may change nothing', async () => {
  const [agent] = agents;
  const told = new Set<string>();
  for (const path of paths()) {
    const { bytes } = await (agent as Persona).get(`/customers/${customer.id}${path}`, REASON);
    const mays = [...bytes.matchAll(/"abilities":(\{[^}]*\})/g)].flatMap(([, json = '{}']) => Object.entries(JSON.parse(json) as Record<string, boolean>));
    for (const [name] of mays) told.add(name);
    expect([path, mays.filter(([name, may]) => may && !['read', 'history'].includes(name))]).toEqual([path, []]);
  }
  expect([...told]).toEqual(expect.arrayContaining(['end', 'assign', 'export']));
});

it('GC-10.1: the Customer sees each of them', async () => {
  const seen = await rows<{ permission: string }>(`select distinct body::jsonb #>> '{after,permission}' permission from ledger_entry where customer_id = $1 and event = 'operator.looked'`, [customer.id]);
  expect(seen.map(({ permission }) => permission).sort()).toEqual(expect.arrayContaining(['client:read', 'cost-centre:read', 'grant:read', 'ledger:read', 'member:read', 'sim:history', 'sim:read', 'sub-profile:read', 'subscription:read']));
});
