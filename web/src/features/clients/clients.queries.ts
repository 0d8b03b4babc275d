import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ClientLife, ClientView, GrantPageView, MemberView, ServiceClientPage } from '../../lib/api-types.gen';

const next = { initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined };

export interface ClientsFilter {
  name?: string;
  state?: ClientLife;
  sponsorMemberId?: string;
}

export const clientsQuery = (customerId: string, filter: ClientsFilter = {}) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'clients', 'list', filter], ...next,
  queryFn: ({ pageParam, signal }): Promise<ServiceClientPage> => told(api.GET('/api/v1/customers/{customerId}/clients', { params: { path: { customerId }, query: { ...filter, after: pageParam, limit: 50 } }, signal })),
});

export const clientQuery = (customerId: string, clientId: string) => queryOptions({
  queryKey: ['customer', customerId, 'clients', clientId],
  queryFn: (): Promise<ClientView> => told(api.GET('/api/v1/customers/{customerId}/clients/{clientId}', { params: { path: { customerId, clientId } } })),
});

/** What a machine may really do: its grants, cut by its scopes. */
export const clientGrantsQuery = (customerId: string, clientId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'grants', 'of-client', clientId], ...next,
  queryFn: ({ pageParam }): Promise<GrantPageView> => told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { clientId, after: pageParam, limit: 50 } } })),
});

const FEW = 10;

/** People whose link is in force; the server finds them by a word of their names. */
export const sponsorsQuery = (customerId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'members', 'sponsors', name], placeholderData: keepPreviousData,
  queryFn: async ({ signal }): Promise<MemberView[]> => (await told(api.GET('/api/v1/customers/{customerId}/members', {
    params: { path: { customerId }, query: { state: 'inForce', limit: FEW, ...(name && { name }) } }, signal,
  }))).items,
});

export const sponsorQuery = (customerId: string, memberId: string) => queryOptions({
  queryKey: ['customer', customerId, 'member', memberId],
  queryFn: (): Promise<MemberView> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}', { params: { path: { customerId, memberId } } })),
});
