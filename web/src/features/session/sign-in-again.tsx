import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLook } from '../../lib/look';
import { isProblem } from '../../lib/problem';
import { agentQuery, sessionQuery } from '../../lib/session';

/** Rarely needed: fetched when it is. */
const SignInAgainDialog = lazy(() => import('./sign-in-again-dialog'));

/** A session that ends under one's hands: signing in again happens above the page, so nothing typed is lost. */
export function SignInAgain(): ReactNode {
  const queryClient = useQueryClient();
  const { pathname } = useLocation();
  const look = useLook();
  const operator = pathname.startsWith('/operator') || (look !== null && pathname.startsWith(`/customers/${look.customerId}`));
  const [email, setEmail] = useState<string | null>(null);
  useEffect(() => {
    const heard = (fault: unknown): void => {
      if (!isProblem(fault, 401)) return;
      const known = operator ? queryClient.getQueryData(agentQuery.queryKey)?.email : queryClient.getQueryData(sessionQuery.queryKey)?.identity.email;
      if (known) setEmail(known);
    };
    const unsubscribe = [
      queryClient.getQueryCache().subscribe((event) => event.type === 'updated' && event.action.type === 'error' && heard(event.action.error)),
      queryClient.getMutationCache().subscribe((event) => event.type === 'updated' && event.action.type === 'error' && heard(event.action.error)),
    ];
    return () => unsubscribe.forEach((stop) => stop());
  }, [queryClient, operator]);
  const isOpen = useRef(false);
  useEffect(() => {
    isOpen.current = email !== null;
  }, [email]);
  useEffect(() => {
    // there before any dialog, so heard first: Escape closes this one, and not those below it with what was typed in them
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !isOpen.current) return;
      event.stopImmediatePropagation();
      setEmail(null);
    };
    window.addEventListener('keydown', escape, true);
    return () => window.removeEventListener('keydown', escape, true);
  }, []);
  if (email === null) return null;
  return <Suspense><SignInAgainDialog email={email} realm={operator ? 'operator' : 'customer'} onClose={() => setEmail(null)} /></Suspense>;
}
