import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ProductContractPage } from '../../lib/api-types.gen';

/** The operator's own facts: no look. */
export const contractsQuery = (customerId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'product-contracts'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<ProductContractPage> => told(api.GET('/api/v1/operator/customers/{customerId}/product-contracts', { params: { path: { customerId }, query: { limit: 20, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});
