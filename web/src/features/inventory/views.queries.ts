import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { SavedViewsView, SavedViewView, SaveViewRequest } from '../../lib/api-types.gen';

const keyOf = (customerId: string) => ['customer', customerId, 'views'] as const;

export const viewsQuery = (customerId: string) => queryOptions({
  queryKey: keyOf(customerId), staleTime: 60_000,
  queryFn: (): Promise<SavedViewsView> => told(api.GET('/api/v1/customers/{customerId}/saved-views', { params: { path: { customerId } } })),
});

/** What is kept of a view, and what lets it go. */
export function useViewChanges() {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  const done = async (request: Promise<SavedViewView>): Promise<SavedViewView> => {
    const view = await request;
    await queryClient.invalidateQueries({ queryKey: keyOf(customerId) });
    return view;
  };
  const one = ({ id: savedViewId, version }: SavedViewView) => ({ path: { customerId, savedViewId }, header: ifMatch(version) });
  return {
    save: (body: SaveViewRequest) => done(told(api.POST('/api/v1/customers/{customerId}/saved-views', { params: { path: { customerId } }, body }))),
    change: (view: SavedViewView, body: SaveViewRequest) => done(told(api.PUT('/api/v1/customers/{customerId}/saved-views/{savedViewId}', { params: one(view), body }))),
    remove: (view: SavedViewView) => done(told(api.DELETE('/api/v1/customers/{customerId}/saved-views/{savedViewId}', { params: one(view) }))),
  };
}
