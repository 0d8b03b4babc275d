export { tellAccess } from './access-document.js';
export { Acting } from './acting.js';
export { AuthorityModule } from './authority.module.js';
export { asOf, type Moment, momentAt, type MomentAsked, momentOf } from './as-of.js';
export { applicationLabel, catalogue, type ListedPermission, permissionLabel } from './catalogue.js';
export { type Call, CAPACITIES, type Capacity, type Language, LANGUAGES } from './call.js';
export { type Capacities, openCapacities, OWN_STEPS } from './capacities.js';
export { canGive, CURE_NAMES, giversOf, isForTheAsking, nearestWay } from './cures.js';
export { decide, type Decision, type Row } from './decision.js';
export { asReady, differences, type Effect, EFFECTS, effectsOf, type Idle, idleIn, type Side, type Sides, sidesOf, type Then } from './effects.js';
export { type ChainLink, explain, type Explanation, type GrantExplanation } from './explanation.js';
export { type AgentActing, Gate, type Order, type Own } from './gate.js';
export { contactsOf, granteesAmong, type Grantor, type Grantors, type Known } from './grantors.queries.js';
export { tellLook } from './looks.queries.js';
export { type DeputyCapacity, type DeputyFacts } from './standing.js';
export { DeputyOfView } from './deputy-of.view.js';
export { handsSql, PRINCIPAL_HOLDS } from './deputies.queries.js';
export { handsUntil } from './deputyships.js';
export { BUNDLED, type Doubt, DOUBTS, type Grantee, isUnproven, mayGrantPermission, type Proposal, whySecondPerson } from './may-grant.js';
export { type Entry, LEDGER_EVENTS, LEDGER_NOUNS, type LedgerEvent } from './ledger-events.js';
export { At, KnownAt } from './moment.fields.js';
export { wasDone, withContent } from './idempotency.js';
export { holdEverywhere } from './hold-caller.queries.js';
export { BLOCK_ON_MANDATE, mandateStop } from './mandates.queries.js';
export { measured, measureOn } from './measured.queries.js';
export type { NamedPart } from './parts.queries.js';
export { type HeldRight, rightsSaid } from './rights-said.js';
export { MACHINE_TOKEN, type MachineToken } from './access.guard.js';
export {
  type Application, APPLICATIONS, CATEGORY_NAMES, isOfTheWhole, isPermission, OF_ONES_OWN, OPERATOR_ROLES, type OperatorRole, type Permission, PERMISSIONS,
} from './permissions.js';
<<<<<<< HEAD
export { buildPolicy, FOR_INTERNAL_USE, lentIn, permissionsOf, type Policy, type RulePack } from './policy.js';
=======
export { buildPolicy, comesTo, lentIn, permissionsOf, type Policy, type RulePack } from './policy.js';
>>>>>>> main
export { Measured, NotAllowed, NotFound, NotSignedIn, ReasonRequired } from './refusals.js';
export { callIn, requestOf } from './request-of.js';
export { ACCESS, type Access, OncePerKey, OpenTo, Requires, TheCall, TheLanguage } from './requires.js';
export { sessionCookie } from './session-cookie.js';
export { SESSION_LIFE, sessionInForce } from './session-validity.js';
export { type Actor, type GrantFacts, type Holder, holderId, holderName, type MandateFacts, type ScopePart, type Standing, WITHHELD_CAUSES, type WithheldCause } from './standing.js';
export { ACCEPTED_HERE, REPORTED_HERE, SECOND_FACTOR_SET, standingsOfMembers } from './standing.queries.js';
export { type Supposition, type Suppositions, supposing, suppositionsOf } from './suppositions.js';
export { fill, legalTime } from './sayings.js';
export { capacityName, secondPersonSentence } from './sentences.js';
export { partNames } from './parts.queries.js';
export { bundleName } from './texts.js';
export { toldStanding, toldStandings } from './told-standing.js';
export { thingsAmong } from './things.queries.js';
export { Binds, type ColumnMap, visibleTo } from './visible-to.js';
