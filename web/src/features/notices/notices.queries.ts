import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { CompanyNoticePage, NoticeKind, NoticePage, NoticeState, OwnNoticePage, SilenceView } from '../../lib/api-types.gen';

const paged = { initialPageParam: undefined as string | undefined, getNextPageParam: ({ next }: { next: string | null }) => next ?? undefined };

export const ownNoticesQuery = infiniteQueryOptions({
  ...paged, queryKey: ['own', 'notices'],
  queryFn: ({ pageParam }): Promise<OwnNoticePage> => told(api.GET('/api/v1/session/notices', { params: { query: { limit: 50, after: pageParam } } })),
});

export const companyNoticesQuery = (customerId: string) => infiniteQueryOptions({
  ...paged, queryKey: ['customer', customerId, 'company-notices'],
  queryFn: ({ pageParam }): Promise<CompanyNoticePage> => told(api.GET('/api/v1/customers/{customerId}/notices', { params: { path: { customerId }, query: { limit: 50, after: pageParam } } })),
});

/** Whom it reached is the Customer's own: a look. */
export const noticesQuery = (customerId: string, { kind, state }: { kind?: NoticeKind; state?: NoticeState }) => infiniteQueryOptions({
  ...paged, queryKey: ['customer', customerId, 'notices', kind ?? '', state ?? ''],
  queryFn: ({ pageParam }): Promise<NoticePage> => told(api.GET('/api/v1/operator/customers/{customerId}/notices', { params: { path: { customerId }, query: { kind, state, limit: 50, after: pageParam } } })),
});

/** It names nobody: no look. */
export const silenceQuery = (customerId: string, { from, to }: { from: string; to: string }) => queryOptions({
  queryKey: ['customer', customerId, 'silence', from, to],
  queryFn: (): Promise<SilenceView> => told(api.GET('/api/v1/operator/customers/{customerId}/notices/silence', { params: { path: { customerId }, query: { from, to } } })),
});
