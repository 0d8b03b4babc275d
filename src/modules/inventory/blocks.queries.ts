import { newId } from '../../kernel/index.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, type Row } from '../authority/index.js';
import { isOver, SIM_COLUMNS, stateAt } from './sim-row.js';
import type { BlockCause, SimBlockView } from './sim.view.js';

/** A card as its block is decided about. */
export interface CardRow extends Record<string, unknown> {
  id: string;
  iccid: string;
  form: string;
  state: string;
  version: number;
  block: SimBlockView | null;
  costCentreId: string | null;
  billingAccountId: string | null;
  lineId: string | null;
  number: string;
}

/** What rules and the ledger's readers are scoped by. */
export const placeOf = ({ lineId, costCentreId, billingAccountId }: CardRow): Row => ({ lineId, costCentreId, billingAccountId });

const CARD = `select s.id, s.iccid, s.form, ${stateAt('$3')} state, s.version, s.cost_centre_id "costCentreId", s.billing_account_id "billingAccountId", s.line_id "lineId", s.number,
    case when s.state = 'blocked' and (${isOver('$3')}) is not true then json_build_object('cause', s.block_cause, 'since', ${isoInstant('s.blocked_since')},
      'until', ${isoInstant('s.blocked_until')}, 'latestUntil', ${isoInstant('s.block_limit')}) end block
  from sim s where s.customer_id = $1 and s.id = $2`;

export async function cardById({ tx, customerId }: Acting, simId: string): Promise<CardRow | null> {
  const [row] = await tx.query<CardRow>({ name: 'card-by-id', text: CARD, values: [customerId, simId, tx.now.toString()] });
  return row ?? null;
}

/** Locked first and read after: what waited for the lock sees what the other one left. */
export async function lockCard(acting: Acting, simId: string): Promise<CardRow | null> {
  await acting.tx.query({ name: 'card-lock', text: 'select from sim where customer_id = $1 and id = $2 for update', values: [acting.customerId, simId] });
  return cardById(acting, simId);
}

export async function cardOfLine({ tx, customerId }: Acting, lineId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({ name: 'card-of-line', text: 'select id from sim where customer_id = $1 and line_id = $2', values: [customerId, lineId] });
  return row?.id ?? null;
}

export const setBlock = ({ tx, customerId }: Acting, simId: string, block: { cause: BlockCause | null; since: string; until: string; limit: string }): Promise<unknown> => tx.query({
  name: 'card-block',
  text: `update sim set state = 'blocked', block_cause = $3, blocked_since = $4, blocked_until = $5, block_limit = $6, version = version + 1 where customer_id = $1 and id = $2`,
  values: [customerId, simId, block.cause, block.since, block.until, block.limit],
});

const NO_BLOCK = 'block_cause = null, blocked_since = null, blocked_until = null, block_limit = null, version = version + 1';

export const liftBlock = ({ tx, customerId }: Acting, simId: string): Promise<unknown> => tx.query({
  name: 'card-unblock',
  text: `update sim set state = 'active', ${NO_BLOCK} where customer_id = $1 and id = $2`,
  values: [customerId, simId],
});

/** At one instant the old card leaves the line and ends, and the new one is on it. */
export async function swapCards({ tx, customerId }: Acting, { from, to, lineId }: { from: string; to: string; lineId: string }): Promise<void> {
  const now = tx.now.toString();
  await tx.query({ name: 'swap-old', text: `update sim set state = 'ended', ${NO_BLOCK} where customer_id = $1 and id = $2`, values: [customerId, from] });
  await tx.query({ name: 'swap-new', text: `update sim set state = 'active', activated_at = coalesce(activated_at, $3), version = version + 1 where customer_id = $1 and id = $2`, values: [customerId, to, now] });
  await tx.query({ name: 'swap-leave', text: 'update sim_placement set ends_at = $3 where customer_id = $1 and sim_id = $2 and ends_at is null', values: [customerId, from, now] });
  await tx.query({
    name: 'swap-arrive',
    text: 'insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at) values ($1, $2, $3, $4, $5, $5)',
    values: [customerId, newId(tx.now), to, lineId, now],
  });
  await tx.query({ name: 'swap-line', text: 'update line set version = version + 1 where customer_id = $1 and id = $2', values: [customerId, lineId] });
}

/** A search is answered with so many; more of the number narrows it. */
const MOST_FOUND = 20;

/** Cards in stock that the right covers, by the beginning of their number: their own index has nothing else. */
export async function cardsInStock(acting: Acting, iccid: string): Promise<{ simId: string; iccid: string; form: string }[]> {
  const binds = new Binds();
  const customer = binds.bind(acting.customerId);
  const [from, to] = [binds.bind(iccid), binds.bind(`${iccid}\u{10FFFF}`)];
  const text = `select s.id "simId", s.iccid, s.form from sim s where s.customer_id = ${customer} and s.state = 'inStock' and s.iccid >= ${from} and s.iccid < ${to}
    and ${acting.visible('sim:read', SIM_COLUMNS, binds)} and ${acting.visible('sim:block', SIM_COLUMNS, binds)} order by s.iccid limit ${MOST_FOUND}`;
  return acting.tx.query<{ simId: string; iccid: string; form: string }>({ text, values: binds.values });
}
