import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import { asHeader, lookAt } from '../../lib/look';
import type { MeasureDetailView, MeasurePage, MeasurePreviewView, MeasureState, MeasureSubjectRequest } from '../../lib/api-types.gen';

/** @param at a Customer: those on something of it alone */
export const measuresQuery = (state: MeasureState | undefined, at?: string) => infiniteQueryOptions({
  queryKey: ['operator', 'measures', 'list', state ?? '', at ?? ''],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<MeasurePage> => told(api.GET('/api/v1/operator/measures', { params: { query: { state, at, limit: at ? 20 : 50, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const measureQuery = (measureId: string) => queryOptions({
  queryKey: ['operator', 'measures', 'one', measureId],
  queryFn: (): Promise<MeasureDetailView> => told(api.GET('/api/v1/operator/measures/{measureId}', { params: { path: { measureId } } })),
});

/** Asked as it stands now. At a Customer it is a look at it, for the reason of the one that goes on; so it is asked once, and never again by itself. */
export const previewQuery = (subject: MeasureSubjectRequest | null) => queryOptions({
  queryKey: ['operator', 'measures', 'preview', subject],
  queryFn: (): Promise<MeasurePreviewView> => told(api.POST('/api/v1/operator/measures/preview', { body: subject ?? { kind: 'network' }, headers: reasonAt(subject?.customerId) })),
  enabled: subject !== null, staleTime: 'static', gcTime: 0, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false,
});

function reasonAt(customerId: string | null | undefined): Record<string, string> {
  const look = customerId ? lookAt(customerId) : null;
  return look ? { 'Mandate-Reason': asHeader(look.reason) } : {};
}
