import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../src/kernel/index.js';
import {
  type AffiliationFacts, type Application, APPLICATIONS, CAPACITIES, type DeputyFacts, type GrantFacts, type Holder, type MandateFacts, type Permission, PERMISSIONS, type RulePack, type ScopePart, type Standing,
} from '../../src/modules/authority/index.js';

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[];
export const APPLICATION_NAMES = Object.keys(APPLICATIONS) as Application[];

const id = (family: number, n: number): string => `0199000${family}-0000-7000-8000-00000000000${n}`;
const ids = (family: number): readonly string[] => [1, 2, 3].map((n) => id(family, n));

/** Few ids and few instants, so that things meet. */
export const COST_CENTRES = ids(1);
export const BILLING_ACCOUNTS = ids(2);
export const LINES = ids(3);
export const DOCUMENTS = ids(8);
export const ME = id(4, 1);

export const hour = (n: number): Temporal.Instant => Temporal.Instant.from('2026-03-02T08:00:00Z').add({ hours: n });
export const NOW = hour(5);
export const interval = (from: number, to: number | null): Interval => ({ from: hour(from), to: to === null ? null : hour(to) });

export const anyCapacity = fc.constantFrom(...CAPACITIES);
export const anyPermission = fc.constantFrom(...PERMISSION_NAMES);
const anyHour = fc.integer({ min: 0, max: 10 });
export const anyInterval = fc.tuple(anyHour, fc.option(fc.integer({ min: 1, max: 6 })))
  .map(([from, length]) => interval(from, length === null ? null : from + length));
const mostly = <T>(usual: T, ...rest: T[]): fc.Arbitrary<T> => fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });

export const anyPart: fc.Arbitrary<ScopePart> = fc.oneof(
  fc.record({ kind: fc.constant('costCentre' as const), id: fc.constantFrom(...COST_CENTRES) }),
  fc.record({ kind: fc.constant('billingAccount' as const), id: fc.constantFrom(...BILLING_ACCOUNTS) }),
  fc.record({ kind: fc.constant('line' as const), id: fc.constantFrom(...LINES) }),
);

/** Whatever a row of the table may say, also names that no catalogue knows. */
const anyNames = fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: anyPermission }, { weight: 1, arbitrary: fc.constantFrom('gone:read', 'toString', 'sim') }), { maxLength: 12 });

const anyGrant: fc.Arbitrary<GrantFacts> = fc.record({
  id: fc.uuid({ version: 7 }),
  profile: mostly<GrantFacts['profile']>('SupportPortalUser', 'AccessManager', 'ServiceUser'),
  subProfile: anyNames.map((permissions) => ({ id: id(5, 1), code: 'own', name: 'Own', permissions })),
  scope: fc.oneof(fc.constant([]), fc.array(anyPart, { maxLength: 5 })),
  interval: fc.oneof({ weight: 3, arbitrary: fc.constant(interval(1, null)) }, { weight: 2, arbitrary: anyInterval }),
  revokedAt: mostly<Temporal.Instant | null>(null, hour(3)),
  secondPerson: mostly<GrantFacts['secondPerson']>('notNeeded', 'approved', 'pending', 'refused'),
  givenBy: fc.constantFrom(null, id(4, 2)),
  givenInCapacity: fc.constantFrom('AccessOwner', 'AccessManager'),
  givenAt: fc.constant(hour(0)),
}).map((grant) => (grant.profile === 'SupportPortalUser' ? grant : { ...grant, subProfile: null, scope: [] }));

const anyPlain = anyGrant.map((grant) => ({ ...grant, profile: 'SupportPortalUser' as const, subProfile: grant.subProfile ?? { id: id(5, 1), code: 'own', name: 'Own', permissions: ['sim:read'] } }));

/** Some are made of rights of others, through one hand or two, which may be narrowed, gone or anybody's. */
const anySource = fc.record({ grant: anyPlain, link: fc.oneof({ weight: 6, arbitrary: fc.constant(interval(0, null)) }, { weight: 1, arbitrary: anyInterval }), keptOut: mostly(false, true), acceptedAt: mostly<Temporal.Instant | null>(hour(1), null) });
const anyDelegated: fc.Arbitrary<GrantFacts> = fc.record({ grant: anyPlain, acceptedAt: mostly<Temporal.Instant | null>(hour(1), null), sources: fc.array(anySource, { minLength: 1, maxLength: 2 }) })
  .map(({ grant, acceptedAt, sources }) => ({
    ...grant, delegation: {
      sourceId: 'source 0', acceptedAt, sources: sources.map(({ grant: source, link, keptOut, acceptedAt: accepted }, n) => ({
        ...source, of: `source ${n}`, sourceId: n + 1 < sources.length ? `source ${n + 1}` : null, acceptedAt: accepted, holder: { memberId: id(4, 3), link, keptOut },
      })),
    },
  }));

const anyLink = fc.oneof({ weight: 6, arbitrary: fc.constant(interval(0, null)) }, { weight: 1, arbitrary: anyInterval });

/** Of whoever a third party sends: begun, over, refused, or as it should be. */
export const anyMandate: fc.Arbitrary<MandateFacts> = fc.record({
  id: fc.constant(id(9, 1)), thirdParty: fc.constant('Fleetwise BV'), interval: fc.oneof({ weight: 2, arbitrary: fc.constant(interval(0, 20)) }, { weight: 1, arbitrary: anyInterval }),
  activeFrom: mostly(hour(0), hour(6)), endedAt: mostly<Temporal.Instant | null>(null, hour(3)), refused: mostly<MandateFacts['refused']>(null, { at: hour(4), reason: 'Not known to us' }),
  consented: fc.array(fc.record({ consentId: fc.constant(id(9, 3)), documentId: fc.constantFrom(...DOCUMENTS), interval: anyInterval }), { maxLength: 3 }),
});

/** A parent of which this Customer is an affiliate, or was, and of which he is the Access Owner, one of the people, or nobody. */
const anyAffiliation: fc.Arbitrary<AffiliationFacts> = fc.record({
  id: fc.constant(id(9, 2)), parent: fc.record({ name: fc.constant('De Proef Holding NV'), active: mostly(true, false) }), endedAt: mostly<Temporal.Instant | null>(null, hour(3)),
  control: fc.oneof({ weight: 3, arbitrary: fc.constant(interval(0, null)) }, { weight: 1, arbitrary: anyInterval }),
  consent: fc.option(fc.record({ interval: anyInterval, withdrawnAt: mostly<Temporal.Instant | null>(null, hour(4)) })),
  isOwner: fc.boolean(), links: fc.oneof({ weight: 3, arbitrary: fc.constant([interval(0, null)]) }, { weight: 1, arbitrary: fc.array(anyInterval, { maxLength: 2 }) }), keptOut: mostly(false, true),
});

/** Most Customers are nobody's affiliate; `here`: his link is the affiliation, not one of his own. */
const anyGroup = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.record({ here: fc.boolean(), affiliation: anyAffiliation }).map(({ here, affiliation }) => ({ affiliationId: here ? affiliation.id : null, affiliations: [affiliation] })) });

const anyPerson: fc.Arbitrary<Holder> = fc.record({
  kind: fc.constant('person' as const), memberId: fc.constant(ME), identityId: fc.constant(id(6, 1)), displayName: fc.constant('An Peeters'), language: fc.constant('en' as const),
  link: anyLink, accepted: mostly(true, false), secondFactor: mostly(true, false), reportedAt: mostly<Temporal.Instant | null>(null, null, null, hour(3)), mandate: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyMandate }), group: anyGroup,
}).map(({ group, mandate, ...person }) => ({ ...person, mandate: 'affiliationId' in group && group.affiliationId ? null : mandate, ...group }));

const anyClient: fc.Arbitrary<Holder> = fc.record({
  kind: fc.constant('client' as const), clientId: fc.constant(id(7, 1)), name: fc.constant('ERP'), life: anyLink,
  scopes: fc.subarray(PERMISSION_NAMES, { minLength: 10 }), sponsor: fc.record({ memberId: fc.constant(ME), link: anyLink, group: anyGroup }).map(({ group, ...sponsor }) => ({ ...sponsor, ...group })),
});

const anySubscription = fc.record({ application: fc.constantFrom(...APPLICATION_NAMES), state: mostly<'active' | 'suspended'>('active', 'suspended'), interval: anyLink });
const EVERY_SUBSCRIPTION = APPLICATION_NAMES.map((application) => ({ application, state: 'active' as const, interval: interval(0, null) }));

const anyCustomer: fc.Arbitrary<Standing['customer']> = fc.record({
  id: fc.constant(id(8, 1)), legalName: fc.constant('Brouwerij De Proef NV'),
  state: mostly<Standing['customer']['state']>('active', 'suspended', 'ended'),
  ownerMemberId: fc.constantFrom(ME, id(4, 2), null),
  subscriptions: fc.oneof(fc.constant(EVERY_SUBSCRIPTION), fc.array(anySubscription, { maxLength: 8 })),
});

/** He stands in for somebody, or somebody for him; that one may be Owner, Manager, both, or neither any more. */
const anyDeputyship: fc.Arbitrary<DeputyFacts> = fc.record({
  id: fc.uuid({ version: 7 }), capacity: fc.constantFrom('AccessOwner' as const, 'AccessManager' as const), interval: fc.oneof({ weight: 2, arbitrary: fc.constant(interval(1, 9)) }, { weight: 1, arbitrary: anyInterval }),
  endedAt: mostly<Temporal.Instant | null>(null, hour(3)), isMine: mostly(true, false), link: anyLink,
  managerGrants: fc.array(fc.record({ id: fc.uuid({ version: 7 }), interval: anyInterval }), { maxLength: 2 }),
}).map(({ isMine, link, managerGrants, ...rest }) => {
  const [me, other] = [{ memberId: ME, identityId: id(6, 1), displayName: 'An Peeters' }, { memberId: id(4, 2), identityId: id(6, 2), displayName: 'Bart Claes' }];
  return {
    ...rest, deputy: isMine ? me : other, principal: { ...(isMine ? other : me), link, managerGrants }, namedBy: id(4, 2), namedInCapacity: rest.capacity, namedAt: hour(0),
  };
});

/** Whoever could stand before the gate, with whatever the tables could say about him. */
export const anyStanding: fc.Arbitrary<Standing> = fc.record({
  customer: anyCustomer,
  holder: fc.oneof({ weight: 4, arbitrary: anyPerson }, { weight: 1, arbitrary: anyClient }),
  grants: fc.array(fc.oneof({ weight: 4, arbitrary: anyGrant }, { weight: 1, arbitrary: anyDelegated }), { maxLength: 5 }),
  ownLines: fc.array(fc.record({ lineId: fc.constantFrom(...LINES), interval: anyInterval }), { maxLength: 4 }),
  deputyships: fc.array(anyDeputyship, { maxLength: 2 }),
});

export const anyPack = fc.record({ exportFromNumberManagement: fc.boolean(), affiliateConsent: fc.constantFrom<RulePack['affiliateConsent']>('flag', 'block') });

/** Somebody whom nothing stops, at a Customer where everything is on. */
export const soundly = (standing: Standing): Standing => ({
  ...standing,
  customer: { ...standing.customer, state: 'active', subscriptions: EVERY_SUBSCRIPTION },
  holder: { kind: 'person', memberId: ME, identityId: id(6, 1), displayName: 'An Peeters', language: 'en', link: interval(0, null), accepted: true, secondFactor: true },
  grants: standing.grants.map((grant) => ({ ...grant, revokedAt: null, secondPerson: 'approved', interval: interval(0, null) })),
});
