import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';

export interface NoticedOutage {
  id: string;
  from: string;
  to: string;
}

/** Notes that the portal is there: by the clock of the database, whichever node says so, and back again where that clock was ahead. */
export async function beat(tx: Transaction): Promise<void> {
  await tx.query({ text: 'insert into portal_heartbeat (beat_at) values (clock_timestamp()) on conflict (one) do update set beat_at = clock_timestamp()' });
}

/** When a node was there last, and holds the note: of nodes that start at once one looks after the other. Null: none ever was. */
export async function lastBeat(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ at: string }>({ text: `select ${isoInstant('beat_at')} "at" from portal_heartbeat for update` });
  return row?.at ?? null;
}

/** Longer, where it began there and no node has served since: it is settled anew then. @returns whether it is a new one */
export async function keepOutage(tx: Transaction, { from, to }: { from: string; to: string }): Promise<boolean> {
  await tx.query({ text: `update portal_outage set out_until = $2, settled_at = null where out_since = $1 and out_until < $2::timestamptz - interval '1 minute'`, values: [from, to] });
  return (await tx.query({ text: 'insert into portal_outage (id, out_since, out_until) select $1, $2, $3 where not exists (select from portal_outage where out_since = $2) returning id', values: [newId(tx.now), from, to] })).length > 0;
}

/** By whose terms are not all extended yet. */
export const openOutages = (tx: Transaction): Promise<NoticedOutage[]> =>
  tx.query<NoticedOutage & Record<string, unknown>>({ text: `select id, ${isoInstant('out_since')} "from", ${isoInstant('out_until')} "to" from portal_outage where settled_at is null order by out_until` });

/** As long as it was known to be. */
export async function settleOutage(tx: Transaction, { id, to }: NoticedOutage): Promise<void> {
  await tx.query({ text: 'update portal_outage set settled_at = $3 where id = $1 and out_until = $2', values: [id, to, tx.now.toString()] });
}
