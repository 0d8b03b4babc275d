import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from './call.js';
import { type Permission, PERMISSIONS } from './permissions.js';
import { buildPolicy } from './policy.js';
import { causeSentence, decisionSentence } from './sentences.js';
import type { GrantFacts, Standing, WithheldCause } from './standing.js';
import { TEXTS } from './texts.js';

const now = Temporal.Instant.from('2026-03-15T12:00:00Z');
const before = Temporal.Instant.from('2026-03-03T09:00:00Z');
const after = Temporal.Instant.from('2026-04-03T09:00:00Z');
const permissions = Object.keys(PERMISSIONS) as Permission[];
const causes = Object.keys(TEXTS.en.causes) as WithheldCause[];
const gaps = (template: string): string[] => [...template.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name).sort();
const wholeSentence = /^[^\s{}][^{}]*[^\s{}]\.$/;

describe.each(LANGUAGES)('GC-8.1.1: the words in %s', (language) => {
  const texts = TEXTS[language];

  it('leave the gaps that are filled, and no other', () => {
    const { allowed, refused, askThem, nobodyCan } = texts;
    expect([allowed, refused, askThem, nobodyCan].map(gaps)).toEqual([['actor', 'capacity', 'deed'], ['actor', 'capacity', 'deed'], ['grantors'], []]);
  });

  it.each(permissions)('say yes and no to %s', (permission) => {
    const said = { permission, actor: 'Ann Peeters', capacity: 'AccessOwner', causes: [], grantors: ['Jan Maes', 'Lea Roth'] };
    const [yes, no] = [true, false].map((allowed) => decisionSentence(language, { ...said, allowed }));
    expect(yes).toMatch(wholeSentence);
    expect(no).toMatch(wholeSentence);
    for (const part of ['Ann Peeters', texts.capacities.AccessOwner, texts.permissions[permission]]) expect(yes).toContain(part);
    expect(no).toContain('Jan Maes, Lea Roth');
  });

  it('tell the permissions and the causes apart', () => {
    for (const words of [texts.capacities, texts.permissions, texts.causes]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it.each(causes)('give the cause %s in a sentence of its own', (cause) => {
    expect(gaps(texts.causes[cause])).toEqual(gaps(TEXTS.en.causes[cause]));
    expect(causeSentence(language, cause, before)).toMatch(wholeSentence);
  });

  it('T1: name an instant in Belgian legal time', () => {
    expect(causeSentence(language, 'ended', before)).toMatch(/2026.*10[:.]00/);
    expect(causeSentence(language, 'notBegun', after)).toMatch(/2026.*11[:.]00/);
  });

  it('GC-8.3-c: say so where nobody could give the right', () => {
    const said = decisionSentence(language, { allowed: false, permission: 'sim:read', actor: 'Ann Peeters', capacity: 'ServiceUser', causes: [], grantors: [] });
    expect(said).toContain(texts.nobodyCan);
    expect(said).toContain('GC-8.3-c');
  });
});

describe('GC-8.1.1: approved sentences', () => {
  const yes = { allowed: true, permission: 'sim:export', actor: 'Ann Peeters', capacity: 'SupportPortalUser', causes: [], grantors: [] } as const;

  it.each([
    ['en', 'As Support Portal User, Ann Peeters may export SIM cards.'],
    ['fr', 'Avec le profil Utilisateur du portail de support, Ann Peeters peut exporter les cartes SIM.'],
    ['nl', 'Ann Peeters heeft als Gebruiker van het supportportaal het recht om simkaarten te exporteren.'],
    ['de', 'Ann Peeters ist als Benutzer des Support-Portals berechtigt, SIM-Karten zu exportieren.'],
  ] as const)('yes in %s', (language, sentence) => {
    expect(decisionSentence(language, yes)).toBe(sentence);
  });

  it.each([
    ['en', 'As Access Manager, Ann Peeters may not see invoices and billing data. A second person has yet to approve this access. This right can be given by Jan Maes.'],
    ['fr', 'Avec le profil Gestionnaire des accès, Ann Peeters ne peut pas consulter les factures et les données de facturation. Une deuxième personne doit encore approuver cet accès. Ce droit peut être accordé par Jan Maes.'],
    ['nl', 'Ann Peeters heeft als Toegangsbeheerder niet het recht om facturen en facturatiegegevens te bekijken. Een tweede persoon moet deze toegang nog goedkeuren. Dit recht kan worden toegekend door Jan Maes.'],
    ['de', 'Ann Peeters ist als Zugriffsverwalter nicht berechtigt, Rechnungen und Abrechnungsdaten einzusehen. Eine zweite Person muss diesen Zugriff noch genehmigen. Dieses Recht kann von Jan Maes erteilt werden.'],
  ] as const)('no in %s, with its cause said once', (language, sentence) => {
    const cause = causeSentence(language, 'pending', null);
    expect(decisionSentence(language, { ...yes, allowed: false, permission: 'invoice:read', capacity: 'AccessManager', causes: [cause, cause], grantors: ['Jan Maes'] })).toBe(sentence);
  });
});

describe('GC-8.1.1: a cause whose sentence names an instant', () => {
  const open = { from: before, to: null };
  const past = { from: before, to: now };
  const future = { from: after, to: null };
  const grant: GrantFacts = { id: 'g', profile: 'AccessManager', subProfile: null, scope: [], interval: open, revokedAt: null, secondPerson: 'notNeeded',
    givenBy: null, givenInCapacity: 'AccessOwner', givenAt: before };
  const person = { kind: 'person', memberId: 'm', identityId: 'i', displayName: 'Ann Peeters', link: open, accepted: true, secondFactor: true } as const;
  const client = { kind: 'client', clientId: 'c', name: 'Books', life: open, scopes: [], sponsor: { memberId: 'm', link: open } } as const;
  const standing: Standing = { customer: { id: 'k', legalName: 'K', state: 'active', ownerMemberId: null, subscriptions: [] }, holder: person, grants: [grant], ownLines: [] };

  it.each<[WithheldCause, Partial<Standing>]>([
    ['notBegun', { grants: [{ ...grant, interval: future }] }],
    ['notBegun', { holder: { ...client, life: future } }],
    ['ended', { grants: [{ ...grant, interval: past }] }],
    ['revoked', { grants: [{ ...grant, revokedAt: now }] }],
    ['linkEnded', { holder: { ...person, link: past } }],
    ['linkNotBegun', { holder: { ...person, link: future } }],
    ['clientEnded', { holder: { ...client, life: past } }],
  ])('%s always comes with that instant', (cause, facts) => {
    const { withheld } = buildPolicy({ ...standing, ...facts }, { capacity: 'AccessManager', at: now }, { exportFromNumberManagement: true });
    expect(new Set(withheld.map((each) => each.cause))).toEqual(new Set([cause]));
    expect(withheld.every(({ at }) => at !== null)).toBe(true);
  });

  it('is one of these six and no other, so that no sentence ends at "on"', () => {
    expect(causes.filter((cause) => TEXTS.en.causes[cause].includes('{at}')).sort()).toEqual(['clientEnded', 'ended', 'linkEnded', 'linkNotBegun', 'notBegun', 'revoked']);
  });
});
