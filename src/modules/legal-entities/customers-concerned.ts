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

/** Of one answer, which says how many there are: each is counted in a transaction of its own. */
export const MOST_CUSTOMERS = 200;

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
    }).sort(inOrder);
  }

  /** Each Customer in a transaction of its own; not within another. `at`: what stood, stands or will stand then. */
  async counted(rows: readonly ConcernedCustomer[], at: string): Promise<CustomerConcernedView[]> {
    const counted: CustomerConcernedView[] = [];
    for (const row of rows) counted.push({ ...row, ...await this.database.read(row.customer.id, (own) => standingAt(own, { customerId: row.customer.id, parentId: row.holder?.id ?? null, at })) });
    return counted;
  }
}

const ORDER: readonly Concern[] = ['absorbed', 'lost', 'gained'];

/** The same each time, so that the rest can be asked for. */
function inOrder(one: ConcernedCustomer, other: ConcernedCustomer): number {
  const key = ({ holder, customer }: ConcernedCustomer): string => `${holder?.name ?? ''}\n${customer.name}\n${holder?.id ?? ''} ${customer.id}`;
  return ORDER.indexOf(one.change) - ORDER.indexOf(other.change) || key(one).localeCompare(key(other));
}

type Standing = Pick<CustomerConcernedView, 'grants' | 'mandates' | 'clients' | 'byControl'>;
const NOTHING: Standing = { grants: 0, mandates: 0, clients: 0, byControl: null };

/** Condition: what was taken back, or over, later than then still stood. */
const notYet = (column: string): string => `(${column} is null or ${column} > day.at)`;
const GIVEN = `g.starts_at <= day.at and ${notYet('g.ends_at')} and ${notYet('g.revoked_at')} and (g.second_person = 'notNeeded' or g.second_person = 'approved' and g.decided_at <= day.at)
  and (g.source_id is null or g.accepted_at <= day.at)`;
const RUNS = `${notYet('c.ended_at')} and c.starts_at <= day.at and c.ends_at > day.at`;
const IN_FORCE = `greatest(a.active_from, a.starts_at) <= day.at and a.ends_at > day.at and a.notified_at <= day.at and ${notYet('a.ended_at')} and ${notYet('a.refused_at')}`;
/** Of the parent $3, whom the affiliation `f` brought here. */
const OF_PARENT = `m.customer_id = $1 and m.affiliation_id = f.id and m.starts_at <= day.at and ${notYet('m.ends_at')}`;

/** By legal entity. */
async function customersOf(tx: Transaction, entities: readonly string[]): Promise<Map<string, Customer>> {
  const rows = await tx.query<Customer & { entity: string }>({
    name: 'customers-of-legal-entities', values: [[...new Set(entities)]],
    text: `select e.id entity, d.id, d.legal_name "name" from legal_entity e join customer_directory d on d.enterprise_number = e.enterprise_number where e.id = any($1::uuid[]) and d.state <> 'ended'`,
  });
  return new Map(rows.map(({ entity, id, name }) => [entity, { id, name }]));
}

/** $2: the instant. */
async function standingAt(tx: Transaction, { customerId, parentId, at }: { customerId: string; parentId: string | null; at: string }): Promise<Standing> {
  const [row] = await tx.query<Standing>({
    name: 'standing-at-customer', values: [customerId, at, parentId],
    text: `with day as (select $2::timestamptz at)
      select (select count(*)::int from access_grant g where g.customer_id = $1 and ${GIVEN}) grants,
        (select count(*)::int from mandate a where a.customer_id = $1 and ${IN_FORCE}) mandates,
        (select count(*)::int from service_client c where c.customer_id = $1 and ${RUNS}) clients,
        (select json_build_object('people', (select count(*) from member m where ${OF_PARENT}),
            'grants', (select count(*) from access_grant g join member m on m.id = g.member_id where g.customer_id = $1 and ${GIVEN} and ${OF_PARENT}),
            'clients', (select count(*) from service_client c join member m on m.id = c.sponsor_member_id where c.customer_id = $1 and ${RUNS} and ${OF_PARENT}))
          from affiliation f where f.customer_id = $1 and f.parent_id = $3 and f.listed_at <= day.at and ${notYet('f.ended_at')} limit 1) "byControl"
      from day`,
  });
  return row ?? NOTHING;
}
