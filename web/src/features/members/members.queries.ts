import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { Capacity, Holding, MemberEndPreviewView, MemberPage, MemberState, MemberView } from '../../lib/api-types.gen';

export interface PeopleFilter {
  name?: string;
  profile?: Capacity;
  state?: MemberState;
  holding?: Holding;
}

const PAGE = 100;

/** The first rows and how many there are come in one answer. */
export const peopleQuery = (customerId: string, filter: PeopleFilter) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'members', filter],
  queryFn: ({ pageParam, signal }): Promise<MemberPage> => told(api.GET('/api/v1/customers/{customerId}/members', {
    params: { path: { customerId }, query: { ...filter, limit: PAGE, ...(pageParam !== null && { after: pageParam }) } }, signal,
  })),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

export const memberQuery = (customerId: string, memberId: string) => queryOptions({
  queryKey: ['customer', customerId, 'member', memberId],
  queryFn: (): Promise<MemberView> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}', { params: { path: { customerId, memberId } } })),
});

/** What would end with a person. */
export const endPreviewQuery = (customerId: string, memberId: string) => queryOptions({
  queryKey: ['customer', customerId, 'member', memberId, 'end-preview'], staleTime: 0,
  queryFn: (): Promise<MemberEndPreviewView> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}/end-preview', { params: { path: { customerId, memberId } } })),
});
