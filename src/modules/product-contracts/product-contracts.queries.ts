import { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { ProductContractView } from './product-contract.view.js';

export type ContractFacts = Pick<ProductContractView, 'reference' | 'product' | 'startsOn' | 'endsOn'>;

const COLUMNS = `p.reference, p.product, p.starts_on::text "startsOn", p.ends_on::text "endsOn", ${isoInstant('p.recorded_at')} "recordedAt"`;
const OF = 'from product_contract p where p.customer_id = $1 and p.withdrawn_at is null';

/** In the order of their numbers. */
export async function listContracts(tx: Transaction, customerId: string, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: ProductContractView[]; counted: number }> {
  const [reference = ''] = after ?? [];
  const rows = await tx.query<ProductContractView>({
    name: 'contracts', text: `select ${COLUMNS} ${OF} and p.reference collate "C" > $2 order by p.reference collate "C" limit $3`, values: [customerId, reference, limit + 1],
  });
  const [count] = await tx.query<{ counted: number }>({ name: 'contracts-count', text: cappedCount(OF), values: [customerId] });
  return { rows, counted: count?.counted ?? 0 };
}

export type Contract = ProductContractView & { id: string; withdrawn: boolean };

/** Also one that was withdrawn. */
export async function contractOf(tx: Transaction, customerId: string, reference: string): Promise<Contract | null> {
  const [row] = await tx.query<Contract>({ name: 'contract', text: `select p.id, ${COLUMNS}, p.withdrawn_at is not null withdrawn from product_contract p where p.customer_id = $1 and p.reference = $2`, values: [customerId, reference] });
  return row ?? null;
}

/** One that was withdrawn is there again. */
export async function keepContract(tx: Transaction, customerId: string, { reference, product, startsOn, endsOn }: ContractFacts): Promise<void> {
  await tx.query({
    name: 'contract-keep',
    text: `insert into product_contract (customer_id, id, reference, product, starts_on, ends_on, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (customer_id, reference) do update
        set product = excluded.product, starts_on = excluded.starts_on, ends_on = excluded.ends_on, recorded_at = excluded.recorded_at, withdrawn_at = null`,
    values: [customerId, newId(tx.now), reference, product, startsOn, endsOn, tx.now.toString()],
  });
}

export async function withdrawContract(tx: Transaction, customerId: string, reference: string): Promise<void> {
  await tx.query({ name: 'contract-withdraw', text: 'update product_contract set withdrawn_at = $3 where customer_id = $1 and reference = $2', values: [customerId, reference, tx.now.toString()] });
}

/** The last day of the last contract; null: there is none, or one without an end. */
export async function lastEndOf(tx: Transaction, customerId: string): Promise<Temporal.PlainDate | null> {
  const [row] = await tx.query<{ lastEnd: string | null }>({
    name: 'contract-last-end', text: `select case when bool_and(p.ends_on is not null) then max(p.ends_on)::text end "lastEnd" ${OF}`, values: [customerId],
  });
  return row?.lastEnd ? Temporal.PlainDate.from(row.lastEnd) : null;
}
