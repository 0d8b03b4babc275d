import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds, BLOCK_ON_MANDATE, type ScopePart } from '../authority/index.js';
import type { MandateState, MandateView } from './mandate.views.js';

type Read = Pick<Acting, 'tx' | 'customerId'>;
export type MandateRow = Omit<MandateView, 'abilities'>;
type Row = MandateRow & Record<string, unknown>;

/** Of the mandate `a`; nobody writes down that it is active, or over by its date. What was refused says so first, as whoever acts by it is told. */
export const stateAt = (now: string): string => `case when a.refused_at is not null or (a.notified_at is not null and exists (select from ${BLOCK_ON_MANDATE})) then 'refused' when a.ended_at is not null or a.ends_at <= ${now} then 'ended'
  when a.notified_at is null then 'draft' when greatest(a.active_from, a.starts_at) > ${now} then 'notified' else 'active' end`;

const named = (id: string): string => `json_build_object('id', ${id}, 'name', (select n.display_name from member n where n.customer_id = $1 and n.id = ${id}))`;

const SCOPE = `(select coalesce(json_agg(json_build_object('kind', case when e.cost_centre_id is not null then 'costCentre' when e.billing_account_id is not null then 'billingAccount' else 'line' end,
    'id', coalesce(e.cost_centre_id, e.billing_account_id, e.line_id), 'name', coalesce(k.name, i.name)) order by e.id), '[]')
  from mandate_scope e left join cost_centre k on k.customer_id = $1 and k.id = e.cost_centre_id left join billing_account i on i.customer_id = $1 and i.id = e.billing_account_id
  where e.customer_id = $1 and e.mandate_id = a.id and e.draft = a.draft)`;

const PEOPLE = `(select coalesce(json_agg(json_build_object('memberId', m.id, 'displayName', m.display_name, 'from', ${isoInstant('m.starts_at')}, 'until', ${isoInstant('m.ends_at')}, 'named', m.ends_at > $2) order by m.id), '[]')
  from member m where m.customer_id = $1 and m.mandate_id = a.id)`;

const ROW = `select a.id, a.third_party "thirdParty", a.third_party_number "thirdPartyNumber", ${stateAt('$2')} state,
    (select json_build_object('id', p.id, 'code', p.code, 'name', p.name) from sub_profile p where p.customer_id = $1 and p.id = a.sub_profile_id) "subProfile", ${SCOPE} scope,
    ${isoInstant('a.starts_at')} "startsAt", ${isoInstant('a.ends_at')} "endsAt", a.reason, ${named('a.drafted_by')} "draftedBy", ${isoInstant('a.drafted_at')} "draftedAt",
    case when a.notified_at is not null then json_build_object('by', ${named('a.notified_by')}, 'at', ${isoInstant('a.notified_at')}, 'activeFrom', ${isoInstant('a.active_from')}) end notice,
    case when a.ended_at is not null then json_build_object('by', ${named('a.ended_by')}, 'at', ${isoInstant('a.ended_at')}, 'reason', a.end_reason) end "end",
    case when a.refused_at is not null then json_build_object('at', ${isoInstant('a.refused_at')}, 'reason', a.refusal, 'everywhere', false, 'readmittedAt', ${isoInstant('a.readmitted_at')})
      when a.notified_at is not null then (select json_build_object('at', ${isoInstant('b.blocked_at')}, 'reason', b.reason, 'everywhere', true, 'readmittedAt', null) from ${BLOCK_ON_MANDATE}) end refusal,
    ${PEOPLE} people, a.version
  from mandate a where a.customer_id = $1`;

export async function mandateById({ tx, customerId }: Read, id: string): Promise<MandateRow | null> {
  const [row] = await tx.query<Row>({ name: 'mandate-by-id', text: `${ROW} and a.id = $3`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listMandates({ tx, customerId }: Read, state: MandateState | undefined, page: { before: string | null; limit: number }): Promise<{ rows: MandateRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const where = state ? ` and ${stateAt('$2')} = ${binds.bind(state)}` : '';
  // a placeholder that the count leaves unused has no type for PostgreSQL
  const count = { text: cappedCount(`from mandate a where a.customer_id = $1 and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and a.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<Row>({ text: `${ROW}${where}${begin} order by a.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

/**
 * Locks the mandate, then those who act by it: what they are doing commits before, or finds what comes of this (P03). Whoever acts holds his own row,
 * so that nothing is added to what each change holds.
 */
export async function lockMandate({ tx, customerId }: Read, id: string): Promise<MandateRow | null> {
  await tx.query({ name: 'mandate-lock', text: 'select from mandate where customer_id = $1 and id = $2 for update', values: [customerId, id] });
  await tx.query({ name: 'mandate-lock-people', text: 'select from member where customer_id = $1 and mandate_id = $2 order by id for update', values: [customerId, id] });
  tx.readClockAgain();
  return mandateById({ tx, customerId }, id);
}

/** What is drafted, with everything checked. */
export interface Draft {
  thirdParty: string;
  thirdPartyNumber: string;
  subProfileId: string;
  scope: readonly ScopePart[];
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  reason: string;
}

const draftedValues = ({ thirdParty, thirdPartyNumber, subProfileId, startsAt, endsAt, reason }: Draft): unknown[] => [thirdParty, thirdPartyNumber, subProfileId, startsAt.toString(), endsAt.toString(), reason];

export async function insertDraft(read: Read, draft: Draft, by: string): Promise<string> {
  const { tx, customerId } = read;
  const id = newId(tx.now);
  await tx.query({
    name: 'mandate-draft',
    text: `insert into mandate (customer_id, id, drafted_by, drafted_at, third_party, third_party_number, sub_profile_id, starts_at, ends_at, reason) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [customerId, id, by, tx.now.toString(), ...draftedValues(draft)],
  });
  await insertScope(read, id, draft.scope);
  return id;
}

/** Of a locked draft. */
export async function changeDraft(read: Read, id: string, draft: Draft): Promise<void> {
  const { tx, customerId } = read;
  await tx.query({
    name: 'mandate-change',
    text: 'update mandate set third_party = $3, third_party_number = $4, sub_profile_id = $5, starts_at = $6, ends_at = $7, reason = $8, draft = draft + 1, version = version + 1 where customer_id = $1 and id = $2',
    values: [customerId, id, ...draftedValues(draft)],
  });
  await insertScope(read, id, draft.scope);
}

/** Those of the draft before stay with it. */
async function insertScope({ tx, customerId }: Read, id: string, scope: readonly ScopePart[]): Promise<void> {
  const of = (kind: ScopePart['kind']): (string | null)[] => scope.map((part) => (part.kind === kind ? part.id : null));
  await tx.query({
    name: 'mandate-scope',
    text: `insert into mandate_scope (customer_id, id, mandate_id, draft, cost_centre_id, billing_account_id, line_id)
      select $1, n.id, $2, (select a.draft from mandate a where a.customer_id = $1 and a.id = $2), n.cost_centre, n.billing_account, n.line from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) n (id, cost_centre, billing_account, line)`,
    values: [customerId, id, scope.map(() => newId(tx.now)), of('costCentre'), of('billingAccount'), of('line')],
  });
}

/** Each of a locked mandate. */
export async function keepNotice({ tx, customerId }: Read, id: string, { by, activeFrom }: { by: string; activeFrom: Temporal.Instant }): Promise<void> {
  await tx.query({ name: 'mandate-notify', text: 'update mandate set notified_by = $3, notified_at = $4, active_from = $5, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, by, tx.now.toString(), activeFrom.toString()] });
}

export async function keepEnd({ tx, customerId }: Read, id: string, { by, reason }: { by: string; reason: string }): Promise<void> {
  await tx.query({ name: 'mandate-end', text: 'update mandate set ended_by = $3, ended_at = $4, end_reason = $5, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, by, tx.now.toString(), reason] });
}

export async function keepRefusal({ tx, customerId }: Read, id: string, { by, reason }: { by: string; reason: string }): Promise<void> {
  await tx.query({ name: 'mandate-refuse', text: 'update mandate set refused_by = $3, refused_at = $4, refusal = $5, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, by, tx.now.toString(), reason] });
}

interface KnownNumber {
  isCustomer: boolean;
  isBlocked: boolean;
  isRefused: boolean;
}

/** Whose number this is: of the Customer itself, of somebody whom the operator refuses everywhere, or of one whom he refused here and did not readmit. */
export async function knownNumber({ tx, customerId }: Read, number: string): Promise<KnownNumber> {
  const [row] = await tx.query<KnownNumber & Record<string, unknown>>({
    name: 'mandate-number',
    text: `select exists (select from customer_directory d where d.id = $1 and 'BE' || d.enterprise_number = $2) "isCustomer", exists (select from third_party_block b where b.number = $2 and b.ended_at is null) "isBlocked",
      exists (select from mandate a where a.customer_id = $1 and a.third_party_number = $2 and a.refused_at is not null and a.readmitted_at is null) "isRefused"`,
    values: [customerId, number],
  });
  if (!row) throw new Error('a row that is always there');
  return row;
}

export async function keepReadmission({ tx, customerId }: Read, id: string, { by, reason }: { by: string; reason: string }): Promise<void> {
  await tx.query({ name: 'mandate-readmit', text: 'update mandate set readmitted_by = $3, readmitted_at = $4, readmission = $5, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, by, tx.now.toString(), reason] });
}

/** Where the Access Owner is reached. */
export async function ownerReached(tx: Transaction, customerId: string): Promise<{ identityId: string; email: string; language: 'en' | 'fr' | 'nl' | 'de'; customer: string } | null> {
  const [row] = await tx.query<{ identityId: string; email: string; language: 'en' | 'fr' | 'nl' | 'de'; customer: string }>({
    name: 'mandate-owner',
    text: `select i.id "identityId", i.email, i.language, d.legal_name customer from customer c join member m on m.customer_id = c.customer_id and m.id = c.owner_member_id join identity i on i.id = m.identity_id
      join customer_directory d on d.id = c.customer_id where c.customer_id = $1`,
    values: [customerId],
  });
  return row ?? null;
}
