import type { Page } from '@playwright/test';
import { aMember, grant } from '../factories/member.js';
import { type Client, nobody, rows } from '../support/as.js';
import type { Company, Who } from './company.js';
import { expect, settle, test } from './fixtures.js';

/** What only customer data holds, by kind (GC-8.3-c, I1). */
interface Canaries {
  /** Lines and cards of the cost centre of whoever has a part only. */
  part: readonly string[];
  /** Those of the rest. */
  rest: readonly string[];
  /** The number of the Service User's own line; its plan is one of the plans. */
  own: readonly string[];
  plans: readonly string[];
  /** Of a device that the Customer says is its own. */
  marked: readonly string[];
  /** Of devices of which nobody said so (SC-MN-4). */
  unmarked: readonly string[];
}

type Kind = keyof Canaries;

interface Profile {
  /** As people say it. */
  name: string;
  who: Who | 'buyer' | 'documentReader' | 'incidentAdministrator' | 'ofTwo';
  /** Chosen in the session, where there are several. */
  capacity?: 'AccessManager' | 'SupportPortalUser';
  /** Besides those that everybody has. */
  places: readonly string[];
  /** What stands there and can be done. */
  may: readonly string[];
  /** What stands there, locked, with the reason. */
  mayNot: readonly string[];
  /** What reaches his browser; of nothing else one byte. */
  receives: readonly Kind[];
}

const OF_EVERYBODY = ['Delegations', 'Deadlines'];
const [OTHERS, WORK] = [['People', 'Third parties'], ['Waiting for you', 'Sub-profiles', 'API access', 'Applications', 'Activity']];
const ON_PEOPLE = ['Admit a person', 'Give a right', 'End the link'];
const ON_SIMS = ['Export', 'Assign', 'Move'];
const WHOLE: readonly Kind[] = ['part', 'rest', 'own', 'plans'];

const PROFILES: readonly Profile[] = [
  { name: 'the Access Owner', who: 'owner', places: ['Home', 'SIM inventory', 'Documents', ...OTHERS, 'Affiliates', ...WORK], may: [...ON_PEOPLE, ...ON_SIMS, 'Define one', 'Make a service client', 'Hand over', 'Draft a mandate'], mayNot: [], receives: [...WHOLE, 'marked'] },
  { name: 'an Access Manager', who: 'manager', places: ['Home', ...OTHERS, ...WORK], may: [...ON_PEOPLE, 'Make a service client'], mayNot: ['Define one', 'Hand over', 'Draft a mandate'], receives: [] },
  { name: 'whoever is Access Manager and fleet manager, acting as Access Manager', who: 'ofTwo', capacity: 'AccessManager', places: ['Home', ...OTHERS, ...WORK], may: [...ON_PEOPLE, 'Make a service client'], mayNot: ['Define one', 'Hand over', 'Draft a mandate'], receives: [] },
  { name: 'the same person, acting as fleet manager', who: 'ofTwo', capacity: 'SupportPortalUser', places: ['Home', 'SIM inventory', 'People', 'Applications'], may: ON_SIMS, mayNot: [...ON_PEOPLE, 'Hand over'], receives: [...WHOLE, 'marked'] },
  { name: 'a fleet manager', who: 'fleetManager', places: ['Home', 'SIM inventory', 'People', 'Applications'], may: ON_SIMS, mayNot: [...ON_PEOPLE, 'Hand over'], receives: [...WHOLE, 'marked'] },
  { name: 'a fleet manager of one cost centre', who: 'scopedFleetManager', places: ['Home', 'SIM inventory', 'Applications'], may: ON_SIMS, mayNot: ['Hand over'], receives: ['part', 'plans'] },
  { name: 'an auditor', who: 'auditor', places: ['Home', 'SIM inventory', 'Documents', 'People', 'Third parties', 'Affiliates', 'Sub-profiles', 'API access', 'Applications', 'Activity'], may: [], mayNot: [...ON_PEOPLE, ...ON_SIMS, 'Define one', 'Draft a mandate', 'Make a service client', 'Hand over'], receives: WHOLE },
  { name: 'a finance administrator', who: 'finance', places: ['Home', 'Applications'], may: [], mayNot: ['Hand over'], receives: [] },
  { name: 'a buyer', who: 'buyer', places: ['Home', 'Applications'], may: [], mayNot: ['Hand over'], receives: [] },
  { name: 'a document reader', who: 'documentReader', places: ['Home', 'Documents'], may: [], mayNot: ['Hand over'], receives: [] },
  { name: 'an incident administrator', who: 'incidentAdministrator', places: ['Home', 'Applications'], may: [], mayNot: ['Hand over'], receives: [] },
  { name: 'a Service User', who: 'serviceUser', places: ['Home', 'My lines'], may: [], mayNot: ['Hand over'], receives: ['own', 'plans'] },
  { name: 'whoever holds nothing yet', who: 'nobodyYet', places: ['Home'], may: [], mayNot: ['Hand over'], receives: [] },
];

/** The places of the menu, with one thing that stands in each; and what can be done there. */
const WALK: readonly { place: string | null; at: string; deeds: readonly string[] }[] = [
  { place: 'My lines', at: '/own-lines', deeds: [] },
  { place: 'SIM inventory', at: '/sims?columns=iccid,imsi,device', deeds: ['Export'] },
  { place: 'SIM inventory', at: '/sims/:sim', deeds: ['Assign', 'Move'] },
  { place: 'SIM inventory', at: '/sims/:marked', deeds: [] },
  { place: 'People', at: '/people', deeds: ['Admit a person'] },
  { place: 'People', at: '/people/:person', deeds: ['Give a right', 'End the link'] },
  { place: 'Third parties', at: '/mandates', deeds: ['Draft a mandate'] },
  { place: 'Affiliates', at: '/affiliates', deeds: [] },
  { place: 'Waiting for you', at: '/inbox', deeds: [] },
  { place: 'Sub-profiles', at: '/sub-profiles', deeds: ['Define one'] },
  { place: 'API access', at: '/api', deeds: ['Make a service client'] },
  { place: 'Applications', at: '/applications', deeds: [] },
  { place: 'Activity', at: '/activity', deeds: [] },
  { place: 'Delegations', at: '/delegations', deeds: [] },
  { place: 'Deadlines', at: '/deadlines?from=2026-04-01', deeds: [] },
  { place: null, at: '/ownership', deeds: ['Hand over'] },
];

/** What a window hears from the server, as text. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/api\/|\/graphql/.test(response.url())) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

let canaries: Canaries;
let people: Map<string, Client>;
const ids = new Map<string, string>();

test.beforeAll(async ({ company }) => {
  people = new Map(Object.entries(company.people));
  for (const [who, subProfile] of [['buyer', 'buyer'], ['documentReader', 'document-reader'], ['incidentAdministrator', 'incident-administrator']] as const) {
    people.set(who, (await aMember(company, { displayName: subProfile, profile: 'SupportPortalUser', subProfile, language: 'en' })).persona);
  }
  const ofTwo = await aMember(company, { displayName: 'Tom Two', profile: 'AccessManager', language: 'en' });
  await grant(company, ofTwo.id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
  people.set('ofTwo', ofTwo.persona);
  canaries = await canariesOf(company);
});

interface Sim {
  id: string;
  iccid: string;
  imsi: string;
  line: { id: string; number: string; tariffPlan: string } | null;
  costCentre: { id: string } | null;
  person: { name: string } | null;
  deviceMark: { deviceId: string; owned: boolean; version: number } | null;
}

async function canariesOf({ id, costCentres, people: { owner, finance } }: Company): Promise<Canaries> {
  const path = `/customers/${id}`;
  const { body: { items } } = await owner.get<{ items: Sim[] }>(`${path}/sims?limit=200`);
  const inPart = (sim: Sim): boolean => sim.costCentre?.id === costCentres[0]?.id;
  const isOwn = ({ person }: Sim): boolean => person?.name === 'Sarah Service';
  const marksOf = (sims: readonly Sim[]): string[] => sims.flatMap(({ id: simId, iccid, imsi, line }) => [simId, iccid, imsi, ...(line ? [line.id, line.number] : [])]);
  const first = items.find((sim) => sim.line && inPart(sim) && !isOwn(sim));
  const details = await Promise.all(items.filter((sim) => sim.line && !inPart(sim) && !isOwn(sim)).slice(0, 20).map(async (sim) => (await owner.get<Sim>(`${path}/sims/${sim.id}`)).body));
  const marked = details.find(({ deviceMark }) => deviceMark?.owned === false);
  if (!first || !marked?.deviceMark) throw new Error('no such SIM');
  await owner.put(`${path}/devices/${marked.deviceMark.deviceId}/ownership`, { owned: true, reason: 'Wanted by the spec' }, { 'if-match': `"${marked.deviceMark.version}"` });
  for (const [name, value] of [[':sim', first.id], [':marked', marked.id], [':person', finance.memberId]] as const) ids.set(name, value);
  const devices = await rows<{ id: string; imei: string }>('select id, imei from device where customer_id = $1', [id]);
  const isMarked = (device: { id: string }): boolean => device.id === marked.deviceMark?.deviceId;
  return {
    part: marksOf(items.filter((sim) => inPart(sim) && !isOwn(sim))), rest: marksOf(items.filter((sim) => !inPart(sim) && !isOwn(sim))), own: items.filter(isOwn).flatMap(({ line }) => (line ? [line.number] : [])),
    plans: [...new Set(items.flatMap(({ line }) => (line ? [line.tariffPlan] : [])))],
    marked: devices.filter(isMarked).map(({ imei }) => imei), unmarked: devices.filter((device) => !isMarked(device)).map(({ imei }) => imei),
  };
}

/** Those of the deeds that stand on the page: free, and locked. */
async function deedsOn(page: Page, deeds: readonly string[]): Promise<{ free: string[]; locked: string[] }> {
  const standing = await Promise.all(deeds.map(async (deed) => {
    const button = page.getByRole('main').getByRole('button', { name: new RegExp(`^${deed}`) });
    return { deed, stands: await button.count() > 0, locked: await button.and(page.locator('[data-locked]')).count() > 0 };
  }));
  const those = (wanted: boolean): string[] => standing.filter(({ stands, locked }) => stands && locked === wanted).map(({ deed }) => deed);
  return { free: those(false), locked: those(true) };
}

/** To every address, his own or not; and looks for a number that may not be his. */
async function walk(page: Page, customerId: string, places: readonly string[]): Promise<{ may: string[]; mayNot: string[] }> {
  const found: { may: string[]; mayNot: string[] } = { may: [], mayNot: [] };
  for (const { place, at, deeds } of WALK) {
    await page.goto(`/customers/${customerId}${at.replace(/:\w+/, (id) => ids.get(id) ?? '')}`);
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await settle(page);
    const { free, locked } = await deedsOn(page, deeds);
    found.may.push(...free);
    if (place === null || places.includes(place)) found.mayNot.push(...locked);
  }
  await page.keyboard.press('Control+K');
  await page.getByPlaceholder('A person, a number, a SIM, a screen').fill(canaries.rest.find((mark) => mark.startsWith('+')) ?? '');
  await settle(page);
  return { may: found.may.sort(), mayNot: found.mayNot.sort() };
}

const kindsIn = (text: string): Kind[] => (Object.keys(canaries) as Kind[]).filter((kind) => canaries[kind].some((mark) => text.includes(mark))).sort();

for (const { name, who, capacity, places, may, mayNot, receives } of PROFILES) {
  test(`${name}: places, deeds, and what reaches the browser`, async ({ windowOf, company }) => {
    const person = people.get(who) ?? nobody;
    if (capacity) expect((await person.put('/session/capacity', { customerId: company.id, capacity })).status).toBe(200);
    const page = await windowOf(person);
    const heard = listen(page);
    await page.goto(`/customers/${company.id}`);
    await settle(page);
    const menu = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
    await expect(menu).toHaveText([...places, ...OF_EVERYBODY].map((place) => new RegExp(`^${place}`)));
    const found = await walk(page, company.id, places);
    const text = await heard();
    expect(text.length).toBeGreaterThan(5_000);
    expect({ ...found, receives: kindsIn(text) }).toEqual({ may: may.toSorted(), mayNot: mayNot.toSorted(), receives: receives.toSorted() });
  });
}

test('there is something to find: every kind of customer data is there in numbers', () => {
  expect(Object.fromEntries(Object.entries(canaries).map(([kind, marks]) => [kind, marks.length > 0]))).toEqual({ part: true, rest: true, own: true, plans: true, marked: true, unmarked: true });
  expect(canaries.rest.length).toBeGreaterThan(50);
});
