import { infiniteQueryOptions, type InfiniteData, type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { operations, SimDetailView, SimsOverviewView, SimView } from '../../lib/api-types.gen';
import { type MomentDays, momentOf } from '../../lib/moment';
import type { SimSearch } from './search';

export type SimFilter = NonNullable<operations['simsOverview']['parameters']['query']>;
type SimState = NonNullable<SimFilter['state']>;
type SimPage = operations['simsList']['responses'][200]['content']['application/json'];
export interface SimList {
  filter: SimFilter;
  sort?: SimSearch['sort'];
  direction?: SimSearch['direction'];
}

const PAGE = 200;

export const filterOf = ({ search, state, form, plan, centre, account, person, assigned, ends }: SimSearch): SimFilter => ({
  search, form, tariffPlan: plan, costCentreId: centre, billingAccountId: account, memberId: person, blockEndsWithin: ends,
  state: state?.split(',') as SimState | undefined, unassigned: assigned && assigned === 'no',
});

export const listOf = (search: SimSearch): SimList => ({ filter: filterOf(search), sort: search.sort, direction: search.direction });

const keyOf = (customerId: string, ...rest: readonly unknown[]) => ['customer', customerId, 'sims', ...rest] as const;

/** Page by page as they come into sight; the first brings the count with it. A list that is read again is read from its beginning. */
export const simsQuery = (customerId: string, { filter, sort, direction }: SimList) => infiniteQueryOptions({
  queryKey: keyOf(customerId, 'list', { ...filter, sort, direction }),
  staleTime: 60_000, refetchOnWindowFocus: false,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }): Promise<SimPage> => told(api.GET('/api/v1/customers/{customerId}/sims', {
    params: { path: { customerId }, query: { ...filter, sort, direction, limit: PAGE, after: pageParam, count: pageParam === undefined } }, signal,
  })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const overviewQuery = (customerId: string, filter: SimFilter) => queryOptions({
  queryKey: keyOf(customerId, 'overview', filter), staleTime: 60_000, refetchOnWindowFocus: false,
  queryFn: ({ signal }): Promise<SimsOverviewView> => told(api.GET('/api/v1/customers/{customerId}/sims/overview', { params: { path: { customerId }, query: filter }, signal })),
});

/** So soon is a block to be looked at before it ends. */
export const SOON_DAYS = 14;

export const endingQuery = (customerId: string) => queryOptions({
  queryKey: keyOf(customerId, 'ending'), staleTime: 60_000, refetchOnWindowFocus: false,
  queryFn: async ({ signal }) => (await told(api.GET('/api/v1/customers/{customerId}/sims', { params: { path: { customerId }, query: { blockEndsWithin: SOON_DAYS, limit: 1, count: true } }, signal }))).count ?? null,
});

export const simQuery = (customerId: string, simId: string) => queryOptions({
  queryKey: keyOf(customerId, 'one', simId),
  queryFn: (): Promise<SimDetailView> => told(api.GET('/api/v1/customers/{customerId}/sims/{simId}', { params: { path: { customerId, simId } } })),
});

export const historyQuery = (customerId: string, simId: string) => queryOptions({
  queryKey: keyOf(customerId, 'history', simId),
  queryFn: () => told(api.GET('/api/v1/customers/{customerId}/sims/{simId}/history', { params: { path: { customerId, simId } } })),
});

export type AccessPermission = operations['decisionsWhoCan']['parameters']['query']['permission'];

export const accessQuery = (customerId: string, simId: string, { permission, ...days }: MomentDays & { permission: AccessPermission }) => queryOptions({
  queryKey: keyOf(customerId, 'access', simId, permission, days),
  queryFn: ({ signal }) => told(api.GET('/api/v1/customers/{customerId}/sims/{simId}/access', { params: { path: { customerId, simId }, query: { permission, ...momentOf(days) } }, signal })),
});

/** All of them as a file. */
export const accessFile = (customerId: string, simId: string, { permission, ...days }: MomentDays & { permission: AccessPermission }) => api.GET('/api/v1/customers/{customerId}/sims/{simId}/access/export', {
  params: { path: { customerId, simId }, query: { permission, ...momentOf(days) } }, parseAs: 'blob',
});

/** People who have lines, by a word of their name: found through the SIMs the reader sees. */
export const peopleQuery = (customerId: string, words: string) => queryOptions({
  queryKey: keyOf(customerId, 'people', words), enabled: words.length > 1, staleTime: 60_000,
  async queryFn({ signal }): Promise<{ memberId: string; name: string }[]> {
    const { items } = await told(api.GET('/api/v1/customers/{customerId}/sims', { params: { path: { customerId }, query: { search: words, sort: 'person', limit: 100 } }, signal }));
    return [...new Map(items.flatMap(({ person }) => (person ? [[person.memberId, person] as const] : []))).values()];
  },
});

/** A change shows at once in every list that has the row: nobody loses his place in it. */
export async function afterChange(queryClient: QueryClient, customerId: string, simId: string): Promise<void> {
  const { queryKey } = simQuery(customerId, simId);
  await queryClient.invalidateQueries({ predicate: ({ queryKey: [root, customer, what, kind] }) => root === 'customer' && customer === customerId && what !== 'acting' && what !== 'lines' && !(what === 'sims' && kind === 'list') });
  const sim = queryClient.getQueryData(queryKey);
  if (!sim) return;
  queryClient.setQueriesData<InfiniteData<SimPage>>({ queryKey: keyOf(customerId, 'list') }, (list) => list && { ...list, pages: list.pages.map((page) => withRow(page, sim)) });
}

const withRow = (page: SimPage, sim: SimView): SimPage =>
  (page.items.some(({ id }) => id === sim.id) ? { ...page, items: page.items.map((row) => (row.id === sim.id ? sim : row)) } : page);
