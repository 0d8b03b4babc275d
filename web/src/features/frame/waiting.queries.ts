import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { PageCount } from '../../lib/api-types.gen';

const MANY = 100;

/** How many grants and requests wait for whoever looks; of those that wait for somebody else he is told in the inbox itself. */
export const waitingQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'grants', 'waiting-count'], staleTime: 60_000,
  queryFn: async (): Promise<PageCount> => {
    const path = { customerId };
    const [grants, requests] = await Promise.all([
      told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path, query: { state: 'pending', limit: MANY } } })),
      told(api.GET('/api/v1/customers/{customerId}/access-requests', { params: { path, query: { side: 'others', state: 'waiting', limit: MANY } } })),
    ]);
    const yours = grants.items.filter(({ abilities }) => abilities.decide).length + requests.items.filter(({ abilities }) => abilities.decline).length;
    return { value: yours, capped: grants.next !== null || requests.next !== null };
  },
});
