import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';

export interface NoticedOutage {
  id: string;
  from: string;
  to: string;
}

/** Notes that the portal is there, by the clock of the database, whichever node says so. @returns since when no node had, and now; null: somebody does so for the first time */
export async function beat(tx: Transaction): Promise<{ from: string; to: string } | null> {
  await tx.query({ text: 'insert into portal_heartbeat (beat_at) values (clock_timestamp()) on conflict do nothing' });
  const [was] = await tx.query<{ from: string }>({ text: `select ${isoInstant('beat_at')} "from" from portal_heartbeat for update` });
  const [now] = await tx.query<{ to: string }>({ text: `update portal_heartbeat set beat_at = greatest(beat_at, clock_timestamp()) returning ${isoInstant('beat_at')} "to"` });
  return was && now ? { from: was.from, to: now.to } : null;
}

export async function insertOutage(tx: Transaction, { from, to }: { from: string; to: string }): Promise<void> {
  await tx.query({ text: 'insert into portal_outage (id, out_since, out_until) values ($1, $2, $3)', values: [newId(tx.now), from, to] });
}

/** By whose terms are not all extended yet, as far as they are over. */
export const openOutages = (tx: Transaction, until: string): Promise<NoticedOutage[]> =>
  tx.query<NoticedOutage & Record<string, unknown>>({ text: `select id, ${isoInstant('out_since')} "from", ${isoInstant('out_until')} "to" from portal_outage where settled_at is null and out_until <= $1 order by out_until`, values: [until] });

export async function settleOutage(tx: Transaction, id: string): Promise<void> {
  await tx.query({ text: 'update portal_outage set settled_at = $2 where id = $1', values: [id, tx.now.toString()] });
}

/** Nothing that ended behind this instant is written down before it is known what an outage does to it. Null: there is none. */
export async function heldSince(tx: Transaction, minutes: number): Promise<string | null> {
  const [row] = await tx.query<{ at: string | null }>({
    text: `select ${isoInstant(`least((select min(o.out_since) from portal_outage o where o.settled_at is null), (select h.beat_at from portal_heartbeat h where clock_timestamp() - h.beat_at >= make_interval(mins => $1)))`)} "at"`, values: [minutes],
  });
  return row?.at ?? null;
}
