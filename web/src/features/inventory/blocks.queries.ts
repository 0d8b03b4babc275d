import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { BlockPreviewView, BlockRequest, CardInStockView } from '../../lib/api-types.gen';
import { afterChange } from './sims.queries';

/** A card that one may block as such, or the card of one's own line. */
export type Blockable = { simId: string } | { ownLineId: string };

const isOwn = (which: Blockable): which is { ownLineId: string } => 'ownLineId' in which;

/** Always asked anew: it carries the version that the change names, and the latest end there is now. */
export const blockPreviewQuery = (customerId: string, which: Blockable) => queryOptions({
  queryKey: ['customer', customerId, 'lines', 'block-preview', which], staleTime: 0, gcTime: 0, retry: false,
  queryFn: (): Promise<BlockPreviewView> => told(isOwn(which)
    ? api.GET('/api/v1/customers/{customerId}/own-lines/{lineId}/block-preview', { params: { path: { customerId, lineId: which.ownLineId } } })
    : api.GET('/api/v1/customers/{customerId}/sims/{simId}/block-preview', { params: { path: { customerId, simId: which.simId } } })),
});

export const stockQuery = (customerId: string, simId: string, iccid: string) => queryOptions({
  queryKey: ['customer', customerId, 'lines', simId, 'stock', iccid], staleTime: 0,
  queryFn: ({ signal }): Promise<CardInStockView[]> => told(api.GET('/api/v1/customers/{customerId}/sims/{simId}/replacements', { params: { path: { customerId, simId }, query: { iccid: iccid || undefined } }, signal })),
});

interface Change {
  version: number;
  reason: string;
}

/** What stops a card and sets it going again. Each makes everything stale that may show it. */
export function useBlockChanges(which: Blockable) {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  const simId = isOwn(which) ? '' : which.simId;
  const done = async <T>(request: Promise<T>): Promise<T> => {
    const answer = await request;
    await afterChange(queryClient, customerId, simId);
    return answer;
  };
  const sim = (version: number) => ({ path: { customerId, simId }, header: ifMatch(version) });
  const own = (version: number) => ({ path: { customerId, lineId: isOwn(which) ? which.ownLineId : '' }, header: ifMatch(version) });
  return {
    block: ({ version, ...body }: BlockRequest & Change) => done(told(isOwn(which)
      ? api.PUT('/api/v1/customers/{customerId}/own-lines/{lineId}/block', { params: own(version), body }) : api.PUT('/api/v1/customers/{customerId}/sims/{simId}/block', { params: sim(version), body }))),
    unblock: ({ version, reason }: Change) => done(told(isOwn(which)
      ? api.DELETE('/api/v1/customers/{customerId}/own-lines/{lineId}/block', { params: own(version), body: { reason } }) : api.DELETE('/api/v1/customers/{customerId}/sims/{simId}/block', { params: sim(version), body: { reason } }))),
    changeEnd: ({ version, reason, until }: Change & { until: string }) => done(told(api.PUT('/api/v1/customers/{customerId}/sims/{simId}/block/end', { params: sim(version), body: { until, reason } }))),
    replace: ({ version, reason, newSimId }: Change & { newSimId: string }) => done(told(api.POST('/api/v1/customers/{customerId}/sims/{simId}/replacement', { params: sim(version), body: { newSimId, reason } }))),
  };
}
