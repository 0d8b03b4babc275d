import { infiniteQueryOptions, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, told } from '../../lib/api';
import type { BlockThirdPartyRequest, MandateView, NotifiedMandatePage, NotifiedMandateState, ThirdPartyBlockPage, ThirdPartyBlockView } from '../../lib/api-types.gen';

/** Of all Customers. */
export const notifiedQuery = (state: NotifiedMandateState | undefined, thirdPartyNumber: string | undefined) => infiniteQueryOptions({
  queryKey: ['operator', 'mandates', 'list', state ?? '', thirdPartyNumber ?? ''],
  queryFn: ({ pageParam }): Promise<NotifiedMandatePage> => told(api.GET('/api/v1/operator/mandates', { params: { query: { state, thirdPartyNumber, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

export const blocksQuery = infiniteQueryOptions({
  queryKey: ['operator', 'mandates', 'blocks'],
  queryFn: ({ pageParam }): Promise<ThirdPartyBlockPage> => told(api.GET('/api/v1/operator/third-party-blocks', { params: { query: { limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

type Of = Pick<MandateView, 'id' | 'version'>;

interface OperatorDeeds {
  refuse: (customerId: string, of: Of, reason: string) => Promise<unknown>;
  readmit: (customerId: string, of: Of, reason: string) => Promise<unknown>;
  block: (body: BlockThirdPartyRequest, key: { 'Idempotency-Key': string }) => Promise<unknown>;
  lift: (of: Pick<ThirdPartyBlockView, 'id'>, reason: string) => Promise<unknown>;
}

/** A block holds at every Customer, so whatever was read of any of them may be another now. */
export function useOperatorDeeds(): OperatorDeeds {
  const queryClient = useQueryClient();
  const then = async (deed: Promise<unknown>): Promise<void> => {
    await deed;
    await Promise.all([queryClient.invalidateQueries({ queryKey: ['operator', 'mandates'] }), queryClient.invalidateQueries({ queryKey: ['customer'] })]);
  };
  const one = (customerId: string, { id, version }: Of) => ({ path: { customerId, mandateId: id }, header: ifMatch(version) });
  return {
    refuse: (customerId, of, reason) => then(told(api.POST('/api/v1/operator/customers/{customerId}/mandates/{mandateId}/refusal', { params: one(customerId, of), body: { reason } }))),
    readmit: (customerId, of, reason) => then(told(api.POST('/api/v1/operator/customers/{customerId}/mandates/{mandateId}/readmission', { params: one(customerId, of), body: { reason } }))),
    block: (body, header) => then(told(api.POST('/api/v1/operator/third-party-blocks', { params: { header }, body }))),
    lift: ({ id }, reason) => then(told(api.POST('/api/v1/operator/third-party-blocks/{blockId}/end', { params: { path: { blockId: id } }, body: { reason } }))),
  };
}
