import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';
import { measuredHere } from './measured.queries.js';
import type { DeputyCapacity } from './standing.js';

/** A deputyship as others are told of it: a contact, a link of a chain, the same hand. */
export interface ToldDeputyship {
  id: string;
  capacity: DeputyCapacity;
  deputy: { memberId: string; person: string; name: string; email: string };
  principal: { memberId: string; person: string; name: string };
  from: Temporal.Instant;
  /** Its date, or where it was ended. */
  to: Temporal.Instant;
  inForce: boolean;
  /** Its deputy is kept out of this Customer: he helps nobody. */
  keptOut: boolean;
  named: { by: string | null; capacity: string; at: string };
}

/** Of the deputyship `d`, $2 now: what the policy asks (`stopOf`), and that its deputy has not left; a spec holds the two together. */
export const PRINCIPAL_HOLDS = `(exists (select from member f where f.customer_id = d.customer_id and f.id = d.for_member_id and f.starts_at <= $2 and (f.ends_at is null or f.ends_at > $2))
  and case d.capacity when 'AccessOwner' then d.for_member_id = (select o.owner_member_id from customer o where o.customer_id = d.customer_id)
    else exists (select from access_grant h where h.customer_id = d.customer_id and h.member_id = d.for_member_id and h.profile = 'AccessManager' and h.second_person in ('notNeeded', 'approved')
      and h.starts_at <= $2 and least(h.ends_at, h.revoked_at, 'infinity') > $2) end)`;
const DEPUTY_IS_HERE = `exists (select from member y where y.customer_id = d.customer_id and y.id = d.deputy_member_id and y.starts_at <= $2 and (y.ends_at is null or y.ends_at > $2))`;
const DEPUTYSHIP_IN_FORCE = `d.ended_at is null and d.starts_at <= $2 and d.ends_at > $2 and ${PRINCIPAL_HOLDS} and ${DEPUTY_IS_HERE}`;

/**
 * Of a member: he can do nothing here, and nobody is sent to him. Of a measure on him the ledger of this Customer tells; one that holds everywhere is
 * told to nobody, so it leaves out no name (GC-2.2.4).
 */
export const KEPT_OUT_HERE = (member: string): string => `${measuredHere({ person: `${member}.identity_id` }, '$1')} is not null`;

/** Those that stand, and those of the last months, which may still say for whom a right was given. */
export async function deputyshipsHere(tx: Transaction, customerId: string): Promise<ToldDeputyship[]> {
  const rows = await tx.query<Omit<ToldDeputyship, 'from' | 'to'> & { from: string; to: string }>({
    name: 'deputyships-here',
    text: `select d.id, d.capacity, json_build_object('memberId', y.id, 'person', y.identity_id, 'name', y.display_name, 'email', y.email) deputy,
        json_build_object('memberId', f.id, 'person', f.identity_id, 'name', f.display_name) principal, to_json(d.starts_at) "from", to_json(least(d.ends_at, d.ended_at)) "to", ${DEPUTYSHIP_IN_FORCE} "inForce", ${KEPT_OUT_HERE('y')} "keptOut",
        json_build_object('by', (select b.display_name from member b where b.customer_id = $1 and b.id = d.named_by), 'capacity', d.named_in_capacity, 'at', ${isoInstant('d.recorded_at')}) named
      from deputy d join member f on f.customer_id = $1 and f.id = d.for_member_id join member y on y.customer_id = $1 and y.id = d.deputy_member_id
      where d.customer_id = $1 and d.starts_at <= $2 and least(d.ends_at, d.ended_at) > $2::timestamptz - interval '25 months' order by d.capacity desc, y.display_name, d.id`,
    values: [customerId, tx.now.toString()],
  });
  return rows.map((row) => ({ ...row, from: Temporal.Instant.from(row.from), to: Temporal.Instant.from(row.to) }));
}

const touches = ({ from, to }: Pick<ToldDeputyship, 'from' | 'to'>, since: Temporal.Instant, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, to) < 0 && Temporal.Instant.compare(from, now) <= 0 && Temporal.Instant.compare(to, since) > 0;

/** I2: these people, and whoever stood in for one of them, or for whom one of them did, at any time since: one hand. */
export const handsIn = (deputyships: readonly Pick<ToldDeputyship, 'deputy' | 'principal' | 'from' | 'to'>[], people: readonly (string | null)[], { since, now }: { since: Temporal.Instant; now: Temporal.Instant }): (string | null)[] => {
  const pairs = deputyships.filter((each) => touches(each, since, now)).map(({ deputy, principal }) => [deputy.person, principal.person]);
  return [...new Set([...people, ...pairs.filter((pair) => pair.some((person) => people.includes(person))).flat()])];
};

/**
 * The same in SQL: identities. $1 the Customer, $2 now.
 * @param members array of member ids
 */
export const handsSql = (members: string, since: string): string => `(with us as (select s.id from member s where s.customer_id = $1
      and s.identity_id in (select t.identity_id from member t where t.customer_id = $1 and t.id = any(${members})))
  select x.identity_id from member x where x.customer_id = $1 and x.id in (select us.id from us union all
    select unnest(array[d.for_member_id, d.deputy_member_id]) from deputy d where d.customer_id = $1 and (d.for_member_id in (select us.id from us) or d.deputy_member_id in (select us.id from us))
      and d.starts_at <= $2 and least(d.ends_at, d.ended_at) > greatest(d.starts_at, ${since})))`;
