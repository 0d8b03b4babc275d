import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { AffiliateActPage, AffiliatePage, AffiliateView, AffiliationPage, AffiliationView } from '../../lib/api-types.gen';

const next = { initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined };

export const affiliatesQuery = (customerId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'affiliates', 'list'], ...next,
  queryFn: ({ pageParam }): Promise<AffiliatePage> => told(api.GET('/api/v1/customers/{customerId}/affiliates', { params: { path: { customerId }, query: { limit: 50, after: pageParam } } })),
});

export const affiliateQuery = (customerId: string, affiliationId: string) => queryOptions({
  queryKey: ['customer', customerId, 'affiliates', 'one', affiliationId],
  queryFn: (): Promise<AffiliateView> => told(api.GET('/api/v1/customers/{customerId}/affiliates/{affiliationId}', { params: { path: { customerId, affiliationId } } })),
});

export const actsQuery = (customerId: string, affiliationId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'affiliates', 'acts', affiliationId], ...next,
  queryFn: ({ pageParam }): Promise<AffiliateActPage> => told(api.GET('/api/v1/customers/{customerId}/affiliates/{affiliationId}/acts', { params: { path: { customerId, affiliationId }, query: { limit: 50, after: pageParam } } })),
});

export const affiliationsQuery = (customerId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'affiliations', 'list'], ...next,
  queryFn: ({ pageParam }): Promise<AffiliationPage> => told(api.GET('/api/v1/customers/{customerId}/affiliations', { params: { path: { customerId }, query: { limit: 50, after: pageParam } } })),
});

export const affiliationQuery = (customerId: string, affiliationId: string) => queryOptions({
  queryKey: ['customer', customerId, 'affiliations', 'one', affiliationId],
  queryFn: (): Promise<AffiliationView> => told(api.GET('/api/v1/customers/{customerId}/affiliations/{affiliationId}', { params: { path: { customerId, affiliationId } } })),
});
