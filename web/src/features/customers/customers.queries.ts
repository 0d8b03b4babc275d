import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { CustomerPage, CustomerView } from '../../lib/api-types.gen';

const PAGE = 100;

/** The register: the operator's own work, no look. */
export const customersQuery = (search: string | undefined) => infiniteQueryOptions({
  queryKey: ['operator', 'customers', search ?? ''],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }): Promise<CustomerPage> => told(api.GET('/api/v1/operator/customers', { params: { query: { search, limit: PAGE, after: pageParam } }, signal })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** What is the Customer's own: a look. */
export const customerQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'registration'], staleTime: 60_000,
  queryFn: (): Promise<CustomerView> => told(api.GET('/api/v1/operator/customers/{customerId}', { params: { path: { customerId } } })),
});
