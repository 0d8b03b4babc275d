import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepOnlyLookOf } from '../../lib/look';
import type { Realm } from '../../lib/session';
import { SignInForm } from './sign-in-form';

interface SignInAgainDialogProps {
  email: string;
  realm: Realm;
  onClose: () => void;
}

/** Above the page, whose state stays. */
export default function SignInAgainDialog({ email, realm, onClose }: SignInAgainDialogProps): ReactNode {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  return (
    <Modal opened onClose={onClose} title={t('again.title')} size="sm" zIndex={400} closeButtonProps={{ 'aria-label': t('again.later') }}>
      <Text mb="md">{t('again.text')}</Text>
      <SignInForm realm={realm} email={email} fixed onDone={({ identity }) => {
        keepOnlyLookOf(identity.id);
        // a passkey may be somebody else's: he begins anew
        if (identity.email.toLowerCase() !== email.toLowerCase()) return location.assign('/');
        onClose();
        void queryClient.invalidateQueries();
      }} />
    </Modal>
  );
}
