import { newId } from '../../kernel/index.js';
import { hasWord, isoInstant } from '../../platform/database/sql.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Acting, Row } from '../authority/index.js';

/** A line with whose it is now. */
export interface LineRow extends Record<string, unknown> {
  id: string;
  number: string;
  version: number;
  costCentreId: string | null;
  billingAccountId: string;
  ended: boolean;
  assignment: AssignmentRow | null;
}

interface AssignmentRow {
  id: string;
  memberId: string;
  name: string;
  from: string;
  reason: string;
}

/** What rules and the ledger's readers are scoped by. */
export const attributesOf = ({ id, costCentreId, billingAccountId }: LineRow): Row => ({ lineId: id, costCentreId, billingAccountId });

/** Locked first and read after: what waited for the lock sees what the other one left. */
export async function lockLine(acting: Acting, lineId: string): Promise<LineRow | null> {
  await acting.tx.query({ name: 'line-lock', text: 'select from line where customer_id = $1 and id = $2 for update', values: [acting.customerId, lineId] });
  return lineById(acting, lineId);
}

export async function lineById({ tx, customerId }: Acting, lineId: string): Promise<LineRow | null> {
  const [row] = await tx.query<LineRow>({
    name: 'line-by-id',
    text: `select l.id, l.number, l.version, l.cost_centre_id "costCentreId", l.billing_account_id "billingAccountId", l.ends_at is not null and l.ends_at <= $3 ended,
        (select json_build_object('id', a.id, 'memberId', a.member_id, 'name', m.display_name, 'from', ${isoInstant('a.starts_at')}, 'reason', a.reason)
          from line_assignment a join member m on m.customer_id = a.customer_id and m.id = a.member_id
          where a.customer_id = l.customer_id and a.line_id = l.id and a.ends_at is null) assignment
      from line l where l.customer_id = $1 and l.id = $2`,
    values: [customerId, lineId, tx.now.toString()],
  });
  return row ?? null;
}

/** Held until commit, so that nobody ends the link meanwhile. */
export async function memberInForce({ tx, customerId }: Acting, memberId: string, hold: boolean): Promise<{ id: string; name: string } | null> {
  const [row] = await tx.query<{ id: string; name: string }>({
    name: hold ? 'assignee-hold' : 'assignee',
    text: `select id, display_name name from member where customer_id = $1 and id = $2 and starts_at <= $3 and (ends_at is null or ends_at > $3)${hold ? ' for share' : ''}`,
    values: [customerId, memberId, tx.now.toString()],
  });
  return row ?? null;
}

/** A search is answered with so many; more of the name narrows it. */
const MOST_FOUND = 20;

export const membersInForce = ({ tx, customerId }: Acting, name: string): Promise<{ memberId: string; name: string; email: string }[]> => tx.query({
  name: 'assignees',
  text: `select m.id "memberId", m.display_name "name", m.email from member m
    where m.customer_id = $1 and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2) and ${hasWord('m.name_key', '$3')}
    order by m.name_key, m.id limit ${MOST_FOUND}`,
  values: [customerId, tx.now.toString(), name],
});

export async function beginAssignment({ tx, customerId, actor }: Acting, { lineId, memberId, reason }: { lineId: string; memberId: string; reason: string }): Promise<string> {
  const id = newId(tx.now);
  const now = tx.now.toString();
  await tx.query({
    name: 'assignment-begin',
    text: `insert into line_assignment (customer_id, id, line_id, member_id, starts_at, reason, given_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $5)`,
    values: [customerId, id, lineId, memberId, now, reason, actor.memberId],
  });
  return id;
}

/** The period ends, it is not deleted: its person keeps what was his (I6). */
export const endAssignment = ({ tx, customerId }: Acting, id: string): Promise<unknown> => tx.query({
  name: 'assignment-end',
  text: 'update line_assignment set ends_at = $3 where customer_id = $1 and id = $2 and ends_at is null',
  values: [customerId, id, tx.now.toString()],
});

export const nextVersion = ({ tx, customerId }: Acting, lineId: string): Promise<unknown> => tx.query({
  name: 'line-next-version',
  text: 'update line set version = version + 1 where customer_id = $1 and id = $2',
  values: [customerId, lineId],
});

export const setCostCentre = ({ tx, customerId }: Acting, lineId: string, costCentreId: string | null): Promise<unknown> => tx.query({
  name: 'line-set-cost-centre',
  text: 'update line set cost_centre_id = $3, version = version + 1 where customer_id = $1 and id = $2',
  values: [customerId, lineId, costCentreId],
});

export async function isCostCentre(tx: Transaction, customerId: string, id: string): Promise<boolean> {
  const rows = await tx.query({ name: 'is-cost-centre', text: 'select from cost_centre where customer_id = $1 and id = $2', values: [customerId, id] });
  return rows.length > 0;
}
