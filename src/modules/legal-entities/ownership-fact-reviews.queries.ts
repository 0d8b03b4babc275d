import type { Transaction } from '../../platform/database/database.js';

/** With its company, so that nothing about it is recorded or reviewed meanwhile. */
export async function lockFact(tx: Transaction, id: string): Promise<{ reviewed: boolean; withdrawn: boolean; withdrawalReviewed: boolean } | null> {
  const [row] = await tx.query<{ reviewed: boolean; withdrawn: boolean; withdrawalReviewed: boolean }>({
    name: 'ownership-fact-lock', values: [id],
    text: `select z.reviewed_at is not null reviewed, z.withdrawn_at is not null withdrawn, z.withdrawal_reviewed_at is not null "withdrawalReviewed"
      from ownership_fact z join legal_entity e on e.id = z.company_id where z.id = $1 for no key update`,
  });
  tx.readClockAgain();
  return row ?? null;
}

/** What is reviewed at once: a fact, or its withdrawal. */
export interface ToReview {
  id: string;
  withdrawal: boolean;
  /** Who recorded it, or withdrew it. */
  by: string;
}

/**
 * A correction of what was reviewed is reviewed whole, since half of it may contradict the rest: what was withdrawn and recorded at one instant by one agent, and corrections of that before anybody
 * reviewed it. Any other fact alone.
 */
export const toReviewWith = (tx: Transaction, id: string): Promise<ToReview[]> =>
  tx.query<ToReview>({
    name: 'ownership-fact-to-review-with',
    text: `with recursive change as (
        select z.company_id, coalesce(z.withdrawn_at, z.recorded_at) at, coalesce(z.withdrawn_by, z.recorded_by) "by" from ownership_fact z where z.id = $1
        union
        select c.company_id, e.at, e."by" from change c
          join ownership_fact z on z.company_id = c.company_id and z.withdrawn_at is not null and z.reviewed_at is null and ((z.recorded_at, z.recorded_by) = (c.at, c."by") or (z.withdrawn_at, z.withdrawn_by) = (c.at, c."by"))
          cross join lateral (values (z.recorded_at, z.recorded_by), (z.withdrawn_at, z.withdrawn_by)) e (at, "by")
      ), correction as (
        select c.* from change c where exists (select from ownership_fact z where z.company_id = c.company_id and (z.withdrawn_at, z.withdrawn_by) = (c.at, c."by"))
      ), withdrawal as (
        select z.id, true withdrawal, z.withdrawn_by "by" from correction c
          join ownership_fact z on z.company_id = c.company_id and (z.withdrawn_at, z.withdrawn_by) = (c.at, c."by") and z.reviewed_at is not null and z.withdrawal_reviewed_at is null
      )
      select id, withdrawal, "by" from withdrawal
      union all
      select z.id, false, z.recorded_by from ownership_fact z where z.withdrawn_at is null and z.reviewed_at is null and (z.id = $1 or exists (select from withdrawal)
        and exists (select from correction c where z.company_id = c.company_id and (z.recorded_at, z.recorded_by) = (c.at, c."by")))`,
    values: [id],
  });

/** At one instant; no clock says that it was reviewed before it was recorded or withdrawn. */
export async function keepReviews(tx: Transaction, items: readonly ToReview[], by: string): Promise<void> {
  const ids = (withdrawal: boolean): string[] => items.filter((each) => each.withdrawal === withdrawal).map(({ id }) => id);
  await tx.query({
    name: 'ownership-facts-review',
    text: `with reviewed as (select greatest($3::timestamptz, max(greatest(recorded_at, withdrawn_at))) at from ownership_fact where id = any($1::uuid[] || $2::uuid[]))
      update ownership_fact z set reviewed_at = case when z.id = any($1) then r.at else z.reviewed_at end, reviewed_by = case when z.id = any($1) then $4::uuid else z.reviewed_by end,
        withdrawal_reviewed_at = case when z.id = any($2) then r.at end, withdrawal_reviewed_by = case when z.id = any($2) then $4::uuid end
      from reviewed r where z.id = any($1::uuid[] || $2::uuid[])`,
    values: [ids(false), ids(true), tx.now.toString(), by],
  });
}
