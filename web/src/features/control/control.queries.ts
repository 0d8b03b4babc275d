import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ControlAssessmentRequest, ControlAssessmentView } from '../../lib/api-types.gen';

/** Of the same facts and day the answer never changes; nothing of it is kept anywhere. */
export const controlQuery = (asked: ControlAssessmentRequest) => queryOptions({
  queryKey: ['control', asked], enabled: asked.holdings.length > 0, staleTime: Infinity, gcTime: 60_000, retry: false,
  queryFn: ({ signal }): Promise<ControlAssessmentView> => told(api.POST('/api/v1/control-assessments', { signal, body: asked })),
});
