import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { CompromisePage, CompromisePreviewView, CompromiseState, CompromiseView, LedgerEntryPage } from '../../lib/api-types.gen';

const next = { initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined };

export const compromisesQuery = (customerId: string, state: CompromiseState | undefined) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'compromises', 'list', state ?? ''], ...next,
  queryFn: ({ pageParam }): Promise<CompromisePage> => told(api.GET('/api/v1/customers/{customerId}/compromises', { params: { path: { customerId }, query: { state, limit: 50, after: pageParam } } })),
});

export const compromiseQuery = (customerId: string, compromiseId: string) => queryOptions({
  queryKey: ['customer', customerId, 'compromises', compromiseId],
  queryFn: (): Promise<CompromiseView> => told(api.GET('/api/v1/customers/{customerId}/compromises/{compromiseId}', { params: { path: { customerId, compromiseId } } })),
});

/** What was done with it: entries of the ledger. */
export const actionsQuery = (customerId: string, compromiseId: string) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'compromises', compromiseId, 'actions'], ...next,
  queryFn: ({ pageParam }): Promise<LedgerEntryPage> => told(api.GET('/api/v1/customers/{customerId}/compromises/{compromiseId}/actions', { params: { path: { customerId, compromiseId }, query: { limit: 50, after: pageParam } } })),
});

/** Whose credential it is: of a person, or of a machine. */
export type Reportable = { kind: 'member' | 'client'; id: string; name: string; version: number };

export const compromisePreviewQuery = (customerId: string, { kind, id }: Reportable) => queryOptions({
  queryKey: ['customer', customerId, 'compromises', 'preview', kind, id], staleTime: 0,
  queryFn: (): Promise<CompromisePreviewView> => told(kind === 'member'
    ? api.GET('/api/v1/customers/{customerId}/members/{memberId}/compromise-preview', { params: { path: { customerId, memberId: id } } })
    : api.GET('/api/v1/customers/{customerId}/clients/{clientId}/compromise-preview', { params: { path: { customerId, clientId: id } } })),
});
