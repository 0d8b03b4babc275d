import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ContactView } from '../../lib/api-types.gen';

export const contactsQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'contacts'],
  queryFn: (): Promise<ContactView[]> => told(api.GET('/api/v1/customers/{customerId}/contacts', { params: { path: { customerId } } })),
});
