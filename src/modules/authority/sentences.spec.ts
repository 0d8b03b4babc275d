import { Temporal } from 'temporal-polyfill';
import { LANGUAGES } from './call.js';
import { type Permission, PERMISSIONS } from './permissions.js';
import { buildPolicy } from './policy.js';
import { CURE_NAMES } from './cures.js';
import type { Grantor } from './grantors.queries.js';
import { causeSentence, decisionSentence, type SaidStep } from './sentences.js';
import type { GrantFacts, Standing, WithheldCause } from './standing.js';
import type { NamedPart } from './parts.queries.js';
import { TEXTS } from './texts.js';
import type { Way } from './ways.js';

const now = Temporal.Instant.from('2026-03-15T12:00:00Z');
const before = Temporal.Instant.from('2026-03-03T09:00:00Z');
const after = Temporal.Instant.from('2026-04-03T09:00:00Z');
const permissions = Object.keys(PERMISSIONS) as Permission[];
const causes = Object.keys(TEXTS.en.causes) as WithheldCause[];
const gaps = (template: string): string[] => [...template.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name).sort();
const jan: Grantor = { memberId: 'j', profile: 'AccessOwner', name: 'Jan Maes', email: 'jan@x.example', deputyOf: null, byControl: null };
const lea: Grantor = { memberId: 'l', profile: 'AccessManager', name: 'Lea Roth', email: 'lea@x.example', deputyOf: null, byControl: null };
const ask = (by: Grantor[]): SaidStep => ({ cure: 'giveGrant', by, other: '' });
const bare = { subProfiles: [], ownLines: [], ways: [] };
const wholeSentence = /^[^\s{}][^{}]*[^\s{}]\.$/;

describe.each(LANGUAGES)('GC-8.1.1: the words in %s', (language) => {
  const texts = TEXTS[language];
  const steps = (of: SaidStep[]): string => decisionSentence(language, { allowed: false, permission: 'sim:read', actor: 'Ann Peeters', capacity: null, ...bare, causes: [], steps: of });

  it('leave the gaps that are filled, and no other', () => {
    const { allowed, refused, nobodyCan, others } = texts;
    expect([allowed, refused].map(({ as, plain }) => [gaps(as), gaps(plain)])).toEqual([[['actor', 'capacity', 'deed', 'where'], ['actor', 'deed', 'where']], [['actor', 'capacity', 'deed'], ['actor', 'deed']]]);
    expect(Object.entries(texts.places).map(([name, words]) => [name, gaps(typeof words === 'string' ? words : words.one + words.many)])).toEqual([
      ['costCentre', ['name']], ['billingAccount', ['name']], ['line', ['name']], ['before', []], ['whole', []], ['some', []], ['others', ['n']], ['until', ['at']],
    ]);
    expect([nobodyCan, others.one, others.many].map(gaps)).toEqual([[], [], ['n']]);
  });

  it.each(permissions)('say yes and no to %s', (permission) => {
    const said = { permission, actor: 'Ann Peeters', capacity: 'AccessOwner', ...bare, causes: [], steps: [ask([jan, lea])] };
    const [yes, no] = [true, false].map((allowed) => decisionSentence(language, { ...said, allowed }));
    expect(yes).toMatch(wholeSentence);
    expect(no).toMatch(wholeSentence);
    for (const part of ['Ann Peeters', texts.capacities.AccessOwner, texts.permissions[permission]]) expect(yes).toContain(part);
    expect(no).toMatch(new RegExp(`Jan Maes \\(${texts.capacities.AccessOwner}\\) (or|ou|of|oder) Lea Roth \\(${texts.capacities.AccessManager}\\)`));
    const plain = [true, false].map((allowed) => decisionSentence(language, { ...said, capacity: null, steps: [], allowed }));
    for (const sentence of plain) expect([wholeSentence.test(sentence), sentence.includes(texts.permissions[permission]), sentence.length < (yes?.length ?? 0)]).toEqual([true, true, true]);
  });

  it.each(CURE_NAMES)('tell the next step %s in a sentence of its own, to whoever does it', (cure) => {
    expect(gaps(texts.cures[cure])).toEqual(gaps(TEXTS.en.cures[cure]));
    const sentence = steps([{ cure, by: [jan], other: 'ServiceUser' }]);
    expect(sentence).toMatch(wholeSentence);
    const asked = gaps(texts.cures[cure]).includes('people');
    expect([sentence.includes('Jan Maes'), steps([{ cure, by: [], other: 'ServiceUser' }]).includes(texts.nobodyCan)]).toEqual([asked, asked]);
    expect(sentence.includes(texts.capacities.ServiceUser)).toBe(cure === 'switchCapacity');
  });

  it('name three people at most, and how many others there are; to a machine profiles only', () => {
    const many = [jan, lea, ...['Mia Poels', 'Tom Aerts', 'Ugo Bral'].map((name) => ({ ...lea, name }))];
    const told = [4, 5].map((n) => steps([ask(many.slice(0, n))]));
    expect(told.map((sentence) => [sentence.includes('Mia Poels'), sentence.includes('Tom Aerts')])).toEqual([[true, false], [true, false]]);
    expect(told[0]).toContain(texts.others.one);
    expect(told[1]).toContain(texts.others.many.replace('{n}', '2'));
    const nameless = steps([ask(many.map((each) => ({ ...each, name: null })))]);
    expect(nameless.split(texts.capacities.AccessManager)).toHaveLength(2);
  });

  it('ask the same people once: another service client comes with its sponsor and rights', () => {
    const another: SaidStep = { cure: 'makeClient', by: [jan, lea], other: '' };
    expect(steps([another, ask([jan, lea])])).toBe(steps([another]));
    expect(steps([another, ask([lea]), { cure: 'sponsorClient', by: [jan, lea], other: '' }])).toBe(steps([another]));
    expect(steps([another, ask([{ ...lea, name: 'Mia Poels' }])])).toContain('Mia Poels');
  });

  it('tell the permissions and the causes apart', () => {
    for (const words of [texts.capacities, texts.permissions, texts.causes, texts.cures]) expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it.each(causes)('give the cause %s in a sentence of its own', (cause) => {
    expect(gaps(texts.causes[cause])).toEqual(gaps(TEXTS.en.causes[cause]));
    expect(causeSentence(language, { cause, at: before })).toMatch(wholeSentence);
  });

  it('T1: name an instant in Belgian legal time', () => {
    expect(causeSentence(language, { cause: 'ended', at: before })).toMatch(/2026.*10[:.]00/);
    expect(causeSentence(language, { cause: 'notBegun', at: after })).toMatch(/2026.*11[:.]00/);
  });

  it('GC-8.3-c: say so where nobody could give the right', () => {
    const said = decisionSentence(language, { allowed: false, permission: 'sim:read', actor: 'Ann Peeters', capacity: 'ServiceUser', ...bare, causes: [], steps: [ask([])] });
    expect(said).toContain(texts.nobodyCan);
    expect(said).toContain('GC-8.3-c');
  });
});

describe('GC-8.1.1: approved sentences', () => {
  const yes = { allowed: true, permission: 'sim:export', actor: 'Ann Peeters', capacity: 'SupportPortalUser', ...bare, causes: [], steps: [] } as const;

  it.each([
    ['en', 'As Support Portal User, Ann Peeters may export SIM cards.'],
    ['fr', 'Avec le profil Support Portal User, Ann Peeters peut exporter les cartes SIM.'],
    ['nl', 'Ann Peeters heeft als Support Portal User het recht om simkaarten te exporteren.'],
    ['de', 'Ann Peeters ist als Support Portal User berechtigt, SIM-Karten zu exportieren.'],
  ] as const)('yes in %s', (language, sentence) => {
    expect(decisionSentence(language, yes)).toBe(sentence);
  });

  it.each([
    ['en', 'As Access Manager, Ann Peeters may not see invoices and billing data. A second person has yet to approve this access. Next step: ask Jan Maes (Access Owner) to decide on it.'],
    ['fr', 'Avec le profil Access Manager, Ann Peeters ne peut pas consulter les factures et les données de facturation. Une deuxième personne doit encore approuver cet accès. Prochaine étape : demander une décision à Jan Maes (Access Owner).'],
    ['nl', 'Ann Peeters heeft als Access Manager niet het recht om facturen en facturatiegegevens te bekijken. Een tweede persoon moet deze toegang nog goedkeuren. Volgende stap: vraag een beslissing aan Jan Maes (Access Owner).'],
    ['de', 'Ann Peeters ist als Access Manager nicht berechtigt, Rechnungen und Abrechnungsdaten einzusehen. Eine zweite Person muss diesen Zugriff noch genehmigen. Nächster Schritt: eine Entscheidung erbitten von Jan Maes (Access Owner).'],
  ] as const)('no in %s, with its cause said once', (language, sentence) => {
    const cause = causeSentence(language, { cause: 'pending', at: null });
    expect(decisionSentence(language, { ...yes, allowed: false, permission: 'invoice:read', capacity: 'AccessManager', causes: [cause, cause], steps: [{ cure: 'decideGrant', by: [jan], other: '' }] })).toBe(sentence);
  });
});

describe('GC-8.1.1: a yes says by which bundle, on which part and until when', () => {
  const yes = { allowed: true, permission: 'sim:read', actor: 'Sofie Claes', capacity: 'SupportPortalUser', subProfiles: [{ code: 'fleet-manager', name: 'Fleet manager' }], ownLines: [], causes: [], steps: [] } as const;
  const newYear = '2026-12-31T23:00:00Z';
  const part = (kind: NamedPart['kind'], code: string | null, name: string | null = null): NamedPart => ({ kind, id: `${kind} ${code ?? name ?? ''}`, code, name });
  const ghent = part('costCentre', 'CC-0400', 'Ghent warehouse');
  const liege = part('costCentre', 'CC-0500', 'Liège yard');
  const account = part('billingAccount', '60012');
  const line = part('line', '+32470000001');
  const hidden = { kind: 'line', id: 'x', code: null, name: null } as const;
  const end = (ways: Way[]): string => decisionSentence('en', { ...yes, ways }).replace('As Support Portal User (Fleet manager), Sofie Claes may see SIM cards', '');

  it.each([
    ['en', 'As Support Portal User (Fleet manager), Sofie Claes may see SIM cards in cost centre CC-0400 Ghent warehouse until 1 January 2027.'],
    ['fr', 'Avec le profil Support Portal User (Gestionnaire de flotte), Sofie Claes peut consulter les cartes SIM dans le centre de coûts CC-0400 Ghent warehouse jusqu’au 1er janvier 2027.'],
    ['nl', 'Sofie Claes heeft als Support Portal User (Vlootbeheerder) het recht om simkaarten te bekijken, in kostenplaats CC-0400 Ghent warehouse tot 1 januari 2027.'],
    ['de', 'Sofie Claes ist als Support Portal User (Flottenmanager) berechtigt, SIM-Karten einzusehen, in der Kostenstelle CC-0400 Ghent warehouse bis zum 1. Januar 2027.'],
  ] as const)('in %s', (language, sentence) => {
    expect(decisionSentence(language, { ...yes, ways: [{ parts: [ghent], until: newYear }] })).toBe(sentence);
  });

  it.each<[string, Way[]]>([
    ['.', [{ parts: [], until: null }]],
    ['.', [{ parts: [], until: null }, { parts: [ghent], until: newYear }]],
    [' until 1 January 2027.', [{ parts: [], until: newYear }, { parts: [ghent], until: newYear }]],
    [' at the whole Customer until 1 January 2027 and in cost centre CC-0400 Ghent warehouse.', [{ parts: [ghent], until: null }, { parts: [], until: newYear }]],
    [' in cost centre CC-0500 Liège yard until 1 January 2027 and in cost centre CC-0400 Ghent warehouse.', [{ parts: [ghent], until: null }, { parts: [liege], until: newYear }]],
    [' in cost centre CC-0400 Ghent warehouse.', [{ parts: [ghent], until: null }, { parts: [ghent], until: newYear }]],
    [' in billing account 60012 and on line +32470000001 until 1 January 2027.', [{ parts: [account, line], until: newYear }]],
    [' in cost centre CC-0400 Ghent warehouse, in billing account 60012, and in one other part.', [{ parts: [ghent, account, hidden], until: null }]],
    [' in cost centre CC-0400 Ghent warehouse, in cost centre CC-0500 Liège yard, and in 2 other parts.', [{ parts: [ghent, liege, account, line], until: null }]],
    [' in a part of the Customer until 1 January 2027.', [{ parts: [hidden], until: newYear }]],
    [' in a part of the Customer until 1 January 2027.', [{ parts: [hidden], until: newYear }, { parts: [{ ...hidden, id: 'y' }], until: null }]],
    [' in cost centre CC-0400 Ghent warehouse until 1 January 2027, in cost centre CC-0500 Liège yard until 1 January 2027, and in 2 other parts until 1 January 2027.', [{ parts: [ghent, liege, account], until: newYear }, { parts: [line], until: null }]],
    [' until 3 March 2026 at 10:00.', [{ parts: [], until: before.toString() }]],
  ])('"may see SIM cards%s"', (words, ways) => {
    expect(end(ways)).toBe(words);
  });

  it('a bundle of the Customer\'s own by the name it gave it, each once', () => {
    const subProfiles = [{ code: 'night-shift', name: 'Night shift' }, { code: 'fleet-manager', name: 'Fleet manager' }, { code: 'night-shift', name: 'Night shift' }];
    expect(decisionSentence('nl', { ...yes, subProfiles, ways: [] })).toContain('(Night shift en Vlootbeheerder)');
    for (const language of LANGUAGES) expect(Object.keys(TEXTS[language].subProfiles)).toEqual(Object.keys(TEXTS.en.subProfiles));
  });

  it('of many own lines the first three', () => {
    const ownLines = Array.from({ length: 300 }, (_, each) => `+3247000${String(1000 + each)}`);
    expect(decisionSentence('en', { ...yes, capacity: 'ServiceUser', permission: 'line:read-own', subProfiles: [], ownLines, ways: [{ parts: [], until: null }] }))
      .toBe('As Service User, Sofie Claes may see their own line (+32470001000, +32470001001, +32470001002, and 297 more).');
  });

  it('his own lines by number', () => {
    expect(decisionSentence('en', { ...yes, capacity: 'ServiceUser', permission: 'line:read-own', subProfiles: [], ownLines: ['+32470000001'], ways: [{ parts: [], until: null }] }))
      .toBe('As Service User, Sofie Claes may see their own line (+32470000001).');
  });
});

describe('GC-8.1.1: a cause whose sentence names an instant', () => {
  const open = { from: before, to: null };
  const past = { from: before, to: now };
  const future = { from: after, to: null };
  const grant: GrantFacts = { id: 'g', profile: 'AccessManager', subProfile: null, scope: [], interval: open, revokedAt: null, secondPerson: 'notNeeded',
    givenBy: null, givenInCapacity: 'AccessOwner', givenAt: before };
  const person = { kind: 'person', memberId: 'm', identityId: 'i', displayName: 'Ann Peeters', language: 'en', link: open, accepted: true, secondFactor: true } as const;
  const mandate = { id: 'a', thirdParty: 'Fleetwise BV', interval: { ...open, to: future.from }, activeFrom: open.from, endedAt: null, refused: null };
  const affiliation = { id: 'f', parent: { name: 'Holding', active: true }, endedAt: null, control: open, consent: null, isOwner: false, links: [open], keptOut: false };
  const client = { kind: 'client', clientId: 'c', name: 'Books', life: open, scopes: [], sponsor: { memberId: 'm', link: open } } as const;
  const standing: Standing = { customer: { id: 'k', legalName: 'K', state: 'active', ownerMemberId: null, subscriptions: [] }, holder: person, grants: [grant], ownLines: [], deputyships: [] };

  it.each<[WithheldCause, Partial<Standing>]>([
    ['notBegun', { grants: [{ ...grant, interval: future }] }],
    ['notBegun', { holder: { ...client, life: future } }],
    ['ended', { grants: [{ ...grant, interval: past }] }],
    ['revoked', { grants: [{ ...grant, revokedAt: now }] }],
    ['linkEnded', { holder: { ...person, link: past } }],
    ['linkNotBegun', { holder: { ...person, link: future } }],
    ['clientEnded', { holder: { ...client, life: past } }],
    ['signInReported', { holder: { ...person, reportedAt: now } }],
    ['mandateNotActive', { holder: { ...person, mandate: { ...mandate, activeFrom: future.from } } }],
    ['mandateEnded', { holder: { ...person, mandate: { ...mandate, endedAt: now } } }],
    ['mandateRefused', { holder: { ...person, mandate: { ...mandate, refused: { at: now, reason: 'Not known to us' } } } }],
    ['affiliateUnlisted', { holder: { ...person, affiliationId: 'f', affiliations: [{ ...affiliation, endedAt: now }] } }],
    ['controlLost', { holder: { ...person, affiliationId: 'f', affiliations: [{ ...affiliation, control: past }] } }],
    ['consentWithdrawn', { holder: { ...person, affiliationId: 'f', affiliations: [{ ...affiliation, consent: { interval: open, withdrawnAt: now } }] } }],
  ])('%s always comes with that instant', (cause, facts) => {
    const { withheld } = buildPolicy({ ...standing, ...facts }, { capacity: 'AccessManager', at: now }, { exportFromNumberManagement: true, affiliateConsent: 'flag' });
    expect(new Set(withheld.map((each) => each.cause))).toEqual(new Set([cause]));
    expect(withheld.every(({ at }) => at !== null)).toBe(true);
  });

  it('is one of these thirteen and no other, so that no sentence ends at "on"', () => {
    expect(causes.filter((cause) => TEXTS.en.causes[cause].includes('{at}')).sort()).toEqual(['affiliateUnlisted', 'clientEnded', 'consentWithdrawn', 'controlLost', 'ended', 'linkEnded', 'linkNotBegun', 'mandateEnded', 'mandateNotActive', 'mandateRefused', 'notBegun', 'revoked', 'signInReported']);
  });
});
