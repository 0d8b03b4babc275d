import fc from 'fast-check';
import { anyCapacity, anyPack, anyStanding, hour, interval, ME, NOW, PERMISSION_NAMES } from '../../../test/authority/any-standing.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { CAPACITIES } from './call.js';
import { capacitiesOf, openCapacities } from './capacities.js';
import { decide } from './decision.js';
import { buildPolicy, type RulePack } from './policy.js';
import type { GrantFacts, Standing } from './standing.js';

const grant = (profile: GrantFacts['profile'], over: Partial<GrantFacts> = {}): GrantFacts => ({
  id: profile, profile, subProfile: null, scope: [], interval: interval(1, null), revokedAt: null, secondPerson: 'notNeeded',
  givenBy: null, givenInCapacity: 'AccessOwner', givenAt: hour(0), ...over,
});

const somebody = (grants: GrantFacts[], ownerMemberId: string | null = null): Standing => ({
  customer: { id: 'x', legalName: 'X', state: 'active', ownerMemberId, subscriptions: [] },
  holder: { kind: 'person', memberId: ME, identityId: 'i', displayName: 'An', language: 'en', link: interval(0, null), accepted: true, secondFactor: true },
  grants, ownLines: [], deputyships: [],
});

describe('the capacities open to somebody (GC-8.1.1)', () => {
  it('are those of his grants in force and of ownership, each once, in one order', () => {
    expect(openCapacities(somebody([grant('ServiceUser'), grant('AccessManager'), grant('ServiceUser')], ME), NOW)).toEqual(['AccessOwner', 'AccessManager', 'ServiceUser']);
    expect(openCapacities(somebody([]), NOW)).toEqual([]);
    expect(openCapacities(somebody([], 'another'), NOW)).toEqual([]);
  });

  it.each<[string, Partial<GrantFacts>]>([
    ['pending', { secondPerson: 'pending' }], ['refused', { secondPerson: 'refused' }], ['revoked', { revokedAt: hour(4) }],
    ['over', { interval: interval(1, 5) }], ['not begun', { interval: interval(6, null) }],
  ])('I5: are not those of a grant that is %s', (_, over) => {
    expect(openCapacities(somebody([grant('AccessManager', over)]), NOW)).toEqual([]);
  });

  it('leave nothing out: in a capacity that is not open nobody has more than every user', () => {
    fc.assert(fc.property(anyStanding, anyPack, (who, pack) => {
      const open = openCapacities(who, NOW);
      for (const capacity of CAPACITIES.filter((each) => !open.includes(each))) {
        const { rules } = buildPolicy(who, { capacity, at: NOW }, pack);
        expect(rules.map(({ subject, action }) => `${String(subject)}:${String(action)}`).filter((each) => each !== 'contact:read' && each !== 'decision:explain')).toEqual([]);
      }
    }), asRuns(proof('a closed capacity gives nothing', 5_000)));
  });
});

describe('what somebody is told of himself before he asks (GC-8.1.1)', () => {
  const PACK: RulePack = { exportFromNumberManagement: true, affiliateConsent: 'flag' };
  const without = (over: Partial<Extract<Standing['holder'], { kind: 'person' }>>, standing: Standing): Standing => ({ ...standing, holder: { ...standing.holder, ...over } as Standing['holder'] });

  it('is every permission that the capacity he acts in would be let through with, and no other', () => {
    fc.assert(fc.property(anyStanding, fc.option(anyCapacity), anyPack, (standing, chosen, pack) => {
      const { open, permissions } = capacitiesOf({ standing, chosen }, NOW, pack);
      const capacity = standing.holder.kind === 'client' ? 'SupportPortalUser' : chosen ?? open[0] ?? 'ServiceUser';
      const policy = buildPolicy(standing, { capacity, at: NOW }, pack);
      const hasToChoose = standing.holder.kind === 'person' && chosen === null && open.length > 1;
      expect(permissions).toEqual(hasToChoose ? [] : PERMISSION_NAMES.filter((permission) => decide(policy, permission).allowed));
    }), asRuns(proof('what is told is what is decided', 2_000)));
  });

  it('P16: is first what he has to do himself: choose, accept, use a second factor', () => {
    const both = somebody([grant('AccessManager'), grant('ServiceUser')]);
    const bare = { secondFactor: false };
    expect(capacitiesOf({ standing: both }, NOW, PACK)).toMatchObject({ chosen: null, permissions: [], needs: 'switchCapacity' });
    expect(capacitiesOf({ standing: both, chosen: 'AccessManager' }, NOW, PACK)).toMatchObject({ chosen: 'AccessManager', needs: null });
    expect(capacitiesOf({ standing: without(bare, both), chosen: 'AccessManager' }, NOW, PACK)).toMatchObject({ permissions: ['decision:explain', 'contact:read'], needs: 'useSecondFactor' });
    expect(capacitiesOf({ standing: without({ ...bare, accepted: false }, both), chosen: 'AccessManager' }, NOW, PACK).needs).toBe('acceptInvitation');
    expect(capacitiesOf({ standing: without(bare, both), chosen: 'ServiceUser' }, NOW, PACK).needs).toBeNull();
    expect(capacitiesOf({ standing: somebody([grant('ServiceUser')]), chosen: 'AccessManager' }, NOW, PACK)).toMatchObject({ chosen: null, needs: 'switchCapacity' });
    expect(capacitiesOf({ standing: somebody([]) }, NOW, PACK)).toMatchObject({ permissions: ['decision:explain', 'contact:read'], needs: null });
  });
});
