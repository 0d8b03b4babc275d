import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, ifMatch, told } from '../../lib/api';
import type { BulkChangeRowPage, BulkChangeView } from '../../lib/api-types.gen';
import { changeQuery } from './bulk-changes.queries';

interface Ticked {
  ticked: boolean;
  /** Without: every row that can be done. */
  rows?: number[];
}

/** One tick after the other: each names the version that the one before made. Shown at once; what was refused is read again. */
export function useTick(customerId: string, bulkChangeId: string): { tick: (ticked: Ticked) => void; fault: unknown } {
  const queryClient = useQueryClient();
  const { queryKey } = changeQuery(customerId, bulkChangeId);
  const rowsKey = ['customer', customerId, 'bulk-change-rows', bulkChangeId];
  const { mutate, error } = useMutation({
    scope: { id: `ticks of ${bulkChangeId}` },
    mutationFn(body: Ticked): Promise<BulkChangeView> {
      const version = queryClient.getQueryData<BulkChangeView>(queryKey)?.version ?? 0;
      return told(api.POST('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/ticks', { params: { path: { customerId, bulkChangeId }, header: ifMatch(version) }, body }));
    },
    onMutate: (asked) => queryClient.setQueriesData<InfiniteData<BulkChangeRowPage>>({ queryKey: rowsKey }, (data) => data && withTicks(data, asked)),
    onSuccess: (change) => queryClient.setQueryData(queryKey, change),
    onError: () => Promise.all([queryClient.invalidateQueries({ queryKey }), queryClient.invalidateQueries({ queryKey: rowsKey })]),
  });
  return { tick: useCallback((asked: Ticked) => mutate(asked), [mutate]), fault: error };
}

const withTicks = (data: InfiniteData<BulkChangeRowPage>, { ticked, rows }: Ticked): InfiniteData<BulkChangeRowPage> => ({
  ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((each) => (each.faults.length === 0 && (rows?.includes(each.row) ?? true) ? { ...each, ticked } : each)) })),
});
