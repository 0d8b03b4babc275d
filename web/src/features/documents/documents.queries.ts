import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ConsentState, DocumentDetailView, DocumentKind, DocumentPage, DocumentState, QueuedConsentPage, QueuedDocumentPage } from '../../lib/api-types.gen';

export interface DocumentsShown {
  state?: DocumentState;
  kind?: DocumentKind;
  publishedFrom?: string;
  publishedTo?: string;
}

const ofCustomer = (customerId: string) => ['customer', customerId, 'documents'] as const;

export const documentsQuery = (customerId: string, asked: DocumentsShown) => infiniteQueryOptions({
  queryKey: [...ofCustomer(customerId), 'list', asked],
  queryFn: ({ pageParam }): Promise<DocumentPage> => told(api.GET('/api/v1/customers/{customerId}/documents', { params: { path: { customerId }, query: { ...asked, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

export const documentQuery = (customerId: string, documentId: string) => queryOptions({
  queryKey: [...ofCustomer(customerId), documentId],
  queryFn: (): Promise<DocumentDetailView> => told(api.GET('/api/v1/customers/{customerId}/documents/{documentId}', { params: { path: { customerId, documentId } } })),
});

/** Of all Customers. */
export const queueQuery = (state: DocumentState) => infiniteQueryOptions({
  queryKey: ['operator', 'documents', state],
  queryFn: ({ pageParam }): Promise<QueuedDocumentPage> => told(api.GET('/api/v1/operator/documents', { params: { query: { state, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

export const consentQueueQuery = (state: ConsentState) => infiniteQueryOptions({
  queryKey: ['operator', 'documents', 'consents', state],
  queryFn: ({ pageParam }): Promise<QueuedConsentPage> => told(api.GET('/api/v1/operator/consents', { params: { query: { state, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

/** A change of one document changes every list that it may stand in. */
export async function documentChanged(queryClient: QueryClient, customerId: string): Promise<void> {
  await Promise.all([queryClient.invalidateQueries({ queryKey: ofCustomer(customerId) }), queryClient.invalidateQueries({ queryKey: ['operator', 'documents'] })]);
}
