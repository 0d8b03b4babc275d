import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { DeputyEffectView, DeputyPage, DeputyView } from '../../lib/api-types.gen';
import { beginOfDay, nextDay } from '../../lib/format';
import { now } from '../../lib/now';

const MANY = 100;

export const deputiesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'deputies'],
  queryFn: (): Promise<DeputyPage> => told(api.GET('/api/v1/customers/{customerId}/deputies', { params: { path: { customerId }, query: { limit: MANY } } })),
});

/** One's own, whatever else one may see. */
export const deputyshipQuery = (customerId: string, deputyId: string) => queryOptions({
  queryKey: ['customer', customerId, 'deputies', deputyId], staleTime: 0,
  queryFn: (): Promise<DeputyView> => told(api.GET('/api/v1/customers/{customerId}/deputies/{deputyId}', { params: { path: { customerId, deputyId } } })),
});

export interface DeputyWanted {
  forMemberId: string;
  deputyMemberId: string;
  capacity: DeputyView['capacity'];
  startsAt?: string;
  endsAt: string;
}

/** A first day that has begun means now. */
export const periodOf = (from: string, until: string): Pick<DeputyWanted, 'startsAt' | 'endsAt'> =>
  ({ ...(from && Date.parse(beginOfDay(from)) > now() && { startsAt: beginOfDay(from) }), endsAt: beginOfDay(nextDay(until)) });

export const namingQuery = (customerId: string, wanted: DeputyWanted | null) => queryOptions({
  queryKey: ['customer', customerId, 'forecast', 'deputy', wanted], staleTime: 0, gcTime: 0, placeholderData: keepPreviousData, enabled: wanted !== null,
  queryFn: ({ signal }): Promise<DeputyEffectView> => told(api.GET('/api/v1/customers/{customerId}/deputies/preview', { params: { path: { customerId }, query: wanted as DeputyWanted }, signal })),
});
