import fc from 'fast-check';
import {
  anyCapacity, anyPack, anyStanding, APPLICATION_NAMES, COST_CENTRES, hour, interval, LINES, ME, NOW, PERMISSION_NAMES,
} from '../../../test/authority/any-standing.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import type { AffiliationFacts } from './affiliated.js';
import type { Capacity } from './call.js';
import { CAPACITIES } from './call.js';
import { decide, type Row } from './decision.js';
import { BUNDLED } from './may-grant.js';
import { isData, OF_ONES_OWN, type Permission, PERMISSIONS } from './permissions.js';
import { applicationsGiving, buildPolicy, permissionsOf, type Policy, type RulePack } from './policy.js';
import type { MandateFacts } from './mandated.js';
import type { GrantFacts, Standing } from './standing.js';

type Person = Extract<Standing['holder'], { kind: 'person' }>;
type Client = Extract<Standing['holder'], { kind: 'client' }>;

const PACK: RulePack = { exportFromNumberManagement: true, affiliateConsent: 'flag' };
const ALL_ON = APPLICATION_NAMES.map((application) => ({ application, state: 'active' as const, interval: interval(0, null) }));

const person: Person = { kind: 'person', memberId: ME, identityId: 'i', displayName: 'An', language: 'en', link: interval(0, null), accepted: true, secondFactor: true };
const client: Client = { kind: 'client', clientId: 'c', name: 'ERP', life: interval(0, 9), scopes: ['sim:read'], sponsor: { memberId: ME, link: interval(0, null) } };
const customer: Standing['customer'] = { id: 'x', legalName: 'De Proef', state: 'active', ownerMemberId: null, subscriptions: ALL_ON };

const mandate: MandateFacts = { id: 'a', thirdParty: 'Fleetwise BV', interval: interval(0, 9), activeFrom: hour(1), endedAt: null, refused: null };
const sent = (over: Partial<MandateFacts> = {}): Partial<Standing> => ({ holder: { ...person, mandate: { ...mandate, ...over } }, grants: [user(['sim:read', 'document:read', 'document:object'])] });

const affiliation: AffiliationFacts = { id: 'f', parent: { name: 'De Proef Holding', active: true }, endedAt: null, control: interval(0, null), consent: { interval: interval(0, null), withdrawnAt: null }, isOwner: true, links: [interval(0, null)], keptOut: false };
/** Of whoever of a parent is here by that alone. */
const ofParent = (over: Partial<AffiliationFacts> = {}, grants: GrantFacts[] = []): Partial<Standing> => ({ holder: { ...person, affiliationId: 'f', affiliations: [{ ...affiliation, ...over }] }, grants });

const user = (permissions: readonly string[], over: Partial<GrantFacts> = {}): GrantFacts => ({
  id: 'g', profile: 'SupportPortalUser', subProfile: { id: 's', code: 's', name: 'S', permissions }, scope: [], interval: interval(1, null), revokedAt: null,
  secondPerson: 'notNeeded', givenBy: null, givenInCapacity: 'AccessOwner', givenAt: hour(0), ...over,
});
const manager = (over: Partial<GrantFacts> = {}): GrantFacts => user([], { id: 'm', profile: 'AccessManager', subProfile: null, ...over });
const service = (over: Partial<GrantFacts> = {}): GrantFacts => user([], { id: 'o', profile: 'ServiceUser', subProfile: null, ...over });

const standing = (over: Partial<Standing> = {}): Standing => ({ customer, holder: person, grants: [], ownLines: [], deputyships: [], ...over });
const policy = (capacity: Capacity, over: Partial<Standing> = {}, more: { pack?: RulePack; tokenScopes?: string[] } = {}): Policy =>
  buildPolicy(standing(over), { capacity, at: NOW, tokenScopes: more.tokenScopes }, more.pack ?? PACK);
const allowed = (of: Policy): Permission[] => PERMISSION_NAMES.filter((permission) => decide(of, permission).allowed);
const causes = (of: Policy, permission: Permission): string[] => [...new Set(decide(of, permission).withheld.map(({ cause }) => cause))];

const told = ({ rules, withheld }: Policy): Set<string> => new Set([
  ...rules.map(({ source, action, subject }) => `${source.grantId} ${String(subject)}:${String(action)}`), ...withheld.map(({ grantId, permission }) => `${grantId} ${permission}`),
]);

const anyRow: fc.Arbitrary<Row | undefined> = fc.option(fc.record({ costCentreId: fc.constantFrom(...COST_CENTRES), lineId: fc.constantFrom(...LINES) }), { nil: undefined });

const owner = { customer: { ...customer, ownerMemberId: ME } };

describe('the AccessManager capacity', () => {
  it('I1: holds no permission over customer data, whatever the tables say about the person', () => {
    const size = proof('I1, the AccessManager capacity holds no data', 20_000);
    fc.assert(fc.property(anyStanding, anyPack, (who, pack) => {
      expect(allowed(buildPolicy(who, { capacity: 'AccessManager', at: NOW }, pack)).filter(isData)).toEqual([]);
    }), asRuns(size));
  });

  it('I1: holds none even for who is owner, fleet manager and Service User besides', () => {
    const both = { ...owner, grants: [manager(), user(['sim:read', 'sim:export']), service()], ownLines: [{ lineId: 'l', interval: interval(0, null) }] };
    const held = allowed(policy('AccessManager', both));
    expect(held).toContain('grant:give');
    expect(held.filter(isData)).toEqual([]);
  });

  it('GC-8.3-c, Q3: names no Manager, no Owner, and defines no sub-profile', () => {
    const held = allowed(policy('AccessManager', { grants: [manager()] }));
    expect((['manager:name', 'owner:name', 'sub-profile:define', 'order:place'] as const).filter((each) => held.includes(each))).toEqual([]);
  });
});

describe('rules', () => {
  it('are additive only: none inverted, none with fields, none for all subjects or actions, each with its source (blueprint 3.4)', () => {
    fc.assert(fc.property(anyStanding, anyCapacity, anyPack, (who, capacity, pack) => {
      const { rules } = buildPolicy(who, { capacity, at: NOW }, pack);
      for (const rule of rules) {
        expect(Object.keys(rule).sort()).toEqual(['action', ...('conditions' in rule ? ['conditions'] : []), 'source', 'subject']);
        expect(PERMISSION_NAMES).toContain(`${String(rule.subject)}:${String(rule.action)}`);
        expect([null, ...[...who.grants, ...who.deputyships].map(({ id }) => id)]).toContain(rule.source.grantId);
      }
    }), asRuns(proof('additive rules only', 10_000)));
  });

  it('I5, GC-9.2-c: an ended link, a mandate that is not active, a Customer that is not active, an ended client and one without its sponsor give nothing, in any capacity', () => {
    const stopped = fc.oneof(
      anyStanding.filter(({ holder }) => holder.kind === 'person').map((who) => ({ ...who, holder: { ...who.holder as Person, link: interval(0, 5) } })),
      anyStanding.map((who) => ({ ...who, customer: { ...who.customer, state: 'suspended' as const } })),
      anyStanding.map((who) => ({ ...who, customer: { ...who.customer, state: 'ended' as const } })),
      ...[{ activeFrom: hour(6) }, { interval: interval(6, 9) }, { interval: interval(0, 5) }, { endedAt: hour(5) }, { refused: { at: hour(5), reason: 'Not known to us' } }]
        .map((over) => anyStanding.map((who) => ({ ...who, holder: { ...person, mandate: { ...mandate, ...over } } }))),
      anyStanding.map((who) => ({ ...who, holder: { ...client, life: interval(0, 5) } })),
      anyStanding.map((who) => ({ ...who, holder: { ...client, sponsor: { memberId: ME, link: interval(0, 5) } } })),
    );
    fc.assert(fc.property(stopped, anyCapacity, anyPack, (who, capacity, pack) => {
      expect(buildPolicy(who, { capacity, at: NOW }, pack).rules).toEqual([]);
    }), asRuns(proof('I5, what is stopped gives nothing', 10_000)));
  });

  it('I5: a grant alone gives nothing once it is pending, refused, revoked, over or not begun', () => {
    const dead: Partial<GrantFacts>[] = [
      { secondPerson: 'pending' }, { secondPerson: 'refused' }, { revokedAt: hour(4) }, { interval: interval(0, 5) }, { interval: interval(6, null) },
    ];
    for (const over of dead) expect(allowed(policy('SupportPortalUser', { grants: [user(['sim:read'], over)] })).sort()).toEqual(['contact:read', 'decision:explain']);
  });
});

describe('what is withheld', () => {
  const cases: [string, string, Permission, Capacity, Partial<Standing>][] = [
    ['GC-8.3-d', 'pending', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { secondPerson: 'pending' })] }],
    ['GC-8.3-d', 'refused', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { secondPerson: 'refused' })] }],
    ['GC-8.4-a', 'revoked', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { revokedAt: hour(3) })] }],
    ['GC-8.4-a', 'notBegun', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { interval: interval(6, null) })] }],
    ['GC-8.4-a', 'ended', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { interval: interval(1, 5) })] }],
    ['GC-9.2-b', 'linkEnded', 'sim:read', 'SupportPortalUser', { holder: { ...person, link: interval(0, 5) }, grants: [user(['sim:read'])] }],
    ['GC-9.2-b', 'linkNotBegun', 'sim:read', 'SupportPortalUser', { holder: { ...person, link: interval(6, null) }, grants: [user(['sim:read'])] }],
    ['GC-9.2-c', 'mandateNotActive', 'sim:read', 'SupportPortalUser', sent({ activeFrom: hour(6) })],
    ['GC-9.2-c', 'mandateNotActive', 'sim:read', 'SupportPortalUser', sent({ interval: interval(6, 9) })],
    ['GC-9.2-c', 'mandateEnded', 'sim:read', 'SupportPortalUser', sent({ endedAt: hour(5) })],
    ['GC-9.2-c', 'mandateEnded', 'sim:read', 'SupportPortalUser', sent({ interval: interval(0, 5) })],
    ['GC-9.2-c', 'mandateRefused', 'sim:read', 'SupportPortalUser', sent({ refused: { at: hour(5), reason: 'Not known to us' } })],
    ['GC-9.2-c', 'mandateRefused', 'contact:read', 'SupportPortalUser', sent({ endedAt: hour(4), refused: { at: hour(3), reason: 'Not known to us' } })],
    ['GC-6.1', 'consentMissing', 'document:read', 'SupportPortalUser', sent()],
    ['GC-6.1', 'consentMissing', 'document:object', 'SupportPortalUser', sent()],
    ['GC-4.3-b', 'signInReported', 'sim:read', 'SupportPortalUser', { holder: { ...person, reportedAt: hour(4) }, grants: [user(['sim:read'])] }],
    ['GC-4.3-b', 'signInReported', 'contact:read', 'SupportPortalUser', { holder: { ...person, reportedAt: hour(4) }, grants: [user(['sim:read'])] }],
    ['GC-2.2.4', 'customerNotActive', 'sim:read', 'SupportPortalUser', { customer: { ...customer, state: 'suspended' }, grants: [user(['sim:read'])] }],
    ['GC-8.2-a', 'applicationOff', 'sim:read', 'SupportPortalUser', { customer: { ...customer, subscriptions: [] }, grants: [user(['sim:read'])] }],
    ['GC-8.1.1', 'otherCapacity', 'sim:read', 'AccessManager', { grants: [user(['sim:read']), manager()] }],
    ['GC-8.1.1', 'otherCapacity', 'owner:name', 'AccessManager', { ...owner, grants: [manager()] }],
    ['GC-4.3-d', 'secondFactorMissing', 'grant:give', 'AccessManager', { holder: { ...person, secondFactor: false }, grants: [manager()] }],
    ['GC-4.3-d', 'secondFactorMissing', 'owner:name', 'AccessOwner', { ...owner, holder: { ...person, secondFactor: false } }],
    ['GC-8.5-a', 'lineNotYours', 'line:read-own', 'ServiceUser', { grants: [service()] }],
    ['GC-9.2-a', 'outsideClientScopes', 'sim:export', 'SupportPortalUser', { holder: client, grants: [user(['sim:export'])] }],
    ['GC-9.2-a', 'clientEnded', 'sim:read', 'SupportPortalUser', { holder: { ...client, life: interval(0, 5) }, grants: [user(['sim:read'])] }],
    ['GC-9.2-a', 'sponsorGone', 'sim:read', 'SupportPortalUser', { holder: { ...client, sponsor: { memberId: ME, link: interval(0, 5) } }, grants: [user(['sim:read'])] }],
  ];

  it.each(cases)('%s: says %s', (...[rule, cause, permission, capacity, over]) => {
    const of = policy(capacity, over);
    expect(decide(of, permission).allowed).toBe(false);
    expect(causes(of, permission)).toEqual([cause]);
    expect(new Set(decide(of, permission).withheld.map((each) => each.rule))).toEqual(new Set([rule]));
  });

  it.each<[string, string, Permission, Capacity, Partial<Standing>, Row | undefined]>([
    ['GC-8.4-a', 'outsideScope', 'sim:read', 'SupportPortalUser', { grants: [user(['sim:read'], { scope: [{ kind: 'costCentre', id: 'here' }, { kind: 'line', id: 'this' }] })] }, { costCentreId: 'there' }],
    ['GC-8.5-a', 'lineNotYours', 'line:read-own', 'ServiceUser', { grants: [service()], ownLines: [{ lineId: 'mine', interval: interval(1, null) }] }, { lineId: 'another' }],
    ['GC-8.3-a', 'managerSeesNoData', 'sim:read', 'AccessManager', { grants: [manager()] }, undefined],
    ['GC-8.2-b(8)', 'notGranted', 'owner:name', 'AccessManager', { grants: [manager()] }, undefined],
    ['SC-FM-4', 'notGranted', 'sim:read', 'SupportPortalUser', { grants: [user(['document:read'])] }, undefined],
  ])('%s: a no that nothing withholds says %s', (...[rule, cause, permission, capacity, over, row]) => {
    expect(decide(policy(capacity, over), permission, row)).toMatchObject({ allowed: false, withheld: [{ rule, cause }] });
  });

  it.each<[string, string[], Permission, Capacity, Partial<Standing>]>([
    ['GC-8.2-a: what is off besides', ['notGranted', 'applicationOff'], 'invoice:read', 'SupportPortalUser', { customer: { ...customer, subscriptions: [] } }],
    ['GC-8.2-a: what is off besides', ['revoked', 'applicationOff'], 'invoice:read', 'SupportPortalUser', { customer: { ...customer, subscriptions: [] }, grants: [user(['invoice:read'], { revokedAt: hour(3) })] }],
    ['GC-9.2-a: what a client was not made for', ['notGranted', 'outsideClientScopes'], 'invoice:read', 'SupportPortalUser', { holder: client }],
    ['GC-4.3-d: the second factor of the capacity to switch to', ['otherCapacity', 'secondFactorMissing'], 'grant:give', 'SupportPortalUser', { holder: { ...person, secondFactor: false }, grants: [manager()] }],
    ['GC-9.2-b: whose link ended has nothing to be granted', ['linkEnded'], 'invoice:read', 'ServiceUser', { holder: { ...person, link: interval(0, 5) } }],
    ['GC-8.5-a: no capacity gives a line of one\'s own', ['notGranted'], 'line:read-own', 'ServiceUser', owner],
  ])('%s is said: %s', (...[, wanted, permission, capacity, over]) => {
    expect(causes(policy(capacity, over), permission)).toEqual(wanted);
  });

  it('a no is never without a cause and its rule, on any row', () => {
    const anyQuestion = fc.record({ who: anyStanding, capacity: anyCapacity, pack: anyPack, row: anyRow, permission: fc.constantFrom(...PERMISSION_NAMES) });
    fc.assert(fc.property(anyQuestion, ({ who, capacity, pack, row, permission }) => {
      const { allowed: yes, withheld } = decide(buildPolicy(who, { capacity, at: NOW }, pack), permission, row);
      expect(yes || withheld.length > 0).toBe(true);
      expect(withheld.every(({ rule }) => rule !== '')).toBe(true);
    }), asRuns(proof('a no has a cause', 5_000)));
  });

  it('GC-9.2-a: a token asked for less than its client has gives less', () => {
    const whole = { ...client, scopes: ['sim:read', 'sim:history'] };
    const of = policy('SupportPortalUser', { holder: whole, grants: [user(['sim:read', 'sim:history'])] }, { tokenScopes: ['sim:read'] });
    expect([decide(of, 'sim:read').allowed, decide(of, 'sim:history').allowed, causes(of, 'sim:history')]).toEqual([true, false, ['outsideTokenScopes']]);
  });

  it('names every grant that would give it: a grant gives or is withheld, never silent', () => {
    fc.assert(fc.property(anyStanding, anyCapacity, anyPack, (who, capacity, pack) => {
      const of = buildPolicy(who, { capacity, at: NOW }, pack);
      for (const grant of who.grants) {
        for (const permission of permissionsOf(grant)) {
          expect(told(of)).toContain(`${grant.id} ${permission}`);
        }
      }
    }), asRuns(proof('no grant is silent', 5_000)));
  });
});

describe('applications', () => {
  const on = (...applications: (typeof APPLICATION_NAMES)[number][]): Standing['customer'] => ({ ...customer, subscriptions: ALL_ON.filter(({ application }) => applications.includes(application)) });

  it.each(PERMISSION_NAMES.filter((permission) => isData(permission) && !OF_ONES_OWN.includes(permission)))('GC-8.2-a: %s needs one of its applications to be on, for the Owner too', (permission) => {
    const giving = applicationsGiving(permission, PACK);
    const others = APPLICATION_NAMES.filter((name) => !giving.includes(name));
    const as = (capacity: Capacity, subscribed: Standing['customer']): boolean =>
      decide(policy(capacity, { customer: { ...subscribed, ownerMemberId: ME }, grants: [user([permission])] }), permission).allowed;
    expect([as('AccessOwner', on(...others)), as('SupportPortalUser', on(...others))]).toEqual([false, false]);
    for (const each of giving) expect([as('AccessOwner', on(each)), as('SupportPortalUser', on(each))]).toEqual([true, true]);
  });

  it.each([[true, true], [false, false]])('Q19: number management alone gives sim:export when the setting says %s', (exportFromNumberManagement, expected) => {
    const of = policy('SupportPortalUser', { customer: on('number-management'), grants: [user(['sim:read', 'sim:export'])] }, { pack: { exportFromNumberManagement, affiliateConsent: 'flag' } });
    expect([decide(of, 'sim:read').allowed, decide(of, 'sim:export').allowed]).toEqual([true, expected]);
  });

  it.each([['suspended', interval(0, null)], ['active', interval(0, 5)], ['active', interval(6, null)]] as const)('GC-8.2-a: a subscription that is %s over its period gives nothing when it is not in force', (state, period) => {
    const of = policy('SupportPortalUser', { customer: { ...customer, subscriptions: [{ application: 'documents', state, interval: period }] }, grants: [user(['document:read'])] });
    expect([decide(of, 'document:read').allowed, causes(of, 'document:read')]).toEqual([false, ['applicationOff']]);
  });
});

describe('GC-9.1: people of a parent at its affiliate', () => {
  const ENDS: [string, Partial<AffiliationFacts>][] = [
    ['affiliateUnlisted', { endedAt: hour(2) }], ['controlLost', { control: interval(0, 5) }], ['controlLost', { control: interval(6, null) }], ['notOfParent', { links: [interval(0, 5)] }], ['notOfParent', { keptOut: true }],
    ['notOfParent', { parent: { name: 'De Proef Holding', active: false } }], ['consentWithdrawn', { consent: { interval: interval(0, null), withdrawnAt: hour(1) } }],
  ];

  it('its Access Owner is Access Owner here, but for what is of the Owner by title', () => {
    const held = allowed(policy('AccessOwner', ofParent()));
    expect(held).toEqual(expect.arrayContaining(['sim:read', 'grant:give', 'manager:name', 'mandate:give', 'affiliate:admit']));
    expect((['owner:name', 'responsibility:delegate', 'affiliate:enter', 'affiliate:withdraw'] as const).filter((each) => held.includes(each))).toEqual([]);
    expect(policy('AccessOwner', ofParent()).rules.every(({ source: { rule } }) => ['GC-9.1-b', 'GC-8.1.2-c'].includes(rule))).toBe(true);
    expect(allowed(policy('AccessOwner', { holder: { ...person, affiliations: [affiliation] } }))).toEqual(held); // beside a link of his own
    expect(allowed(policy('AccessOwner', ofParent({ isOwner: false }))).filter(isData)).toEqual([]);
    expect(allowed(policy('AccessOwner', { holder: { ...person, mandate, affiliations: [affiliation] } })).filter(isData)).toEqual([]);
  });

  it.each(ENDS)('%s ends all of it, also what he was given here, at its instant', (cause, over) => {
    for (const capacity of ['AccessOwner', 'SupportPortalUser'] as const) {
      const of = policy(capacity, ofParent(over, [user(['sim:read'])]));
      expect([allowed(of), causes(of, 'sim:read')]).toEqual([[], [cause]]);
    }
  });

  it('one instant before its end he has it', () => {
    expect(causes(policy('AccessOwner', ofParent({ control: { from: hour(0), to: NOW.add({ nanoseconds: 1 }) } })), 'sim:read')).toEqual([]);
  });

  it.each([['flag', true], ['block', false]] as const)('GC-9.1-d: where no consent is shown, the pack says %s', (affiliateConsent, expected) => {
    for (const consent of [null, { interval: interval(0, 5), withdrawnAt: null }]) expect(decide(policy('AccessOwner', ofParent({ consent }), { pack: { ...PACK, affiliateConsent } }), 'sim:read').allowed).toBe(expected);
    expect(decide(policy('AccessOwner', ofParent(), { pack: { ...PACK, affiliateConsent } }), 'sim:read').allowed).toBe(true);
  });

  it('a client whose sponsor is here for a parent stops with it', () => {
    const grants = [user(['sim:read'])];
    const of = (over: Partial<AffiliationFacts>): Policy => policy('SupportPortalUser', { holder: { ...client, sponsor: { ...client.sponsor, affiliationId: 'f', affiliations: [{ ...affiliation, ...over }] } }, grants });
    expect([decide(of({}), 'sim:read').allowed, decide(of({ control: interval(0, 5) }), 'sim:read').allowed]).toEqual([true, false]);
  });
});

describe('the catalogue', () => {
  it('I1: calls everything about lines, cards, devices, invoices, documents, incidents and orders customer data', () => {
    const about = /^(sim|device|line|invoice|document|incident|order):/;
    expect(PERMISSION_NAMES.filter(isData)).toEqual(PERMISSION_NAMES.filter((permission) => about.test(permission)));
  });

  it('holds no permission that nobody could hold', () => {
    const everybody = [...CAPACITIES.flatMap((capacity) => allowed(policy(capacity, { ...owner, grants: [manager(), user(BUNDLED), service()], ownLines: [{ lineId: 'l', interval: interval(0, null) }] }))), ...allowed(policy('AccessOwner', ofParent()))];
    expect(PERMISSION_NAMES.filter((permission) => !everybody.includes(permission))).toEqual([]);
  });

  it('S10: what may be bundled is data or reading, never a right over rights', () => {
    expect(BUNDLED.filter((permission) => !isData(permission) && !permission.endsWith(':read'))).toEqual([]);
    expect(BUNDLED.filter((permission) => /^(grant|manager|owner|responsibility|client):(?!read)/.test(permission))).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 7, 8, 9])('GC-8.2-b(%i): has a permission of its own, and the Owner holds it', (right) => {
    const named = PERMISSION_NAMES.filter((permission) => PERMISSIONS[permission].rule === `GC-8.2-b(${right})`);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((permission) => !decide(policy('AccessOwner', owner), permission).allowed)).toEqual([]);
  });

  it('GC-8.2-b(6): the Owner reads and changes all customer data of what is subscribed; an own line is for whose it is', () => {
    const held = allowed(policy('AccessOwner', owner));
    expect(PERMISSION_NAMES.filter((permission) => isData(permission) && !held.includes(permission))).toEqual(OF_ONES_OWN);
  });

  it('GC-8.1.2-a: who is not the owner gains nothing by acting as one', () => {
    expect(allowed(policy('AccessOwner', { grants: [manager(), user(BUNDLED)] }))).toEqual(allowed(policy('ServiceUser')));
  });
});

describe('scope', () => {
  const rows: Record<string, Row> = {
    inside: { costCentreId: COST_CENTRES[0], lineId: LINES[2] }, byLine: { costCentreId: COST_CENTRES[1], lineId: LINES[0] },
    outside: { costCentreId: COST_CENTRES[1], lineId: LINES[2] }, without: { costCentreId: null, lineId: null }, blank: {},
  };
  const seen = (grants: GrantFacts[]): string[] => {
    const of = policy('SupportPortalUser', { grants });
    return Object.keys(rows).filter((name) => decide(of, 'sim:read', rows[name]).allowed);
  };
  const part = (kind: 'costCentre' | 'line', id = ''): GrantFacts['scope'] => [{ kind, id }];

  it('GC-8.2-b(4): none is the whole Customer', () => {
    expect(seen([user(['sim:read'])])).toEqual(Object.keys(rows));
  });

  it('GC-8.2-b(4): parts add up, within a grant and over grants; a row that says nothing is in no part', () => {
    const [cost, line] = [part('costCentre', COST_CENTRES[0]), part('line', LINES[0])];
    expect(seen([user(['sim:read'], { scope: [...cost, ...line] })])).toEqual(['inside', 'byLine']);
    expect(seen([user(['sim:read'], { scope: cost }), user(['sim:read'], { id: 'h', scope: line })])).toEqual(['inside', 'byLine']);
  });

  it('GC-6.1: a third party reads the documents whose consent is in force, at the Customer and no longer than that; it never objects', () => {
    const consented = Object.entries({ a: interval(0, 6), b: interval(0, 5), c: interval(6, 9) }).map(([documentId, each]) => ({ consentId: 'c', documentId, interval: each }));
    const of = policy('SupportPortalUser', sent({ consented }));
    const why = (row?: Row): unknown => (({ allowed: is, basis, withheld }) => [is, basis.map(({ grantId, rule, until }) => `${grantId} ${rule} ${until?.toString()}`), withheld.map(({ cause }) => cause)])(decide(of, 'document:read', row));
    expect([why({ documentId: 'a' }), why()]).toEqual(Array(2).fill([true, [`g GC-6.1 ${hour(6).toString()}`], []]));
    for (const row of [{ documentId: 'b' }, { documentId: 'c' }, { documentId: 'other' }, {}]) expect(why(row)).toEqual([false, [], ['consentMissing']]);
    expect([decide(of, 'document:object').allowed, causes(of, 'document:object'), decide(of, 'sim:read').allowed]).toEqual([false, ['consentMissing'], true]);
    const revoked = policy('SupportPortalUser', { ...sent({ consented }), grants: [user(['document:read'], { revokedAt: hour(4) })] });
    expect(['a', 'other'].map((documentId) => decide(revoked, 'document:read', { documentId }).withheld.map(({ cause }) => cause))).toEqual([['revoked'], ['revoked', 'consentMissing']]);
  });

  it('I6: an own line is seen for the periods in which it was his, no record runs over the border', () => {
    const of = policy('ServiceUser', { grants: [service()], ownLines: [{ lineId: 'l', interval: interval(1, 3) }, { lineId: 'l', interval: interval(4, null) }] });
    const may = (from: number | null, to: number | null, lineId = 'l'): boolean =>
      decide(of, 'line:read-own', { lineId, from: from === null ? null : hour(from).epochMilliseconds, to: to === null ? null : hour(to).epochMilliseconds }).allowed;
    expect([may(1, 3), may(2, 2), may(4, 9), may(4, null)]).toEqual([true, true, true, true]);
    expect([may(0, 2), may(2, 4), may(2, 5), may(1, 3, 'other'), may(null, 2)]).toEqual([false, false, false, false, false]);
  });

  it('S0-6: what was his he reads, and blocks only what is his now', () => {
    const at = hour(2);
    const of = (until: number | null): boolean => decide(policy('ServiceUser', { grants: [service()], ownLines: [{ lineId: 'l', interval: interval(0, until) }] }),
      'line:block-own', { lineId: 'l', from: at.epochMilliseconds, to: at.epochMilliseconds }).allowed;
    expect([of(null), of(3)]).toEqual([true, false]);
    expect(causes(policy('ServiceUser', { grants: [service()], ownLines: [{ lineId: 'l', interval: interval(0, 3) }] }), 'line:block-own')).toEqual(['lineNotYours']);
  });

  it('I6, S04: a record without an end is not inside a period that has one', () => {
    const of = policy('ServiceUser', { grants: [service()], ownLines: [{ lineId: 'l', interval: interval(1, 3) }] });
    const from = hour(2).epochMilliseconds;
    expect([{ from }, { from, to: null }, { from, to: undefined }].map((row) => decide(of, 'line:read-own', { lineId: 'l', ...row }).allowed)).toEqual([false, false, false]);
  });
});
