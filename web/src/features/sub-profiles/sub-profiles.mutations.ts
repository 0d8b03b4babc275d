import { useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, told } from '../../lib/api';
import type { DefineSubProfileRequest, SubProfileView } from '../../lib/api-types.gen';
import { useActing } from '../../lib/acting';

export function useSubProfileDeeds(): { define: (body: DefineSubProfileRequest) => Promise<SubProfileView>; retire: (one: SubProfileView) => Promise<SubProfileView> } {
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  const then = async <T>(deed: Promise<T>): Promise<T> => {
    const done = await deed;
    await queryClient.invalidateQueries({ queryKey: ['customer', customerId, 'sub-profiles'] });
    return done;
  };
  return {
    define: (body) => then(told(api.POST('/api/v1/customers/{customerId}/sub-profiles', { params: { path: { customerId } }, body }))),
    retire: ({ id, version }) => then(told(api.POST('/api/v1/customers/{customerId}/sub-profiles/{subProfileId}/retirement', {
      params: { path: { customerId, subProfileId: id }, header: ifMatch(version) },
    }))),
  };
}
