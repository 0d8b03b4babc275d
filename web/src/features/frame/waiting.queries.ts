import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { PageCount } from '../../lib/api-types.gen';

/** How many grants wait for whoever looks; of those that wait for somebody else he is told in the inbox itself. */
export const waitingQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'grants', 'waiting-count'], staleTime: 60_000,
  queryFn: async (): Promise<PageCount> => {
    const { items, next } = await told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { state: 'pending', limit: 100 } } }));
    return { value: items.filter(({ abilities }) => abilities.decide).length, capped: next !== null };
  },
});
