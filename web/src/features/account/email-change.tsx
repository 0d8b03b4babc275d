import { Button, Group, List, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { EmailChangeView } from '../../lib/api-types.gen';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { at, type Realm } from '../../lib/session';
import { When } from '../../lib/when';
import css from './account.module.css';
import { factorsQuery } from './own.queries';
import { hasFactor, ProofFields, useProof } from './proof';
import { useStale } from './use-stale';

/** What waits, for whom, until when; and the way to take it back. */
export function PendingChange({ realm, change }: { realm: Realm; change: EmailChangeView }): ReactNode {
  const { t } = useTranslation('account');
  const stale = useStale(realm);
  const withdraw = useMutation({ mutationFn: () => told(api.DELETE(at(realm, '/api/v1/email-change'), {})), onSuccess: stale });
  return (
    <div className={css['waits']} role="group" aria-label={t('email.waits')}>
      <p><strong>{t('email.waitsFor', { email: change.email })}</strong></p>
      <p>{t(change.confirmed ? 'email.confirmed' : 'email.unconfirmed', { email: change.email })} {t(change.approved ? 'email.approved' : 'email.unapproved')}</p>
      <p>{t('email.takesEffect')} <When at={change.takesEffectAt} exact />. {t('email.untilThen')}</p>
      <ProblemNote fault={withdraw.error} />
      <Group><Button variant="default" size="xs" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>{t('email.withdraw')}</Button></Group>
    </div>
  );
}

/** What it takes and when it counts stands before the fields (decision 0009). */
export function EmailChangeDialog({ realm, replaces, onClose }: { realm: Realm; replaces: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const { data: factors } = useSuspenseQuery(factorsQuery(realm));
  const proving = useProof(realm, factors);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const byPassword = !hasFactor(factors);
  const stale = useStale(realm);
  const ask = async (): Promise<void> => {
    const proof = byPassword ? { password } : await proving.take();
    await told(api.POST(at(realm, '/api/v1/email-change'), { body: { email: email.trim(), ...proof } }));
    await stale();
  };
  return (
    <ActionDialog opened onClose={onClose} title={t('email.change')} submit={t('email.ask')} incomplete={email.trim() === '' || (byPassword ? password === '' : proving.missing)} onSubmit={ask} fields={['email']}>
      {(fault) => (
        <>
          <List size="sm" spacing={4}>
            <List.Item>{t('email.step1')}</List.Item>
            <List.Item>{t('email.step2')}</List.Item>
            <List.Item>{t('email.step3')}</List.Item>
            {replaces && <List.Item>{t('email.replaces')}</List.Item>}
          </List>
          <TextInput label={t('email.new')} type="email" autoComplete="email" required withAsterisk={false} maxLength={254} data-autofocus value={email} onChange={({ target }) => setEmail(target.value)} error={isProblem(fault, 400) && t('email.noAddress')} />
          {byPassword
            ? <PasswordInput label={t('email.password')} description={t('email.passwordHint')} autoComplete="current-password" required withAsterisk={false} value={password} onChange={({ target }) => setPassword(target.value)} visibilityToggleButtonProps={{ 'aria-label': t('email.showPassword') }} />
            : <ProofFields proving={proving} />}
        </>
      )}
    </ActionDialog>
  );
}
