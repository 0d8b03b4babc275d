import { hour } from '../../../test/authority/any-standing.js';
import type { Actor } from '../authority/index.js';
import { AccessGrant, type SecondPerson } from './access-grant.entity.js';

const grant = (over: Partial<AccessGrant> = {}): AccessGrant => Object.assign(new AccessGrant(), {
  id: 'g', memberId: 'holder', clientId: null, profile: 'SupportPortalUser', startsAt: hour(2), endsAt: hour(6), givenBy: 'giver', givenInCapacity: 'AccessManager',
  secondPerson: 'notNeeded', decidedBy: null, decidedAt: null, decisionReason: null, revokedAt: null, revokedBy: null, revokeReason: null, version: 1, ...over,
});

const somebody = (person: string | null): Actor => ({ kind: person === null ? 'agent' : 'person', id: person ?? 'agent', memberId: person && `${person} now`, displayName: 'An', capacity: 'AccessManager', customerId: 'x', deputyOf: null, mandate: null, affiliation: null, reason: null });
const decided = (given: AccessGrant, by: string | null, approved = true): AccessGrant => {
  given.decide(approved, { actor: somebody(by), parties: ['giver', 'holder', 'maker'], at: hour(4), reason: 'looked at it' });
  return given;
};
const code = (work: () => unknown): string => {
  try {
    work();
    return 'done';
  } catch (fault) {
    return (fault as { code: string }).code;
  }
};

describe('a grant', () => {
  it.each<[string, Partial<AccessGrant>]>([
    ['notBegun', { startsAt: hour(5) }], ['inForce', {}], ['ended', { endsAt: hour(4) }], ['revoked', { revokedAt: hour(3) }], ['revoked', { revokedAt: hour(3), endsAt: hour(4) }],
    ['pending', { secondPerson: 'pending' }], ['pending', { secondPerson: 'pending', endsAt: hour(3) }], ['revoked', { secondPerson: 'pending', revokedAt: hour(3) }],
    ['refused', { secondPerson: 'refused' }], ['inForce', { secondPerson: 'approved' }],
  ])('is %s with %o', (state, over) => {
    expect(grant(over).stateAt(hour(4))).toBe(state);
  });

  it('GC-8.3-d: is decided on by somebody who neither gave nor would hold it, nor made the client that would', () => {
    expect(decided(grant({ secondPerson: 'pending' }), 'another')).toMatchObject({ secondPerson: 'approved', decidedBy: 'another now', decisionReason: 'looked at it', version: 2 });
    expect(decided(grant({ secondPerson: 'pending' }), 'another', false)).toMatchObject({ secondPerson: 'refused', decidedBy: 'another now' });
    expect(['giver', 'holder', 'maker', null].map((by) => code(() => decided(grant({ secondPerson: 'pending' }), by)))).toEqual(['giver', 'holder', 'maker', null].map(() => 'grant.not-yours-to-decide'));
  });

  it('GC-8.3-d: is decided on once, and only while it waits', () => {
    const others: Partial<AccessGrant>[] = [...(['notNeeded', 'approved', 'refused'] as SecondPerson[]).map((secondPerson) => ({ secondPerson })), { secondPerson: 'pending', revokedAt: hour(3) }];
    expect(others.map((over) => code(() => decided(grant(over), 'another')))).toEqual(others.map(() => 'grant.decided-already'));
  });

  it('is revoked while it lives, waits or is still to begin, and never again', () => {
    const revoke = (over: Partial<AccessGrant>): string => code(() => grant(over).revoke(somebody('another'), hour(4), 'no longer needed'));
    expect([{}, { secondPerson: 'pending' as const }, { startsAt: hour(5) }].map(revoke)).toEqual(['done', 'done', 'done']);
    expect([{ revokedAt: hour(3) }, { secondPerson: 'refused' as const }, { endsAt: hour(4) }].map(revoke)).toEqual(['grant.not-live', 'grant.not-live', 'grant.not-live']);
  });

  it('keeps what was: a revoke says when, by whom and why, and leaves the period', () => {
    const given = grant();
    given.revoke(somebody('another'), hour(4), 'no longer needed');
    expect(given).toMatchObject({ revokedAt: hour(4), revokedBy: 'another now', revokeReason: 'no longer needed', startsAt: hour(2), endsAt: hour(6), version: 2 });
  });
});
