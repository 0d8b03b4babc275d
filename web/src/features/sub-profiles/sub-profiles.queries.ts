import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { GrantPageView, GrantState, SubProfileView } from '../../lib/api-types.gen';

/** All of a Customer's: there are few, so they are filtered where they are shown. */
export const subProfilesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'sub-profiles'],
  queryFn: (): Promise<SubProfileView[]> => told(api.GET('/api/v1/customers/{customerId}/sub-profiles', { params: { path: { customerId } } })),
});

interface Held {
  subProfileId: string;
  /** Absent: whatever became of it. */
  state?: GrantState;
}

/** Who holds one, newest grant first. */
export const holdersQuery = (customerId: string, held: Held) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'grants', 'of-sub-profile', held],
  queryFn: ({ pageParam, signal }): Promise<GrantPageView> =>
    told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { ...held, limit: 50, after: pageParam } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});
