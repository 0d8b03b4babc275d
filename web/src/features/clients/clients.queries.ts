import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ClientLife, ClientView, CostCentrePage, GrantEffectView, GrantPageView, MemberView, ServiceClientPage, SubProfileView } from '../../lib/api-types.gen';

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

export const bundlesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'sub-profiles'],
  queryFn: (): Promise<SubProfileView[]> => told(api.GET('/api/v1/customers/{customerId}/sub-profiles', { params: { path: { customerId } } })),
});

export const costCentresQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'cost-centres', 'first'], staleTime: 60_000,
  queryFn: (): Promise<CostCentrePage> => told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params: { path: { customerId }, query: { limit: 200 } } })),
});

interface Wished {
  clientId: string;
  subProfileId: string;
  costCentres: readonly string[];
}

/** What the machine would gain; nothing is stored. */
export const rightsPreviewQuery = (customerId: string, { clientId, subProfileId, costCentres }: Wished) => queryOptions({
  queryKey: ['customer', customerId, 'grants', 'preview', clientId, subProfileId, costCentres], enabled: subProfileId !== '',
  queryFn: ({ signal }): Promise<GrantEffectView> => told(api.GET('/api/v1/customers/{customerId}/grants/preview', {
    params: { path: { customerId }, query: { clientId, profile: 'SupportPortalUser', subProfileId, ...(costCentres.length > 0 && { scope: costCentres.map((id) => `costCentre:${id}`) }) } }, signal,
  })),
});
