import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import type { Call, Capacity, Credential } from './call.js';
import { OPERATOR_ROLES, type OperatorPermission } from './permissions.js';
import type { Policy } from './policy.js';
import { Measured, NotFound, NotSignedIn, ReasonRequired, SecondFactorRequired } from './refusals.js';
import { agentByEmail, agentBySession, type AgentSession, type ClientStanding, customerFacts, stampBySession, stampOfClient, standingByClientId, standingBySession } from './standing.queries.js';
import type { Standing } from './standing.js';

/** Whoever stands behind a call, before it is known in which capacity he acts. */
export interface Caller {
  standing: Standing;
  /** Null: not to be remembered. */
  stamp: string | null;
  chosen?: Capacity | null;
  actorCapacity?: Policy['capacity'];
  tokenScopes?: readonly string[];
}

export const isAgent = ({ credential }: Call): boolean => credential.kind === 'session' && credential.realm === 'operator';

export function customerOf(call: Call): string {
  if (!call.customerId) throw new NotFound();
  return call.customerId;
}

/** GC-2.2.4: a measure refuses whoever it keeps out before anything is asked of him. */
export async function whoCalls(tx: Transaction, call: Call): Promise<Caller> {
  const caller = await callerBehind(tx, call);
  if (caller.standing.measure) throw new Measured(caller.standing.measure);
  return caller;
}

async function callerBehind(tx: Transaction, call: Call): Promise<Caller> {
  const { credential, address } = call;
  const customerId = customerOf(call);
  if (credential.kind === 'token') {
    return { ...await clientBehind(tx, { customerId, address, ...credential }), actorCapacity: 'SupportPortalUser', tokenScopes: credential.scopes };
  }
  if (credential.realm === 'operator') return { standing: await lookingAgent(tx, call), actorCapacity: 'OperatorAgent', stamp: null };
  const found = await standingBySession(tx, { customerId, tokenHash: credential.tokenHash, address });
  if (found === 'noSession') throw new NotSignedIn();
  if (found === 'notHere') throw new NotFound();
  return { ...found, chosen: found.session.customerId === customerId ? found.session.capacity : null };
}

/** GC-4.3-b: a token of before the report of its client proves nothing any more. */
async function clientBehind(tx: Transaction, { issuedAt, ...asked }: Extract<Credential, { kind: 'token' }> & { customerId: string } & Pick<Call, 'address'>): Promise<ClientStanding> {
  const found = await standingByClientId(tx, asked);
  if (!found) throw new NotFound();
  if (found.tokensAfter && Temporal.Instant.compare(issuedAt, found.tokensAfter) <= 0) throw new NotSignedIn();
  return found;
}

async function lookingAgent(tx: Transaction, call: Call): Promise<Standing> {
  const holder = await agentWho(tx, { ...call, permission: 'customer:look' });
  if (!call.reason) throw new ReasonRequired();
  return lookingAt(tx, customerOf(call), holder);
}

async function lookingAt(tx: Transaction, customerId: string, holder: AgentSession['agent']): Promise<Standing> {
  const customer = await customerFacts(tx, customerId);
  if (!customer) throw new NotFound();
  return { customer, holder, grants: [], ownLines: [], deputyships: [] };
}

/** Whoever runs a command on the machine says for which agent in office; he looks as that one does with a session. */
export async function agentAtMachine(tx: Transaction, { customerId, email }: { customerId: string; email: string }): Promise<Standing> {
  const agent = await agentByEmail(tx, email);
  const role: readonly OperatorPermission[] = agent ? OPERATOR_ROLES[agent.role] : [];
  if (!agent || !role.includes('customer:look')) throw new Error('There is no such operator agent in office.');
  return lookingAt(tx, customerId, agent);
}

/** The agent, if his role has what the call declares. */
export async function agentWho(tx: Transaction, { credential, permission }: Call): Promise<AgentSession['agent']> {
  if (credential.kind !== 'session' || credential.realm !== 'operator') throw new NotFound();
  const found = await agentBySession(tx, credential.tokenHash);
  if (!found) throw new NotSignedIn();
  if (!found.secondFactor) throw new SecondFactorRequired();
  const role: readonly OperatorPermission[] = OPERATOR_ROLES[found.agent.role];
  if (!role.includes(permission as OperatorPermission)) throw new NotFound();
  return found.agent;
}

/** What says whether a known caller still is who he was. */
export function stampNow(tx: Transaction, call: Call): Promise<string | null> {
  const { credential, address } = call;
  const customerId = customerOf(call);
  return credential.kind === 'token' ? stampOfClient(tx, { customerId, clientId: credential.clientId, address }) : stampBySession(tx, { customerId, tokenHash: credential.tokenHash, address });
}
