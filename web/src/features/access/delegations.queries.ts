import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { DelegableRightView, DelegationPage, DelegationSide, DelegationView, GrantState, GrantView, ProposeDelegationRequest, ScopePartInput } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';

export interface DelegationsShown {
  side?: DelegationSide;
  state?: GrantState;
}

export const delegationsQuery = (customerId: string, { side, state }: DelegationsShown) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'delegations', 'list', side ?? '', state ?? ''],
  queryFn: ({ pageParam }): Promise<DelegationPage> => told(api.GET('/api/v1/customers/{customerId}/delegations', { params: { path: { customerId }, query: { side, state, limit: 50, after: pageParam } } })),
  initialPageParam: undefined as string | undefined, getNextPageParam: (page: { next: string | null }) => page.next ?? undefined,
});

export const delegationQuery = (customerId: string, delegationId: string) => queryOptions({
  queryKey: ['customer', customerId, 'delegations', delegationId],
  queryFn: (): Promise<DelegationView> => told(api.GET('/api/v1/customers/{customerId}/delegations/{delegationId}', { params: { path: { customerId, delegationId } } })),
});

/** Of one's own rights those that one may make another of. */
export const sourcesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'delegations', 'sources'],
  queryFn: (): Promise<DelegableRightView[]> => told(api.GET('/api/v1/customers/{customerId}/delegations/sources', { params: { path: { customerId } } })),
});

type Of = Pick<DelegationView, 'id' | 'version'>;

interface Deeds {
  propose: (body: ProposeDelegationRequest) => Promise<DelegationView>;
  accept: (of: Of) => Promise<DelegationView>;
  decline: (of: Of, reason: string) => Promise<DelegationView>;
  narrow: (of: Of, scope: ScopePartInput[], reason: string) => Promise<DelegationView>;
  end: (of: Of, reason: string) => Promise<DelegationView>;
  adopt: (of: Of, reason: string) => Promise<GrantView>;
}

export function useDelegationDeeds(): Deeds {
  const { customerId } = useActing();
  const changed = useChanged();
  const then = async <Done>(deed: Promise<Done>): Promise<Done> => {
    const done = await deed;
    await changed();
    return done;
  };
  const one = ({ id, version }: Of) => ({ path: { customerId, delegationId: id }, header: ifMatch(version) });
  return {
    propose: (body) => then(told(api.POST('/api/v1/customers/{customerId}/delegations', { params: { path: { customerId } }, body }))),
    accept: (of) => then(told(api.POST('/api/v1/customers/{customerId}/delegations/{delegationId}/acceptance', { params: one(of) }))),
    decline: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/delegations/{delegationId}/refusal', { params: one(of), body: { reason } }))),
    narrow: (of, scope, reason) => then(told(api.POST('/api/v1/customers/{customerId}/delegations/{delegationId}/narrowing', { params: one(of), body: { scope, reason } }))),
    end: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/delegations/{delegationId}/end', { params: one(of), body: { reason } }))),
    adopt: (of, reason) => then(told(api.POST('/api/v1/customers/{customerId}/delegations/{delegationId}/adoption', { params: one(of), body: { reason } }))),
  };
}
