import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { BulkChangePage, BulkChangeRowPage, BulkChangeView } from '../../lib/api-types.gen';

/** It goes on by itself. */
export const isUnderWay = ({ state }: BulkChangeView): boolean => state === 'waiting' || state === 'applying';

const EVERY = 1000;
const PAGE = 200;

export const changesQuery = (customerId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'bulk-changes'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<BulkChangePage> => told(api.GET('/api/v1/customers/{customerId}/bulk-changes', { params: { path: { customerId }, query: { limit: 50, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
  refetchInterval: ({ state: { data } }) => (data?.pages.some(({ items }) => items.some(isUnderWay)) ? EVERY * 3 : false),
});

export const changeQuery = (customerId: string, bulkChangeId: string) => queryOptions({
  queryKey: ['customer', customerId, 'bulk-change', bulkChangeId],
  queryFn: (): Promise<BulkChangeView> => told(api.GET('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}', { params: { path: { customerId, bulkChangeId } } })),
  refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? EVERY : false),
});

export const rowsQuery = (customerId: string, bulkChangeId: string, faulty?: true) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'bulk-change-rows', bulkChangeId, faulty ?? false],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<BulkChangeRowPage> =>
    told(api.GET('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/rows', { params: { path: { customerId, bulkChangeId }, query: { limit: PAGE, after: pageParam, faulty } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});
