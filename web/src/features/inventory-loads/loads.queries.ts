import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { InventoryLoadErrorPage, InventoryLoadPage, InventoryLoadView } from '../../lib/api-types.gen';

/** It goes on by itself. */
export const isUnderWay = ({ state }: InventoryLoadView): boolean => ['receiving', 'waiting', 'applying'].includes(state);

const EVERY = 1500;

export const loadsQuery = (customerId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'loads'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<InventoryLoadPage> => told(api.GET('/api/v1/operator/customers/{customerId}/inventory-loads', { params: { path: { customerId }, query: { limit: 50, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
  refetchInterval: ({ state: { data } }) => (data?.pages.some(({ items }) => items.some(isUnderWay)) ? EVERY * 2 : false),
});

export const loadQuery = (customerId: string, loadId: string) => queryOptions({
  queryKey: ['customer', customerId, 'load', loadId],
  queryFn: (): Promise<InventoryLoadView> => told(api.GET('/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}', { params: { path: { customerId, loadId } } })),
  refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? EVERY : false),
});

/** They speak of the Customer's cards: a look. */
export const errorsQuery = (customerId: string, loadId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'load-errors', loadId],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<InventoryLoadErrorPage> =>
    told(api.GET('/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/errors', { params: { path: { customerId, loadId }, query: { limit: 100, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});
