import type { Transaction } from '../../platform/database/database.js';
import { ANSWERED_WITHIN } from './delegations.js';

/** What of the rows `id` it continues with, SQL: what narrows or extends each, and what each was made of; `root` is the source that it is, or continues. */
const further = `select n.id, n.root from up cross join lateral (
        select s.id, up.root from access_grant s where s.customer_id = $1 and s.replaces_id = up.id
        union all select s.source_id, s.source_id from access_grant s where s.customer_id = $1 and s.id = up.id and s.source_id is not null) n (id, root)`;

/** SQL, `up`: everything that the delegated grant `g` hangs on. $1 the Customer. */
export const SOURCES_OF_G = `with recursive up (id, root) as (select g.source_id, g.source_id union ${further})`;

/** SQL of the grant `g`: it was delegated, and one of the sources `s` on which it hangs is such a one. */
export const hangsOn = (such: string): string => `(g.source_id is not null and exists (${SOURCES_OF_G} select from up join access_grant s on s.customer_id = $1 and s.id = up.id where ${such}))`;

/** SQL, an array: the members to whom something was delegated, at whichever remove, out of the grant `id` or what it continues, answered or not. $1 the Customer. */
export const delegatesBelow = (id: string): string => `array(with recursive line (id) as (select ${id} union select x.replaces_id from line join access_grant x on x.customer_id = $1 and x.id = line.id and x.replaces_id is not null),
    down (id, member_id, over) as (select line.id, null::uuid, true from line
      union select s.id, s.member_id, s.revoked_at is not null from down join access_grant s on s.customer_id = $1 and s.source_id is not null and (s.source_id = down.id or s.replaces_id = down.id))
  select distinct member_id from down where not over)`;

/** SQL: the grant `g` was proposed and nobody answered in time. */
export const hasLapsed = (now: string): string => `(g.source_id is not null and g.accepted_at is null and g.recorded_at <= ${now}::timestamptz - make_interval(hours => ${ANSWERED_WITHIN.hours}))`;

/** The member `m`, where something was delegated to him and he accepted it; else null. */
export const DELEGATED_TO = 'case when exists (select from access_grant g where g.customer_id = m.customer_id and g.member_id = m.id and g.source_id is not null and g.accepted_at is not null and g.revoked_at is null) then m.id end';

/** P03: whoever delegated to these members, and whoever delegated to them, each locked as the caller himself is; in one order, so that two do not wait for each other. */
export async function holdDelegators(tx: Transaction, customerId: string, held: readonly { delegatedTo?: string | null }[]): Promise<void> {
  const members = held.flatMap(({ delegatedTo }) => delegatedTo ?? []);
  if (members.length > 0) await tx.query({
    name: 'hold-delegators',
    text: `select from member m join identity i on i.id = m.identity_id
      where m.customer_id = $1 and m.id in (
        with recursive up (id, root) as (select g.source_id, g.source_id from access_grant g where g.customer_id = $1 and g.member_id = any($2) and g.source_id is not null and g.accepted_at is not null and g.revoked_at is null
            and (g.ends_at is null or g.ends_at > $3) union ${further})
        select s.member_id from up join access_grant s on s.customer_id = $1 and s.id = up.id)
      order by m.id for share of m for key share of i`,
    values: [customerId, members, tx.now.toString()],
  });
}

/** The row `s` of a source, with its holder `m`: it stands. $2 now. */
const STANDS = `s.revoked_at is null and s.second_person in ('notNeeded', 'approved') and s.starts_at <= $2 and (s.ends_at is null or s.ends_at > $2) and (s.source_id is null or s.accepted_at is not null)
  and exists (select from member m where m.customer_id = $1 and m.id = s.member_id and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2))`;

/** SQL of the delegated grant `g`: everything that it hangs on stands, up to what was given in the Customer's name. What the policy asks (`sourcesOf`), but for what keeps somebody out for a time. */
export const SOURCES_STAND = `exists (with recursive up (id) as (select g.source_id union select n.id from up cross join lateral (
      select s.id from access_grant s where s.customer_id = $1 and s.replaces_id = up.id
      union all select s.source_id from access_grant s where s.customer_id = $1 and s.id = up.id and s.source_id is not null and ${STANDS}) n (id))
    select from up join access_grant s on s.customer_id = $1 and s.id = up.id where s.source_id is null and ${STANDS})`;
