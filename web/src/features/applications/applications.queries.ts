import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { AnnouncedPriceView, ApplicationOfferView, ApplicationRequestState, MissingConsentPage, QueuedApplicationRequestPage, ThirdPartyServiceView } from '../../lib/api-types.gen';

const next = { initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined };

export const offersQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'applications'],
  queryFn: (): Promise<ApplicationOfferView[]> => told(api.GET('/api/v1/customers/{customerId}/applications', { params: { path: { customerId } } })),
});

export const servicesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'third-party-services'],
  queryFn: (): Promise<ThirdPartyServiceView[]> => told(api.GET('/api/v1/customers/{customerId}/third-party-services', { params: { path: { customerId } } })),
});

/** Of all Customers. */
export const queueQuery = (state: ApplicationRequestState | undefined) => infiniteQueryOptions({
  queryKey: ['operator', 'applications', 'requests', state ?? ''], ...next,
  queryFn: ({ pageParam }): Promise<QueuedApplicationRequestPage> => told(api.GET('/api/v1/operator/application-requests', { params: { query: { state, limit: 50, after: pageParam } } })),
});

export const missingQuery = infiniteQueryOptions({
  queryKey: ['operator', 'applications', 'missing'], ...next,
  queryFn: ({ pageParam }): Promise<MissingConsentPage> => told(api.GET('/api/v1/operator/missing-consents', { params: { query: { limit: 50, after: pageParam } } })),
});

export const noticesQuery = queryOptions({
  queryKey: ['operator', 'applications', 'notices'],
  queryFn: (): Promise<AnnouncedPriceView[]> => told(api.GET('/api/v1/operator/price-notices')),
});
