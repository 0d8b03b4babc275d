import { useQueryClient } from '@tanstack/react-query';
import { actingQuery } from '../../lib/acting';
import { agentQuery, type Realm, sessionQuery } from '../../lib/session';
import { ownKey } from './own.queries';

/** After a change of what is one's own: it is read again, and so is what hangs on it, such as what a capacity gives. */
export function useStale(realm: Realm): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ownKey(realm) }),
      queryClient.invalidateQueries({ queryKey: (realm === 'operator' ? agentQuery : sessionQuery).queryKey }),
      queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'customer' && queryKey[2] === actingQuery('').queryKey[2] }),
    ]);
  };
}
