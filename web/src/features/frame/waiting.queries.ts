import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { PageCount } from '../../lib/api-types.gen';

/** How many grants wait for a second person. */
export const waitingQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'grants', 'waiting-count'], staleTime: 60_000,
  queryFn: async (): Promise<PageCount> => (await told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { state: 'pending', limit: 1 } } }))).count,
});
