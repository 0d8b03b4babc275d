import { Temporal } from 'temporal-polyfill';
import type { Interval } from '../../kernel/index.js';
import { hasLapsed, SOURCES_OF_G } from './sources.queries.js';
import type { GrantFacts, SourceFacts } from './standing.js';

/** What a decision asks of the grant `g`, or of another. */
const grantFields = (g: string): string => `'id', ${g}.id, 'profile', ${g}.profile, 'from', ${g}.starts_at, 'to', ${g}.ends_at, 'revokedAt', ${g}.revoked_at, 'secondPerson', ${g}.second_person,
    'givenBy', ${g}.given_by, 'givenInCapacity', ${g}.given_in_capacity, 'givenAt', ${g}.recorded_at, 'only', ${g}.permissions, 'depth', case when ${g}.may_delegate then ${g}.delegation_depth else 0 end,
    'subProfile', (select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'permissions', p.permissions)
      from sub_profile p where p.customer_id = ${g}.customer_id and p.id = ${g}.sub_profile_id),
    'scope', (select coalesce(json_agg(json_build_object(
        'kind', case when e.cost_centre_id is not null then 'costCentre' when e.billing_account_id is not null then 'billingAccount' else 'line' end,
        'id', coalesce(e.cost_centre_id, e.billing_account_id, e.line_id))), '[]')
      from access_grant_scope e where e.customer_id = ${g}.customer_id and e.grant_id = ${g}.id)`;

/** What keeps out a member `m` who delegated. */
export interface KeepsOut {
  reported: string;
  measure: string;
}

/** GC-8.4-c: of the delegated grant `g` what it was made of, at whichever remove, each with what narrows or extends it, and whoever holds it. */
const delegation = ({ reported, measure }: KeepsOut): string => `case when g.source_id is not null then json_build_object('sourceId', g.source_id, 'acceptedAt', g.accepted_at, 'sources', (
    ${SOURCES_OF_G} select coalesce(json_agg(json_build_object(${grantFields('s')}, 'of', up.root, 'sourceId', s.source_id, 'acceptedAt', s.accepted_at,
        'holder', json_build_object('memberId', m.id, 'from', m.starts_at, 'to', m.ends_at, 'keptOut', ${reported} is not null or ${measure} is not null)) order by s.id), '[]')
      from up join access_grant s on s.customer_id = $1 and s.id = up.id join member m on m.customer_id = $1 and m.id = s.member_id)) end`;

/** $3 is now. What ended longer ago than this is no answer to why somebody may not any more; it stays in the list of grants and in the ledger. */
export const grantsWhere = (condition: string, keepsOut: KeepsOut): string => `(select coalesce(json_agg(json_build_object(${grantFields('g')}, 'delegation', ${delegation(keepsOut)}) order by g.id), '[]')
  from access_grant g where g.customer_id = $1 and ${condition} and coalesce(least(g.ends_at, g.revoked_at), 'infinity') > $3::timestamptz - interval '25 months' and not ${hasLapsed('$3')})`;

/** Nothing is delegated to machines. */
export const NOBODY: KeepsOut = { reported: 'null', measure: 'null' };

export interface IntervalRow { from: string; to: string | null }
type PlainRow = Omit<GrantFacts, 'interval' | 'revokedAt' | 'givenAt' | 'delegation'> & IntervalRow & { revokedAt: string | null; givenAt: string };
type SourceRow = PlainRow & Pick<SourceFacts, 'of' | 'sourceId'> & { acceptedAt: string | null; holder: IntervalRow & Omit<SourceFacts['holder'], 'link'> };
export type GrantRow = PlainRow & { delegation: { sourceId: string; acceptedAt: string | null; sources: SourceRow[] } | null };

export const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const interval = (row: IntervalRow): Interval => ({ from: instant(row.from), to: row.to === null ? null : instant(row.to) });

const instantOrNull = (text: string | null): Temporal.Instant | null => (text === null ? null : instant(text));

const plainOf = <Of extends PlainRow>(row: Of): Omit<Of, 'revokedAt' | 'givenAt'> & Pick<GrantFacts, 'interval' | 'revokedAt' | 'givenAt'> => ({
  ...row, interval: interval(row), revokedAt: instantOrNull(row.revokedAt), givenAt: instant(row.givenAt),
});

const sourceOf = (row: SourceRow): SourceFacts => ({ ...plainOf(row), acceptedAt: instantOrNull(row.acceptedAt), holder: { ...row.holder, link: interval(row.holder) } });

export const grantOf = ({ delegation: made, ...row }: GrantRow): GrantFacts => ({
  ...plainOf(row), delegation: made && { ...made, acceptedAt: instantOrNull(made.acceptedAt), sources: made.sources.map(sourceOf) },
});
