import { Button, NativeSelect, PasswordInput, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { Language, LinkPreviewView } from '../../lib/api-types.gen';
import { DoorPage } from '../../lib/door-page';
import { language, LANGUAGES, speak } from '../../lib/i18n';
import { ProblemNote } from '../../lib/problem-note';
import { useWait } from '../../lib/waiting';
import css from '../../ui/door.module.css';
import { ButtonLink, TextLink } from '../../ui/link';
import { LinkDoor } from './link-door';
import { isLongEnough, isWeak, NewPasswordField } from './new-password-field';
import { SignInForm } from './sign-in-form';
import { useToken } from './use-token';
import { useWayIn } from './use-way-in';

type As = 'agent' | undefined;

const route = getRouteApi('/invitation');

export function InvitationPage(): ReactNode {
  const { t } = useTranslation('session');
  const { as } = route.useSearch();
  const token = useToken();
  const [entering, setEntering] = useState<{ email: string; password: string } | null>(null);
  const realm = as === 'agent' ? 'operator' : 'customer';
  const goIn = useWayIn(realm, undefined, { firstTime: true });
  if (entering) return <DoorPage title={t('title')}><SignInForm realm={realm} {...entering} lead={t('accepted')} onDone={goIn} /></DoorPage>;
  if (token === null) {
    return (
      <DoorPage title={t('invitations.title')}>
        <Text>{t('invitations.noLink')}</Text>
        <ButtonLink to="/sign-in" search={{ as }} variant="default">{t('toSignIn')}</ButtonLink>
      </DoorPage>
    );
  }
  return <LinkDoor purpose="invitations" token={token} as={as}>{(link) => <Accept link={link} token={token} as={as} onAccepted={setEntering} />}</LinkDoor>;
}

interface AcceptProps {
  link: LinkPreviewView;
  token: string;
  as: As;
  onAccepted: (entering: { email: string; password: string }) => void;
}

/** Who is new chooses a password, how he is called and which language he reads; who has a sign-in only proves that it is his. */
function Accept({ link, token, as, onAccepted }: AcceptProps): ReactNode {
  const { t } = useTranslation('session');
  const [password, setPassword] = useState('');
  const [displayName, setDisplayName] = useState(link.displayName);
  const accept = useMutation({
    mutationFn: () => told(api.POST('/api/v1/invitations/acceptance', { body: { token, password, ...(!link.hasPassword && { displayName, language: language() }) } })),
    onSuccess: ({ email }) => onAccepted({ email, password }),
  });
  const wait = useWait(accept.error);
  const kind = link.hasPassword ? 'known' : 'new';
  const ready = wait === 0 && (link.hasPassword ? password !== '' : isLongEnough(password, link.shortestPassword) && displayName.trim() !== '');
  return (
    <DoorPage title={t(`invitations.${kind}Title`, { name: link.displayName })} lead={t(`invitations.${kind}Lead`)}>
      <form className={css['form']} onSubmit={(event) => {
        event.preventDefault();
        if (ready && !accept.isPending) accept.mutate();
      }}>
        <TextInput label={t('email')} value={link.email} readOnly autoComplete="username" variant="filled" />
        {link.hasPassword
          ? <PasswordInput label={t('password')} autoComplete="current-password" autoFocus required withAsterisk={false} value={password} onChange={({ target }) => setPassword(target.value)} visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} />
          : <AboutYou name={displayName} onName={setDisplayName}><NewPasswordField shortest={link.shortestPassword} value={password} onChange={setPassword} fault={accept.error} /></AboutYou>}
        {!isWeak(accept.error) && <ProblemNote fault={accept.error} />}
        <Button type="submit" size="md" loading={accept.isPending} data-disabled={!ready || undefined} aria-disabled={!ready}>{t('invitations.accept')}</Button>
        {link.hasPassword && <TextLink to="/password-reset" search={{ as }} state={{ email: link.email }} size="sm">{t('forgotten')}</TextLink>}
      </form>
    </DoorPage>
  );
}

function AboutYou({ name, onName, children }: { name: string; onName: (name: string) => void; children: ReactNode }): ReactNode {
  const { t } = useTranslation('session');
  return (
    <>
      <TextInput label={t('name')} autoComplete="name" required withAsterisk={false} maxLength={100} value={name} onChange={({ target }) => onName(target.value)} />
      <NativeSelect label={t('language')} value={language()} onChange={({ target }) => void speak(target.value as Language)} data={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} />
      {children}
    </>
  );
}
