import fc from 'fast-check';
import { anyCapacity, anyStanding, hour } from '../../../test/authority/any-standing.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import type { Call } from './call.js';
import { type Admission, KnownCallers } from './known-callers.js';
import { buildPolicy, type Policy, type RulePack } from './policy.js';

const PACK: RulePack = { exportFromNumberManagement: true, affiliateConsent: 'flag' };
const call = (of: Pick<Call, 'customerId' | 'credential'>): Call => ({ ...of, permission: null, named: [], address: null, requestId: 'r', language: 'en', reason: null, idempotency: null });
const session = (token: string): Call['credential'] => ({ kind: 'session', realm: 'customer', tokenHash: Buffer.from(token) });
const said = ({ rules, withheld }: Policy): string => JSON.stringify([rules, withheld]);

const someText = fc.oneof(fc.constantFrom('a', 'b', 'a b', 'a","b', '[', '\u0000', 'é', '😀'), fc.string({ unit: 'grapheme', maxLength: 4 }));
const anyCredential: fc.Arbitrary<Call['credential']> = fc.oneof(
  someText.map(session),
  fc.record({ kind: fc.constant('token' as const), clientId: someText, scopes: fc.array(someText, { maxLength: 3 }), issuedAt: fc.integer({ min: 0, max: 3 }).map(hour) }),
);
const anyCaller = fc.record({ customerId: someText, credential: anyCredential }).map(call);

describe('a known caller', () => {
  it('is found only while time alone changes nothing of what he may', () => {
    const size = proof('remembered policies stay right', 20_000);
    const moment = fc.integer({ min: 0, max: 12 });
    let found = 0;
    fc.assert(fc.property(anyStanding, anyCapacity, fc.tuple(moment, moment), (standing, capacity, [read, asked]) => {
      const callers = new KnownCallers();
      const me = call({ customerId: 'c', credential: session('t') });
      callers.remember(me, { standing, policy: buildPolicy(standing, { capacity, at: hour(read) }, PACK), stamp: 's' }, hour(read));
      const known = callers.of(me, hour(asked));
      if (!known) return;
      found += 1;
      expect(said(known.policy)).toBe(said(buildPolicy(standing, { capacity, at: hour(asked) }, PACK)));
    }), asRuns(size));
    expect(found).toBeGreaterThan(size.n / 20);
  });

  it('S06: is never taken for another, whatever their names contain', () => {
    fc.assert(fc.property(anyCaller, anyCaller, (one, other) => {
      const callers = new KnownCallers();
      callers.remember(one, { stamp: 's', standing: nobody } as Admission, hour(0));
      const same = JSON.stringify([one.customerId, one.credential]) === JSON.stringify([other.customerId, other.credential]);
      expect(callers.of(other, hour(0)) !== undefined).toBe(same);
    }), asRuns(proof('callers are told apart', 100_000)));
  });

  it('is forgotten without a stamp: nobody could say whether he still is who he was', () => {
    const callers = new KnownCallers();
    const me = call({ customerId: 'c', credential: session('t') });
    callers.remember(me, { stamp: null, standing: nobody } as Admission, hour(0));
    expect(callers.of(me, hour(0))).toBeUndefined();
  });
});

const nobody: Admission['standing'] = {
  customer: { id: 'c', legalName: 'C', state: 'active', ownerMemberId: null, subscriptions: [] },
  holder: { kind: 'agent', agentId: 'a', displayName: 'A', language: 'en', role: 'BackOffice' }, grants: [], ownLines: [], deputyships: [],
};
