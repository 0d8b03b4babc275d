import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, told } from '../../lib/api';
import type { Capacity } from '../../lib/api-types.gen';
import { sessionQuery } from '../../lib/session';

/** Another capacity sees other things: everything read in the former one is forgotten, then one begins at home. */
export function useChooseCapacity() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (wanted: { customerId: string; capacity: Capacity }) => told(api.PUT('/api/v1/session/capacity', { body: wanted })),
    async onSuccess(_answer, { customerId }) {
      await navigate({ to: '/customers/$customerId', params: { customerId } });
      queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'customer' && queryKey[2] !== 'acting' });
      await queryClient.invalidateQueries({ queryKey: ['customer'] });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });
}
