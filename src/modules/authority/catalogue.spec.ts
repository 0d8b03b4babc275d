import { NOW } from '../../../test/authority/any-standing.js';
import { LANGUAGES } from './call.js';
import { catalogue } from './catalogue.js';
import { type Permission, PERMISSIONS } from './permissions.js';
import { buildPolicy } from './policy.js';
import type { Standing } from './standing.js';

const nobody: Standing = {
  customer: { id: 'x', legalName: 'X', state: 'active', ownerMemberId: null, subscriptions: [{ application: 'documents', state: 'active', interval: { from: NOW, to: null } }] },
  holder: { kind: 'person', memberId: 'm', identityId: 'i', displayName: 'An', language: 'en', link: { from: NOW, to: null }, accepted: true, secondFactor: true }, grants: [], ownLines: [], deputyships: [],
};
const policy = buildPolicy(nobody, { capacity: 'ServiceUser', at: NOW }, { exportFromNumberManagement: true, affiliateConsent: 'flag' });

describe('the catalogue of permissions', () => {
  it.each(LANGUAGES)('has every permission once, under one heading, with words in %s', (language) => {
    const listed = catalogue(language, policy);
    expect(listed.map(({ permission }) => permission).sort()).toEqual((Object.keys(PERMISSIONS) as Permission[]).sort());
    for (const { label, categoryLabel, applications } of listed) expect([label, categoryLabel, ...applications.map((each) => each.label)].every((text) => text.length > 2)).toBe(true);
  });

  it('names a deed as it stands alone, also where the language writes a particle in a sentence', () => {
    const labels = (language: 'nl' | 'de'): string[] => catalogue(language, policy).map(({ label }) => label);
    expect(labels('nl').filter((label) => /(^|\s)te\s/.test(label))).toEqual([]);
    expect(labels('nl')).toEqual(expect.arrayContaining(['toegangsrechten toekennen', 'simkaarten bekijken', 'zien wie toegang kan verlenen', 'lijnen aan personen toewijzen en weer vrijgeven']));
    expect(labels('de').filter((label) => /(^|\s)zu\s|zuz|zus/.test(label))).toEqual([]);
    expect(labels('de')).toEqual(expect.arrayContaining(['Zugriffsrechte erteilen', 'SIM-Karten einsehen', 'Benutzer hinzufügen', 'Anschlüsse Personen zuweisen und wieder freigeben']));
  });

  it('GC-8.2-a: says what is on at this Customer, whoever asks', () => {
    const on = new Map(catalogue('en', policy).map((each) => [each.permission, each.on]));
    expect([on.get('document:read'), on.get('sim:read'), on.get('grant:give')]).toEqual([true, false, true]);
  });

  it('I1, S10: says what is customer data, what is of the whole and what may be bundled', () => {
    const [sim, give, read] = (['sim:read', 'grant:give', 'member:read'] as const).map((name) => catalogue('en', policy).find(({ permission }) => permission === name));
    expect(sim).toMatchObject({ data: true, whole: false, bundled: true, category: 'inventory', applications: [{ application: 'fleet-manager', label: 'Fleet manager' }, { application: 'number-management', label: 'Mobile number management' }] });
    expect(give).toMatchObject({ data: false, bundled: false, category: 'rights', rule: 'GC-8.2-b(2)' });
    expect(read).toMatchObject({ data: false, whole: true, bundled: true, category: 'people' });
  });
});
