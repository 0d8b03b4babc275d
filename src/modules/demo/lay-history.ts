import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import type { LedgerEvent } from '../authority/index.js';

interface History {
  customerId: string;
  employees: number;
  seed: number;
  /** A member who gets a line of his own, with two predecessors on it. */
  ownLineOf: string | null;
}

const FIRST = ['Anna', 'Ben', 'Chloé', 'Daan', 'Emma', 'Finn', 'Gilles', 'Hanne', 'Inès', 'Jef', 'Kato', 'Louis', 'Marie', 'Noah', 'Olivia', 'Pauline', 'Quinten', 'Rani', 'Seppe', 'Tess'];
const LAST = ['Maes', 'Jacobs', 'Willems', 'Dubois', 'Lambert', 'Mertens', 'Leroy', 'De Backer', 'Goossens', 'Simon', 'Wouters', 'Denis', 'Aerts', 'Michel', 'Hermans', 'Laurent', 'Claes', 'Thomas', 'Pauwels', 'Bogaert'];

/**
 * What years of use would have left behind: employees with lines, predecessors, swapped cards, devices the Customer owns.
 * Nobody can do this through the portal, which only knows today; so it is written here, told by one entry per Customer.
 */
@Injectable()
export class LayHistory {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Ledger) private readonly ledger: Ledger) {}

  async execute(history: History): Promise<void> {
    const { customerId, employees, seed, ownLineOf } = history;
    await this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      await tx.query({ text: NEW_ID });
      const details = [
        ...await lay(tx, EMPLOY, [customerId, FIRST, LAST, employees, seed, tx.now.toString()]),
        ...await lay(tx, ASSIGN, [customerId, ownLineOf, employees]),
        ...await lay(tx, PREDECESSORS, [customerId]),
        ...await lay(tx, SWAPS, [customerId]),
        ...await lay(tx, OWNED_DEVICES, [customerId]),
      ];
      await this.ledger.record(tx, {
        customerId, actor: { kind: 'system', id: null, capacity: null }, event: 'demo.history-laid' satisfies LedgerEvent, subjectId: customerId, reason: 'Demo world',
        after: { members: employees }, details,
      });
    });
  }
}

/** A UUIDv7 (RFC 9562, 5.7), which PostgreSQL makes by itself from 18 on only: a random one, its first 48 bits the time, its version raised from 4 to 7. */
const NEW_ID = `create or replace function pg_temp.new_id() returns uuid language sql volatile as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$`;

/** @returns each row as the ledger tells it */
async function lay(tx: Transaction, text: string, values: unknown[]): Promise<object[]> {
  return (await tx.query<{ detail: object }>({ text, values })).map(({ detail }) => detail);
}

const detail = (table: string, attributes: string, facts: string): string =>
  `returning json_build_object('table', '${table}', 'id', id, ${attributes} 'before', null, 'after', json_build_object(${facts})) detail`;
const ASSIGNED = detail('line_assignment', `'lineId', line_id,`, `'memberId', member_id, 'from', starts_at, 'to', ends_at`);

/** Employees of two years' standing, without a sign-in of their own. */
const EMPLOY = `with person as (
    select pg_temp.new_id() identity_id, pg_temp.new_id() id, n, ($2::text[])[1 + (n * 7 + $5::int) % 20] || ' ' || ($3::text[])[1 + (n * 3 + n / 20 + $5::int) % 20] name
    from generate_series(1, $4::int) n),
  known as (
    insert into identity (id, email, display_name, language, created_at)
    select identity_id, 'employee-' || $5::int || '-' || n || '@people.example', name, 'en', $6::timestamptz - interval '2 years' from person returning id),
  here as (insert into identity_customer (identity_id, customer_id) select identity_id, $1 from person)
  insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at)
  select $1, id, identity_id, name, 'employee-' || $5::int || '-' || n || '@people.example', 'employment', $6::timestamptz - interval '2 years', $6 from person
  ${detail('member', '', `'link', link, 'from', starts_at`)}`;

/** One line each, the named member first; since half a year, or since his link began (I6). */
const ASSIGN = `with free as (
    select s.line_id, row_number() over (order by s.iccid) n from sim s where s.customer_id = $1 and s.line_id is not null and s.state = 'active' and s.tariff_plan not like 'IoT%'),
  holder as (
    select m.id, m.starts_at since, row_number() over (order by m.id = $2::uuid desc nulls last, m.email) n
    from member m where m.customer_id = $1 and (m.id = $2::uuid or m.email like 'employee-%'))
  insert into line_assignment (customer_id, id, line_id, member_id, starts_at, reason, recorded_at)
  select $1, pg_temp.new_id(), free.line_id, holder.id, greatest(date_trunc('day', now()) - interval '180 days', holder.since), 'Demo world', now()
  from free join holder using (n) where n <= $3::int + 1
  ${ASSIGNED}`;

/** Every third assigned line was somebody else's for a year before. */
const PREDECESSORS = `with taken as (
    select a.line_id, a.starts_at, row_number() over (order by a.line_id) n from line_assignment a where a.customer_id = $1 and a.ends_at is null),
  former as (select m.id, row_number() over (order by m.display_name, m.id) n, count(*) over () total from member m where m.customer_id = $1 and m.email like 'employee-%')
  insert into line_assignment (customer_id, id, line_id, member_id, starts_at, ends_at, reason, recorded_at)
  select $1, pg_temp.new_id(), t.line_id, f.id, t.starts_at - interval '365 days', t.starts_at, 'Demo world', now()
  from taken t join former f on f.n = 1 + (t.n * 5) % f.total where t.n % 3 = 0
  ${ASSIGNED}`;

/** Cards that have ended were once in lines that run: the history follows the line through the swap. */
const SWAPS = `with old as (
    select s.id, row_number() over (order by s.iccid) n from sim s where s.customer_id = $1 and s.state = 'ended' and s.line_id is null),
  running as (
    select p.line_id, p.starts_at, row_number() over (order by p.line_id) n from sim_placement p where p.customer_id = $1 and p.ends_at is null)
  insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, ends_at, recorded_at)
  select $1, pg_temp.new_id(), old.id, running.line_id, running.starts_at - interval '400 days', running.starts_at, now() from old join running using (n)
  ${detail('sim_placement', `'lineId', line_id,`, `'simId', sim_id, 'from', starts_at, 'to', ends_at`)}`;

/** Seven of ten devices are the Customer's, since it bought them. */
const OWNED_DEVICES = `insert into device_ownership (customer_id, id, device_id, stated_by, starts_at)
  select $1, pg_temp.new_id(), d.id, 'Demo world', u.starts_at
  from device d join device_use u on u.customer_id = d.customer_id and u.device_id = d.id and u.ends_at is null
  where d.customer_id = $1 and ('x' || substr(md5(d.imei), 1, 4))::bit(16)::int % 10 < 7
    and not exists (select from device_ownership o where o.customer_id = $1 and o.device_id = d.id)
  ${detail('device_ownership', '', `'deviceId', device_id, 'from', starts_at`)}`;
