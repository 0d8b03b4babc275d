import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { BillingAccountView, CostCentreView, DecisionView, GrantEffectView, GrantPageView, GrantProfile, GrantState, SubProfileView } from '../../lib/api-types.gen';

const MANY = 100;
/** Nobody chooses from more parts than these; a wider part is given instead. */
const MOST_PAGES = 20;

export const grantsQuery = (customerId: string, filter: { memberId?: string; state?: GrantState }) => queryOptions({
  queryKey: ['customer', customerId, 'grants', filter],
  queryFn: (): Promise<GrantPageView> => told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { ...filter, limit: MANY } } })),
});

/** What somebody can do now, in every capacity open to him, each with its proof. */
export const rightsQuery = (customerId: string, memberId: string) => queryOptions({
  queryKey: ['customer', customerId, 'rights', memberId],
  queryFn: (): Promise<DecisionView[]> => told(api.GET('/api/v1/customers/{customerId}/members/{memberId}/rights', { params: { path: { customerId, memberId } } })),
});

export const subProfilesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'sub-profiles'],
  queryFn: (): Promise<SubProfileView[]> => told(api.GET('/api/v1/customers/{customerId}/sub-profiles', { params: { path: { customerId } } })),
});

interface Paged<T> {
  items: T[];
  next: string | null;
}

interface PageQuery {
  limit: number;
  after?: string;
}

async function all<T>(page: (query: PageQuery) => Promise<Paged<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { items, next } = await page({ limit: MANY, ...(after && { after }) });
    found.push(...items);
    if (next === null) break;
    after = next;
  }
  return found;
}

export interface Parts {
  costCentres: CostCentreView[];
  billingAccounts: BillingAccountView[];
}

/** To what a right can be narrowed. */
export const partsQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'parts'], staleTime: 300_000,
  async queryFn(): Promise<Parts> {
    const path = { customerId };
    const [costCentres, billingAccounts] = await Promise.all([
      all((query) => told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params: { path, query } }))),
      all((query) => told(api.GET('/api/v1/customers/{customerId}/billing-accounts', { params: { path, query } }))),
    ]);
    return { costCentres, billingAccounts };
  },
});

export interface Wanted {
  memberId?: string;
  clientId?: string;
  profile: GrantProfile;
  subProfileId?: string;
  scope?: string[];
  startsAt?: string;
  endsAt?: string;
}

/** What a change would do. Previews are never kept: the next one may be another. */
const forecast = (customerId: string, of: readonly unknown[]) => ({ queryKey: ['customer', customerId, 'forecast', ...of], staleTime: 0, gcTime: 0, placeholderData: keepPreviousData });

export const givingQuery = (customerId: string, wanted: Wanted) => queryOptions({
  ...forecast(customerId, ['giving', wanted]),
  queryFn: ({ signal }): Promise<GrantEffectView> => told(api.GET('/api/v1/customers/{customerId}/grants/preview', { params: { path: { customerId }, query: wanted }, signal })),
});

export const narrowingQuery = (customerId: string, grantId: string, scope: string[]) => queryOptions({
  ...forecast(customerId, ['narrowing', grantId, scope]),
  queryFn: ({ signal }): Promise<GrantEffectView> => told(api.GET('/api/v1/customers/{customerId}/grants/{grantId}/narrowing-preview', { params: { path: { customerId, grantId }, query: { scope } }, signal })),
});

export const extendingQuery = (customerId: string, grantId: string, endsAt: string) => queryOptions({
  ...forecast(customerId, ['extending', grantId, endsAt]),
  queryFn: ({ signal }): Promise<GrantEffectView> => told(api.GET('/api/v1/customers/{customerId}/grants/{grantId}/extension-preview', { params: { path: { customerId, grantId }, query: { endsAt } }, signal })),
});

export const revokingQuery = (customerId: string, grantId: string) => queryOptions({
  ...forecast(customerId, ['revoking', grantId]),
  queryFn: ({ signal }): Promise<GrantEffectView> => told(api.GET('/api/v1/customers/{customerId}/grants/{grantId}/revocation-preview', { params: { path: { customerId, grantId } }, signal })),
});

