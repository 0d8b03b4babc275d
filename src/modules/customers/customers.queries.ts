import type { Transaction } from '../../platform/database/database.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { beginsWith, hasWord, isoInstant } from '../../platform/database/sql.js';
import { type Acting, APPLICATIONS, Binds, type ColumnMap } from '../authority/index.js';
import type { ApplicationState, ApplicationView, CustomerListingView, CustomerView } from './customer.view.js';

const LISTING = `d.id, d.enterprise_number "enterpriseNumber", d.legal_name "legalName", d.state, ${isoInstant('d.created_at')} "registeredAt"`;
const NAME_KEY = `lower(d.legal_name) collate "C"`;

export interface Found<Row> {
  /** One more than the limit, where there is one. */
  rows: Row[];
  counted: number;
}

/** @returns false when the number is taken */
export async function enterDirectory(tx: Transaction, customer: { id: string; enterpriseNumber: string; legalName: string }): Promise<boolean> {
  const rows = await tx.query({
    name: 'directory-enter',
    text: `insert into customer_directory (id, enterprise_number, legal_name, state, created_at) values ($1, $2, $3, 'active', $4)
      on conflict do nothing returning id`,
    values: [customer.id, customer.enterpriseNumber, customer.legalName, tx.now.toString()],
  });
  return rows.length === 1;
}

/** In the order of names; the search begins any word of the name or the number, with or without dots. */
export async function listCustomers(tx: Transaction, search: string | undefined, page: { limit: number; after: Values | null }): Promise<Found<CustomerListingView>> {
  const binds = new Binds();
  const where = search === undefined ? 'true' : searched(search, binds);
  const counted = { text: cappedCount(`from customer_directory d where ${where}`), values: [...binds.values] };
  const [name, id] = page.after ?? [];
  const begin = name && id ? ` and (${NAME_KEY}, d.id) > (lower(${binds.bind(name)}) collate "C", ${binds.bind(id)}::uuid)` : '';
  const rows = await tx.query<CustomerListingView>({
    text: `select ${LISTING} from customer_directory d where ${where}${begin} order by ${NAME_KEY}, d.id limit ${binds.bind(page.limit + 1)}`, values: binds.values,
  });
  const [count] = await tx.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

function searched(search: string, binds: Binds): string {
  const digits = search.replace(/[.\s]/g, '').replace(/^BE/i, '');
  const number = /^\d+$/.test(digits) ? ` or ${beginsWith('d.enterprise_number collate "C"', binds.bind(digits))}` : '';
  return `(${hasWord('folded(d.legal_name)', binds.bind(search.trim()))}${number})`;
}

/** The newest notice to the address that is settled was refused for good, or came back. */
const DOUBT = `(select json_build_object('since', ${isoInstant('coalesce(n.bounced_at, n.created_at)')}, 'said', coalesce(n.bounce, n.response))
  from (select s.* from (select lower(c.notice_email) address offset 0) a join mail s on s.address = a.address where s.sent_at is not null or s.response_code >= 500 order by s.created_at desc, s.id desc limit 1) n
  where n.bounced_at is not null or n.sent_at is null)`;

export async function customerCard(tx: Transaction, customerId: string): Promise<CustomerView | null> {
  const [row] = await tx.query<Omit<CustomerView, 'applications'>>({
    name: 'customer-card',
    text: `select ${LISTING}, c.seat, c.notice_email "noticeEmail", c.authority_stated_by "authorityStatedBy", c.language, c.owner_opt_out "ownerOptOut", c.owner_member_id "ownerMemberId",
        o.display_name "ownerName", c.registrant_member_id "registrantMemberId", r.display_name "registrantName", c.version, ${DOUBT} "noticeDoubt"
      from customer_directory d join customer c on c.customer_id = d.id
        join member r on r.customer_id = c.customer_id and r.id = c.registrant_member_id
        left join member o on o.customer_id = c.customer_id and o.id = c.owner_member_id
      where d.id = $1`,
    values: [customerId],
  });
  return row ? { ...row, applications: await applicationsOf(tx, customerId) } : null;
}

/** Locks the Customer's row, because a change of a subscription gives and takes rights. @returns its version, null when there is none, or it has ended */
export async function lockCustomer(tx: Transaction, customerId: string): Promise<number | null> {
  const [row] = await tx.query<{ version: number }>({ name: 'customer-lock-version', text: 'select version from customer where customer_id = $1 for update', values: [customerId] });
  return row && !(await hasEnded(tx, customerId)) ? row.version : null;
}

/** For whoever holds the Customer's row: a statement of its own, since one that waits for a lock sees other tables as they were before. */
export async function hasEnded(tx: Transaction, customerId: string): Promise<boolean> {
  const ended = await tx.query({ name: 'customer-ended', text: `select from customer_directory where id = $1 and state = 'ended'`, values: [customerId] });
  return ended.length > 0;
}

export async function moveVersion(tx: Transaction, customerId: string): Promise<void> {
  await tx.query({ name: 'customer-version', text: 'update customer set version = version + 1 where customer_id = $1', values: [customerId] });
}

/** The catalogue, with the state at this instant. */
export async function applicationsOf(tx: Transaction, customerId: string): Promise<ApplicationView[]> {
  const rows = await tx.query<{ application: string; state: ApplicationState; since: string }>({
    name: 'customer-applications',
    text: `select distinct on (s.application) s.application, case when s.ends_at <= $2 then 'off' else s.state end state,
        ${isoInstant('case when s.ends_at <= $2 then s.ends_at else s.starts_at end')} since
      from subscription s where s.customer_id = $1 and s.starts_at <= $2 order by s.application, s.starts_at desc, s.id desc`,
    values: [customerId, tx.now.toString()],
  });
  return Object.entries(APPLICATIONS).map(([application, { always }]) => {
    const row = rows.find((each) => each.application === application);
    return { application, state: always ? 'active' : row?.state ?? 'off', since: row?.since ?? null };
  });
}

const PARTS = {
  cost_centre: { key: 'code', columns: { costCentreId: 'p.id' } },
  billing_account: { key: 'number', columns: { billingAccountId: 'p.id' } },
} as const satisfies Record<string, { key: string; columns: ColumnMap }>;

/** Cost centres or billing accounts in the order of their code or number, as far as they are visible; the search begins any word of code, number or name. */
export async function listParts<Row extends { id: string; name: string }>(acting: Acting, table: keyof typeof PARTS, page: { search?: string; limit: number; after: Values | null }): Promise<Found<Row>> {
  const { key, columns } = PARTS[table];
  const binds = new Binds();
  const searched = page.search === undefined ? '' : ` and ${hasWord('p.search_key', binds.bind(page.search.trim()))}`;
  const from = `from ${table} p where p.customer_id = ${binds.bind(acting.customerId)} and ${acting.visible('cost-centre:read', columns, binds)}${searched}`;
  const counted = { text: cappedCount(from), values: [...binds.values] };
  const [text, id] = page.after ?? [];
  const begin = text && id ? ` and (p.${key} collate "C", p.id) > (${binds.bind(text)}, ${binds.bind(id)}::uuid)` : '';
  const rows = await acting.tx.query<Row>({ text: `select p.id, p.${key}, p.name ${from}${begin} order by p.${key} collate "C", p.id limit ${binds.bind(page.limit + 1)}`, values: binds.values });
  const [count] = await acting.tx.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}
