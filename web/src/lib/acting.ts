import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api, told } from './api';
import type { CapacitiesView, Permission } from './api-types.gen';

/** For whom, in which capacity, and what that allows: told by the server, never worked out from a profile's name. */
export const actingQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'acting'], staleTime: 60_000,
  queryFn: (): Promise<CapacitiesView> => told(api.GET('/api/v1/customers/{customerId}/capacities', { params: { path: { customerId } } })),
});

export interface ActingHere extends CapacitiesView {
  customerId: string;
  can: (permission: Permission) => boolean;
}

/** Below `/customers/$customerId`, whose route has read it. */
export function useActing(): ActingHere {
  const { customerId = '' } = useParams({ strict: false });
  const { data } = useQuery(actingQuery(customerId));
  if (!data) throw new Error('no Customer is acted for');
  return { ...data, customerId, can: (permission) => data.permissions.includes(permission) };
}
