import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useActing } from './acting';
import type { BulkChangeView } from './api-types.gen';

/** Where a change of many is looked through before it is done. */
export function useToPlan(): (plan: BulkChangeView) => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { customerId } = useActing();
  return async (plan) => {
    void queryClient.invalidateQueries({ queryKey: ['customer', customerId, 'bulk-changes'] });
    await navigate({ to: '/customers/$customerId/bulk-changes/$bulkChangeId', params: { customerId, bulkChangeId: plan.id } });
  };
}
