import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { type ReactNode, type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedInView } from '../../lib/api-types.gen';
import { knowsPasskeys } from '../../lib/passkeys';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import type { Realm } from '../../lib/session';
import { useWait } from '../../lib/waiting';
import css from '../../ui/door.module.css';
import { TextLink } from '../../ui/link';
import { CodeStep, type CodeStepProps } from './code-step';
import { type Typed, useEnter, useEnterByPasskey, usePasskeyOffer } from './enter.mutations';
import { SubmitButton } from './submit-button';

interface SignInFormProps {
  realm: Realm;
  /** Known already. */
  email?: string;
  /** Known and not to be changed: somebody signs in again. */
  fixed?: boolean;
  /** Just chosen on the page before: it is tried at once. */
  password?: string;
  /** Above the password, until the second factor has its own words. */
  lead?: string;
  onDone: (who: SignedInView) => void;
}

/** Password first; then, where one is set, the second factor. Or a passkey, which is both. */
export function SignInForm({ realm, email: known = '', fixed, password: chosen = '', lead, onDone }: SignInFormProps): ReactNode {
  const [typed, setTyped] = useState<Typed>({ email: known, password: chosen });
  const [asksCode, setAsksCode] = useState(false);
  const enter = useEnter(realm, { onDone, onCodeNeeded: () => setAsksCode(true) });
  const byPasskey = useEnterByPasskey(realm, onDone);
  const idle = enter.isIdle || enter.isError;
  usePasskeyOffer(realm, { open: !asksCode && chosen === '' && idle && !byPasskey.isPending && !byPasskey.isSuccess, onAnswer: (answer) => byPasskey.mutate({ answer }) });
  useTryAtOnce(chosen === '' ? null : { email: known, password: chosen }, enter.mutate);
  const passkey = <PasskeyButton loading={byPasskey.isPending} onClick={() => {
    enter.reset();
    byPasskey.mutate({ password: asksPassword(byPasskey.error) ? typed.password : undefined });
  }} />;
  if (asksCode) return <CodeStep typed={typed} enter={enter} passkey={passkey} passkeyFault={byPasskey.error} onBack={() => setAsksCode(false)} />;
  return (
    <PasswordStep realm={realm} typed={typed} fixed={fixed} lead={lead} enter={enter} passkey={passkey} passkeyFault={byPasskey.error} onBegin={() => byPasskey.reset()} onType={(part) => {
      setTyped({ ...typed, ...part });
      if (part.email !== undefined) enter.reset(); // tries are counted for each address
    }} />
  );
}

/** After a report of this sign-in a passkey of before does not do alone. */
const asksPassword = (fault: unknown): boolean => isProblem(fault, 401) && fault.code === 'sign-in.passkey-asks-password';

interface PasswordStepProps extends Pick<SignInFormProps, 'realm' | 'fixed' | 'lead'>, Omit<CodeStepProps, 'onBack'> {
  onBegin: () => void;
  onType: (part: Partial<Typed>) => void;
}

function PasswordStep({ realm, typed, fixed, lead, enter, passkey, passkeyFault, onBegin, onType }: PasswordStepProps): ReactNode {
  const { t } = useTranslation('session');
  const passwordField = useRef<HTMLInputElement>(null);
  const wait = useWait(enter.error);
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    if (enter.isPending || wait > 0) return;
    onBegin();
    enter.mutate({ ...typed, email: typed.email.trim() }, { onError: () => passwordField.current?.select() });
  };
  const isKnown = typed.email !== '';
  return (
    <form onSubmit={begin} className={css['form']}>
      {lead && <p className={css['lead']}>{lead}</p>}
      <TextInput label={t('email')} type="email" autoComplete="username webauthn" required withAsterisk={false} readOnly={fixed} autoFocus={!isKnown} value={typed.email} onChange={({ target }) => onType({ email: target.value })} />
      <PasswordInput ref={passwordField} label={t('password')} autoComplete="current-password" required withAsterisk={false} autoFocus={isKnown} visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }} value={typed.password} onChange={({ target }) => onType({ password: target.value })} />
      <ProblemNote fault={enter.error ?? passkeyFault} />
      <SubmitButton wait={wait} loading={enter.isPending} />
      <div className={css['line']}><TextLink to="/password-reset" search={{ as: realm === 'operator' ? 'agent' : undefined }} state={{ email: typed.email }} size="sm">{t('forgotten')}</TextLink></div>
      {knowsPasskeys() && <><div className={css['or']}>{t('or')}</div>{passkey}</>}
    </form>
  );
}

function PasskeyButton({ loading, onClick }: { loading: boolean; onClick: () => void }): ReactNode {
  const { t } = useTranslation('session');
  return <Button variant="default" size="md" h="auto" mih={42} py={8} styles={{ label: { whiteSpace: 'normal' } }} leftSection={<IconKey size={18} aria-hidden />} loading={loading} onClick={onClick}>{t('byPasskey')}</Button>;
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
