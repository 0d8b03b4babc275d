import { Temporal } from 'temporal-polyfill';
import type { Statement } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';

class NotKnownYet extends Problem {
  constructor() {
    super(422, 'moment.not-known-yet', 'What will be known later is not known yet.', { errors: [{ pointer: '/knownAt', message: 'must not be later than now' }] });
  }
}

/** Another moment than now: what was so at one instant, as it was known at another (blueprint 5). */
export interface Moment {
  at: Temporal.Instant;
  knownAt: Temporal.Instant;
}

/** As a request says it; null says no more than nothing. */
export interface MomentAsked {
  at?: string | null;
  knownAt?: string | null;
}

/** Null: now, as it is known now. */
export function momentOf({ at, knownAt }: MomentAsked, now: Temporal.Instant): Moment | null {
  return (at ?? knownAt ?? null) === null ? null : momentAt({ at, knownAt }, now);
}

export function momentAt({ at, knownAt }: MomentAsked, now: Temporal.Instant): Moment {
  const instant = (said: string | null | undefined): Temporal.Instant => (said ? Temporal.Instant.from(said) : now);
  const moment = { at: instant(at), knownAt: instant(knownAt) };
  if (Temporal.Instant.compare(moment.knownAt, now) > 0) throw new NotKnownYet();
  return moment;
}

/**
 * The same statement, read from the facts as they were: under their own names stand what was known of them then. What only ever ends at the
 * instant it is recorded (a grant, a decision on it, a subscription, a measure) says so itself; of the others the row that was replaced later is kept.
 * `until` of a grant is when it was over, as it is known now: what was in force then was not over before (index `access_grant_until`).
 * @param statement $1 is the Customer; its own instant, where it has one, is `at`
 */
export function asOf<Of extends Statement>(statement: Of, moment: Moment | null): Of {
  if (!moment) return statement;
  const values = [...statement.values ?? [], moment.at.toString(), moment.knownAt.toString()];
  const [at, known] = [`$${values.length - 1}::timestamptz`, `$${values.length}::timestamptz`];
  return { ...statement, ...(statement.name && { name: `${statement.name}-as-of` }), text: `with ${factsAt(at, known)} ${statement.text}`, values };
}

/** Keys stay plain columns, so that a condition on them still finds its index. */
function factsAt(at: string, known: string): string {
  const then = `least(${at}, ${known})`;
  return `moment as (select ${at} "at", ${known} known), access_grant as not materialized (select g.customer_id, g.id, g.member_id, g.client_id, g.profile, g.sub_profile_id, g.starts_at, g.ends_at, g.reason, g.may_delegate, g.delegation_depth,
      g.given_by, g.given_in_capacity, g.replaces_id, g.source_id, g.permissions, case when g.accepted_at <= ${then} then g.accepted_at end accepted_at, case when g.decided_at > ${then} then 'pending' else g.second_person end second_person,
      case when g.revoked_at <= ${then} then g.revoked_at end revoked_at, g.recorded_at, g.version, least(g.revoked_at, g.ends_at, 'infinity') until
    from public.access_grant g where g.recorded_at <= ${known}),
  deputy as not materialized (select d.customer_id, d.id, d.for_member_id, d.deputy_member_id, d.capacity, d.starts_at, d.ends_at, d.named_by, d.named_in_capacity, d.recorded_at,
      case when d.ended_at <= ${then} then d.ended_at end ended_at
    from public.deputy d where d.customer_id = $1 and d.recorded_at <= ${known}),
  member as not materialized (select m.customer_id, m.id, m.identity_id, m.display_name, m.email, m.invited_by, m.attested_by, m.mandate_id, m.affiliation_id,
      ${was('m.starts_at', 'timestamptz')}, ${was('m.ends_at', 'timestamptz')}, m.recorded_at
    from public.member m ${replaced('member', 'm.id', known)} where m.customer_id = $1 and m.recorded_at <= ${known}),
  service_client as not materialized (select c.customer_id, c.id, c.name, c.scopes, c.made_by, ${was('c.sponsor_member_id', 'uuid')}, c.starts_at, c.ends_at, ${was('c.ended_at', 'timestamptz')}, c.recorded_at
    from public.service_client c ${replaced('service_client', 'c.id', then)} where c.customer_id = $1 and c.recorded_at <= ${known}),
  customer as not materialized (select c.customer_id, ${was('c.owner_member_id', 'uuid')}, c.registered_at
    from public.customer c ${replaced('customer', 'c.customer_id', then)} where c.customer_id = $1),
  subscription as not materialized (select b.customer_id, b.application, b.state, b.starts_at, case when b.ends_at <= ${known} then b.ends_at end ends_at
    from public.subscription b where b.customer_id = $1 and b.recorded_at <= ${known}),
  measure as not materialized (select z.customer_id, z.kind, z.identity_id, z.client_id, z.application, z.network, z.with_sponsored_clients, z.case_number, case when z.ended_at <= ${then} then z.ended_at end ended_at
    from public.measure z where z.taken_at <= ${then}),
  mandate as not materialized (select a.customer_id, a.id, a.third_party, a.third_party_number, a.starts_at, a.ends_at, a.active_from, a.refusal,
      case when a.refused_at <= ${then} then a.refused_at end refused_at, case when a.ended_at <= ${then} then a.ended_at end ended_at
    from public.mandate a where a.customer_id = $1),
  affiliation as not materialized (select f.customer_id, f.id, f.parent_id, f.control_from, case when f.control_lost_at <= ${known} then f.control_to end control_to, case when f.ended_at <= ${then} then f.ended_at end ended_at
    from public.affiliation f where f.customer_id = $1 and f.listed_at <= ${then}),
  affiliate_consent as not materialized (select s.customer_id, s.id, s.affiliation_id, s.starts_at, s.ends_at, case when s.withdrawn_at <= ${then} then s.withdrawn_at end withdrawn_at
    from public.affiliate_consent s where s.customer_id = $1 and s.recorded_at <= ${known}),
  third_party_block as not materialized (select b.number, b.reason, b.blocked_at, case when b.ended_at <= ${then} then b.ended_at end ended_at
    from public.third_party_block b where b.blocked_at <= ${then}),
  line as not materialized (select l.customer_id, l.id, l.number, ${was('l.cost_centre_id', 'uuid')}, ${was('l.billing_account_id', 'uuid')}
    from public.line l ${replaced('line', 'l.id', then)} where l.customer_id = $1),
  sim_placement as not materialized (select p.customer_id, p.sim_id, p.line_id, p.starts_at, case when p.ends_at <= ${known} then p.ends_at end ends_at
    from public.sim_placement p where p.customer_id = $1 and p.recorded_at <= ${known}),
  line_assignment as not materialized (select a.customer_id, a.id, a.line_id, a.member_id, a.starts_at, case when a.ends_at <= ${known} then a.ends_at end ends_at
    from public.line_assignment a where a.customer_id = $1 and a.recorded_at <= ${known})`;
}

/** What was kept of a row that was replaced later; nothing where it still stands. */
const replaced = (relation: 'customer' | 'member' | 'service_client' | 'line', id: string, until: string): string => {
  const past = relation === 'line' ? 'superseded_data' : 'superseded_fact';
  return `left join lateral (select s.fact from ${past} s where s.customer_id = $1 and s.relation = '${relation}' and s.id = ${id} and s.until > ${until} order by s.until_seq limit 1) past on true`;
};

/** A column as it was: of what was replaced since, else as it stands. */
function was(column: string, type: string): string {
  const name = column.replace(/^.*[.]/, '');
  return `case when past.fact is null then ${column} else (past.fact->>'${name}')::${type} end ${name}`;
}
