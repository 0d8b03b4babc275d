import { Inject, Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';
import type { Concern, CustomerConcernedView } from './control-what-if.view.js';

interface Customer {
  id: string;
  name: string;
}

/** Two legal entities, or one that is absorbed. */
export interface EntityConcerned {
  change: Concern;
  holder: string | null;
  company: string;
}

export type ConcernedCustomer = Pick<CustomerConcernedView, 'change' | 'holder' | 'customer'>;

/** A bound on the work of one answer. */
const MOST_CUSTOMERS = 200;

/**
 * What a change of control means for Customers: which of them it concerns, and how much stands there. It counts, and names nothing of the Customer's own, so it is no look
 * (decision 0007). What rests on the control itself, where the one is listed as the other's affiliate (decision 0031), is told apart.
 */
@Injectable()
export class CustomersConcerned {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Pairs of which both are Customers, and Customers that are absorbed. */
  async among(tx: Transaction, concerned: readonly EntityConcerned[]): Promise<ConcernedCustomer[]> {
    const customers = await customersOf(tx, concerned.flatMap(({ holder, company }) => (holder === null ? [company] : [holder, company])));
    return concerned.flatMap(({ change, holder, company }) => {
      const [customer, by = null] = [customers.get(company), holder === null ? null : customers.get(holder)];
      return customer && (holder === null || by) ? [{ change, holder: by, customer }] : [];
    }).slice(0, MOST_CUSTOMERS);
  }

  /** Each Customer in a transaction of its own; not within another. */
  async counted(rows: readonly ConcernedCustomer[], day: string): Promise<CustomerConcernedView[]> {
    const counted: CustomerConcernedView[] = [];
    for (const row of rows) counted.push({ ...row, ...await this.database.read(row.customer.id, (own) => standingAt(own, { customerId: row.customer.id, parentId: row.holder?.id ?? null, day })) });
    return counted;
  }
}

type Standing = Pick<CustomerConcernedView, 'grants' | 'mandates' | 'clients' | 'byControl'>;
const NOTHING: Standing = { grants: 0, mandates: 0, clients: 0, byControl: null };

const GIVEN = "g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and (g.source_id is null or g.accepted_at is not null) and g.starts_at <= day.at and (g.ends_at is null or g.ends_at > day.at)";
const RUNS = 'c.ended_at is null and c.starts_at <= day.at and c.ends_at > day.at';
/** Of the parent $3, whom the affiliation `f` brought here. */
const OF_PARENT = 'm.customer_id = $1 and m.affiliation_id = f.id and m.starts_at <= day.at and (m.ends_at is null or m.ends_at > day.at)';

/** By legal entity. */
async function customersOf(tx: Transaction, entities: readonly string[]): Promise<Map<string, Customer>> {
  const rows = await tx.query<Customer & { entity: string }>({
    name: 'customers-of-legal-entities', values: [[...new Set(entities)]],
    text: `select e.id entity, d.id, d.legal_name "name" from legal_entity e join customer_directory d on d.enterprise_number = e.enterprise_number where e.id = any($1::uuid[]) and d.state <> 'ended'`,
  });
  return new Map(rows.map(({ entity, id, name }) => [entity, { id, name }]));
}

/** $2: when that day begins in Brussels. */
async function standingAt(tx: Transaction, { customerId, parentId, day }: { customerId: string; parentId: string | null; day: string }): Promise<Standing> {
  const [row] = await tx.query<Standing>({
    name: 'standing-at-customer', values: [customerId, day, parentId],
    text: `with day as (select $2::date::timestamp at time zone 'Europe/Brussels' at)
      select (select count(*)::int from access_grant g where g.customer_id = $1 and ${GIVEN}) grants,
        (select count(*)::int from mandate a where a.customer_id = $1 and a.notified_at is not null and a.ended_at is null and a.refused_at is null and greatest(a.active_from, a.starts_at) <= day.at and a.ends_at > day.at) mandates,
        (select count(*)::int from service_client c where c.customer_id = $1 and ${RUNS}) clients,
        (select json_build_object('people', (select count(*) from member m where ${OF_PARENT}),
            'grants', (select count(*) from access_grant g join member m on m.id = g.member_id where g.customer_id = $1 and ${GIVEN} and ${OF_PARENT}),
            'clients', (select count(*) from service_client c join member m on m.id = c.sponsor_member_id where c.customer_id = $1 and ${RUNS} and ${OF_PARENT}))
          from affiliation f where f.customer_id = $1 and f.parent_id = $3 and f.ended_at is null) "byControl"
      from day`,
  });
  return row ?? NOTHING;
}
