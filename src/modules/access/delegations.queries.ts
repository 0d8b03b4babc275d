import { cappedCount } from '../../platform/database/page.js';
import { type Area, Binds, delegatesBelow, hasLapsed, type ScopePart } from '../authority/index.js';
import type { DelegationFilter } from './delegation.requests.js';
import type { GrantRow } from './grant-abilities.js';
import { HELD, inState, rowOf } from './grant-list.queries.js';
import type { At } from './grants.queries.js';

type Row = GrantRow & Record<string, unknown>;

/** Who asks, and whether he is told only of his own. */
interface Told {
  memberId: string | null;
  of: boolean;
}

export async function delegationRow({ tx, customerId }: At, id: string): Promise<GrantRow | null> {
  const [row] = await tx.query<Row>({ name: 'delegation-row', text: `${rowOf(HELD)} and g.id = $3 and g.source_id is not null`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listDelegations({ tx, customerId }: At, { side, state, memberId, of }: DelegationFilter & Told, page: { before: string | null; limit: number }): Promise<{ rows: GrantRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const where = ` and g.source_id is not null${side || of ? whose(side, binds.bind(memberId)) : ''}${state ? ` and ${inState(state)}` : ''}`;
  // a placeholder that the count leaves unused has no type for PostgreSQL
  const count = { text: cappedCount(`from ${HELD} where g.customer_id = $1 and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and g.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<Row>({ text: `${rowOf(HELD)}${where}${begin} order by g.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

/** Given or received by this member, or either. */
function whose(side: DelegationFilter['side'], me: string): string {
  const sides = { given: `g.given_by = ${me}`, received: `g.member_id = ${me}` };
  return ` and ${side ? sides[side] : `(${sides.given} or ${sides.received})`}`;
}

/** The member of this address whose link is in force. */
export async function memberAt({ tx, customerId }: At, email: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'member-at-address', text: 'select m.id from member m where m.customer_id = $1 and lower(m.email) = lower($3) and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2)',
    values: [customerId, tx.now.toString(), email],
  });
  return row?.id ?? null;
}

/** The people to whom something was delegated out of this grant, at whichever remove: what is done for it is done for them. */
export async function peopleBelow({ tx, customerId }: At, grantId: string): Promise<string[]> {
  const rows = await tx.query<{ person: string }>({
    name: 'people-below-a-grant', text: `select distinct m.identity_id person from member m where m.customer_id = $1 and m.id = any(${delegatesBelow('$2::uuid')})`, values: [customerId, grantId],
  });
  return rows.map(({ person }) => person);
}

/** What somebody proposed and nobody has answered yet: how much, and whether of this right to this member. One who proposes twice at once waits for himself. */
export async function openProposals({ tx, customerId }: At, { by, sourceId, to }: { by: string; sourceId: string; to: string }): Promise<{ many: number; same: boolean }> {
  await tx.query({ name: 'proposals-alone', text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))', values: [`proposals ${by}`] });
  const [row] = await tx.query<{ many: number; same: boolean }>({
    name: 'open-proposals',
    text: `select count(*)::integer many, coalesce(bool_or(g.source_id = $4 and g.member_id = $5), false) same from access_grant g
      where g.customer_id = $1 and g.given_by = $3 and g.source_id is not null and g.accepted_at is null and g.revoked_at is null and (g.ends_at is null or g.ends_at > $2) and not ${hasLapsed('$2')}`,
    values: [customerId, tx.now.toString(), by, sourceId, to],
  });
  return row ?? { many: 0, same: false };
}

const COLUMNS = { costCentre: 'cost_centre_id', billingAccount: 'billing_account_id' } as const satisfies Partial<Record<ScopePart['kind'], string>>;

/** Does any SIM, or a line that they name, lie in one of these areas? Lines are found by themselves alone, SIMs by each kind of part. */
export async function isAnythingIn({ tx, customerId }: At, areas: readonly Area[]): Promise<boolean> {
  const binds = new Binds();
  const customer = binds.bind(customerId);
  const lie = (within: readonly Area[], line: string): string => within.map((area) => (Object.entries(area) as [ScopePart['kind'], string[]][])
    .map(([kind, ids]) => `${kind === 'line' ? line : COLUMNS[kind]} = any(${binds.bind(ids)}::uuid[])`).join(' and ')).join(' or ');
  const named = areas.filter(({ line }) => line !== undefined);
  const lines = named.length === 0 ? '' : `select from line where customer_id = ${customer} and (${lie(named, 'id')}) union all `;
  const [found] = await tx.query({ text: `${lines}select from sim where customer_id = ${customer} and (${lie(areas, 'line_id')}) limit 1`, values: binds.values });
  return found !== undefined;
}

/** Of a locked grant: its holder accepts it. */
export async function acceptGrant({ tx, customerId }: At, id: string): Promise<void> {
  await tx.query({ name: 'accept-grant', text: 'update access_grant set accepted_at = $2, version = version + 1 where customer_id = $1 and id = $3', values: [customerId, tx.now.toString(), id] });
}
