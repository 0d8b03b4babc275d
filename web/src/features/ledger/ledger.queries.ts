import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { LedgerDetailPage, LedgerEntryPage, LedgerEntryView, LedgerEventFilter, LedgerHeadView, LedgerVerificationView, MemberView } from '../../lib/api-types.gen';
import { beginOfDay, nextDay } from '../../lib/format';

/** As it stands in the address: days, not instants. */
export interface LedgerSearch {
  event?: LedgerEventFilter;
  actor?: string;
  deputyOf?: string;
  /** `all`: of every third party. */
  mandate?: string;
  /** On the basis of which parent company's control. */
  affiliation?: string;
  subject?: string;
  from?: string;
  to?: string;
}

/** The days of the address as the instants of the zone of contracts; the last day counts whole. */
const asFilter = ({ event, actor, subject, deputyOf, mandate, affiliation, from, to }: LedgerSearch) => ({
  ...(event && { event }), ...(actor && { actorId: actor }), ...(subject && { subjectId: subject }), ...(deputyOf && { deputyOf }), ...(mandate && (mandate === 'all' ? { byThirdParties: true } : { mandateId: mandate })), ...(affiliation && { affiliationId: affiliation }),
  ...(from && { from: new Date(beginOfDay(from)).toISOString() }), ...(to && { to: new Date(beginOfDay(nextDay(to))).toISOString() }),
});

const PAGE = 100;

export const ledgerQuery = (customerId: string, search: LedgerSearch) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'ledger', search],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }): Promise<LedgerEntryPage> =>
    told(api.GET('/api/v1/customers/{customerId}/ledger', { params: { path: { customerId }, query: { ...asFilter(search), limit: PAGE, after: pageParam } }, signal })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

/** What was recorded never changes: what of it one may see is read again like everything else. */
export const entryQuery = (customerId: string, seq: number) => queryOptions({
  queryKey: ['customer', customerId, 'ledger-entry', seq],
  queryFn: (): Promise<LedgerEntryView> => told(api.GET('/api/v1/customers/{customerId}/ledger/{seq}', { params: { path: { customerId, seq } } })),
});

export const detailsQuery = (customerId: string, seq: number) => infiniteQueryOptions({
  queryKey: ['customer', customerId, 'ledger-details', seq],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<LedgerDetailPage> =>
    told(api.GET('/api/v1/customers/{customerId}/ledger/{seq}/details', { params: { path: { customerId, seq }, query: { limit: 20, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const headQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'ledger-head'], retry: false,
  queryFn: (): Promise<LedgerHeadView> => told(api.GET('/api/v1/customers/{customerId}/ledger/head', { params: { path: { customerId } } })),
});

/** People by a word of their name, to filter by what happened to them. */
export const peopleQuery = (customerId: string, name: string) => queryOptions({
  queryKey: ['customer', customerId, 'members', 'named', name],
  queryFn: async (): Promise<MemberView[]> => (await told(api.GET('/api/v1/customers/{customerId}/members', { params: { path: { customerId }, query: { name, limit: 20 } } }))).items,
});

/** One step of a check; `next` leads on. */
export const verifyFrom = (customerId: string, fromSeq: number): Promise<LedgerVerificationView> =>
  told(api.GET('/api/v1/customers/{customerId}/ledger/verification', { params: { path: { customerId }, query: { fromSeq } } }));

export const exportOf = (customerId: string, search: LedgerSearch) =>
  api.GET('/api/v1/customers/{customerId}/ledger/export', { params: { path: { customerId }, query: asFilter(search) }, parseAs: 'blob' });
