import { Button, TextInput } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignedInView } from '../../lib/api-types.gen';
import { knowsPasskeys } from '../../lib/passkeys';
import { ProblemNote } from '../../lib/problem-note';
import { clock, useWait } from '../../lib/waiting';
import css from '../../ui/door.module.css';
import type { Typed } from './enter.mutations';

interface CodeStepProps {
  typed: Typed;
  enter: UseMutationResult<SignedInView | null, Error, Typed>;
  passkey: ReactNode;
  passkeyFault: Error | null;
  onBack: () => void;
}

const isWhole = (code: string): boolean => /^\d{6}$/.test(code.replace(/\s/g, ''));

/** The second factor: six digits are sent as soon as they are there; a recovery code, or a passkey, does as well. */
export function CodeStep({ typed, enter, passkey, passkeyFault, onBack }: CodeStepProps): ReactNode {
  const { t } = useTranslation('session');
  const [code, setCode] = useState('');
  const [kind, setKind] = useState<'code' | 'recovery'>('code');
  const field = useRef<HTMLInputElement>(null);
  const wait = useWait(enter.error);
  const send = (whole: string): void => {
    if (enter.isPending || wait > 0 || whole.trim() === '') return;
    enter.mutate({ ...typed, email: typed.email.trim(), code: whole.trim() }, {
      onError: () => {
        setCode('');
        field.current?.focus();
      },
    });
  };
  const change = (to: string): void => {
    setCode(to);
    if (kind === 'code' && isWhole(to)) send(to);
  };
  const turn = (): void => {
    setKind(kind === 'code' ? 'recovery' : 'code');
    setCode('');
    enter.reset();
    field.current?.focus();
  };
  return (
    <form className={css['form']} onSubmit={(event) => {
      event.preventDefault();
      send(code);
    }}>
      <p className={css['lead']}>{t('codeFor', { email: typed.email })}</p>
      <TextInput
        key={kind} ref={field} label={t(kind)} description={t(`${kind}Hint`)} autoFocus required withAsterisk={false} maxLength={30} value={code} onChange={({ target }) => change(target.value)}
        autoComplete={kind === 'code' ? 'one-time-code' : 'off'} inputMode={kind === 'code' ? 'numeric' : 'text'} size="md" spellCheck={false} autoCapitalize="characters"
      />
      <ProblemNote fault={enter.error ?? passkeyFault} />
      <Button type="submit" size="md" loading={enter.isPending} data-disabled={wait > 0 || undefined} aria-disabled={wait > 0}>{wait > 0 ? t('signInIn', { time: clock(wait) }) : t('signIn')}</Button>
      <div className={css['line']}>
        <button type="button" className={css['plain']} onClick={turn}>{t(kind === 'code' ? 'useRecovery' : 'useCode')}</button>
        <button type="button" className={css['plain']} onClick={onBack}>{t('back')}</button>
      </div>
      {knowsPasskeys() && <><div className={css['or']}>{t('or')}</div>{passkey}</>}
    </form>
  );
}
