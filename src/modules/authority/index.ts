export { tellAccess } from './access-document.js';
export { Acting } from './acting.js';
export { AuthorityModule } from './authority.module.js';
export { type Call, CAPACITIES, type Capacity, type Language, LANGUAGES } from './call.js';
export { type Capacities, openCapacities, OWN_STEPS } from './capacities.js';
export { CURE_NAMES } from './cures.js';
export { decide, type Decision, type Row } from './decision.js';
export { type ChainLink, explain, type Explanation, type GrantExplanation } from './explanation.js';
export { type AgentActing, Gate, type Own } from './gate.js';
export { contactsOf, type Grantor, type Known } from './grantors.queries.js';
export { tellLook } from './looks.queries.js';
export { BUNDLED, type Grantee, needsSecondPerson, type Proposal } from './may-grant.js';
export { LEDGER_EVENTS, LEDGER_NOUNS, type LedgerEvent } from './ledger-events.js';
export type { NamedPart } from './parts.queries.js';
export { type HeldRight, rightsSaid } from './rights-said.js';
export { MACHINE_TOKEN, type MachineToken } from './access.guard.js';
export {
  type Application, APPLICATIONS, isPermission, OPERATOR_ROLES, type OperatorRole, type Permission, PERMISSIONS,
} from './permissions.js';
export { buildPolicy, permissionsOf, type Policy, type RulePack } from './policy.js';
export { NotFound, NotSignedIn, ReasonRequired } from './refusals.js';
export { callIn } from './request-of.js';
export { ACCESS, type Access, OpenTo, Requires, TheCall } from './requires.js';
export { sessionCookie } from './session-cookie.js';
export { SESSION_LIFE, sessionInForce } from './session-validity.js';
export type { Actor, GrantFacts, Holder, ScopePart, Standing, WithheldCause } from './standing.js';
export { ACCEPTED_HERE, standingByClientId, standingOfMember } from './standing.queries.js';
export { thingsAmong } from './things.queries.js';
export { Binds, type ColumnMap } from './visible-to.js';
