import { Temporal } from 'temporal-polyfill';
import { contains, earliest, type Interval, phase } from '../../kernel/index.js';
import type { Permission } from './permissions.js';
import type { CustomerFacts, DeputyFacts, Standing } from './standing.js';

/** Neither handing over nor naming deputies of deputies, nor giving a third party's mandate (GC-9.2-c), nor acting for affiliates (GC-9.1-b): that stays with whoever is stood in for. */
export const NOT_LENT: readonly Permission[] = ['owner:name', 'responsibility:delegate', 'mandate:give', 'affiliate:enter', 'affiliate:admit'];

/** What he holds it by while it is stood in for: the ownership has no end of its own. */
const holdings = ({ capacity, principal }: DeputyFacts, { ownerMemberId }: Pick<CustomerFacts, 'ownerMemberId'>): readonly Interval[] =>
  (capacity === 'AccessManager' ? principal.managerGrants.map(({ interval }) => interval) : ownerMemberId === principal.memberId ? [principal.link] : []);

/** Why a deputyship gives nothing at this instant: its return needs nobody, it is computed. Null: it gives what its principal has. */
export function stopOf(deputyship: DeputyFacts, customer: Pick<CustomerFacts, 'ownerMemberId'>, at: Temporal.Instant): { cause: 'revoked' | 'notBegun' | 'ended' | 'principalGone'; at: Temporal.Instant | null } | null {
  const { interval, endedAt, principal } = deputyship;
  if (endedAt) return { cause: 'revoked', at: endedAt };
  const now = phase(interval, at);
  if (now !== 'inForce') return { cause: now, at: now === 'notBegun' ? interval.from : interval.to };
  const held = contains(principal.link, at) && holdings(deputyship, customer).some((each) => contains(each, at));
  return held ? null : { cause: 'principalGone', at: null };
}

/** When it will end as far as is known: by its date, or with what it stands in for. */
export const endOf = (deputyship: DeputyFacts, customer: Pick<CustomerFacts, 'ownerMemberId'>, at: Temporal.Instant): Temporal.Instant | null =>
  earliest(deputyship.interval.to, deputyship.principal.link.to, ...holdings(deputyship, customer).filter((each) => contains(each, at)).map(({ to }) => to));

/** Those by which whoever stands here acts for somebody. */
export const deputyshipsOf = ({ holder, deputyships }: Pick<Standing, 'holder' | 'deputyships'>): DeputyFacts[] =>
  (holder.kind === 'person' ? deputyships.filter(({ deputy }) => deputy.memberId === holder.memberId) : []);

/** I2: who counts as the same hand now, by identity: he himself, whoever he stands in for, and whoever stands in for him. */
export const handsOf = (standing: Standing, at: Temporal.Instant): string[] => joinedBy(standing, ({ interval, endedAt }) => endedAt === null && contains(interval, at));

/** The same with those who were it before: what the one vouched for meanwhile, the other does not know any better afterwards. */
export const handsUntil = (standing: Standing, at: Temporal.Instant): string[] => joinedBy(standing, ({ interval: { from }, endedAt }) =>
  Temporal.Instant.compare(from, at) <= 0 && (endedAt === null || Temporal.Instant.compare(from, endedAt) < 0));

function joinedBy({ holder, deputyships }: Standing, counts: (deputyship: DeputyFacts) => boolean): string[] {
  const joined = deputyships.filter(counts).flatMap(({ deputy, principal }) => [deputy.identityId, principal.identityId]);
  return [...new Set([...(holder.kind === 'person' ? [holder.identityId] : []), ...joined])];
}
