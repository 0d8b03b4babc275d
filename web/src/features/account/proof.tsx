import { PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProofOrPasswordRequest, SecondFactorView } from '../../lib/api-types.gen';
import { askForPasskey, knowsPasskeys } from '../../lib/passkeys';
import { isProblem } from '../../lib/problem';
import type { Realm } from '../../lib/session';

export interface Proving {
  factors: SecondFactorView;
  way: 'passkey' | 'code';
  setWay: (way: 'passkey' | 'code') => void;
  code: string;
  setCode: (code: string) => void;
  /** Null until it is asked for. */
  password: string | null;
  setPassword: (password: string) => void;
  /** Right after the first sign-in the password is not asked for; how long, only the server knows. */
  onRefused: (fault: unknown) => void;
  /** Nothing to send yet. */
  missing: boolean;
  /** What goes with the request; a passkey is asked for now. */
  take: () => Promise<ProofOrPasswordRequest>;
}

export const hasFactor = ({ totp, passkeys }: SecondFactorView): boolean => totp || passkeys > 0;

/**
 * Whoever changes what proves him proves himself now; who has no second factor yet proves himself by his password.
 * @param hasJustCome the password is asked for when the server refuses without
 */
export function useProof(realm: Realm, factors: SecondFactorView, hasJustCome = false): Proving {
  const canPasskey = factors.passkeys > 0 && knowsPasskeys();
  const [way, setWay] = useState<'passkey' | 'code'>(canPasskey ? 'passkey' : 'code');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState<string | null>(hasJustCome ? null : '');
  const needed = hasFactor(factors);
  return {
    factors, way, setWay, code, setCode, password, setPassword,
    onRefused(fault) {
      if (isProblem(fault, 403) && fault.code === 'second-factor.password-needed') setPassword((typed) => typed ?? '');
    },
    missing: needed ? way === 'code' && code.trim() === '' : password === '',
    async take() {
      if (!needed) return password === null ? {} : { password };
      if (way === 'code') return { code: code.trim() };
      return { passkey: await askForPasskey(realm) };
    },
  };
}

export function ProofFields({ proving }: { proving: Proving }): ReactNode {
  const { t } = useTranslation('account');
  const { factors, way, setWay, code, setCode } = proving;
  if (!hasFactor(factors)) return <PasswordField proving={proving} />;
  const canPasskey = factors.passkeys > 0 && knowsPasskeys();
  return (
    <Stack gap="sm">
      {canPasskey && (
        <Radio.Group label={t('proof.title')} value={way} onChange={(value) => setWay(value)}>
          <Stack gap={6} mt={6}>
            <Radio value="passkey" label={t('proof.passkey')} />
            <Radio value="code" label={t(factors.totp ? 'proof.byCode' : 'proof.byRecovery')} />
          </Stack>
        </Radio.Group>
      )}
      {way === 'code' && (
        <TextInput
          label={t(factors.totp ? 'proof.code' : 'proof.recovery')} description={t(factors.totp ? 'proof.codeHint' : 'proof.recoveryHint')} autoComplete="one-time-code" required withAsterisk={false} maxLength={30} spellCheck={false}
          data-autofocus={canPasskey ? undefined : true} value={code} onChange={({ target }) => setCode(target.value)}
        />
      )}
    </Stack>
  );
}

function PasswordField({ proving: { password, setPassword } }: { proving: Proving }): ReactNode {
  const { t } = useTranslation('account');
  if (password === null) return null;
  return (
    <PasswordInput
      label={t('email.password')} description={t('email.passwordHint')} autoComplete="current-password" required withAsterisk={false} maxLength={512} autoFocus value={password}
      onChange={({ target }) => setPassword(target.value)} visibilityToggleButtonProps={{ 'aria-label': t('email.showPassword') }}
    />
  );
}
