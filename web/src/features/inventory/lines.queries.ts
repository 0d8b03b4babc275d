import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { AssigneeView, AssignmentPreviewView } from '../../lib/api-types.gen';
import { afterChange } from './sims.queries';

const SHORTEST = 2;

export const assigneesQuery = (customerId: string, lineId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'lines', lineId, 'assignees', name], enabled: name.length >= SHORTEST, staleTime: 60_000,
  queryFn: ({ signal }): Promise<AssigneeView[]> => told(api.GET('/api/v1/customers/{customerId}/lines/{lineId}/assignees', { params: { path: { customerId, lineId }, query: { name } }, signal })),
});

/** @param memberId undefined: what a release would change. Always asked anew: it carries the version that the change names. */
export const previewQuery = (customerId: string, lineId: string, memberId: string | undefined) => queryOptions({
  queryKey: ['customer', customerId, 'lines', lineId, 'preview', memberId ?? null], staleTime: 0, gcTime: 0, retry: false,
  queryFn: (): Promise<AssignmentPreviewView> => told(api.GET('/api/v1/customers/{customerId}/lines/{lineId}/assignment-preview', { params: { path: { customerId, lineId }, query: { memberId } } })),
});

interface Change {
  version: number;
  reason: string;
}

/** What the Customer itself sets of a SIM's line and device. Each makes everything stale that may show it. */
export function useSimChanges(simId: string) {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  const done = async <T>(request: Promise<T>): Promise<T> => {
    const answer = await request;
    await afterChange(queryClient, customerId, simId);
    return answer;
  };
  const line = (lineId: string, version: number) => ({ path: { customerId, lineId }, header: ifMatch(version) });
  return {
    assign: (lineId: string, { version, reason, memberId }: Change & { memberId: string }) =>
      done(told(api.PUT('/api/v1/customers/{customerId}/lines/{lineId}/assignment', { params: line(lineId, version), body: { memberId, reason } }))),
    release: (lineId: string, { version, reason }: Change) =>
      done(told(api.DELETE('/api/v1/customers/{customerId}/lines/{lineId}/assignment', { params: line(lineId, version), body: { reason } }))),
    move: (lineId: string, { version, reason, costCentreId }: Change & { costCentreId: string | null }) =>
      done(told(api.PUT('/api/v1/customers/{customerId}/lines/{lineId}/cost-centre', { params: line(lineId, version), body: { costCentreId, reason } }))),
    mark: (deviceId: string, { version, reason, owned }: Change & { owned: boolean }) =>
      done(told(api.PUT('/api/v1/customers/{customerId}/devices/{deviceId}/ownership', { params: { path: { customerId, deviceId }, header: ifMatch(version) }, body: { owned, reason } }))),
  };
}
