import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { CustomerListingView, ListedAffiliatePage, ListedAffiliateView } from '../../lib/api-types.gen';

/** One deed changes what others read: all of the list is read again. */
const LISTED = ['operator', 'affiliates'] as const;

/** Of all Customers: the operator's own work, no look. */
export const listedQuery = (doubted: boolean | undefined) => infiniteQueryOptions({
  queryKey: [...LISTED, 'list', doubted ?? false],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<ListedAffiliatePage> => told(api.GET('/api/v1/operator/affiliates', { params: { query: { limit: 100, ...(doubted && { doubted }), after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const listedOneQuery = (customerId: string, affiliationId: string) => queryOptions({
  queryKey: [...LISTED, 'one', customerId, affiliationId],
  queryFn: (): Promise<ListedAffiliateView> => told(api.GET('/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}', { params: { path: { customerId, affiliationId } } })),
});

/** Customers by name or number. */
export const customersNamedQuery = (search: string) => queryOptions({
  queryKey: ['operator', 'customers', 'named', search],
  queryFn: async (): Promise<CustomerListingView[]> => (await told(api.GET('/api/v1/operator/customers', { params: { query: { ...(search && { search }), limit: 20 } } }))).items,
});

/** @param customerId the affiliate, where it is looked at */
export function useListedAgain(customerId?: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([queryClient.invalidateQueries({ queryKey: LISTED }), customerId && queryClient.invalidateQueries({ queryKey: ['customer', customerId] })]);
  };
}
