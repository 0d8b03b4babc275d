import type { Application, Permission } from '../authority/index.js';

/** Everybody's password in the demo; the demo refuses to start in production mode. */
export const DEMO_PASSWORD = 'slow-tram-amber-lantern';

/** What a person of the demo is given: a profile, or a sub-profile on the whole Customer or on cost centres. */
export interface DemoGrant {
  profile?: 'AccessManager' | 'ServiceUser';
  subProfile?: string;
  costCentres?: readonly string[];
  /** He may pass it on, through so many hands (GC-8.4-c). */
  mayDelegate?: number;
}

export interface DemoDelegation {
  to: string;
  permissions: readonly Permission[];
  /** Of the only right that he may pass on; none: all that it names. */
  costCentres?: readonly string[];
  reason: string;
  /** False: it waits for an answer. */
  accepted?: boolean;
}

export interface DemoPerson {
  name: string;
  email: string;
  language: 'en' | 'fr' | 'nl' | 'de';
  /** Who invites and gives: the registrant unless said otherwise. */
  by?: string;
  /** False: the invitation is still open. */
  accepted?: boolean;
  grants?: readonly DemoGrant[];
  /** Employed for so many months from now; everybody else without an end. */
  fixedMonths?: number;
  /** Has his own line. */
  line?: boolean;
  /** What he asks for, on the whole Customer or a cost centre. */
  asks?: { permission: string; costCentre?: string; reason: string; dueInDays: number };
  /** In whose place he acts or will, named by the registrant. */
  deputy?: { of: string; fromDay: number; untilDay: number; reason: string };
  /** What he makes of his own right. */
  delegates?: readonly DemoDelegation[];
  /** Why his link has ended, and with it all that hung on it (GC-9.2-b). */
  left?: string;
}

export interface DemoConsent {
  thirdParty: string;
  purpose: string;
  state: 'waiting' | 'granted' | 'refused' | 'withdrawn' | 'expired';
}

export interface DemoMandate {
  thirdParty: string;
  thirdPartyNumber: string;
  subProfile: string;
  costCentres: readonly string[];
  months: number;
  reason: string;
  people: readonly DemoPerson[];
  /** Why the operator does. */
  refused?: string;
}

interface DemoMeasure {
  on: { kind: 'application'; application: Application } | { kind: 'person'; email: string };
  ground: 'security' | 'integrity' | 'working' | 'fraud' | 'suspicionOfFraud';
  evidence: string;
  /** Why it holds no more. */
  ended?: string;
}

export interface DemoCustomer {
  enterpriseNumber: string;
  legalName: string;
  /** What it is to the group. */
  is: string;
  seat: string;
  language: 'en' | 'fr' | 'nl' | 'de';
  ownerOptOut?: boolean;
  registrant: DemoPerson;
  people: readonly DemoPerson[];
  applications: readonly Application[];
  fleet: { sims: number; series: number; employees: number };
  /** How the registrant looks at the SIMs, for everybody. */
  views?: readonly { name: string; filter: object; sort: string }[];
  /** So many cards that the registrant blocked, and whose block ends soon. */
  blocks?: number;
  /** What the operator published to it, and how far that is; with what the registrant objected. */
  documents?: readonly { title: string; kind: 'document' | 'report' | 'dataSnapshot' | 'advice'; language: 'en' | 'fr' | 'nl' | 'de'; state: string; reasons?: string; consents?: readonly DemoConsent[] }[];
  /** What nobody used for so many months (GC-2.2.3), and what the operator decided on it. */
  unused?: readonly { application: Application; months: number; decision?: 'hold' | 'waive' | 'exercise' }[];
  /** What its registrant asks the operator for, and what becomes of it; with nothing said it waits. */
  asks?: readonly { application: Application; message?: string; declined?: string; granted?: string; withdrawn?: true }[];
  /** Third parties that act for it, by mandate of its registrant. */
  mandates?: readonly DemoMandate[];
  /** Whom the operator keeps out of it, or kept out. */
  measures?: readonly DemoMeasure[];
  /** What it buys (GC-2.2.3-b); with `ended` so many months ago, or, below nothing, from now. */
  contracts?: readonly { reference: string; product: string; ended?: number }[];
}

const ALL: readonly Application[] = ['fleet-manager', 'number-management', 'documents', 'incidents', 'orders', 'invoice-insights'];

/** GC-7: announced so many days ahead; nobody has accepted it yet. */
export const DEMO_PRICE = { application: 'invoice-insights', amountCents: 1250, inDays: 30, trialDays: 31, agreement: 'Invoice Insights, separate terms, version 1' } as const;

/** GC-4.7: a service of somebody else. */
export const DEMO_SERVICE = {
  code: 'route-planner', name: 'Route Planner', supplier: 'Wegwijzer Example BV', url: 'https://routeplanner.example/', terms: 'Terms of use of Route Planner, version 4', fee: '3 euro a month for each vehicle, invoiced by the supplier',
  dataShared: 'Number plates and positions of the vehicles that you add',
} as const;

/** GC-2.2.4: kept out everywhere; of one nobody looked again in time. The addresses are of examples (RFC 5737). */
export const DEMO_NETWORKS = [
  { network: '203.0.113.0/24', ground: 'fraud', evidence: 'Sign-ins tried with passwords of other people, 40 a minute; our own log of this morning.' },
  { network: '198.51.100.0/28', ground: 'suspicionOfFraud', evidence: 'A list of stolen passwords was tried from here; told by the national CERT.', overdueSinceDays: 3 },
] as const;

export const DEMO_AGENTS = [
  { name: 'Ines Vermeulen', email: 'ines@northline.example', role: 'BackOffice' },
  { name: 'Marc Lefèvre', email: 'marc@northline.example', role: 'RecoveryDesk' },
  { name: 'Anke Schmitz', email: 'anke@northline.example', role: 'RecoveryDesk' },
  { name: 'Lena Maes', email: 'lena@northline.example', role: 'BackOffice' },
] as const;

/** The operator's next terms, loaded and still to come: what it says otherwise than the pack in force. */
export const DEMO_PACK = {
  version: 'northline-2', beginsInMonths: 2, note: 'New general terms: Applications unused for four months, and 21 days to remedy a breach. The legal department waits for its dry run.',
  rules: { 'GC-2.2.3-c': { period: 'P4M' }, 'GC-2.2.5-a': { period: 'P21D' } } as Readonly<Record<string, object>>,
} as const;

/** A Belgian group with two affiliates, an agency and one unrelated Customer; all invented. */
/** One in each state. */
const CONSENTS: readonly DemoConsent[] = [
  { thirdParty: 'Revisorenkantoor Leie BV', purpose: 'de controle van de jaarrekening', state: 'granted' }, { thirdParty: 'Verzekeringen Schelde NV', purpose: 'de polis voor bedrijfsonderbreking', state: 'waiting' },
  { thirdParty: 'Adviesbureau Dender', purpose: 'een aanbesteding van netwerkdiensten', state: 'refused' }, { thirdParty: 'Boekhoudkantoor Maas', purpose: 'de afsluiting van het derde kwartaal', state: 'withdrawn' },
  { thirdParty: 'Fiscaal Kantoor Zenne', purpose: 'een vraag van de fiscus', state: 'expired' },
];

export const DEMO_WORLD: readonly DemoCustomer[] = [
  {
    enterpriseNumber: '0762001118', legalName: 'Ardenne Logistics Group NV', is: 'the group', seat: 'Kaai 12, 9000 Gent', language: 'nl', applications: ALL,
    fleet: { sims: 2500, series: 1, employees: 600 }, blocks: 2,
    contracts: [{ reference: 'A-2021-0417', product: 'Mobile voice and data, framework' }, { reference: 'A-2018-0032', product: 'Fixed lines', ended: 14 }],
    documents: [
      { title: 'Beschikbaarheid september', kind: 'report', language: 'nl', state: 'accepted', consents: CONSENTS }, { title: 'Beschikbaarheid augustus', kind: 'report', language: 'nl', state: 'rejected', reasons: 'De meting in Gent stemt niet overeen met onze eigen logboeken van 12 augustus.' },
      { title: 'Momentopname van de vloot, derde kwartaal', kind: 'dataSnapshot', language: 'nl', state: 'remedied', reasons: 'De vestiging Namen staat er twee keer in, met dezelfde 40 lijnen.' },
      { title: 'Rapport de service, juillet', kind: 'report', language: 'fr', state: 'recognised', reasons: 'Le site de Namur est compté deux fois dans le total de la page 2.' },
      { title: 'Rapport de service, août', kind: 'report', language: 'fr', state: 'superseded' }, { title: 'Tariefadvies voor roaming', kind: 'advice', language: 'nl', state: 'withdrawn', reasons: 'Het advies gaat uit van het oude tarief.' },
      { title: 'Beschikbaarheid oktober', kind: 'report', language: 'nl', state: 'objected', reasons: 'De storing van 14 oktober ontbreekt; ons meldingsnummer staat op bladzijde 2.' }, { title: 'Dienstverleningsrapport november', kind: 'report', language: 'nl', state: 'open' },
    ],
    asks: [{ application: 'support', message: 'Notre équipe de nuit voudrait ouvrir des tickets elle-même.' }, { application: 'bank-channel' }],
    unused: [{ application: 'documents', months: 7 }, { application: 'incidents', months: 9, decision: 'hold' }, { application: 'orders', months: 8, decision: 'waive' }],
    views: [{ name: 'Nobody\'s lines', filter: { state: ['active'], unassigned: true }, sort: 'number' }, { name: 'Blocked or suspended', filter: { state: ['blocked', 'suspended'] }, sort: 'state' }],
    mandates: [
      { thirdParty: 'Bureau Delta BV', thirdPartyNumber: '0841014447', subProfile: 'fleet-manager', costCentres: ['CC-0400'], months: 12, reason: 'Beheert de kaarten van het magazijn in Gent',
        people: [{ name: 'Camille Fontaine', email: 'camille@delta.example', language: 'fr' }] },
      { thirdParty: 'Schnellnummer GmbH', thirdPartyNumber: 'DE 811 222 333', subProfile: 'fleet-manager', costCentres: ['CC-0600'], months: 6, reason: 'Zet nummers over', people: [],
        refused: 'Two other customers told us that this company moved their numbers without being asked' },
    ],
    registrant: { name: 'Claire Dumont', email: 'claire@ardenne.example', language: 'fr' },
    people: [
      { name: 'Bart Peeters', email: 'bart@ardenne.example', language: 'nl', grants: [{ profile: 'AccessManager' }] },
      { name: 'Fatima El Amrani', email: 'fatima@ardenne.example', language: 'fr', grants: [{ subProfile: 'fleet-manager', mayDelegate: 2 }],
        delegates: [{ to: 'nadia@ardenne.example', permissions: ['sim:read', 'sim:export'], reason: 'Compare les cartes aux factures du trimestre', accepted: false }] },
      { name: 'Jonas Wouters', email: 'jonas@ardenne.example', language: 'nl', grants: [{ subProfile: 'fleet-manager', costCentres: ['CC-0400', 'CC-0600'], mayDelegate: 1 }],
        delegates: [{ to: 'tom@ardenne.example', permissions: ['sim:read'], costCentres: ['CC-0400'], reason: 'Zoekt de kaarten van het magazijn in Gent op' }] },
      { name: 'Sofie Claes', email: 'sofie@ardenne.example', language: 'nl', grants: [{ subProfile: 'buyer' }],
        asks: { permission: 'sim:read', costCentre: 'CC-0400', reason: 'Ik bestel de nieuwe toestellen voor deze afdeling en moet zien welke kaarten er zijn.', dueInDays: 3 } },
      { name: 'Luc Martin', email: 'luc@ardenne.example', language: 'fr', grants: [{ subProfile: 'incident-administrator' }],
        deputy: { of: 'bart@ardenne.example', fromDay: 14, untilDay: 28, reason: 'Congé annuel de Bart' } },
      { name: 'Nadia Benali', email: 'nadia@ardenne.example', language: 'en', fixedMonths: 8, grants: [{ subProfile: 'finance-administrator' }] },
      { name: 'Tom Janssens', email: 'tom@ardenne.example', language: 'nl', grants: [{ subProfile: 'document-reader' }],
        asks: { permission: 'incident:read', reason: 'Ik volg de storing van vorige week op voor het archief.', dueInDays: 10 } },
      { name: 'Greta Vogel', email: 'greta@ardenne.example', language: 'de', grants: [{ subProfile: 'auditor' }] },
      { name: 'Pieter Maes', email: 'pieter@ardenne.example', language: 'nl', grants: [{ profile: 'ServiceUser' }], line: true },
      { name: 'Koen Baert', email: 'koen@ardenne.example', language: 'nl', grants: [{ subProfile: 'fleet-manager', costCentres: ['CC-0600'], mayDelegate: 1 }], left: 'Werkt nu bij een ander bedrijf',
        delegates: [{ to: 'luc@ardenne.example', permissions: ['sim:read'], reason: 'Suit les cartes en panne' }] },
      // invited and granted by the Manager, not yet proven: waits for a second person (GC-8.3-d)
      { name: 'Els De Smet', email: 'els@ardenne.example', language: 'nl', by: 'bart@ardenne.example', accepted: false, grants: [{ subProfile: 'fleet-manager' }] },
    ],
  },
  {
    enterpriseNumber: '0762002207', legalName: 'Ardenne Transport NV', is: 'an affiliate', seat: 'Rue du Port 4, 4000 Liège', language: 'fr', applications: ALL,
    fleet: { sims: 80, series: 2, employees: 20 }, asks: [{ application: 'support', granted: 'Le contrat de support est signé.' }],
    measures: [{ on: { kind: 'application', application: 'orders' }, ground: 'suspicionOfFraud', evidence: 'Twelve devices ordered within an hour, to an address that nobody at the Customer knows.' }],
    contracts: [{ reference: 'T-2022-0101', product: 'Mobile data', ended: -3 }],
    registrant: { name: 'Hugo Renard', email: 'hugo@transport.ardenne.example', language: 'fr' },
    people: [
      { name: 'Amélie Petit', email: 'amelie@transport.ardenne.example', language: 'fr', grants: [{ subProfile: 'fleet-manager' }] },
      { name: 'Nora Leroy', email: 'nora@transport.ardenne.example', language: 'fr', deputy: { of: 'hugo@transport.ardenne.example', fromDay: 0, untilDay: 21, reason: 'Congé de maladie' } },
    ],
  },
  {
    // opted out: its registrant is Access Manager, and there is no Access Owner (GC-8.3-c)
    enterpriseNumber: '0762003393', legalName: 'Ardenne Cold Chain BV', is: 'an affiliate, without Access Owner', seat: 'Vrieslaan 7, 8000 Brugge', language: 'nl', ownerOptOut: true, applications: ['fleet-manager'],
    fleet: { sims: 40, series: 3, employees: 0 },
    registrant: { name: 'Wim Goossens', email: 'wim@coldchain.ardenne.example', language: 'nl' },
    people: [],
  },
  {
    enterpriseNumber: '0841014447', legalName: 'Bureau Delta BV', is: 'an agency', seat: 'Avenue des Arts 30, 1000 Bruxelles', language: 'fr', applications: ['number-management'],
    asks: [{ application: 'orders', declined: 'La commande en ligne attend encore la signature du contrat-cadre.' }],
    fleet: { sims: 12, series: 4, employees: 0 }, unused: [{ application: 'administration', months: 13 }, { application: 'number-management', months: 13 }],
    registrant: { name: 'Yves Lambert', email: 'yves@delta.example', language: 'fr' },
    people: [],
  },
  {
    enterpriseNumber: '0455025515', legalName: 'Brouwerij De Zwaluw NV', is: 'unrelated', seat: 'Hopstraat 1, 3000 Leuven', language: 'nl', applications: ALL,
    fleet: { sims: 60, series: 5, employees: 15 }, contracts: [{ reference: 'Z-2019-0008', product: 'Mobile voice', ended: 27 }],
    unused: [{ application: 'orders', months: 5 }, { application: 'incidents', months: 8, decision: 'exercise' }], asks: [{ application: 'support', message: 'Voor het brouwteam.', withdrawn: true }],
    measures: [{ on: { kind: 'person', email: 'stijn@zwaluw.example' }, ground: 'security', evidence: 'His laptop was stolen from a train, unlocked; he called at 18.40.', ended: 'The laptop was found, and he has chosen another password.' }],
    registrant: { name: 'Katrien Mertens', email: 'katrien@zwaluw.example', language: 'nl' },
    people: [{ name: 'Stijn Aerts', email: 'stijn@zwaluw.example', language: 'nl', grants: [{ subProfile: 'fleet-manager' }] }],
  },
];
