import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
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

/** Asked as it stands now; nothing of it is stored, here or there. */
export const previewQuery = (subject: MeasureSubjectRequest | null) => queryOptions({
  queryKey: ['operator', 'measures', 'preview', subject],
  queryFn: (): Promise<MeasurePreviewView> => told(api.POST('/api/v1/operator/measures/preview', { body: subject ?? { kind: 'network' } })),
  enabled: subject !== null, staleTime: 0, gcTime: 0, retry: false,
});
