import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { BulkDeedsView, BulkDeedView, BulkPreviewRequest, BulkPreviewView, UndoPreviewView } from '../../lib/api-types.gen';

const keyOf = (customerId: string, ...rest: readonly unknown[]) => ['customer', customerId, 'bulk', ...rest] as const;

export const bulkDeedsQuery = (customerId: string) => queryOptions({
  queryKey: keyOf(customerId, 'deeds'),
  queryFn: (): Promise<BulkDeedsView> => told(api.GET('/api/v1/customers/{customerId}/bulk-deeds', { params: { path: { customerId } } })),
});

/** Always asked anew: the deed is done only if nothing has changed since. */
export const bulkPreviewQuery = (customerId: string, asked: BulkPreviewRequest) => queryOptions({
  queryKey: keyOf(customerId, 'preview', asked), staleTime: 0, gcTime: 0, retry: false, refetchOnWindowFocus: false,
  queryFn: ({ signal }): Promise<BulkPreviewView> => told(api.POST('/api/v1/customers/{customerId}/bulk-deeds/preview', { params: { path: { customerId } }, body: asked, signal })),
});

export const undoPreviewQuery = (customerId: string, deedId: string) => queryOptions({
  queryKey: keyOf(customerId, 'undo', deedId), staleTime: 0, gcTime: 0, retry: false,
  queryFn: (): Promise<UndoPreviewView> => told(api.GET('/api/v1/customers/{customerId}/bulk-deeds/{deedId}/undo-preview', { params: { path: { customerId, deedId } } })),
});

/** Many rows change: every list is read anew. */
export function useBulkChanges() {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  const done = async <T>(request: Promise<T>): Promise<T> => {
    const answer = await request;
    await queryClient.invalidateQueries({ predicate: ({ queryKey: [root, customer, what] }) => root === 'customer' && customer === customerId && what !== 'acting' });
    return answer;
  };
  const one = ({ id: deedId, version }: BulkDeedView) => ({ path: { customerId, deedId }, header: ifMatch(version) });
  return {
    execute: (asked: BulkPreviewRequest, { seen, reason }: { seen: string; reason: string }) => done(told(api.POST('/api/v1/customers/{customerId}/bulk-deeds', { params: { path: { customerId } }, body: { ...asked, seen, reason } }))),
    undo: (deed: BulkDeedView, reason: string) => done(told(api.POST('/api/v1/customers/{customerId}/bulk-deeds/{deedId}/undo', { params: one(deed), body: { reason } }))),
    decide: (deed: BulkDeedView, approved: boolean, reason: string) => done(told(api.POST('/api/v1/customers/{customerId}/bulk-deeds/{deedId}/decision', { params: one(deed), body: { approved, reason } }))),
  };
}
