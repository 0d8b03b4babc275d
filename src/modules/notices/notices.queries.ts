import type { Statement, Transaction } from '../../platform/database/database.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { givenUpBefore } from '../../platform/mail/given-up.js';
import type { NoticeKind } from '../../platform/mail/notices.js';
import { Binds } from '../authority/index.js';
import type { CompanyNoticeView, NoticeState, NoticeView, OwnNoticeView, SilenceView } from './notice.view.js';

/**
 * A gateway that is out (5xx) says nothing about the number, other than a mail server about a mailbox.
 * @param now the placeholder of this moment
 */
const stateAt = (now: string): string => `case when n.bounced_at is not null then 'bounced' when n.sent_at is not null then 'sent' when n.created_at <= ${givenUpBefore('n', now)} then 'givenUp'
  when n.response_code >= 500 and n.transport = 'mail' then 'refused' else 'waiting' end`;

const told = (now: string): string => `n.id, n.transport, n.kind, n.subject, n.rule, n.courtesy, ${isoInstant('n.created_at')} "writtenAt", ${isoInstant('n.sent_at')} "sentAt", ${stateAt(now)} state`;

const FULL = `n.recipient, n.person_id is not null "toPerson", n.sender, n.digest, n.response,
  case when n.bounced_at is not null then json_build_object('said', n.bounce, 'at', ${isoInstant('n.bounced_at')},
    'recordedBy', (select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = n.bounce_recorded_by)) end bounce`;

interface Asked {
  /** What is told of each, with the placeholder of this moment. */
  columns: (now: string) => string;
  from: string;
  binds: Binds;
}

interface Paged {
  limit: number;
  after: Values | null;
}

/** Newest first. Ids begin with the time. */
function paged(tx: Transaction, { columns, from, binds }: Asked, { limit, after }: Paged): { list: Statement; count: Statement } {
  const count = { text: cappedCount(from), values: [...binds.values] };
  const begin = after ? ` and n.id < ${binds.bind(after[0])}` : '';
  const text = `select ${columns(bindNow(tx, binds))} ${from}${begin} order by n.id desc limit ${binds.bind(limit + 1)}`;
  return { list: { text, values: binds.values }, count };
}

async function countedBy(tx: Transaction, statement: Statement): Promise<number> {
  const [row] = await tx.query<{ counted: number }>(statement);
  return row?.counted ?? 0;
}

const bindNow = ({ now }: Transaction, binds: Binds): string => `${binds.bind(now.toString())}::timestamptz`;

export async function listNotices(tx: Transaction, { customerId, kind, state }: { customerId: string; kind?: NoticeKind; state?: NoticeState }, asked: Paged): Promise<{ rows: NoticeView[]; counted: number }> {
  const binds = new Binds();
  const ofKind = kind ? ` and n.kind = ${binds.bind(kind)}` : '';
  const inState = state ? ` and ${stateAt(bindNow(tx, binds))} = ${binds.bind(state)}` : '';
  const { list, count } = paged(tx, { columns: (now) => `${told(now)}, ${FULL}`, from: `from mail n where n.customer_id = ${binds.bind(customerId)}${ofKind}${inState}`, binds }, asked);
  return { rows: await tx.query<NoticeView>(list), counted: await countedBy(tx, count) };
}

/** To the address of the registration form; what goes to people is theirs. */
export async function listCompanyNotices(tx: Transaction, customerId: string, asked: Paged): Promise<{ rows: CompanyNoticeView[]; counted: number }> {
  const binds = new Binds();
  const { list, count } = paged(tx, { columns: (now) => `${told(now)}, n.recipient`, from: `from mail n where n.customer_id = ${binds.bind(customerId)} and n.person_id is null`, binds }, asked);
  return { rows: await tx.query<CompanyNoticeView>(list), counted: await countedBy(tx, count) };
}

export async function listOwnNotices(tx: Transaction, personId: string, asked: Paged): Promise<{ rows: OwnNoticeView[]; counted: number }> {
  const binds = new Binds();
  const customer = `(select json_build_object('id', d.id, 'name', d.legal_name) from customer_directory d where d.id = n.customer_id) customer`;
  const { list, count } = paged(tx, { columns: (now) => `${told(now)}, ${customer}`, from: `from mail n where n.person_id = ${binds.bind(personId)}`, binds }, asked);
  return { rows: await tx.query<OwnNoticeView>(list), counted: await countedBy(tx, count) };
}

/** Locks it: two agents who read the same letter record it once. */
export async function lockNotice(tx: Transaction, customerId: string, id: string): Promise<{ kind: NoticeKind; sent: boolean; bounced: boolean } | null> {
  const [row] = await tx.query<{ kind: NoticeKind; sent: boolean; bounced: boolean }>({
    name: 'notice-lock', text: 'select n.kind, n.sent_at is not null sent, n.bounced_at is not null bounced from mail n where n.customer_id = $1 and n.id = $2 for update', values: [customerId, id],
  });
  return row ?? null;
}

export async function keepBounce(tx: Transaction, id: string, { said, by }: { said: string; by: string }): Promise<void> {
  await tx.query({ name: 'notice-bounce', text: 'update mail set bounced_at = $2, bounce = $3, bounce_recorded_by = $4 where id = $1', values: [id, tx.now.toString(), said, by] });
}

export async function noticeOf(tx: Transaction, customerId: string, id: string): Promise<NoticeView | null> {
  const [row] = await tx.query<NoticeView>({ name: 'notice', text: `select ${told('$3::timestamptz')}, ${FULL} from mail n where n.customer_id = $1 and n.id = $2`, values: [customerId, id, tx.now.toString()] });
  return row ?? null;
}

interface Window {
  customerId: string;
  from: string;
  to: string;
  rule: string | null;
}

/** Everything that names the Customer, and whatever of no Customer went to its people, or to an address or a number that was ever theirs. */
const SEEN = `with people as (select distinct m.identity_id id from member m where m.customer_id = $1),
    addresses as materialized (select lower(m.email) address from member m where m.customer_id = $1 union select lower(i.email) from identity i join people p on p.id = i.id
      union select lower(c.notice_email) from customer c where c.customer_id = $1
      union select u.number from people p join mobile_number u on u.subject_id = p.id where u.realm = 'customer' and u.confirmed_at is not null),
    seen as (select n.id, n.customer_id, n.rule, n.kind, n.transport, n.created_at, n.sent_at, n.bounced_at from mail n where n.customer_id = $1
      union select n.id, n.customer_id, n.rule, n.kind, n.transport, n.created_at, n.sent_at, n.bounced_at from people p join mail n on n.person_id = p.id where n.customer_id is null
      union select n.id, n.customer_id, n.rule, n.kind, n.transport, n.created_at, n.sent_at, n.bounced_at from addresses a join mail n on n.address = a.address where n.customer_id is null)`;

/**
 * A notice leaves after it was written and committed, and is marked as sent in the transaction that sends it. So what is not marked, not refused for good, not given up, and written before the end
 * of the window may be leaving at this moment, or have left when a node died: until the first such notice was written nothing is missing, whatever happens later.
 * What was begun in its last moment is given up a minute later: no transport takes longer.
 */
export async function countTold(tx: Transaction, { customerId, from, to, rule }: Window): Promise<Omit<SilenceView, 'from' | 'to' | 'rule' | 'proven' | 'transports'>> {
  const open = `s.sent_at is null and s.bounced_at is null and s.created_at > ${givenUpBefore('s', `$5::timestamptz - interval '1 minute'`)} and s.created_at < $3`;
  const within = 's.sent_at >= $2 and s.sent_at < $3';
  const [row] = await tx.query<Omit<SilenceView, 'from' | 'to' | 'rule' | 'proven' | 'transports'>>({
    name: 'notices-silence',
    text: `${SEEN} select count(*) filter (where ${within})::integer count, count(*) filter (where ${within} and s.customer_id is not null)::integer "aboutCustomer",
        count(*) filter (where ${within} and s.transport = 'sms')::integer "bySms",
        count(*) filter (where ${open})::integer waiting, (select count(*)::integer from people) people,
        ${isoInstant(`least($3::timestamptz, $5::timestamptz, min(s.created_at) filter (where ${open}))`)} "completeUntil"
      from seen s where $4::text is null or s.rule = $4`,
    values: [customerId, from, to, rule, tx.now.toString()],
  });
  if (!row) throw new Error('a count without a row');
  return row;
}
