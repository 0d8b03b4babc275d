import { useQueryClient } from '@tanstack/react-query';
import { useActing } from './acting';

/** After a change: whatever was read of this Customer may be another now, what one may do here included; what is in sight is read again. */
export function useChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  const { customerId } = useActing();
  return () => queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
}
