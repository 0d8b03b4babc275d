import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { SignedInView } from '../../lib/api-types.gen';
import { keepOnlyLookOf } from '../../lib/look';
import type { Realm } from '../../lib/session';

/** Where to, once signed in. What somebody else read in this window is forgotten. */
export function useWayIn(realm: Realm, to?: string, { firstTime = false } = {}): (who: SignedInView) => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  return ({ identity, secondFactor, mustSetSecondFactor }) => {
    keepOnlyLookOf(identity.id);
    queryClient.removeQueries({ predicate: ({ queryKey: [first] }) => first !== 'session' && first !== 'agent' });
    const as = realm === 'operator' ? 'agent' : undefined;
    if (mustSetSecondFactor === true || (firstTime && !secondFactor)) return void navigate({ to: '/sign-in/second-factor', search: { as, to }, replace: true });
    router.history.replace(to ?? (realm === 'operator' ? '/operator' : '/'));
  };
}
