import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { REPORTED_HERE } from '../authority/index.js';

/** What somebody reported of himself. */
export interface OwnReport {
  id: string;
  identityId: string;
  reportedAt: Date;
  suspectedSince: Date;
  reason: string;
  /** Where he has been a member. */
  customerIds: string[];
}

/** @param of null Customer: everywhere, also where he has not accepted yet: nobody is told there, and his old password opens nothing there either */
export async function markReported(tx: Transaction, { identityId, customerId }: { identityId: string; customerId: string | null }): Promise<void> {
  await tx.query({
    name: 'identity-reported',
    text: 'update identity_customer set reported_at = $3 where identity_id = $1 and ($2::uuid is null or customer_id = $2)',
    values: [identityId, customerId, tx.now.toString()],
  });
}

/** Not void: without an open invitation he would count as one who accepted (S07). */
export async function expireInvitations(tx: Transaction, { identityId, customerId, memberId }: { identityId: string; customerId: string; memberId: string }): Promise<void> {
  await tx.query({
    name: 'invitations-expire',
    text: `update one_time_link set expires_at = least(expires_at, $4) where realm = 'customer' and subject_id = $1 and customer_id = $2 and member_id = $3
      and purpose = 'invitation' and used_at is null and voided_at is null`,
    values: [identityId, customerId, memberId, tx.now.toString()],
  });
}

/** It stands, and nothing was mailed since that would open anything. */
export async function isReportedAt(tx: Transaction, { identityId, customerId, memberId }: { identityId: string; customerId: string; memberId: string }): Promise<boolean> {
  const [row] = await tx.query<{ stands: boolean }>({
    name: 'identity-is-reported',
    text: `select ${REPORTED_HERE} is not null and not exists (select from one_time_link l where l.realm = 'customer' and l.subject_id = $1 and l.customer_id = $2 and l.member_id = $3
        and l.purpose = 'invitation' and l.used_at is null and l.voided_at is null and l.expires_at > $4) stands
      from (select $1::uuid identity_id, $2::uuid customer_id) m`,
    values: [identityId, customerId, memberId, tx.now.toString()],
  });
  return row?.stands ?? false;
}

/** Somewhere, and no password was chosen since. */
export async function isReportedAnywhere(tx: Transaction, identityId: string): Promise<boolean> {
  const rows = await tx.query({
    name: 'identity-is-reported-anywhere', text: `select from identity_customer m where m.identity_id = $1 and ${REPORTED_HERE} is not null limit 1`, values: [identityId],
  });
  return rows.length > 0;
}

export async function openReport(tx: Transaction, { identityId, suspectedSince, reason }: { identityId: string; suspectedSince: string; reason: string }): Promise<string> {
  const id = newId(tx.now);
  await tx.query({
    name: 'own-report-open',
    text: 'insert into compromise_report (id, identity_id, reported_at, suspected_since, reason) values ($1, $2, $3, least($4::timestamptz, $3), $5)',
    values: [id, identityId, tx.now.toString(), suspectedSince, reason],
  });
  return id;
}

/** @param id one of them; all that wait without it */
export const reportsToFollow = (tx: Transaction, id?: string): Promise<OwnReport[]> =>
  tx.query<OwnReport & Record<string, unknown>>({
    name: 'own-reports-to-follow',
    text: `select r.id, r.identity_id "identityId", r.reported_at "reportedAt", r.suspected_since "suspectedSince", r.reason,
        coalesce((select array_agg(v.customer_id::text order by v.customer_id) from identity_customer v where v.identity_id = r.identity_id), '{}') "customerIds"
      from compromise_report r where r.followed_at is null and ($1::uuid is null or r.id = $1) order by r.reported_at limit 100`,
    values: [id ?? null],
  });

export async function markReportFollowed(tx: Transaction, id: string): Promise<void> {
  await tx.query({ name: 'own-report-followed', text: 'update compromise_report set followed_at = $2 where id = $1', values: [id, tx.now.toString()] });
}
