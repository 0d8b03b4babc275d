import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ContactView, MemberView, OwnershipView, PendingWorkView } from '../../lib/api-types.gen';

const FEW = 20;

export const ownershipQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'ownership'],
  queryFn: (): Promise<OwnershipView> => told(api.GET('/api/v1/customers/{customerId}/ownership', { params: { path: { customerId } } })),
});

export const contactsQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'contacts'],
  queryFn: (): Promise<ContactView[]> => told(api.GET('/api/v1/customers/{customerId}/contacts', { params: { path: { customerId } } })),
});

/** What waits for the Access Owner. */
export const pendingWorkQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'ownership', 'hand-over-preview'], staleTime: 0,
  queryFn: (): Promise<PendingWorkView> => told(api.GET('/api/v1/customers/{customerId}/ownership/hand-over-preview', { params: { path: { customerId } } })),
});

/** People who are here now, by the beginning of a word of their name. */
export const candidatesQuery = (customerId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'members', 'candidates', name],
  queryFn: async ({ signal }): Promise<MemberView[]> => (await told(api.GET('/api/v1/customers/{customerId}/members', { params: { path: { customerId }, query: { state: 'inForce', limit: FEW, ...(name && { name }) } }, signal }))).items,
});
