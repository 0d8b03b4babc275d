import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { BillingAccountView, CostCentreView } from '../../lib/api-types.gen';

interface Page<Item> {
  items: Item[];
  next: string | null;
}

const PAGE = 200;
const RARELY = 5 * 60_000;

/** All of them: few enough to choose from. */
async function all<Item>(page: (after: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const { items: more, next } = await page(after);
    items.push(...more);
    after = next ?? undefined;
  } while (after !== undefined);
  return items;
}

export const costCentresQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'cost-centres', 'all'], staleTime: RARELY,
  queryFn: ({ signal }): Promise<CostCentreView[]> => all((after) => told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params: { path: { customerId }, query: { limit: PAGE, after } }, signal }))),
});

export const billingAccountsQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'billing-accounts', 'all'], staleTime: RARELY,
  queryFn: ({ signal }): Promise<BillingAccountView[]> => all((after) => told(api.GET('/api/v1/customers/{customerId}/billing-accounts', { params: { path: { customerId }, query: { limit: PAGE, after } }, signal }))),
});
