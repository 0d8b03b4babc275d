import { Button, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { LinkPreviewView } from '../../lib/api-types.gen';
import { DoorPage } from '../../lib/door-page';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { at } from '../../lib/session';
import css from '../../ui/door.module.css';
import { TextLink } from '../../ui/link';
import { LinkDoor } from './link-door';
import { isLongEnough, isWeak, NewPasswordField } from './new-password-field';
import { SignInForm } from './sign-in-form';
import { useToken } from './use-token';
import { useWayIn } from './use-way-in';

type As = 'agent' | undefined;

const route = getRouteApi('/password-reset');

/** With a link a new password is chosen; without one a link is asked for. */
export function PasswordResetPage(): ReactNode {
  const { t } = useTranslation('session');
  const { as } = route.useSearch();
  const token = useToken();
  const [entering, setEntering] = useState<{ email: string; password: string } | null>(null);
  const realm = as === 'agent' ? 'operator' : 'customer';
  const goIn = useWayIn(realm);
  if (entering) return <DoorPage title={t('title')}><SignInForm realm={realm} {...entering} lead={t('password-resets.done')} onDone={goIn} /></DoorPage>;
  if (token === null) return <Ask as={as} />;
  return <LinkDoor purpose="password-resets" token={token} as={as}>{(link) => <Choose link={link} token={token} onDone={setEntering} />}</LinkDoor>;
}

function Ask({ as }: { as: As }): ReactNode {
  const { t } = useTranslation('session');
  const { state } = useLocation();
  const [email, setEmail] = useState(state.email ?? '');
  const ask = useMutation({ mutationFn: (to: string) => told(api.POST(at(as === 'agent' ? 'operator' : 'customer', '/api/v1/password-resets'), { body: { email: to } })) });
  const foot = <TextLink to="/sign-in" search={{ as }} state={{ email }} inherit>{t('toSignIn')}</TextLink>;
  if (ask.isSuccess) {
    return (
      <DoorPage key="sent" title={t('password-resets.sentTitle')} foot={foot}>
        <Text role="status">{t('password-resets.sent', { email: ask.variables })}</Text>
        <Text c="dimmed" size="sm">{t('password-resets.sentHint')}</Text>
        <Button variant="default" onClick={() => ask.reset()}>{t('password-resets.again')}</Button>
      </DoorPage>
    );
  }
  const isNoAddress = isProblem(ask.error, 400);
  return (
    <DoorPage key="ask" title={t('password-resets.title')} lead={t('password-resets.lead')} foot={foot}>
      <form className={css['form']} onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending) ask.mutate(email.trim());
      }}>
        <TextInput label={t('email')} type="email" autoComplete="username" autoFocus required withAsterisk={false} value={email} onChange={({ target }) => setEmail(target.value)} error={isNoAddress && t('noAddress')} />
        {!isNoAddress && <ProblemNote fault={ask.error} />}
        <Button type="submit" size="md" loading={ask.isPending}>{t('password-resets.ask')}</Button>
      </form>
    </DoorPage>
  );
}

function Choose({ link: { email, shortestPassword }, token, onDone }: { link: LinkPreviewView; token: string; onDone: (entering: { email: string; password: string }) => void }): ReactNode {
  const { t } = useTranslation('session');
  const [password, setPassword] = useState('');
  const redeem = useMutation({
    mutationFn: () => told(api.POST('/api/v1/password-resets/redemption', { body: { token, password } })),
    onSuccess: () => onDone({ email, password }),
  });
  const ready = isLongEnough(password, shortestPassword);
  return (
    <DoorPage title={t('password-resets.chooseTitle')} lead={t('password-resets.chooseLead')}>
      <form className={css['form']} onSubmit={(event) => {
        event.preventDefault();
        if (ready && !redeem.isPending) redeem.mutate();
      }}>
        <TextInput label={t('email')} value={email} readOnly autoComplete="username" variant="filled" />
        <NewPasswordField shortest={shortestPassword} value={password} onChange={setPassword} fault={redeem.error} />
        {!isWeak(redeem.error) && <ProblemNote fault={redeem.error} />}
        <Button type="submit" size="md" loading={redeem.isPending} data-disabled={!ready || undefined} aria-disabled={!ready}>{t('password-resets.choose')}</Button>
      </form>
    </DoorPage>
  );
}
