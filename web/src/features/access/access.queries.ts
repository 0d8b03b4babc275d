import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { BillingAccountView, CostCentreView, DecisionView, GrantEffectView, GrantPageView, GrantProfile, GrantState, SubProfileView } from '../../lib/api-types.gen';
import { type MomentDays, momentOf } from '../../lib/moment';

const MANY = 100;
/** So many of each kind are offered; the others are found by typing. */
const SEEN = 25;

export const grantsQuery = (customerId: string, filter: { memberId?: string; clientId?: string; state?: GrantState }) => queryOptions({
  queryKey: ['customer', customerId, 'grants', filter],
  queryFn: (): Promise<GrantPageView> => told(api.GET('/api/v1/customers/{customerId}/grants', { params: { path: { customerId }, query: { ...filter, limit: MANY } } })),
});

/** What somebody can do, in every capacity open to him, each with its proof; now, or at another moment. */
export const rightsQuery = (customerId: string, memberId: string, days: MomentDays = {}) => queryOptions({
  queryKey: ['customer', customerId, 'rights', memberId, days],
  queryFn: ({ signal }): Promise<DecisionView[]> =>
    told(api.GET('/api/v1/customers/{customerId}/members/{memberId}/rights', { params: { path: { customerId, memberId }, query: momentOf(days) }, signal })),
});

export const subProfilesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'sub-profiles'],
  queryFn: (): Promise<SubProfileView[]> => told(api.GET('/api/v1/customers/{customerId}/sub-profiles', { params: { path: { customerId } } })),
});

export interface Parts {
  costCentres: CostCentreView[];
  billingAccounts: BillingAccountView[];
}

/** To what a right can be narrowed, by the beginning of any word of code, number or name. */
export const partsQuery = (customerId: string, search: string) => queryOptions({
  queryKey: ['customer', customerId, 'parts', search], staleTime: 60_000, placeholderData: keepPreviousData,
  async queryFn({ signal }): Promise<Parts> {
    const params = { path: { customerId }, query: { limit: SEEN, ...(search && { search }) } };
    const [costCentres, billingAccounts] = await Promise.all([
      told(api.GET('/api/v1/customers/{customerId}/cost-centres', { params, signal })), told(api.GET('/api/v1/customers/{customerId}/billing-accounts', { params, signal })),
    ]);
    return { costCentres: costCentres.items, billingAccounts: billingAccounts.items };
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

