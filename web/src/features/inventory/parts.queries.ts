import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { BillingAccountView, CostCentreView } from '../../lib/api-types.gen';

/** As many as anybody looks through; who wants another one types a word of it. */
const MANY = 50;
const RARELY = 5 * 60_000;

const wanted = (customerId: string, words: string) => ({ path: { customerId }, query: { limit: MANY, search: words || undefined } });

export const costCentresQuery = (customerId: string, words: string) => queryOptions({
  queryKey: ['customer', customerId, 'cost-centres', 'found', words], staleTime: RARELY,
  queryFn: async ({ signal }): Promise<CostCentreView[]> => (await told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params: wanted(customerId, words), signal }))).items,
});

export const tariffPlansQuery = (customerId: string, words: string) => queryOptions({
  queryKey: ['customer', customerId, 'sims', 'plans', words], staleTime: RARELY,
  queryFn: ({ signal }): Promise<string[]> => told(api.GET('/api/v1/customers/{customerId}/sims/tariff-plans', { params: { path: { customerId }, query: { search: words || undefined } }, signal })),
});

export const billingAccountsQuery = (customerId: string, words: string) => queryOptions({
  queryKey: ['customer', customerId, 'billing-accounts', 'found', words], staleTime: RARELY,
  queryFn: async ({ signal }): Promise<BillingAccountView[]> => (await told(api.GET('/api/v1/customers/{customerId}/billing-accounts', { params: wanted(customerId, words), signal }))).items,
});
