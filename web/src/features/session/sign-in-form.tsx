import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { ProblemNote } from '../../lib/problem-note';
import { agentQuery, type Realm, sessionQuery } from '../../lib/session';

interface SignInFormProps {
  realm: Realm;
  /** Known already: somebody signs in again. */
  email?: string;
  onDone: () => void;
}

/** Password, and the code of the second factor where one is set. */
export function SignInForm({ realm, email, onDone }: SignInFormProps): ReactNode {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: { email: email ?? '', password: '', code: '' } });
  const signIn = useMutation({
    mutationFn: ({ code, ...typed }: typeof form.values) => {
      const body = { ...typed, email: typed.email.trim(), ...(code.trim() && { code: code.trim() }) };
      return told(realm === 'operator' ? api.POST('/api/v1/operator/session', { body }) : api.POST('/api/v1/session', { body }));
    },
    onSuccess: async () => {
      await queryClient.resetQueries({ queryKey: (realm === 'operator' ? agentQuery : sessionQuery).queryKey });
      onDone();
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack gap="sm">
        <TextInput label={t('email')} type="email" autoComplete="username webauthn" required withAsterisk={false} readOnly={email !== undefined} {...form.getInputProps('email')} />
        <PasswordInput label={t('password')} autoComplete="current-password" required withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} {...form.getInputProps('password')} />
        <TextInput label={t('code')} description={t('codeHint')} autoComplete="one-time-code" inputMode="text" maxLength={30} {...form.getInputProps('code')} />
        <ProblemNote fault={signIn.error} />
        <Button type="submit" size="md" loading={signIn.isPending}>{t('signIn')}</Button>
      </Stack>
    </form>
  );
}
