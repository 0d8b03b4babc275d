import { type Acting, Binds } from '../authority/index.js';
import type { SavedViewView } from './saved-view.view.js';
import type { Direction, SimFilterRequest, SimSort } from './sim-list.request.js';

/** What a view keeps. */
export interface KeptView {
  name: string;
  shared: boolean;
  filter: Partial<SimFilterRequest>;
  sort: SimSort;
  direction: Direction;
  columns: string[] | null;
}

export interface ViewRow extends KeptView, Record<string, unknown> {
  id: string;
  memberId: string;
  ownerName: string;
  gone: SavedViewView['gone'];
  version: number;
}

/** A list that somebody looks through; more is no choice. */
const MOST_LISTED = 500;

/** Whose views whoever acts has: a machine and an agent have none. */
export const keeperOf = ({ actor }: Acting): string | null => (actor.kind === 'person' ? actor.memberId : null);

/** What a filter names and is not here (any more); to be here, a member's link has not ended. */
const gone = (filter: string, now: string): string => {
  const missing = (field: string, there: string): string => `case when ${filter} ? '${field}' and not exists (${there} and id = (${filter}->>'${field}')::uuid) then '${field}' end`;
  return `array_remove(array[${[
    missing('costCentreId', 'select from cost_centre where customer_id = $1'),
    missing('billingAccountId', 'select from billing_account where customer_id = $1'),
    missing('memberId', `select from member where customer_id = $1 and (ends_at is null or ends_at > ${now})`),
  ].join(', ')}], null)`;
};

/** Own ones and shared ones, or one of them. */
export function viewsOf(acting: Acting, viewId: string | null = null): Promise<ViewRow[]> {
  const { tx, customerId } = acting;
  const binds = new Binds();
  const customer = binds.bind(customerId);
  const [keeper, now] = [binds.bind(keeperOf(acting)), `${binds.bind(tx.now.toString())}::timestamptz`];
  const one = viewId === null ? '' : ` and v.id = ${binds.bind(viewId)}`;
  return tx.query<ViewRow>({
    text: `select v.id, v.name, v.shared, v.filter, v.sort, v.direction, v.columns, v.version, v.member_id "memberId", m.display_name "ownerName", ${gone('v.filter', now)} gone
      from saved_view v join member m on m.customer_id = v.customer_id and m.id = v.member_id
      where v.customer_id = ${customer} and (v.member_id = ${keeper}::uuid or v.shared)${one}
      order by v.member_id is distinct from ${keeper}::uuid, lower(v.name), v.id limit ${MOST_LISTED}`,
    values: binds.values,
  });
}

export async function goneFrom({ tx, customerId }: Acting, filter: KeptView['filter']): Promise<ViewRow['gone']> {
  const [row] = await tx.query<Pick<ViewRow, 'gone'>>({
    name: 'gone-from-a-filter', text: `select ${gone('$2::jsonb', '$3::timestamptz')} gone`, values: [customerId, JSON.stringify(filter), tx.now.toString()],
  });
  return row?.gone ?? [];
}

/** One change of somebody's views after the other, so that names stay apart and their number in bounds: all there are, and which has this name. */
export async function holdViews({ tx, customerId }: Acting, memberId: string, name: string): Promise<{ id: string; named: boolean }[]> {
  await tx.query({ name: 'hold-views', text: `select pg_advisory_xact_lock(hashtextextended('views of ' || $1 || $2, 0))`, values: [customerId, memberId] });
  return tx.query({ name: 'views-held', text: 'select id, lower(name) = lower($3) named from saved_view where customer_id = $1 and member_id = $2', values: [customerId, memberId, name] });
}

/** Waits for whoever changes it at the same time; false: it is gone meanwhile. */
export async function lockView({ tx, customerId }: Acting, id: string): Promise<boolean> {
  return (await tx.query({ name: 'lock-view', text: 'select id from saved_view where customer_id = $1 and id = $2 for update', values: [customerId, id] })).length > 0;
}

const valuesOf = ({ name, shared, filter, sort, direction, columns }: KeptView): unknown[] => [name, shared, JSON.stringify(filter), sort, direction, columns];

export const insertView = ({ tx, customerId }: Acting, { id, memberId }: { id: string; memberId: string }, kept: KeptView): Promise<unknown> => tx.query({
  name: 'keep-view', text: 'insert into saved_view (customer_id, id, member_id, name, shared, filter, sort, direction, columns) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
  values: [customerId, id, memberId, ...valuesOf(kept)],
});

export const updateView = ({ tx, customerId }: Acting, id: string, kept: KeptView): Promise<unknown> => tx.query({
  name: 'change-view', text: 'update saved_view set name = $3, shared = $4, filter = $5, sort = $6, direction = $7, columns = $8, version = version + 1 where customer_id = $1 and id = $2',
  values: [customerId, id, ...valuesOf(kept)],
});

export const dropView = ({ tx, customerId }: Acting, id: string): Promise<unknown> => tx.query({
  name: 'drop-view', text: 'delete from saved_view where customer_id = $1 and id = $2', values: [customerId, id],
});
