import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { OwnLinesView } from '../../lib/api-types.gen';

export const ownLinesQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'own-lines'],
  queryFn: (): Promise<OwnLinesView> => told(api.GET('/api/v1/customers/{customerId}/own-lines', { params: { path: { customerId } } })),
});
