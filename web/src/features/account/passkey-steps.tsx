import { Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { SecondFactorView } from '../../lib/api-types.gen';
import { makePasskey } from '../../lib/passkeys';
import { ProblemNote } from '../../lib/problem-note';
import { at, type Realm } from '../../lib/session';
import { deviceOf } from './device';
import { Buttons } from './authenticator-steps';
import { ProofFields, useProof } from './proof';

interface PasskeyStepsProps {
  realm: Realm;
  factors: SecondFactorView;
  /** Recovery codes where it is the first second factor. */
  onSet: (recoveryCodes: string[] | null) => void;
  onBack: () => void;
  /** Right after signing in. */
  hasJustCome?: boolean;
}

/** A name, a proof where there is something to prove; then the device asks for finger, face or PIN. */
export function PasskeySteps({ realm, factors, onSet, onBack, hasJustCome }: PasskeyStepsProps): ReactNode {
  const { t } = useTranslation('account');
  const proving = useProof(realm, factors, hasJustCome);
  const [name, setName] = useState(() => deviceOf(navigator.userAgent) || t('passkeys.one'));
  const add = useMutation({
    async mutationFn() {
      const options = await told(api.POST(at(realm, '/api/v1/passkeys/registration-options'), { body: await proving.take() }));
      return told(api.POST(at(realm, '/api/v1/passkeys'), { body: { name: name.trim(), response: await makePasskey(options) } }));
    },
    onSuccess: ({ recoveryCodes }) => onSet(recoveryCodes),
    onError: proving.onRefused,
  });
  const missing = proving.missing || name.trim() === '';
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      if (!missing && !add.isPending) add.mutate();
    }}>
      <Stack gap="md">
        <Text>{t('passkeys.lead')}</Text>
        <TextInput label={t('passkeys.name')} description={t('passkeys.nameHint')} required withAsterisk={false} maxLength={100} autoFocus value={name} onChange={({ target }) => setName(target.value)} />
        <ProofFields proving={proving} />
        <ProblemNote fault={add.error} />
        <Buttons onBack={onBack} loading={add.isPending} disabled={missing}>{t('passkeys.make')}</Buttons>
      </Stack>
    </form>
  );
}
