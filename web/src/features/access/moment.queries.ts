import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { AccessToResourceView, ComparisonView, GrantPageView, GrantProfile, MemberView, Permission, ReachView, WhatIfRequest, WhatIfView } from '../../lib/api-types.gen';
import { endOfDay, type MomentDays, momentOf } from '../../lib/moment';

const PAGE = 100;
const FEW = 20;

export interface AccessOn extends MomentDays {
  person?: string;
  profile?: GrantProfile;
  subProfile?: string;
}

/** What was in force at a moment, newest first. */
export const grantsThenQuery = (customerId: string, { person, profile, subProfile, ...days }: AccessOn) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'grants', 'then', { person, profile, subProfile, ...days }],
  queryFn: ({ pageParam, signal }): Promise<GrantPageView> => told(api.GET('/api/v1/customers/{customerId}/grants', {
    params: { path: { customerId }, query: { ...momentOf(days), state: 'inForce', memberId: person, profile, subProfileId: subProfile, limit: PAGE, after: pageParam } }, signal,
  })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** All of it as a file. */
export const grantsThenFile = (customerId: string, { person, profile, subProfile, ...days }: AccessOn) => api.GET('/api/v1/customers/{customerId}/grants/export', {
  params: { path: { customerId }, query: { ...momentOf(days), state: 'inForce', memberId: person, profile, subProfileId: subProfile } }, parseAs: 'blob',
});

export interface CouldAct extends MomentDays {
  permission: Permission;
}

export const couldActQuery = (customerId: string, { permission, ...days }: CouldAct) => queryOptions({
  queryKey: ['customer', customerId, 'access', 'could-act', permission, days],
  queryFn: ({ signal }): Promise<AccessToResourceView[]> => told(api.GET('/api/v1/customers/{customerId}/access', { params: { path: { customerId }, query: { permission, ...momentOf(days) } }, signal })),
});

/** All of them as a file. */
export const couldActFile = (customerId: string, { permission, ...days }: CouldAct) => api.GET('/api/v1/customers/{customerId}/access/export', {
  params: { path: { customerId }, query: { permission, ...momentOf(days) } }, parseAs: 'blob',
});

/** Whoever is, was or will be here, by the beginning of a word of the name. */
export const anybodyQuery = (customerId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'members', 'anybody', name], placeholderData: keepPreviousData,
  queryFn: async ({ signal }): Promise<MemberView[]> => (await told(api.GET('/api/v1/customers/{customerId}/members', { params: { path: { customerId }, query: { limit: FEW, ...(name && { name }) } }, signal }))).items,
});

export const memberQuery = (customerId: string, memberId: string) => queryOptions({
  queryKey: ['customer', customerId, 'member', memberId],
  queryFn: (): Promise<MemberView> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}', { params: { path: { customerId, memberId } } })),
});

/** From the end of one day to the end of another. */
export const comparisonQuery = (customerId: string, memberId: string, { from, to }: { from: string; to: string }) => queryOptions({
  queryKey: ['customer', customerId, 'rights', memberId, 'between', from, to],
  queryFn: ({ signal }): Promise<ComparisonView> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}/rights/comparison', {
    params: { path: { customerId, memberId }, query: { from: endOfDay(from), to: endOfDay(to) } }, signal,
  })),
});

export const comparisonFile = (customerId: string, memberId: string, { from, to }: { from: string; to: string }) => api.GET('/api/v1/customers/{customerId}/members/{memberId}/rights/comparison/export', {
  params: { path: { customerId, memberId }, query: { from: endOfDay(from), to: endOfDay(to) } }, parseAs: 'blob',
});

/** Nothing is stored; the answer is of this moment, and never kept. */
export const whatIfQuery = (customerId: string, changes: WhatIfRequest) => queryOptions({
  queryKey: ['customer', customerId, 'forecast', 'what-if', changes], staleTime: 0, gcTime: 0, placeholderData: keepPreviousData,
  queryFn: ({ signal }): Promise<WhatIfView> => told(api.POST('/api/v1/customers/{customerId}/what-if', { params: { path: { customerId } }, body: changes, signal })),
});

/** Of this moment, and never kept. */
export const reachQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'forecast', 'reach'], staleTime: 0, gcTime: 0,
  queryFn: ({ signal }): Promise<ReachView> => told(api.GET('/api/v1/customers/{customerId}/reach', { params: { path: { customerId } }, signal })),
});

/** By all ticked rows of a change of many; another version has other ticks. */
export const bulkEffectQuery = ({ customerId, bulkChangeId, version }: { customerId: string; bulkChangeId: string; version: number }) => queryOptions({
  queryKey: ['customer', customerId, 'forecast', 'bulk-change', bulkChangeId, version], staleTime: 0, gcTime: 0, placeholderData: keepPreviousData,
  queryFn: ({ signal }): Promise<WhatIfView> => told(api.GET('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/effect', { params: { path: { customerId, bulkChangeId } }, signal })),
});
