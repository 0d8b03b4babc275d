import type { Temporal } from 'temporal-polyfill';
import { contains, phase } from '../../kernel/index.js';
import { CAPACITIES, type Capacity } from './call.js';
import { type GrantFacts, lifeOf, type Standing } from './standing.js';

/** The capacities somebody may choose now (GC-8.1.1: one person, several profiles). */
export function openCapacities({ holder, customer, grants }: Standing, at: Temporal.Instant): Capacity[] {
  if (!lifeOf(holder).every((interval) => contains(interval, at))) return [];
  const open = new Set<Capacity>(grants.filter((grant) => isInForce(grant, at)).map((grant) => grant.profile));
  if (holder.kind === 'person' && holder.memberId === customer.ownerMemberId) open.add('AccessOwner');
  return CAPACITIES.filter((capacity) => open.has(capacity));
}

const isInForce = (grant: GrantFacts, at: Temporal.Instant): boolean =>
  !grant.revokedAt && (grant.secondPerson === 'notNeeded' || grant.secondPerson === 'approved') && phase(grant.interval, at) === 'inForce';
