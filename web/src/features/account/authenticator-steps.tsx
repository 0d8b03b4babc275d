import { Button, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode, type SubmitEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { SecondFactorOfferView, SecondFactorView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { at, type Realm } from '../../lib/session';
import { useWait } from '../../lib/waiting';
import css from './account.module.css';
import { hasFactor, ProofFields, useProof } from './proof';

const QrCode = lazy(() => import('./qr-code'));

interface AuthenticatorStepsProps {
  realm: Realm;
  factors: SecondFactorView;
  /** It counts; these are the new recovery codes. */
  onSet: (recoveryCodes: string[]) => void;
  onBack: () => void;
  /** Right after signing in. */
  hasJustCome?: boolean;
}

/** Prove yourself where there is something to prove; scan; type the first code. */
export function AuthenticatorSteps({ realm, factors, onSet, onBack, hasJustCome }: AuthenticatorStepsProps): ReactNode {
  const { t } = useTranslation('account');
  const proving = useProof(realm, factors, hasJustCome);
  const offer = useMutation({ mutationFn: async () => told(api.POST(at(realm, '/api/v1/second-factor'), { body: await proving.take() })), onError: proving.onRefused });
  if (offer.data) return <Scan realm={realm} offer={offer.data} onSet={onSet} onBack={onBack} />;
  const begin = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!proving.missing && !offer.isPending) offer.mutate();
  };
  return (
    <form onSubmit={begin}>
      <Stack gap="md">
        <Text>{t(factors.totp ? 'authenticator.replaceLead' : 'authenticator.lead')}</Text>
        <ProofFields proving={proving} />
        <ProblemNote fault={offer.error} />
        <Buttons onBack={onBack} loading={offer.isPending} disabled={proving.missing}>{t(hasFactor(factors) ? 'go' : 'authenticator.begin')}</Buttons>
      </Stack>
    </form>
  );
}

function Scan({ realm, offer: { secret, otpauthUri }, onSet, onBack }: Omit<AuthenticatorStepsProps, 'factors'> & { offer: SecondFactorOfferView }): ReactNode {
  const { t } = useTranslation('account');
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: (typed: string) => told(api.POST(at(realm, '/api/v1/second-factor/confirmation'), { body: { code: typed } })),
    onSuccess: ({ recoveryCodes }) => onSet(recoveryCodes),
    onError: () => setCode(''),
  });
  const wait = useWait(confirm.error);
  const send = (typed: string): void => {
    if (typed.trim() !== '' && wait === 0 && !confirm.isPending && !confirm.isSuccess) confirm.mutate(typed.trim());
  };
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      send(code);
    }}>
      <Stack gap="md">
        <div className={css['scan']}>
          <Suspense fallback={<Loader aria-label={t('authenticator.qr')} />}><QrCode text={otpauthUri} label={t('authenticator.qr')} /></Suspense>
          <ol className={css['steps']}>
            <li>{t('authenticator.scan')}</li>
            <li>{t('authenticator.orType')}<br /><span className={css['secret']} data-secret>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</span></li>
            <li>{t('authenticator.thenCode')}</li>
          </ol>
        </div>
        <TextInput
          label={t('authenticator.code')} autoComplete="one-time-code" inputMode="numeric" required withAsterisk={false} maxLength={10} autoFocus value={code}
          onChange={({ target }) => {
            setCode(target.value);
            if (/^\d{6}$/.test(target.value.replace(/\s/g, ''))) send(target.value);
          }}
        />
        <ProblemNote fault={confirm.error} />
        <Buttons onBack={onBack} loading={confirm.isPending} disabled={wait > 0}>{t('authenticator.confirm')}</Buttons>
      </Stack>
    </form>
  );
}

export function Buttons({ onBack, loading, disabled, children }: { onBack: () => void; loading: boolean; disabled: boolean; children: ReactNode }): ReactNode {
  const { t } = useTranslation('account');
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={onBack}>{t('back')}</Button>
      <Button type="submit" loading={loading} disabled={disabled}>{children}</Button>
    </Group>
  );
}
