import type { Application } from '../authority/index.js';

/** Everybody's password in the demo; the demo refuses to start in production mode. */
export const DEMO_PASSWORD = 'slow-tram-amber-lantern';

/** What a person of the demo is given: a profile, or a sub-profile on the whole Customer or on cost centres. */
export interface DemoGrant {
  profile?: 'AccessManager' | 'ServiceUser';
  subProfile?: string;
  costCentres?: readonly string[];
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
  /** Has his own line. */
  line?: boolean;
  /** What he asks for, on the whole Customer or a cost centre. */
  asks?: { permission: string; costCentre?: string; reason: string; dueInDays: number };
  /** In whose place he acts or will, named by the registrant. */
  deputy?: { of: string; fromDay: number; untilDay: number; reason: string };
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
}

const ALL: readonly Application[] = ['fleet-manager', 'number-management', 'documents', 'incidents', 'orders'];

export const DEMO_AGENTS = [
  { name: 'Ines Vermeulen', email: 'ines@northline.example', role: 'BackOffice' },
  { name: 'Marc Lefèvre', email: 'marc@northline.example', role: 'RecoveryDesk' },
  { name: 'Anke Schmitz', email: 'anke@northline.example', role: 'RecoveryDesk' },
] as const;

/** A Belgian group with two affiliates, an agency and one unrelated Customer; all invented. */
export const DEMO_WORLD: readonly DemoCustomer[] = [
  {
    enterpriseNumber: '0762001118', legalName: 'Ardenne Logistics Group NV', is: 'the group', seat: 'Kaai 12, 9000 Gent', language: 'nl', applications: ALL,
    fleet: { sims: 2500, series: 1, employees: 600 }, blocks: 2,
    views: [{ name: 'Nobody\'s lines', filter: { state: ['active'], unassigned: true }, sort: 'number' }, { name: 'Blocked or suspended', filter: { state: ['blocked', 'suspended'] }, sort: 'state' }],
    registrant: { name: 'Claire Dumont', email: 'claire@ardenne.example', language: 'fr' },
    people: [
      { name: 'Bart Peeters', email: 'bart@ardenne.example', language: 'nl', grants: [{ profile: 'AccessManager' }] },
      { name: 'Fatima El Amrani', email: 'fatima@ardenne.example', language: 'fr', grants: [{ subProfile: 'fleet-manager' }] },
      { name: 'Jonas Wouters', email: 'jonas@ardenne.example', language: 'nl', grants: [{ subProfile: 'fleet-manager', costCentres: ['CC-0400', 'CC-0600'] }] },
      { name: 'Sofie Claes', email: 'sofie@ardenne.example', language: 'nl', grants: [{ subProfile: 'buyer' }],
        asks: { permission: 'sim:read', costCentre: 'CC-0400', reason: 'Ik bestel de nieuwe toestellen voor deze afdeling en moet zien welke kaarten er zijn.', dueInDays: 3 } },
      { name: 'Luc Martin', email: 'luc@ardenne.example', language: 'fr', grants: [{ subProfile: 'incident-administrator' }],
        deputy: { of: 'bart@ardenne.example', fromDay: 14, untilDay: 28, reason: 'Congé annuel de Bart' } },
      { name: 'Nadia Benali', email: 'nadia@ardenne.example', language: 'en', grants: [{ subProfile: 'finance-administrator' }] },
      { name: 'Tom Janssens', email: 'tom@ardenne.example', language: 'nl', grants: [{ subProfile: 'document-reader' }],
        asks: { permission: 'incident:read', reason: 'Ik volg de storing van vorige week op voor het archief.', dueInDays: 10 } },
      { name: 'Greta Vogel', email: 'greta@ardenne.example', language: 'de', grants: [{ subProfile: 'auditor' }] },
      { name: 'Pieter Maes', email: 'pieter@ardenne.example', language: 'nl', grants: [{ profile: 'ServiceUser' }], line: true },
      // invited and granted by the Manager, not yet proven: waits for a second person (GC-8.3-d)
      { name: 'Els De Smet', email: 'els@ardenne.example', language: 'nl', by: 'bart@ardenne.example', accepted: false, grants: [{ subProfile: 'fleet-manager' }] },
    ],
  },
  {
    enterpriseNumber: '0762002207', legalName: 'Ardenne Transport NV', is: 'an affiliate', seat: 'Rue du Port 4, 4000 Liège', language: 'fr', applications: ALL,
    fleet: { sims: 80, series: 2, employees: 20 },
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
    fleet: { sims: 12, series: 4, employees: 0 },
    registrant: { name: 'Yves Lambert', email: 'yves@delta.example', language: 'fr' },
    people: [],
  },
  {
    enterpriseNumber: '0455025515', legalName: 'Brouwerij De Zwaluw NV', is: 'unrelated', seat: 'Hopstraat 1, 3000 Leuven', language: 'nl', applications: ALL,
    fleet: { sims: 60, series: 5, employees: 15 },
    registrant: { name: 'Katrien Mertens', email: 'katrien@zwaluw.example', language: 'nl' },
    people: [{ name: 'Stijn Aerts', email: 'stijn@zwaluw.example', language: 'nl', grants: [{ subProfile: 'fleet-manager' }] }],
  },
];
