import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { DraftMandateRequest, MandatePage, MandateState, MandateView, NamePersonRequest } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';

export const mandatesQuery = (customerId: string, state: MandateState | undefined) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'mandates', 'list', state ?? ''],
  queryFn: ({ pageParam }): Promise<MandatePage> => told(api.GET('/api/v1/customers/{customerId}/mandates', { params: { path: { customerId }, query: { state, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

export const mandateQuery = (customerId: string, mandateId: string) => queryOptions({
  queryKey: ['customer', customerId, 'mandates', mandateId],
  queryFn: (): Promise<MandateView> => told(api.GET('/api/v1/customers/{customerId}/mandates/{mandateId}', { params: { path: { customerId, mandateId } } })),
});

type Of = Pick<MandateView, 'id' | 'version'>;

interface Deeds {
  draft: (body: DraftMandateRequest) => Promise<MandateView>;
  change: (of: Of, body: DraftMandateRequest) => Promise<MandateView>;
  notify: (of: Of) => Promise<MandateView>;
  name: (of: Of, body: NamePersonRequest) => Promise<MandateView>;
  end: (of: Of, reason: string) => Promise<MandateView>;
}

export function useMandateDeeds(): Deeds {
  const { customerId } = useActing();
  const changed = useChanged();
  const then = async (deed: Promise<MandateView>): Promise<MandateView> => {
    const done = await deed;
    await changed();
    return done;
  };
  const one = ({ id, version }: Of) => ({ path: { customerId, mandateId: id }, header: ifMatch(version) });
  return {
    draft: (body) => then(told(api.POST('/api/v1/customers/{customerId}/mandates', { params: { path: { customerId } }, body }))),
    change: (of, body) => then(told(api.PUT('/api/v1/customers/{customerId}/mandates/{mandateId}', { params: one(of), body }))),
    notify: (of) => then(told(api.POST('/api/v1/customers/{customerId}/mandates/{mandateId}/notice', { params: one(of) }))),
    name: ({ id }, body) => then(told(api.POST('/api/v1/customers/{customerId}/mandates/{mandateId}/people', { params: { path: { customerId, mandateId: id } }, body }))),
    end: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/mandates/{mandateId}/end', { params: one(of), body: { reason } }))),
  };
}
