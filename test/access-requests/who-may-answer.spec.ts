import fc from 'fast-check';
import { type Actor, giversOf, type Grantee, type Grantors, type Permission, PERMISSIONS } from '../../src/modules/authority/index.js';
import { couldAnswer } from '../../src/modules/access-requests/told-requests.js';
import { asRuns, proof } from '../support/proof.js';

/** Somebody at the Customer: several members may be one person. */
interface Somebody {
  memberId: string;
  person: string;
  is: 'owner' | 'byControl' | 'manager';
}

interface Asked {
  people: Somebody[];
  grantee: Grantee;
  permission: Permission;
}

const person = fc.constantFrom('ann', 'bob', 'cas', 'dan');
const asked: fc.Arbitrary<Asked> = fc.record({
  people: fc.array(fc.record({ person, is: fc.constantFrom('manager' as const, 'manager' as const, 'byControl' as const, 'owner' as const) }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((each, at) => ({ ...each, memberId: `m${at}`, is: each.is === 'owner' && all.findIndex(({ is }) => is === 'owner') !== at ? 'manager' as const : each.is }))),
  grantee: fc.record({
    person, kind: fc.constant('person' as const), createdBy: fc.option(person), attestedBy: fc.option(person), acceptedInvitation: fc.boolean(), secondFactorSet: fc.boolean(),
  }),
  permission: fc.constantFrom(...Object.keys(PERMISSIONS) as Permission[]),
});

/** Said anew from the terms, with no word of the code: who hands out what (GC-8.2-b, GC-8.3-b, Q3), and when a second person is needed (GC-8.3-d). */
const NOBODY_HANDS_OUT = ['mandate:give', 'mandate:end', 'affiliate:enter', 'affiliate:admit', 'affiliate:withdraw', 'owner:name', 'manager:name', 'sub-profile:define', 'application:use', 'decision:explain'];
const COME_WITH_A_MANAGER = ['member:admit', 'member:end', 'grant:give', 'grant:narrow', 'grant:revoke', 'grant:extend', 'grant:decide', 'responsibility:delegate', 'client:make', 'client:end', 'subscription:request'];
const ADMINISTRATION = /^(member|grant|application|responsibility|owner|manager|sub-profile|subscription|cost-centre|client|decision|contact|ledger|mandate|affiliate):/;

function model({ people, grantee, permission }: Asked, who: Somebody): boolean {
  if (who.person === grantee.person || NOBODY_HANDS_OUT.includes(permission)) return false;
  if (who.is !== 'manager') return true; // GC-9.1-b: beside the Owner by title; to himself neither
  if (COME_WITH_A_MANAGER.includes(permission)) return false;
  return ADMINISTRATION.test(permission) || isProven(grantee, who) || people.some((third) => third.person !== who.person && third.person !== grantee.person);
}

const isProven = (grantee: Grantee, by: Somebody): boolean => grantee.createdBy !== by.person && grantee.acceptedInvitation && grantee.secondFactorSet
  && grantee.attestedBy !== null && ![by.person, grantee.person].includes(grantee.attestedBy);

const contactsOf = ({ people, grantee }: Asked): Grantors => ({
  all: people.map(({ memberId, is }) => ({ memberId, profile: is === 'manager' ? 'AccessManager' : 'AccessOwner', name: null, email: null, deputyOf: null, byControl: is === 'byControl' ? { affiliationId: 'f', parent: 'P' } : null })),
  registeredAt: null, grantee, nameOf: () => null, namingOf: () => null, deputyshipOf: () => null, handsOf: (persons) => [...persons], personOf: (memberId) => people.find((each) => each.memberId === memberId)?.person ?? null,
});

const actorOf = ({ memberId, person: id, is }: Somebody): Actor => ({ kind: 'person', id, memberId, displayName: '', capacity: 'AccessManager', customerId: '', deputyOf: null, mandate: null, affiliation: is === 'byControl' ? { id: 'f', parent: 'P' } : null, reason: null });

it('I2, GC-8.3-d: whoever answers a request is never who asked, under whichever member id, and could give it', () => {
  fc.assert(fc.property(asked, (about) => {
    const request = { person: about.grantee.person, permission: about.permission };
    for (const who of about.people) {
      const capacity = who.is === 'manager' ? 'AccessManager' as const : 'AccessOwner' as const;
      expect([who, couldAnswer({ actor: actorOf(who), policy: { capacity } }, request, contactsOf(about))]).toEqual([who, model(about, who)]);
      expect(couldAnswer({ actor: actorOf(who), policy: { capacity: 'SupportPortalUser' } }, request, contactsOf(about))).toBe(false);
    }
    expect(giversOf(about.permission, contactsOf(about)).map(({ memberId }) => memberId)).toEqual(about.people.filter((who) => model(about, who)).map(({ memberId }) => memberId));
  }), asRuns(proof('who answers a request == a small model of the terms', 40_000)));
});
