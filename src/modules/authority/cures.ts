import { Temporal } from 'temporal-polyfill';
import type { Contacts, Grantor, Grantors } from './grantors.queries.js';
import { BUNDLED, type Grantee, isUnproven, mayGrantPermission, mayHold } from './may-grant.js';
import { lentIn, OWNER_BY_CONTROL, permissionsOf } from './policy.js';
import { isData, type Permission } from './permissions.js';
import { affiliationOf, type Holder, mandateOf, type Standing, type Withheld, type WithheldCause } from './standing.js';

/** What helps against a no, from what is nearest, and the permission of whoever does it; null: oneself, time or the operator, or it cannot be had. */
const CURES = {
  switchCapacity: null,
  useSecondFactor: null,
  acceptInvitation: null,
  acceptDelegation: null,
  renewPassword: null,
  askWiderToken: null,
  decideGrant: 'grant:decide',
  wait: null,
  sponsorClient: 'client:make',
  assignLine: 'line:assign',
  giveGrant: 'grant:give',
  askOwner: 'owner:name',
  makeClient: 'client:make',
  admitAgain: 'member:admit',
  askOperator: null,
  renewMandate: 'mandate:give',
  askParent: 'affiliate:admit',
  leaveToPerson: null,
  leaveToCustomer: null,
} as const satisfies Record<string, Permission | null>;

export type Cure = keyof typeof CURES;
export const CURE_NAMES = Object.keys(CURES) as Cure[];

const CURE_OF: Readonly<Record<WithheldCause, Cure>> = {
  otherCapacity: 'switchCapacity',
  secondFactorMissing: 'useSecondFactor',
  notAccepted: 'acceptInvitation',
  proposed: 'acceptDelegation',
  signInReported: 'renewPassword',
  outsideTokenScopes: 'askWiderToken',
  pending: 'decideGrant',
  notBegun: 'wait',
  linkNotBegun: 'wait',
  sponsorGone: 'sponsorClient',
  principalGone: 'giveGrant',
  sourceGone: 'giveGrant',
  sourceNarrowed: 'giveGrant',
  lineNotYours: 'assignLine',
  refused: 'giveGrant',
  revoked: 'giveGrant',
  ended: 'giveGrant',
  outsideScope: 'giveGrant',
  partOnly: 'giveGrant',
  managerSeesNoData: 'giveGrant',
  notGranted: 'giveGrant',
  outsideClientScopes: 'makeClient',
  clientEnded: 'makeClient',
  linkEnded: 'admitAgain',
  applicationOff: 'askOperator',
  customerNotActive: 'askOperator',
  measure: 'askOperator',
  mandateNotActive: 'wait',
  mandateEnded: 'renewMandate',
  mandateRefused: 'askOperator',
  affiliateUnlisted: 'askOperator',
  controlLost: 'askOperator',
  consentWithdrawn: 'leaveToCustomer',
  consentLacking: 'askOperator',
  notOfParent: 'leaveToCustomer',
  consentMissing: 'leaveToCustomer',
};

/** GC-9.2-c: whoever acts for a third party has what its mandate gives, which is a sub-profile, and nobody gives or lends him more. */
const BY_MANDATE: readonly Cure[] = ['giveGrant', 'admitAgain', 'assignLine', 'decideGrant', 'renewMandate'];

/** GC-9.1-d: what people of a parent have here, its Access Owner alone gives. */
const BY_PARENT: readonly Cure[] = ['giveGrant', 'admitAgain', 'assignLine'];

/** Some rights cannot be had: no grant gives what stays with the Owner (GC-8.2-b), no client holds what is for people, an agent only looks (GC-4.1-c). */
export function cureOf({ cause, permission }: Pick<Withheld, 'cause' | 'permission'>, of: Pick<Standing, 'holder'>): Cure {
  const cure = CURE_OF[cause];
  const elsewhere = cureElsewhere(cure, of);
  if (elsewhere) return BUNDLED.includes(permission) ? elsewhere : 'leaveToCustomer';
  return cure === 'giveGrant' || cure === 'makeClient' ? cureByGift(cure, permission, of.holder.kind) : cure;
}

/** Of whoever is here for a third party, or for a parent. */
function cureElsewhere(cure: Cure, of: Pick<Standing, 'holder'>): Cure | null {
  if (mandateOf(of) && BY_MANDATE.includes(cure)) return 'renewMandate';
  return affiliationOf(of) && BY_PARENT.includes(cure) ? 'askParent' : null;
}

function cureByGift(cure: 'giveGrant' | 'makeClient', permission: Permission, kind: Holder['kind']): Cure {
  if (kind === 'agent') return 'leaveToCustomer';
  if (permission === 'affiliate:admit') return 'askParent'; // nobody here has it
  if (!mayHold(kind, permission)) return 'leaveToPerson';
  return mayGrantPermission('AccessOwner', permission) ? cure : 'askOwner';
}

/** One thing to be done, and who can; nobody is named where it is oneself, time or the operator. */
export interface Step {
  cure: Cure;
  withheld: Withheld;
  by: readonly Grantor[];
}

/** Who has to be asked about: the one who is refused, and the people who could help him. */
interface Case {
  standing: Standing;
  contacts: Grantors;
}

/** The nearest way to a yes: what stands in the way of one grant, or of giving one where there is none. */
export function nearestWay(withheld: readonly Withheld[], about: Case): Step[] {
  const grants = [...new Set(withheld.map(({ grantId }) => grantId))];
  const ways = grants.map((grant) => stepsOf(withheld.filter(({ grantId }) => grantId === grant), about));
  return ways.reduce((nearest, way) => (effort(way) < effort(nearest) ? way : nearest), ways[0] ?? []);
}

function stepsOf(way: readonly Withheld[], about: Case): Step[] {
  const first = new Map(way.map((withheld) => [cureOf(withheld, about.standing), withheld] as const).reverse());
  return [...first].map(([cure, each]) => ({ cure, withheld: each, by: about.contacts.all.filter((grantor) => canCure(grantor, each, about)) }));
}

/** Giving a right is all that is missing, and somebody can: then asking for it helps. */
export const isForTheAsking = (way: readonly Step[]): boolean => way.length === 1 && way.every(({ cure, by }) => cure === 'giveGrant' && by.length > 0);

/** A way that nobody can walk is the farthest. */
const effort = (way: readonly Step[]): number => way.reduce((sum, step) => sum + CURE_NAMES.indexOf(step.cure) + (isClosed(step) ? CURE_NAMES.length ** 2 : 0), 0);

/** Lines are assigned by fleet managers too, who are not told of here (GC-8.1.2-c); and the parent's Access Owner can be asked before he has entered. */
const isClosed = ({ cure, by }: Step): boolean => by.length === 0 && CURES[cure] !== null && cure !== 'assignLine' && cure !== 'askParent';

/** Would the portal let him, and does it help? */
function canCure(grantor: Grantor, withheld: Withheld, about: Case): boolean {
  const cure = cureOf(withheld, about.standing);
  const permission = cure === 'askOwner' ? withheld.permission : CURES[cure];
  if (permission === null || !has(grantor, permission)) return false;
  switch (cure) {
    case 'giveGrant': return canGive(grantor, withheld.permission, about.contacts);
    case 'decideGrant': return canDecide(grantor, withheld, about);
    case 'askParent': return isOfHisParent(grantor, about);
    default: return true;
  }
}

/** GC-9.1-d: of several parents each its own people; never himself. */
const isOfHisParent = ({ memberId, byControl }: Grantor, { standing, contacts }: Case): boolean =>
  contacts.personOf(memberId) !== contacts.grantee?.person && (affiliationOf(standing)?.id ?? byControl?.affiliationId) === byControl?.affiliationId;

const MANAGER = permissionsOf({ profile: 'AccessManager', subProfile: null });

/** Who could give this to the one who lacks it; never he himself, whoever he has become meanwhile (I2). */
export const giversOf = (permission: Permission, contacts: Grantors): Grantor[] =>
  contacts.all.filter((grantor) => contacts.personOf(grantor.memberId) !== contacts.grantee?.person && canGive(grantor, permission, contacts));

function has({ profile, deputyOf, byControl }: Grantor, permission: Permission): boolean {
  if (byControl) return OWNER_BY_CONTROL.includes(permission);
  if (deputyOf) return lentIn(profile).includes(permission);
  return profile === 'AccessOwner' ? permission !== 'affiliate:admit' : MANAGER.includes(permission);
}

/** Q3: what his profile hands out. */
export const canGive = (giver: Giver, permission: Permission, contacts: Grantors): boolean =>
  mayGrantPermission(giver.profile, permission) && ((giver.profile === 'AccessOwner' && !giver.deputyOf && !giver.byControl) || isFreeToGive(giver, permission, contacts));

/** By what he would give, whatever is told of it. */
type Giver = Pick<Grantor, 'memberId' | 'profile'> & { deputyOf: unknown; byControl: unknown };

/** As far back as deputyships are told. */
const EVER = Temporal.Instant.fromEpochMilliseconds(0);

/** GC-8.3-d: a Manager, a deputy or an Owner by control, not to himself, and where he cannot give it alone, only if somebody else could decide. */
function isFreeToGive({ memberId, byControl }: Giver, permission: Permission, contacts: Grantors): boolean {
  const { grantee } = contacts;
  const giver = contacts.personOf(memberId);
  if (!grantee || !giver || giver === grantee.person) return false;
  const isAlone = contacts.handsOf([giver]).includes(grantee.person) || (!byControl && isInDoubt(giver, permission, { contacts, grantee }));
  return !isAlone || somebodyElse(contacts, [giver, ...parties(contacts)], !mayGrantPermission('AccessManager', permission));
}

/** Of whoever may give others what he likes, an Owner by title or by control, it is not asked. */
function isInDoubt(giver: string, permission: Permission, { contacts, grantee }: { contacts: Contacts; grantee: Grantee }): boolean {
  if (!mayGrantPermission('AccessManager', permission)) return isUnproven(grantee, [giver]);
  return isData(permission) && isUnproven(grantee, contacts.handsOf([giver], EVER).filter((person) => person !== null));
}

/** Blueprint 3.2: is there anybody who could decide on what these people give or get? Over Managers that is the Owner alone (Q3). */
export function somebodyElse(contacts: Contacts, people: readonly (string | null)[], ofManager: boolean): boolean {
  const hands = contacts.handsOf(people);
  return contacts.all.some(({ memberId, profile }) => (!ofManager || profile === 'AccessOwner') && !hands.includes(contacts.personOf(memberId)));
}

/** I2: neither who gave it nor who profits, nor whoever was the same hand since; over Managers the Owner alone. */
function canDecide({ memberId, profile }: Grantor, { grantId }: Withheld, { standing, contacts }: Case): boolean {
  const grant = standing.grants.find(({ id }) => id === grantId);
  if (!grant || (grant.profile === 'AccessManager' && profile !== 'AccessOwner')) return false;
  return !contacts.handsOf([...parties(contacts), contacts.personOf(grant.givenBy)], grant.givenAt).includes(contacts.personOf(memberId));
}

/** Everybody who profits from what the holder gets; a client's maker too. */
export const parties = ({ grantee }: Pick<Grantors, 'grantee'>): (string | null)[] => (grantee ? [grantee.person, ...(grantee.kind === 'client' ? [grantee.createdBy] : [])] : []);
