import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLook } from '../../lib/look';
import { isProblem } from '../../lib/problem';
import { agentQuery, sessionQuery } from '../../lib/session';
import { SignInForm } from './sign-in-form';

/** A session that ends under one's hands: signing in again happens above the page, so nothing typed is lost. */
export function SignInAgain(): ReactNode {
  const { t } = useTranslation('session');
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
  if (email === null) return null;
  return (
    <Modal opened onClose={() => setEmail(null)} title={t('again.title')} size="sm" zIndex={400} closeButtonProps={{ 'aria-label': t('again.later') }}>
      <Text mb="md">{t('again.text')}</Text>
      <SignInForm realm={operator ? 'operator' : 'customer'} email={email} fixed onDone={({ identity }) => {
        // a passkey may be somebody else's: he begins anew
        if (identity.email.toLowerCase() !== email.toLowerCase()) return location.assign('/');
        setEmail(null);
        void queryClient.invalidateQueries();
      }} />
    </Modal>
  );
}
