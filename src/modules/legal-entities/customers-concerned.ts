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
 * (decision 0007). What rests on an affiliation is not told apart here.
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
    const counts = new Map<string, Standing>();
    for (const { customer: { id } } of rows) if (!counts.has(id)) counts.set(id, await this.database.read(id, (own) => standingAt(own, id, day)));
    return rows.map((row) => ({ ...row, ...(counts.get(row.customer.id) ?? NOTHING) }));
  }
}

type Standing = Pick<CustomerConcernedView, 'grants' | 'mandates' | 'clients'>;
const NOTHING: Standing = { grants: 0, mandates: 0, clients: 0 };

/** By legal entity. */
async function customersOf(tx: Transaction, entities: readonly string[]): Promise<Map<string, Customer>> {
  const rows = await tx.query<Customer & { entity: string }>({
    name: 'customers-of-legal-entities', values: [[...new Set(entities)]],
    text: `select e.id entity, d.id, d.legal_name "name" from legal_entity e join customer_directory d on d.enterprise_number = e.enterprise_number where e.id = any($1::uuid[]) and d.state <> 'ended'`,
  });
  return new Map(rows.map(({ entity, id, name }) => [entity, { id, name }]));
}

/** $2: when that day begins in Brussels. */
async function standingAt(tx: Transaction, customerId: string, day: string): Promise<Standing> {
  const [row] = await tx.query<Standing>({
    name: 'standing-at-customer', values: [customerId, day],
    text: `with day as (select $2::date::timestamp at time zone 'Europe/Brussels' at)
      select (select count(*)::int from access_grant g where g.customer_id = $1 and g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and g.starts_at <= day.at and (g.ends_at is null or g.ends_at > day.at)) grants,
        (select count(*)::int from mandate a where a.customer_id = $1 and a.notified_at is not null and a.ended_at is null and a.refused_at is null and greatest(a.active_from, a.starts_at) <= day.at and a.ends_at > day.at) mandates,
        (select count(*)::int from service_client c where c.customer_id = $1 and c.ended_at is null and c.starts_at <= day.at and c.ends_at > day.at) clients
      from day`,
  });
  return row ?? NOTHING;
}
