import { hour, interval, ME, NOW } from '../../../test/authority/any-standing.js';
import { BUNDLED, type Grantee, mayGrantPermission, type Proposal, whySecondPerson } from './may-grant.js';
import { isData, type Permission, PERMISSIONS } from './permissions.js';
import type { Actor, GrantFacts, Standing } from './standing.js';

const I = 'my-identity';
const OTHER = 'other-identity';
const THIRD = 'third-identity';
const COST = { kind: 'costCentre' as const, id: 'c1' };

const proven: Grantee = { person: OTHER, kind: 'person', createdBy: THIRD, attestedBy: THIRD, acceptedInvitation: true, secondFactorSet: true };
const data: Proposal = { profile: 'SupportPortalUser', subProfile: { code: 's', permissions: ['sim:read'] }, scope: [], interval: interval(5, 8) };
const noData: Proposal = { ...data, subProfile: { code: 'r', permissions: ['member:read', 'cost-centre:read'] } };

const held = (over: Partial<GrantFacts> = {}): GrantFacts => ({
  id: 'g', profile: 'SupportPortalUser', subProfile: { id: 's', code: 's', name: 'S', permissions: ['sim:read', 'sim:export'] }, scope: [], interval: interval(1, null),
  revokedAt: null, secondPerson: 'notNeeded', givenBy: null, givenInCapacity: 'AccessOwner', givenAt: hour(0), ...over,
});

const giver = (grants: GrantFacts[] = [], over: Partial<Standing['customer']> = {}): Standing => ({
  customer: { id: 'x', legalName: 'X', state: 'active', ownerMemberId: null, subscriptions: [{ application: 'fleet-manager', state: 'active', interval: interval(0, null) }], ...over },
  holder: { kind: 'person', memberId: ME, identityId: I, displayName: 'An', language: 'en', link: interval(0, null), accepted: true, secondFactor: true },
  grants, ownLines: [], deputyships: [],
});

const actor = (capacity: Actor['capacity'] = 'AccessManager'): Actor =>
  ({ kind: 'person', id: I, memberId: ME, displayName: 'An', capacity, customerId: 'x', deputyOf: null, mandate: null, affiliation: null, reason: null });

function second(to: { grantee?: Partial<Grantee>; proposal?: Proposal; standing?: Standing; capacity?: Actor['capacity'] }): boolean {
  const by = { standing: to.standing ?? giver(), pack: { exportFromNumberManagement: true, affiliateConsent: 'flag' as const }, at: NOW };
  return whySecondPerson(actor(to.capacity), by, { proposal: to.proposal ?? data, grantee: { ...proven, ...to.grantee } }) !== null;
}

describe('a second person (I2, GC-8.3-d, blueprint 3.2)', () => {
  const himself = { person: I };

  it.each<[boolean, string, Parameters<typeof second>[0]]>([
    [false, 'a Manager gives data he does not hold to somebody proven', {}],
    [true, 'a Manager gives data to himself', { grantee: himself }],
    [true, 'a Manager gives himself data that he holds already: a longer one profits him', { grantee: himself, standing: giver([held()]) }],
    [true, 'a Manager gives himself what is not data', { grantee: himself, proposal: noData }],
    [true, 'to a client that he sponsors himself', { grantee: { ...himself, kind: 'client' } }],
    [true, 'to an identity that he created', { grantee: { createdBy: I } }],
    [true, 'to a client that he made under another sponsor', { grantee: { createdBy: I, kind: 'client' } }],
    [true, 'to somebody who did not accept at his address', { grantee: { acceptedInvitation: false } }],
    [true, 'to somebody without a second factor', { grantee: { secondFactorSet: false } }],
    [true, 'to somebody whose link nobody attested', { grantee: { attestedBy: null } }],
    [true, 'to somebody whose link the giver attested', { grantee: { attestedBy: I } }],
    [true, 'to somebody who attested his own link', { grantee: { attestedBy: OTHER } }],
    [false, 'no data to somebody not proven', { grantee: { acceptedInvitation: false, createdBy: I }, proposal: noData }],
    [false, 'the Owner gives data to whom he created', { capacity: 'AccessOwner', grantee: { createdBy: I, acceptedInvitation: false } }],
    [false, 'the Owner gives himself a profile', { capacity: 'AccessOwner', grantee: himself }],
    [true, 'a line of one\'s own to an identity that he created', { proposal: { ...data, profile: 'ServiceUser', subProfile: null }, grantee: { createdBy: I } }],
  ])('%s: %s', (expected, _, to) => {
    expect(second(to)).toBe(expected);
  });

  const unproven = { createdBy: I };
  const narrowed: Proposal = { ...data, scope: [COST] };
  const delegated = held({ delegation: { sourceId: 's', acceptedAt: hour(2), sources: [{ ...held({ id: 's' }), of: 's', sourceId: null, acceptedAt: null, holder: { memberId: 'd', link: interval(0, null), keptOut: false } }] } });
  const open: Proposal = { ...data, interval: interval(5, null) };

  it.each<[boolean, string, GrantFacts[], Proposal]>([
    [false, 'he holds it, on all of it, for as long', [held()], data],
    [true, 'he holds less than all permissions', [held()], { ...data, subProfile: { code: 'x', permissions: ['sim:read', 'sim:people'] } }],
    [false, 'he holds the part', [held({ scope: [COST] })], narrowed],
    [true, 'he holds a part and gives the whole', [held({ scope: [COST] })], data],
    [true, 'he holds another part', [held({ scope: [{ kind: 'costCentre', id: 'c2' }] })], narrowed],
    [true, 'he holds one of two parts', [held({ scope: [COST] })], { ...data, scope: [COST, { kind: 'line', id: 'l1' }] }],
    [true, 'his ends before', [held({ interval: interval(1, 7) })], data],
    [false, 'his ends together with it', [held({ interval: interval(1, 8) })], data],
    [true, 'his ends and what he gives does not', [held({ interval: interval(1, 9) })], open],
    [true, 'his has ended', [held({ interval: interval(1, 5) })], data],
    [true, 'his has not begun', [held({ interval: interval(6, null) })], data],
    [true, 'his still waits itself', [held({ secondPerson: 'pending' })], data],
    [true, 'his was revoked', [held({ revokedAt: hour(4) })], data],
    [true, 'it was delegated to him: it ends with somebody else\'s right, what he gives does not', [delegated], data],
    [false, 'it was delegated to him, and given besides', [delegated, held({ id: 'other' })], data],
  ])('%s: to an identity that he created, %s', (...[expected, , grants, proposal]) => {
    expect(second({ grantee: unproven, standing: giver(grants), proposal })).toBe(expected);
  });

  it('true: to an identity that he created, what his own grant does not give because the application is off', () => {
    expect(second({ grantee: unproven, standing: giver([held()], { subscriptions: [] }) })).toBe(true);
  });

  it('names that no catalogue knows are no data', () => {
    expect(second({ grantee: unproven, proposal: { ...data, subProfile: { code: 'x', permissions: ['gone:read'] } } })).toBe(false);
  });
});

describe('what may be handed out (blueprint 3.2)', () => {
  const names = Object.keys(PERMISSIONS) as Permission[];
  const by = (capacity: 'AccessOwner' | 'AccessManager'): Permission[] => names.filter((permission) => mayGrantPermission(capacity, permission));

  it('GC-8.3-b: a Manager hands out every data right, none of which he holds', () => {
    expect(names.filter(isData).filter((permission) => !by('AccessManager').includes(permission))).toEqual([]);
  });

  it('Q3: a Manager hands out no right over rights', () => {
    expect(by('AccessManager').filter((permission) => !BUNDLED.includes(permission))).toEqual(['line:read-own', 'line:block-own']);
    expect((['grant:give', 'member:admit', 'client:make'] as const).filter((each) => by('AccessManager').includes(each))).toEqual([]);
  });

  it('GC-8.2-b(9): the Owner hands out besides what a Manager has; nobody hands out ownership', () => {
    expect(by('AccessOwner')).toEqual(expect.arrayContaining([...by('AccessManager'), 'grant:give', 'member:admit']));
    expect((['owner:name', 'manager:name', 'sub-profile:define'] as const).filter((each) => by('AccessOwner').includes(each))).toEqual([]);
  });
});
