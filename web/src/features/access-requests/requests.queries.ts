import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { AccessRequestInFullView, AccessRequestPage, AccessRequestState } from '../../lib/api-types.gen';

export interface RequestsShown {
  side?: 'mine' | 'others';
  state?: AccessRequestState;
}

export const requestsQuery = (customerId: string, { side, state }: RequestsShown) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'access-requests', 'list', side ?? '', state ?? ''],
  queryFn: ({ pageParam }): Promise<AccessRequestPage> => told(api.GET('/api/v1/customers/{customerId}/access-requests', { params: { path: { customerId }, query: { side, state, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

/** With what would help, for whoever can grant it. */
export const requestQuery = (customerId: string, accessRequestId: string) => queryOptions({
  queryKey: ['customer', customerId, 'access-requests', accessRequestId],
  queryFn: (): Promise<AccessRequestInFullView> => told(api.GET('/api/v1/customers/{customerId}/access-requests/{accessRequestId}', { params: { path: { customerId, accessRequestId } } })),
});
