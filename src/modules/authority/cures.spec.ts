import fc from 'fast-check';
import { anyCapacity, anyPack, anyPermission, anyStanding, APPLICATION_NAMES, COST_CENTRES, DOCUMENTS, hour, interval, LINES, ME, NOW, soundly } from '../../../test/authority/any-standing.js';
import { asRuns, proof } from '../../../test/support/proof.js';
import { stopOfAffiliation } from './affiliated.js';
import type { Capacity } from './call.js';
import { openCapacities } from './capacities.js';
import { nearestWay, type Step } from './cures.js';
import { decide, type Decision, type Row } from './decision.js';
import type { Grantor, Grantors } from './grantors.queries.js';
import { BUNDLED, type Grantee, type Proposal, whySecondPerson } from './may-grant.js';
import { OF_ONES_OWN, type Permission } from './permissions.js';
import { buildPolicy, permissionsOf, type RulePack } from './policy.js';
import { type GrantFacts, type Holder, type OfAGroup, ownedBy, type Standing } from './standing.js';

type Client = Extract<Holder, { kind: 'client' }>;

const OWNER = '01990004-0000-7000-8000-000000000002';
const OTHERS = ['third', 'fourth'];
/** Stands in for the Owner. */
const DEPUTY = 'fifth';
/** Access Owner of the parent by which `anyStanding` lists the Customer, or of another one. */
const BY_CONTROL = [{ memberId: 'sixth', affiliationId: '01990009-0000-7000-8000-000000000002' }, { memberId: 'seventh', affiliationId: 'another' }];
const identity = (memberId: string): string => `identity of ${memberId}`;
const ALL_ON = APPLICATION_NAMES.map((application) => ({ application, state: 'active' as const, interval: interval(0, null) }));

/** Somebody who asks, and the people around him. */
interface Situation {
  standing: Standing;
  capacity: Capacity;
  permission: Permission;
  row: Row | undefined;
  pack: RulePack;
  tokenScopes: Permission[] | undefined;
  contacts: Grantors;
  at: typeof NOW;
}

const moment = { from: NOW.epochMilliseconds, to: NOW.epochMilliseconds };
const anyRow = fc.option(fc.record({ costCentreId: fc.constantFrom(...COST_CENTRES), lineId: fc.constantFrom(...LINES), documentId: fc.option(fc.constantFrom(...DOCUMENTS)), from: fc.constant(moment.from), to: fc.constant(moment.to) }), { nil: undefined });
const somebody = fc.constantFrom(identity(ME), identity(OWNER), ...OTHERS.map(identity), null);
const anyGrantee = fc.record({ createdBy: somebody, attestedBy: somebody, acceptedInvitation: fc.boolean(), secondFactorSet: fc.boolean() });

const anyQuestion = fc.record({ standing: anyStanding, capacity: anyCapacity, permission: fc.oneof({ weight: 4, arbitrary: anyPermission }, { weight: 1, arbitrary: fc.constant<Permission>('line:read-own') }) });

/** A Service User whose line it is or is not: chance alone brings one in hundreds, too few for the smaller size of the proof to meet him each time. */
const anyServiceUser = anyStanding.map((standing) => ({
  standing: { ...soundly(standing), grants: [given('ServiceUser', [])] }, capacity: 'ServiceUser' as const, permission: 'line:read-own' as const,
}));

/** And somebody to whom something was delegated that he has yet to accept, who is as rare. */
const anyProposed = anyStanding.map((standing) => {
  const source = { ...given('SupportPortalUser', ['sim:read'], { id: 's' }), of: 's', sourceId: null, acceptedAt: null, holder: { memberId: 'third', link: interval(0, null), keptOut: false } };
  return { standing: { ...soundly(standing), grants: [given('SupportPortalUser', ['sim:read'], { delegation: { sourceId: 's', acceptedAt: null, sources: [source] } })] }, capacity: 'SupportPortalUser' as const, permission: 'sim:read' as const };
});

const anySituation: fc.Arbitrary<Situation> = fc.record({
  question: fc.oneof({ weight: 18, arbitrary: anyQuestion }, { weight: 2, arbitrary: anyServiceUser }, { weight: 1, arbitrary: anyProposed }), row: anyRow, pack: anyPack, tokenScopes: fc.option(fc.constant<Permission[]>(['sim:read']), { nil: undefined }),
  managers: fc.subarray(OTHERS), withDeputy: fc.boolean(), parents: fc.subarray(BY_CONTROL), grantee: anyGrantee,
}).map(({ question, ...rest }) => ({ ...question, ...rest })).filter(({ standing: { holder, customer } }) => customer.ownerMemberId !== ME || openLink(holder)).map(({ managers, withDeputy, parents, grantee, ...rest }) => {
  const standing = withPeople(rest.standing);
  return { ...rest, standing, at: NOW, capacity: standing.holder.kind === 'client' ? 'SupportPortalUser' : rest.capacity, tokenScopes: standing.holder.kind === 'client' ? rest.tokenScopes : undefined,
    contacts: contactsOf({ ...rest, standing }, { managers, withDeputy, parents }, { ...grantee, person: identity(ME), kind: standing.holder.kind === 'client' ? 'client' : 'person' }) };
});

/** The schema keeps the Owner's link in force, and it is his own: a mandate ends. */
const openLink = (holder: Holder): boolean => {
  const link = holder.kind === 'person' ? holder.link : (holder as Client).sponsor.link;
  if (holder.kind === 'person' && (holder.affiliationId || holder.mandate)) return false;
  return link.to === null && hour(5).epochMilliseconds >= link.from.epochMilliseconds;
};

const withPeople = (standing: Standing): Standing => asMandated({
  ...standing, holder: standing.holder.kind === 'person' ? { ...standing.holder, identityId: identity(ME) } : standing.holder,
  grants: standing.grants.map((grant) => ({ ...grant, givenBy: grant.givenBy && 'third', subProfile: grant.subProfile && { ...grant.subProfile, permissions: grant.subProfile.permissions.filter((each) => !OF_ONES_OWN.some((own) => own === each)) } })),
});

/** GC-9.2-c: whoever acts for a third party has sub-profiles alone, and stands in for nobody. */
const asMandated = (standing: Standing): Standing => (standing.holder.kind !== 'person' || !standing.holder.mandate ? standing : {
  ...standing, grants: standing.grants.filter(({ profile }) => profile === 'SupportPortalUser'), deputyships: [],
});

function contactsOf({ standing, pack }: Pick<Situation, 'standing' | 'pack'>, { managers, withDeputy, parents }: { managers: string[]; withDeputy: boolean; parents: typeof BY_CONTROL }, grantee: Grantee): Grantors {
  const owner = standing.customer.ownerMemberId;
  const himself = standing.holder.kind === 'person' && openCapacities(standing, NOW).includes('AccessManager') ? [ME] : [];
  const deputies = owner && withDeputy ? [DEPUTY] : [];
  const byControl = [...meByControl(standing, pack), ...parents].map(({ memberId, affiliationId }): Grantor => (
    { memberId, profile: 'AccessOwner', name: memberId, email: null, deputyOf: null, byControl: { affiliationId, parent: 'De Proef Holding NV' } }));
  const named = [...new Set([...(owner ? [owner] : []), ...deputies, ...himself, ...managers])].filter((memberId) => !byControl.some((each) => each.memberId === memberId)).map((memberId): Grantor => ({
    memberId, profile: [owner, ...deputies].includes(memberId) ? 'AccessOwner' : 'AccessManager', name: memberId, email: null, deputyOf: memberId === DEPUTY ? { memberId: owner ?? '', name: owner, until: null } : null, byControl: null,
  }));
  const all = [...byControl, ...named];
  const hand = owner && withDeputy ? [identity(owner), identity(DEPUTY)] : [];
  return {
    all, grantee, registeredAt: null, nameOf: (id) => id, personOf: (id) => id && identity(id), namingOf: () => null, deputyshipOf: () => null,
    handsOf: (people) => [...people, ...(hand.some((person) => people.includes(person)) ? hand : [])],
  };
}

function meByControl(standing: Standing, pack: RulePack): typeof BY_CONTROL {
  const owned = ownedBy(standing, NOW);
  const isIt = owned !== null && openCapacities(standing, NOW).includes('AccessOwner') && stopOfAffiliation(owned, NOW, pack) === null;
  return isIt ? [{ memberId: ME, affiliationId: owned.id }] : [];
}

const answer = ({ standing, capacity, permission, row, pack, tokenScopes, at }: Situation): Decision => decide(buildPolicy(standing, { capacity, at, tokenScopes }, pack), permission, row);
const wayOf = (situation: Situation): Step[] => nearestWay(answer(situation).withheld, situation);

/** The judge over a grantor: what he holds in his own profile, at a Customer where everything is on. */
function may(grantor: Grantor, permission: Permission): boolean {
  const { profile } = grantor;
  return decide(buildPolicy(standingOf(grantor), { capacity: profile, at: NOW }, { exportFromNumberManagement: true, affiliateConsent: 'flag' }), permission).allowed;
}

const standingOf = ({ memberId, profile, deputyOf, byControl }: Grantor): Standing => ({
  customer: { id: 'x', legalName: 'X', state: 'active', ownerMemberId: profile === 'AccessOwner' && !byControl ? deputyOf?.memberId ?? memberId : null, subscriptions: ALL_ON },
  holder: { kind: 'person', memberId, identityId: identity(memberId), displayName: memberId, language: 'en', link: interval(0, null), accepted: true, secondFactor: true,
    ...(byControl && { affiliationId: byControl.affiliationId, affiliations: [{ id: byControl.affiliationId, parent: { name: 'P', active: true }, endedAt: null, control: interval(0, null), consent: null, isOwner: true, links: [interval(0, null)], keptOut: false }] }) },
  grants: profile === 'AccessManager' ? [given('AccessManager', [])] : [], ownLines: [],
  deputyships: deputyOf ? [{
    id: 'd', capacity: profile, deputy: { memberId, identityId: identity(memberId) }, interval: interval(0, 9), endedAt: null, namedBy: OWNER, namedInCapacity: profile, namedAt: hour(0),
    principal: { memberId: deputyOf.memberId, identityId: identity(deputyOf.memberId), displayName: deputyOf.memberId, link: interval(0, null), managerGrants: [] },
  }] : [],
});

const given = (profile: GrantFacts['profile'], permissions: readonly Permission[], over: Partial<GrantFacts> = {}): GrantFacts => ({
  id: 'new', profile, subProfile: profile === 'SupportPortalUser' ? { id: 'n', code: 'n', name: 'N', permissions } : null, scope: [], interval: interval(0, null), revokedAt: null,
  secondPerson: 'notNeeded', givenBy: null, givenInCapacity: profile, givenAt: hour(0), ...over,
});

function profileGiving(permission: Permission): GrantFacts['profile'] | null {
  if (OF_ONES_OWN.includes(permission)) return 'ServiceUser';
  if (BUNDLED.includes(permission)) return 'SupportPortalUser';
  return permissionsOf(given('AccessManager', [])).includes(permission) ? 'AccessManager' : null;
}

/** What the portal answers when this person tries it: refused, or what then stands. Written apart from the table that it proves. */
// eslint-disable-next-line complexity -- one case for each thing that people do
function tried({ standing, permission, contacts, at }: Situation, { cure, withheld }: Step, by: Grantor): Standing | 'refused' {
  const { holder, grants } = standing;
  const me = identity(by.memberId);
  const profiting = [identity(ME), ...(holder.kind === 'client' ? [contacts.grantee?.createdBy] : [])];
  switch (cure) {
    case 'giveGrant': {
      const profile = profileGiving(permission);
      if (!profile || (holder.kind === 'client' && profile !== 'SupportPortalUser') || !may(by, profile === 'AccessManager' ? 'manager:name' : 'grant:give')) return 'refused';
      const waits = waitsForAnother(by, { profile, permission, grantee: contacts.grantee });
      const decides = contacts.all.some(({ memberId, profile: own }) => (profile !== 'AccessManager' || own === 'AccessOwner') && !contacts.handsOf([me, ...profiting as string[]]).includes(identity(memberId)));
      if (waits && (me === identity(ME) || !decides)) return 'refused';
      return { ...standing, grants: [...grants, given(profile, [permission], { interval: { from: at, to: null }, givenBy: by.memberId, secondPerson: waits ? 'pending' : 'notNeeded' })] };
    }
    case 'askOwner': return may(by, permission) ? standing : 'refused';
    case 'decideGrant': {
      const grant = grants.find(({ id }) => id === withheld.grantId);
      if (!grant || !may(by, grant.profile === 'AccessManager' ? 'manager:name' : 'grant:decide') || contacts.handsOf([...profiting as string[], grant.givenBy && identity(grant.givenBy)]).includes(me)) return 'refused';
      return { ...standing, grants: grants.map((each) => (each === grant ? { ...grant, secondPerson: 'approved' } : each)) };
    }
    case 'sponsorClient': return may(by, 'client:make') ? { ...standing, holder: { ...holder as Client, sponsor: { memberId: 'third', link: interval(0, null) } } } : 'refused';
    case 'makeClient': return may(by, 'client:make') ? { ...standing, holder: { ...holder as Client, life: interval(0, null), scopes: [...(holder as Client).scopes, permission] } } : 'refused';
    case 'admitAgain': return may(by, 'member:admit') ? { ...standing, holder: { ...holder, link: interval(0, null) } as Holder } : 'refused';
    case 'renewMandate': {
      const { mandate } = holder as Extract<Holder, { kind: 'person' }>;
      const renewed = mandate && { ...mandate, interval: interval(0, null), activeFrom: hour(0), endedAt: null, refused: null };
      return may(by, 'mandate:give') && renewed ? { ...standing, holder: { ...holder, link: interval(0, null), mandate: renewed } as Holder, grants: [...grants, given('SupportPortalUser', [permission])] } : 'refused';
    }
    case 'askParent': {
      const bound = (holder.kind === 'person' ? holder : (holder as Client).sponsor).affiliationId ?? by.byControl?.affiliationId;
      if (!may(by, 'affiliate:admit') || by.byControl?.affiliationId !== bound || me === identity(ME)) return 'refused';
      return { ...standing, holder: holder.kind === 'client' ? holder : { ...holder, link: interval(0, null) } as Holder, grants: [...grants, given('SupportPortalUser', [permission])] };
    }
    case 'assignLine': return may(by, 'line:assign') ? { ...standing, ownLines: LINES.map((lineId) => ({ lineId, interval: interval(0, null) })) } : 'refused';
    default: return 'refused';
  }
}

function waitsForAnother(by: Grantor, to: { profile: GrantFacts['profile']; permission: Permission; grantee: Grantee | null }): boolean {
  const proposal: Proposal = { profile: to.profile, subProfile: { code: 'n', permissions: [to.permission] }, scope: [], interval: interval(5, null) };
  const { memberId, profile, deputyOf, byControl } = by;
  const actor = { kind: 'person' as const, id: identity(memberId), memberId, displayName: memberId, capacity: profile, customerId: 'x', deputyOf: deputyOf && deputyOf.memberId, mandate: null, affiliation: byControl && { id: byControl.affiliationId, parent: 'P' }, reason: null };
  return whySecondPerson(actor, { standing: standingOf(by), pack: { exportFromNumberManagement: true, affiliateConsent: 'flag' }, at: NOW }, { proposal, grantee: to.grantee as Grantee }) !== null;
}

/** The operator refuses the mandate no more, lists the affiliate, and has seen its consent and that it is controlled. */
function inOrder(holder: Holder): Holder {
  const listed = <Of extends OfAGroup>(of: Of): Of => ({ ...of, ...(of.affiliations && { affiliations: of.affiliations.map((each) => ({ ...each, endedAt: null, control: interval(0, null), consent: { interval: interval(0, null), withdrawnAt: each.consent?.withdrawnAt ?? null } })) }) });
  if (holder.kind === 'client') return { ...holder, sponsor: listed(holder.sponsor) };
  return holder.kind === 'person' ? { ...listed(holder), mandate: holder.mandate ? { ...holder.mandate, refused: null } : null } : holder;
}

/** What oneself, time and the operator do. */
// eslint-disable-next-line complexity -- one line for each of them
function done(situation: Situation, { cure, withheld }: Step): Situation {
  const { standing, at } = situation;
  const { holder, customer, grants, deputyships } = standing;
  switch (cure) {
    case 'switchCapacity': return { ...situation, capacity: grants.find(({ id }) => id === withheld.grantId)?.profile ?? deputyships.find(({ id }) => id === withheld.grantId)?.capacity ?? 'AccessOwner' };
    case 'useSecondFactor': return { ...situation, standing: { ...standing, holder: { ...holder, secondFactor: true } as Holder } };
    case 'renewPassword': return { ...situation, standing: { ...standing, holder: { ...holder, reportedAt: null } as Holder } };
    case 'acceptInvitation': return { ...situation, standing: { ...standing, holder: { ...holder, accepted: true } as Holder } };
    case 'acceptDelegation': return { ...situation, standing: { ...standing, grants: grants.map((grant) => (grant.id === withheld.grantId && grant.delegation ? { ...grant, delegation: { ...grant.delegation, acceptedAt: at } } : grant)) } };
    case 'askWiderToken': return { ...situation, tokenScopes: undefined };
    case 'wait': return { ...situation, at: withheld.at ?? at };
    case 'askOperator': return { ...situation, standing: { ...standing, holder: inOrder(holder), customer: { ...customer, state: 'active', subscriptions: ALL_ON } } };
    default: throw new Error(`${cure} is done by people`);
  }
}

const BY_ONESELF = ['switchCapacity', 'useSecondFactor', 'acceptInvitation', 'acceptDelegation', 'renewPassword', 'askWiderToken', 'wait', 'askOperator'];

describe('who is told to help (blueprint 3.7)', () => {
  it('is everybody who can, and nobody who cannot: what he does is accepted and takes that cause away', () => {
    const seen = new Map<string, number>();
    fc.assert(fc.property(anySituation, (situation) => {
      fc.pre(!answer(situation).allowed);
      for (const step of wayOf(situation)) {
        seen.set(step.cure, (seen.get(step.cure) ?? 0) + 1);
        expect(step.by).toEqual(situation.contacts.all.filter((each) => tried(situation, step, each) !== 'refused'));
        for (const person of step.cure === 'askOwner' || situation.permission === 'affiliate:admit' ? [] : step.by) {
          const after = { ...situation, standing: tried(situation, step, person) as Standing };
          const still = answer(after).allowed ? [] : wayOf(after).map(({ cure, withheld: { grantId } }) => [cure, grantId]);
          expect(still).not.toContainEqual([step.cure, step.withheld.grantId]);
        }
      }
    }), asRuns(proof('who is named can help', 40_000)));
    expect([...seen.keys()].sort()).toEqual(['acceptDelegation', 'acceptInvitation', 'admitAgain', 'askOperator', 'askOwner', 'askParent', 'askWiderToken', 'assignLine', 'decideGrant', 'giveGrant', 'leaveToCustomer', 'leaveToPerson', 'makeClient', 'renewMandate', 'renewPassword', 'sponsorClient', 'switchCapacity', 'useSecondFactor', 'wait']);
  });

  it('leads step by step to a yes, unless a step is there that nobody can do', () => {
    fc.assert(fc.property(anySituation, (start) => {
      let situation = start;
      for (let round = 0; round < 8 && !answer(situation).allowed; round += 1) {
        const way = wayOf(situation);
        const { permission } = situation;
        expect(way.length).toBeGreaterThan(0);
        for (const step of way) {
          const [person] = step.by;
          if (step.cure === 'askOwner' || permission === 'affiliate:admit') return; // another does it
          if (BY_ONESELF.includes(step.cure)) situation = done(situation, step);
          else if (person) situation = { ...situation, standing: tried(situation, step, person) as Standing };
          else return;
        }
      }
      expect(answer(situation).allowed).toBe(true);
    }), asRuns(proof('step by step to a yes', 20_000)));
  });
});
