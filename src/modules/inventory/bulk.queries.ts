import type { Temporal } from 'temporal-polyfill';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, type ColumnMap, handsSql, type Row } from '../authority/index.js';
import type { BulkDeed } from './bulk.requests.js';
import type { BulkDeedView } from './bulk.view.js';
import { SUBJECTS } from './bulk-select.queries.js';
import type { BlockCause } from './sim.view.js';

export interface KeptDeed {
  id: string;
  deed: BulkDeed;
  state: 'pending' | 'done';
  costCentreId: string | null;
  until: string | null;
  reason: string;
  count: number;
}

/** Rows serve a marking that waits, and taking back the last deed of its kind; a new one lets go of those before. */
export async function keepDeed({ tx, customerId, actor }: Acting, kept: KeptDeed): Promise<void> {
  await tx.query({
    text: `delete from bulk_deed_row r using bulk_deed b where b.customer_id = $1 and b.deed = $2 and b.state <> 'pending' and r.customer_id = b.customer_id and r.deed_id = b.id`,
    values: [customerId, kept.deed],
  });
  await tx.query({
    name: 'bulk-keep',
    text: `insert into bulk_deed (customer_id, id, deed, state, cost_centre_id, blocked_until, reason, count, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [customerId, kept.id, kept.deed, kept.state, kept.costCentreId, kept.until, kept.reason, kept.count, actor.memberId, tx.now.toString()],
  });
}

const MOST_LISTED = 50;

/** What whoever acts did himself, and the markings that wait, for those who may mark. */
export async function listDeeds(acting: Acting, deedId: string | null): Promise<BulkDeedView[]> {
  const { tx, customerId, actor } = acting;
  const mayMark = actor.kind === 'person' && acting.decide('device:mark').allowed;
  const [row] = await tx.query<{ items: BulkDeedView[] }>({
    name: deedId === null ? 'bulk-deeds' : 'bulk-deed',
    text: `select coalesce(json_agg(json_build_object('id', b.id, 'deed', b.deed, 'state', b.state, 'count', b.count,
        'costCentre', case when c.id is not null then json_build_object('id', c.id, 'code', c.code, 'name', c.name) end, 'until', ${isoInstant('b.blocked_until')}, 'reason', b.reason,
        'madeBy', json_build_object('memberId', m.id, 'name', m.display_name), 'madeAt', ${isoInstant('b.made_at')}, 'decidedAt', ${isoInstant('b.decided_at')}, 'undoneAt', ${isoInstant('b.undone_at')},
        'abilities', json_build_object('decide', b.state = 'pending' and $5 and $6 <> all (array${handsSql('array[b.made_by]', 'b.made_at')}),
          'undo', b.state = 'done' and b.deed in ('allocate', 'block') and b.made_by = $3 and exists (select from bulk_deed_row r where r.customer_id = b.customer_id and r.deed_id = b.id)),
        'version', b.version) order by b.id desc), '[]') items
      from (select * from bulk_deed b where b.customer_id = $1 and (b.made_by = $3 or (b.state = 'pending' and $5)) ${deedId === null ? 'and $4::uuid is null' : 'and b.id = $4'} order by b.id desc limit ${MOST_LISTED}) b
        join member m on m.customer_id = b.customer_id and m.id = b.made_by left join cost_centre c on c.customer_id = b.customer_id and c.id = b.cost_centre_id`,
    values: [customerId, tx.now.toString(), actor.memberId, deedId, mayMark, actor.id],
  });
  return row?.items ?? [];
}

/** Waits for whoever decides or takes back at the same time. */
export const lockDeed = ({ tx, customerId }: Acting, deedId: string): Promise<unknown> => tx.query({
  name: 'bulk-lock', text: 'select from bulk_deed where customer_id = $1 and id = $2 for update', values: [customerId, deedId],
});

export const lockRows = ({ tx, customerId }: Acting, { id, deed }: Pick<KeptDeed, 'id' | 'deed'>): Promise<unknown> => tx.query({
  text: `with locked as (select from ${SUBJECTS[deed].table} t where t.customer_id = $1 and t.id in (select subject_id from bulk_deed_row where customer_id = $1 and deed_id = $2) order by t.id for update)
    select count(*) from locked`,
  values: [customerId, id],
});

/** Rows of the deed whose subjects are still as it left them. */
const still = (deed: BulkDeed): string => `bulk_deed_row r join ${SUBJECTS[deed].table} t on t.customer_id = r.customer_id and t.id = r.subject_id and t.version = r.version
  where r.customer_id = $1 and r.deed_id = $2`;

export async function countStill({ tx, customerId }: Acting, { id, deed }: Pick<KeptDeed, 'id' | 'deed'>): Promise<{ still: number; all: number }> {
  const [row] = await tx.query<{ still: number; all: number }>({
    text: `select (select count(*) from ${still(deed)})::integer still, (select count(*) from bulk_deed_row where customer_id = $1 and deed_id = $2)::integer "all"`,
    values: [customerId, id],
  });
  return row ?? { still: 0, all: 0 };
}

const PLACE: ColumnMap = Object.fromEntries(['lineId', 'costCentreId', 'billingAccountId'].map((name) => [name, `(p.place->>'${name}')::uuid`]));

/** Where each subject was, and, where it is still as it was left, where it is now: others may have moved it meanwhile. */
const PLACES = (deed: BulkDeed): string => `bulk_deed_row r cross join lateral (select r.place union all
    select jsonb_build_object('lineId', s.line_id, 'costCentreId', s.cost_centre_id, 'billingAccountId', s.billing_account_id)
    from ${SUBJECTS[deed].table} t join sim s on s.customer_id = t.customer_id and s.${SUBJECTS[deed].key} = t.id
    where t.customer_id = r.customer_id and t.id = r.subject_id and t.version = r.version) p`;

/** Where the right of whoever acts does not reach, when it should reach all of them. */
export async function firstUncovered(acting: Acting, { id, deed }: Pick<KeptDeed, 'id' | 'deed'>): Promise<Row | null> {
  const binds = new Binds();
  const [customer, of] = [binds.bind(acting.customerId), binds.bind(id)];
  const covered = acting.visible(SUBJECTS[deed].permission, PLACE, binds);
  const [row] = await acting.tx.query<{ place: Row }>({ text: `select p.place from ${PLACES(deed)} where r.customer_id = ${customer} and r.deed_id = ${of} and (${covered}) is not true limit 1`, values: binds.values });
  return row?.place ?? null;
}

export interface ChangedRow extends Record<string, unknown> {
  id: string;
  place: Row;
  before: object | null;
}

const CHANGED = `r.subject_id id, r.place, r.before`;
const ORDER = 'order by id';
const sorted = (update: string): string => `with changed as (${update} returning ${CHANGED}) select * from changed ${ORDER}`;

export const allocateRows = ({ tx, customerId }: Acting, deedId: string, costCentreId: string | null): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: sorted(`update line t set cost_centre_id = $3, version = t.version + 1 from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id`),
  values: [customerId, deedId, costCentreId],
});

export const blockRows = ({ tx, customerId }: Acting, deedId: string, block: { cause: BlockCause; until: string; limit: string }): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: sorted(`update sim t set state = 'blocked', block_cause = $3, blocked_since = $4, blocked_until = $5, block_limit = $6, version = t.version + 1
    from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id`),
  values: [customerId, deedId, block.cause, tx.now.toString(), block.until, block.limit],
});

/**
 * Blocked they are: they are locked, and were judged, or stand at the version of their block.
 * @param onlyStill those that nobody changed since the deed that blocked them
 */
export const unblockRows = ({ tx, customerId }: Acting, deedId: string, onlyStill = false): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: sorted(`update sim t set state = 'active', block_cause = null, blocked_since = null, blocked_until = null, block_limit = null, version = t.version + 1
    from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id${onlyStill ? ' and t.version = r.version' : ''}`),
  values: [customerId, deedId],
});

export const allocateBack = ({ tx, customerId }: Acting, deedId: string): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: sorted(`update line t set cost_centre_id = (r.before->>'costCentreId')::uuid, version = t.version + 1
    from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id and t.version = r.version`),
  values: [customerId, deedId],
});

/** Devices that are still as they were when it was asked. */
export async function ownDevices({ tx, customerId, actor }: Acting, deedId: string, now: Temporal.Instant): Promise<ChangedRow[]> {
  await tx.query({
    text: `insert into device_ownership (customer_id, id, device_id, stated_by, starts_at) select $1, gen_random_uuid(), t.id, $3, $4 from ${still('markOwned')}
      and not exists (select from device_ownership o where o.customer_id = $1 and o.device_id = t.id and o.ends_at is null)`,
    values: [customerId, deedId, actor.displayName, now.toString()],
  });
  return nextVersionOfDevices(tx, customerId, deedId);
}

export async function disownDevices({ tx, customerId }: Acting, deedId: string): Promise<ChangedRow[]> {
  await tx.query({
    text: `update device_ownership o set ends_at = $3 from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and o.customer_id = $1 and o.device_id = r.subject_id and o.ends_at is null`,
    values: [customerId, deedId, tx.now.toString()],
  });
  return tx.query<ChangedRow>({
    text: sorted(`update device t set version = t.version + 1 from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id`),
    values: [customerId, deedId],
  });
}

const nextVersionOfDevices = (tx: Acting['tx'], customerId: string, deedId: string): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: sorted(`update device t set version = t.version + 1 from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 and t.customer_id = $1 and t.id = r.subject_id and t.version = r.version`),
  values: [customerId, deedId],
});

export const placesOf = ({ tx, customerId }: Acting, deedId: string): Promise<ChangedRow[]> => tx.query<ChangedRow>({
  text: `select ${CHANGED} from bulk_deed_row r where r.customer_id = $1 and r.deed_id = $2 ${ORDER}`, values: [customerId, deedId],
});

export const settleDeed = ({ tx, customerId, actor }: Acting, deedId: string, { state, count }: { state: 'done' | 'refused' | 'undone'; count: number }): Promise<unknown> => tx.query({
  name: 'bulk-settle',
  text: `update bulk_deed set state = $3, count = case when $3 = 'done' then $4 else count end, version = version + 1,
      decided_by = case when $3 in ('done', 'refused') then $5::uuid end, decided_at = case when $3 in ('done', 'refused') then $6::timestamptz end, undone_at = case when $3 = 'undone' then $6::timestamptz end
    where customer_id = $1 and id = $2`,
  values: [customerId, deedId, state, count, actor.memberId, tx.now.toString()],
});

export const dropRows = ({ tx, customerId }: Acting, deedId: string): Promise<unknown> => tx.query({
  name: 'bulk-drop-rows', text: 'delete from bulk_deed_row where customer_id = $1 and deed_id = $2', values: [customerId, deedId],
});

/** Set by set it takes as long as it takes; the longest answer's time ends it (`LongAnswer`). */
export const takeTime = ({ tx }: Acting): Promise<unknown> => tx.query({ text: `set local statement_timeout = '120s'` });
