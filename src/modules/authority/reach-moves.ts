import { contains } from '../../kernel/index.js';
import { actorOf } from './actors.js';
import type { Capacity } from './call.js';
import { type Cure, cureOf, giversOf, isForTheAsking, nearestWay, parties, somebodyElse } from './cures.js';
import { decide } from './decision.js';
import { handsUntil } from './deputyships.js';
import { BUNDLED, type Doubt, isUnproven, mayRenewSecret, type Proposal, whySecondPerson } from './may-grant.js';
import { isData, type Permission } from './permissions.js';
import { type Company, CUSTOMER_DATA, idOf, isOwner, type Login, may, type Move, policiesAt, type ReachDeed, type ReachStep, type World } from './reach-world.js';
import { affiliationOf, type DeputyFacts, type GrantFacts, mandateOf, type Standing } from './standing.js';

/** What a path makes has no id yet. */
export const NEW_LOGIN = 'newLogin';
export const NEW_MACHINE = 'newMachine';
const SUPPOSED = 'supposed';

/** Every step that somebody alone can begin; one that a second person has to end leads on as if he had agreed, and says so. */
export const movesIn = (world: World): Move[] =>
  [...ownMoves(world), ...keyMoves(world), ...secretMoves(world), ...admitMoves(world), ...machineMoves(world), ...deputyMoves(world), ...givingMoves(world), ...decidingMoves(world), ...askingMoves(world)];

type OwnCure = Extract<Cure, 'acceptInvitation' | 'useSecondFactor' | 'renewPassword' | 'acceptDelegation'>;

/** What is in his own hands: what a right that was given waits for, and to be somebody whom nobody has to doubt. */
function ownMoves(world: World): Move[] {
  return peopleIn(world.own).flatMap((login) => curesOf(login, world.company).map((cure) => (
    { step: stepOf(cure, { by: idOf(login), to: idOf(login) }), to: withOwn(world, done(login, cure, world.company)) })));
}

/** S07: of whoever has not accepted nobody learns whether he has a second factor. */
function curesOf(login: Login, company: Company): OwnCure[] {
  const { standing, grantee: { acceptedInvitation, secondFactorSet } } = login;
  const cures = new Set(withheldFrom(login, company).map((withheld) => cureOf(withheld, standing)));
  if (!acceptedInvitation) return ['acceptInvitation'];
  return [...(secondFactorSet ? [] : ['useSecondFactor' as const]), ...(['renewPassword', 'acceptDelegation'] as const).filter((cure) => cures.has(cure))];
}

function done(login: Login, cure: OwnCure, { at }: Company): Login {
  const { standing, grantee } = login;
  switch (cure) {
    case 'acceptInvitation': return { standing: asPerson(standing, { accepted: true, secondFactor: true }), grantee: { ...grantee, acceptedInvitation: true, secondFactorSet: true } };
    case 'useSecondFactor': return { standing: asPerson(standing, { secondFactor: true }), grantee: { ...grantee, secondFactorSet: true } };
    case 'renewPassword': return { ...login, standing: asPerson(standing, { reportedAt: null }) };
    case 'acceptDelegation': return { ...login, standing: { ...standing, grants: standing.grants.map((grant) => (grant.delegation ? { ...grant, delegation: { ...grant.delegation, acceptedAt: grant.delegation.acceptedAt ?? at } } : grant)) } };
  }
}

const asPerson = (standing: Standing, over: { accepted?: boolean; secondFactor?: boolean; reportedAt?: null }): Standing =>
  (standing.holder.kind === 'person' ? { ...standing, holder: { ...standing.holder, ...over } } : standing);

const withheldFrom = ({ standing }: Login, { at, pack }: Company): Policy['withheld'][number][] => policiesAt(standing, at, pack).flatMap(({ withheld }) => withheld);
type Policy = ReturnType<typeof policiesAt>[number];

/** S15: a machine to which he gave its key himself, and whose other half he may have kept: nobody is asked, whatever he may by now. */
const keyMoves = (world: World): Move[] => peopleIn(world.own).flatMap((login) => world.company.machines
  .filter(({ standing, proof, madeBy }) => proof === 'key' && madeBy === idOf(login) && !world.own.has(idOf({ standing })))
  .map((machine) => ({ step: stepOf('useKey', { by: idOf(login), to: idOf(machine) }), to: withOwn(world, machine) })));

/** S15: a machine that he made himself, and that reads something by now. */
function secretMoves(world: World): Move[] {
  const { company } = world;
  return peopleIn(world.own).flatMap((login) => capacitiesWith(login, 'client:make', world).flatMap((capacity) => company.machines
    .filter(({ standing, proof, madeBy }) => proof === 'secret' && !world.own.has(idOf({ standing })) && mayRenewSecret(actor(login, capacity, company), madeBy))
    .map((machine) => ({ step: stepOf('renewSecret', { by: idOf(login), to: idOf(machine), needs: 'client:make' }), to: withOwn(world, machine) }))));
}

/** GC-8.3-d: a second login of his own, which looks like anybody's: he accepts for it, and sets its second factor. */
function admitMoves(world: World): Move[] {
  if (world.own.has(NEW_LOGIN)) return [];
  return peopleIn(world.own).filter((login) => may(login, 'member:admit', world.company)).map((login) => {
    const { standing, grantee: { person } } = login;
    const made: Login = {
      standing: { ...standing, holder: { kind: 'person', memberId: NEW_LOGIN, identityId: NEW_LOGIN, displayName: '', language: 'en', link: sinceNow(world.company), accepted: true, secondFactor: true }, grants: [], ownLines: [], deputyships: [] },
      grantee: { person: NEW_LOGIN, kind: 'person', createdBy: person, attestedBy: person, acceptedInvitation: true, secondFactorSet: true },
    };
    return { step: stepOf('admitLogin', { by: idOf(login), to: NEW_LOGIN, needs: 'member:admit' }), to: withOwn(world, made) };
  });
}

function machineMoves(world: World): Move[] {
  if (world.own.has(NEW_MACHINE)) return [];
  return peopleIn(world.own).filter((login) => may(login, 'client:make', world.company) && !mandateOf(login.standing)).map((login) => {
    const { standing, grantee } = login;
    const made: Login = {
      standing: { ...standing, holder: { kind: 'client', clientId: NEW_MACHINE, name: '', life: sinceNow(world.company), scopes: BUNDLED, sponsor: { memberId: idOf(login), link: sinceNow(world.company) } }, grants: [], ownLines: [], deputyships: [] },
      grantee: { ...grantee, kind: 'client', createdBy: grantee.person },
    };
    return { step: stepOf('makeClient', { by: idOf(login), to: NEW_MACHINE, needs: 'client:make' }), to: withOwn(world, made) };
  });
}

const sinceNow = ({ at }: Company): { from: Company['at']; to: null } => ({ from: at, to: null });

/** GC-8.3-b: a Manager names somebody who then is the same hand; of those who are fit one stands for all. */
function deputyMoves(world: World): Move[] {
  const { company, own, hands } = world;
  const namers = peopleIn(own).filter((login) => capacitiesWith(login, 'responsibility:delegate', world).includes('AccessManager') && login.standing.deputyships.length === 0);
  return namers.flatMap((login) => {
    const found = company.people.find((each) => !isOwner(each) && !own.has(idOf(each)) && !hands.has(idOf(each)) && isFit(each, login, company));
    if (!found) return [];
    const deputyship = deputyshipOf(login, found, company);
    const joined = (one: Login): Login => ({ ...one, standing: { ...one.standing, deputyships: [...one.standing.deputyships, deputyship] } });
    const step = stepOf('nameDeputy', { by: idOf(login), to: idOf(found), needs: 'responsibility:delegate' });
    const paired = { ...company, contacts: withPair(company.contacts, [login.grantee.person, found.grantee.person]) };
    return [{ step, to: { ...withOwn(world, joined(login)), company: paired, hands: new Map([...hands, [idOf(found), joined(found)]]) } }];
  });
}

/** I2: from then on they are one hand for whoever asks. */
const withPair = (contacts: Company['contacts'], pair: readonly string[]): Company['contacts'] => ({
  ...contacts, handsOf: (people, since) => {
    const hands = contacts.handsOf(people, since);
    return pair.some((person) => hands.includes(person)) ? [...new Set([...hands, ...pair])] : hands;
  },
});

function isFit({ standing: { holder, deputyships }, grantee }: Login, namer: Login, { at }: Company): boolean {
  return holder.kind === 'person' && !isForOthers(holder) && contains(holder.link, at) && deputyships.length === 0 && !isUnproven(grantee, handsUntil(namer.standing, at));
}

function deputyshipOf({ standing, grantee }: Login, deputy: Login, { at }: Company): DeputyFacts {
  const { holder, grants } = standing;
  const managerGrants = grants.filter(({ profile, revokedAt, secondPerson }) => profile === 'AccessManager' && !revokedAt && ['notNeeded', 'approved'].includes(secondPerson));
  return {
    id: SUPPOSED, capacity: 'AccessManager', interval: { from: at, to: null }, endedAt: null, namedBy: idOf({ standing }), namedInCapacity: 'AccessManager', namedAt: at, deputy: { memberId: idOf(deputy), identityId: deputy.grantee.person },
    principal: { memberId: idOf({ standing }), identityId: grantee.person, displayName: '', link: holder.kind === 'person' ? holder.link : { from: at, to: null }, managerGrants },
  };
}

/** By any of his logins or hands, to any of his logins: once for each reason to ask somebody else, with everything that has that reason. */
function givingMoves(world: World): Move[] {
  return acting(world).flatMap((giver) => capacitiesWith(giver, 'grant:give', world).flatMap((capacity) => [...world.own.values()].flatMap((to) => gifts(world, { giver, capacity, to }))));
}

interface Giving {
  giver: Login;
  capacity: Capacity;
  to: Login;
}

function gifts(world: World, { giver, capacity, to }: Giving): Move[] {
  const { company } = world;
  const proposals = proposalsFor(to, company);
  const by = { standing: giver.standing, pack: company.pack, at: company.at };
  const judged = Map.groupBy(proposals, (proposal) => whySecondPerson(actor(giver, capacity, company), by, { proposal, grantee: to.grantee }));
  return [...judged].filter(([doubt]) => doubt === null || somebodyElse(company.contacts, [giver.grantee.person, ...parties(to)], false)).map(([doubt, given]) => ({
    step: stepOf('giveGrant', { by: idOf(giver), to: idOf(to), needs: 'grant:give', waitsFor: doubt }), to: withOwn(world, withGrants(to, given, { giver, capacity, company })),
  }));
}

/** GC-9.2-c: he has what the mandate gives, and no more; GC-9.1-d: what the parent's Access Owner gives him. */
const isForOthers = (holder: Standing['holder']): boolean => mandateOf({ holder }) !== null || affiliationOf({ holder }) !== null;

/** GC-9.2-a: as long as the link that it hangs on. */
function proposalsFor({ standing: { holder, ownLines } }: Login, { at, bundles }: Company): Proposal[] {
  if (holder.kind === 'agent' || isForOthers(holder)) return [];
  const life = holder.kind === 'client' ? holder.life : holder.link;
  if (!contains(life, at)) return [];
  const rest = { scope: [], interval: { from: at, to: life.to } };
  const ofBundles = bundles.filter(({ permissions }) => permissions.some((name) => isData(name as Permission))).map((subProfile): Proposal => ({ ...rest, profile: 'SupportPortalUser', subProfile }));
  return holder.kind === 'person' && ownLines.length > 0 ? [...ofBundles, { ...rest, profile: 'ServiceUser', subProfile: null }] : ofBundles;
}

function withGrants(to: Login, given: readonly Proposal[], { giver, capacity, company: { at } }: Omit<Giving, 'to'> & { company: Company }): Login {
  const grants = given.map((proposal, n): GrantFacts => ({
    ...proposal, id: `${SUPPOSED} ${n}`, subProfile: proposal.subProfile as GrantFacts['subProfile'], revokedAt: null, secondPerson: 'notNeeded', givenBy: idOf(giver), givenInCapacity: capacity, givenAt: at,
  }));
  return { ...to, standing: { ...to.standing, grants: [...to.standing.grants, ...grants] } };
}

/** What was given and waits: decided by whoever may, among his logins and hands or not. */
function decidingMoves(world: World): Move[] {
  const { company } = world;
  const mine = new Set(acting(world).filter((login) => capacitiesWith(login, 'grant:decide', world).length > 0).map(idOf));
  return peopleIn(world.own).flatMap((login) => waitingOf(login, company).flatMap((withheld) => {
    const [{ by } = { by: [] }] = nearestWay([withheld], caseOf(login, company));
    if (by.length === 0) return [];
    const his = by.find(({ memberId }) => mine.has(memberId));
    const step = stepOf('decideGrant', { by: his?.memberId ?? null, to: idOf(login), needs: 'grant:decide', waitsFor: his ? null : 'anotherPerson' });
    return [{ step, to: withOwn(world, approved(login, withheld.grantId)) }];
  }));
}

const waitingOf = (login: Login, company: Company): Policy['withheld'][number][] =>
  [...new Map(withheldFrom(login, company).filter(({ cause }) => cause === 'pending').map((withheld) => [withheld.grantId, withheld])).values()];

const approved = (login: Login, grantId: string | null): Login =>
  ({ ...login, standing: { ...login.standing, grants: login.standing.grants.map((grant) => (grant.id === grantId ? { ...grant, secondPerson: 'approved' as const } : grant)) } });

/** Decision 0015: he asks, and it is always another who answers. */
function askingMoves(world: World): Move[] {
  const { company, subject, asked } = world;
  const me = world.own.get(subject);
  if (!me) return [];
  if (asked) return [{ step: stepOf('answerRequest', { by: null, to: subject, needs: 'grant:give', waitsFor: 'anotherPerson' }), to: withOwn(world, answered(me, asked, company)) }];
  const helps = may(me, 'contact:read', company) ? CUSTOMER_DATA.filter((permission) => isAskable(me, permission, company)) : [];
  return helps.length > 0 ? [{ step: stepOf('askAccess', { by: subject, to: subject, needs: 'contact:read' }), to: { ...world, asked: helps } }] : [];
}

function isAskable(login: Login, permission: Permission, company: Company): boolean {
  const about = caseOf(login, company);
  return giversOf(permission, about.contacts).length > 0
    && policiesAt(login.standing, company.at, company.pack).some((policy) => isForTheAsking(nearestWay(decide(policy, permission).withheld, about)));
}

const answered = (login: Login, permissions: readonly Permission[], company: Company): Login =>
  withGrants(login, proposalsFor(login, { ...company, bundles: [{ id: SUPPOSED, code: SUPPOSED, name: '', permissions }] }), { giver: login, capacity: 'AccessManager', company });

const caseOf = ({ standing, grantee }: Login, { contacts }: Company): Parameters<typeof nearestWay>[1] => ({ standing, contacts: { ...contacts, grantee } });

/** Those by whom he could act. */
const acting = ({ own, hands }: World): Login[] => [...peopleIn(own), ...peopleIn(hands)];

const peopleIn = (logins: ReadonlyMap<string, Login>): Login[] => [...logins.values()].filter(({ standing }) => standing.holder.kind === 'person');

function capacitiesWith({ standing }: Login, permission: Permission, { company: { at, pack } }: World): Capacity[] {
  return policiesAt(standing, at, pack).filter((policy) => decide(policy, permission).allowed).flatMap(({ capacity }) => (capacity === 'OperatorAgent' ? [] : [capacity]));
}

const actor = ({ standing }: Login, capacity: Capacity, { at }: Company): ReturnType<typeof actorOf> => actorOf(standing, { capacity, at }, { reason: null });

const withOwn = (world: World, login: Login): World => ({ ...world, own: new Map([...world.own, [idOf(login), login]]) });
const stepOf = (deed: ReachDeed, { by, to, needs = null, waitsFor = null }: Pick<ReachStep, 'by' | 'to'> & { needs?: Permission | null; waitsFor?: Doubt | 'anotherPerson' | null }): ReachStep => ({ deed, by, to, needs, waitsFor });
