import type { Temporal } from 'temporal-polyfill';
import type { Call, Capacity } from './call.js';
import { actingCapacity, basisOf, openCapacities, standsIn } from './capacities.js';
import type { Policy } from './policy.js';
import { CapacityNotChosen } from './refusals.js';
import type { AgentSession } from './standing.queries.js';
import { type Actor, mandateOf, type Standing } from './standing.js';

/** The one he chose, or the only one there is. */
export function chosenCapacity(standing: Standing, at: Temporal.Instant, chosen: Capacity | null | undefined): Capacity {
  const open = openCapacities(standing, at);
  const acting = actingCapacity(open, chosen);
  if (acting === null) throw new CapacityNotChosen(open);
  return acting;
}

export const agentActor = ({ agentId, displayName }: AgentSession['agent'], customerId: string, { reason }: Pick<Call, 'reason'>): Actor =>
  ({ kind: 'agent', id: agentId, memberId: null, displayName, capacity: 'OperatorAgent', customerId, deputyOf: null, mandate: null, affiliation: null, reason });

/** Who acts, as the ledger keeps it. */
export function actorOf(standing: Standing, { capacity, at }: { capacity: Policy['capacity']; at: Temporal.Instant }, call: Pick<Call, 'reason'>): Actor {
  const { holder, customer } = standing;
  const mandate = mandateOf(standing);
  const shared = { capacity, customerId: customer.id, deputyOf: standsIn(standing, capacity, at)?.principal.memberId ?? null, mandate: mandate && { id: mandate.id, thirdParty: mandate.thirdParty }, affiliation: basisOf(standing, capacity, at) };
  switch (holder.kind) {
    case 'person': return { ...shared, kind: 'person', id: holder.identityId, memberId: holder.memberId, displayName: holder.displayName, reason: null };
    case 'client': return { ...shared, kind: 'client', id: holder.clientId, memberId: holder.sponsor.memberId, displayName: holder.name, reason: null };
    case 'agent': return agentActor(holder, customer.id, call);
  }
}
