import { Radio, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondFactorRequest, SecondFactorView } from '../../lib/api-types.gen';
import { askForPasskey, knowsPasskeys } from '../../lib/passkeys';
import type { Realm } from '../../lib/session';

export interface Proving {
  factors: SecondFactorView;
  way: 'passkey' | 'code';
  setWay: (way: 'passkey' | 'code') => void;
  code: string;
  setCode: (code: string) => void;
  /** Nothing to send yet. */
  missing: boolean;
  /** What goes with the request; a passkey is asked for now. */
  take: () => Promise<SecondFactorRequest>;
}

export const hasFactor = ({ totp, passkeys }: SecondFactorView): boolean => totp || passkeys > 0;

/** Whoever changes what proves him proves himself now; who has no second factor yet has nothing to prove. */
export function useProof(realm: Realm, factors: SecondFactorView): Proving {
  const canPasskey = factors.passkeys > 0 && knowsPasskeys();
  const [way, setWay] = useState<'passkey' | 'code'>(canPasskey ? 'passkey' : 'code');
  const [code, setCode] = useState('');
  const needed = hasFactor(factors);
  return {
    factors, way, setWay, code, setCode,
    missing: needed && way === 'code' && code.trim() === '',
    async take() {
      if (!needed) return {};
      if (way === 'code') return { code: code.trim() };
      return { passkey: await askForPasskey(realm) };
    },
  };
}

export function ProofFields({ proving: { factors, way, setWay, code, setCode } }: { proving: Proving }): ReactNode {
  const { t } = useTranslation('account');
  if (!hasFactor(factors)) return null;
  const canPasskey = factors.passkeys > 0 && knowsPasskeys();
  return (
    <Stack gap="sm">
      {canPasskey && (
        <Radio.Group label={t('proof.title')} value={way} onChange={(value) => setWay(value as 'passkey' | 'code')}>
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
