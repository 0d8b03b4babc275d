import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type ReactNode, type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedInView } from '../../lib/api-types.gen';
import { knowsPasskeys } from '../../lib/passkeys';
import { ProblemNote } from '../../lib/problem-note';
import type { Realm } from '../../lib/session';
import { clock, useWait } from '../../lib/waiting';
import css from '../../ui/door.module.css';
import { TextLink } from '../../ui/link';
import { CodeStep } from './code-step';
import { type Typed, useEnter, useEnterByPasskey, usePasskeyOffer } from './enter.mutations';

interface SignInFormProps {
  realm: Realm;
  /** Known already. */
  email?: string;
  /** Known and not to be changed: somebody signs in again. */
  fixed?: boolean;
  /** Just chosen on the page before: it is tried at once. */
  password?: string;
  onDone: (who: SignedInView) => void;
}

/** Password first; then, where one is set, the second factor. Or a passkey, which is both. */
export function SignInForm({ realm, email: known = '', fixed, password: chosen = '', onDone }: SignInFormProps): ReactNode {
  const { t } = useTranslation('session');
  const [typed, setTyped] = useState<Typed>({ email: known, password: chosen });
  const [asksCode, setAsksCode] = useState(false);
  const passwordField = useRef<HTMLInputElement>(null);
  const enter = useEnter(realm, { onDone, onCodeNeeded: () => setAsksCode(true) });
  const byPasskey = useEnterByPasskey(realm, onDone);
  const busy = enter.isPending || byPasskey.isPending || enter.data?.identity !== undefined || byPasskey.isSuccess;
  usePasskeyOffer(realm, { open: !asksCode && !busy && chosen === '', onAnswer: (answer) => byPasskey.mutate(answer) });
  useTryAtOnce(chosen === '' ? null : { email: known, password: chosen }, enter.mutate);
  const wait = useWait(enter.error);
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy || wait > 0) return;
    byPasskey.reset();
    enter.mutate({ ...typed, email: typed.email.trim() }, { onError: () => passwordField.current?.select() });
  };
  const type = (part: Partial<Typed>): void => {
    setTyped({ ...typed, ...part });
    if (part.email !== undefined) enter.reset(); // tries are counted for each address
  };
  const passkey = <PasskeyButton loading={byPasskey.isPending} onClick={() => {
    enter.reset();
    byPasskey.mutate(undefined);
  }} />;
  if (asksCode) return <CodeStep typed={typed} enter={enter} passkey={passkey} passkeyFault={byPasskey.error} onBack={() => setAsksCode(false)} />;
  return (
    <form onSubmit={begin} className={css['form']}>
      <TextInput label={t('email')} type="email" autoComplete="username webauthn" required withAsterisk={false} readOnly={fixed} autoFocus={typed.email === ''} value={typed.email} onChange={({ target }) => type({ email: target.value })} />
      <PasswordInput ref={passwordField} label={t('password')} autoComplete="current-password" required withAsterisk={false} autoFocus={typed.email !== ''} visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} value={typed.password} onChange={({ target }) => type({ password: target.value })} />
      <ProblemNote fault={enter.error ?? byPasskey.error} />
      <Button type="submit" size="md" loading={enter.isPending} data-disabled={wait > 0 || undefined} aria-disabled={wait > 0}>{wait > 0 ? t('signInIn', { time: clock(wait) }) : t('signIn')}</Button>
      <div className={css['line']}><TextLink to="/password-reset" search={{ as: realm === 'operator' ? 'agent' : undefined }} state={{ email: typed.email }} size="sm">{t('forgotten')}</TextLink></div>
      {knowsPasskeys() && <><div className={css['or']}>{t('or')}</div>{passkey}</>}
    </form>
  );
}

function PasskeyButton({ loading, onClick }: { loading: boolean; onClick: () => void }): ReactNode {
  const { t } = useTranslation('session');
  return <Button variant="default" size="md" leftSection={<IconKey size={18} aria-hidden />} loading={loading} onClick={onClick}>{t('byPasskey')}</Button>;
}

/** Once, when the page comes from choosing a password. */
function useTryAtOnce(typed: Typed | null, enter: (typed: Typed) => void): void {
  const isTried = useRef(false);
  const enterNow = useEffectEvent(() => {
    if (typed) enter(typed);
  });
  useEffect(() => {
    if (isTried.current) return;
    isTried.current = true;
    enterNow();
  }, []);
}
