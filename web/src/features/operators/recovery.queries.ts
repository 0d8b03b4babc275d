import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { MemberView, RecoveryCasePage, RecoveryCaseView, RecoveryState } from '../../lib/api-types.gen';

/** Of all Customers, oldest first; nothing of a Customer but its name. */
export const casesQuery = (state: RecoveryState | undefined) => infiniteQueryOptions({
  queryKey: ['operator', 'recovery-cases', state ?? ''],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<RecoveryCasePage> => told(api.GET('/api/v1/operator/recovery-cases', { params: { query: { state, limit: 50, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** Evidence and person are the Customer's own: a look. */
export const caseQuery = (customerId: string, caseId: string) => queryOptions({
  queryKey: ['customer', customerId, 'recovery-case', caseId],
  queryFn: (): Promise<RecoveryCaseView> => told(api.GET('/api/v1/operator/customers/{customerId}/recovery-cases/{caseId}', { params: { path: { customerId, caseId } } })),
});

/** People by a word of their name: a look, too. */
export const peopleQuery = (customerId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'members', 'named', name],
  queryFn: async (): Promise<MemberView[]> => (await told(api.GET('/api/v1/customers/{customerId}/members', { params: { path: { customerId }, query: { name: name || undefined, limit: 20 } } }))).items,
});
