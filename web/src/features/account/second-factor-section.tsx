import { Button, Modal } from '@mantine/core';
import { IconDeviceMobile, IconListNumbers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { SecondFactorView } from '../../lib/api-types.gen';
import { Locked } from '../../lib/locked';
import { at, type Realm } from '../../lib/session';
import { Section } from '../../ui/page';
import css from './account.module.css';
import { AuthenticatorSteps } from './authenticator-steps';
import { factorsQuery } from './own.queries';
import { PasskeySteps } from './passkey-steps';
import { PasskeyItems } from './passkey-items';
import { hasFactor, ProofFields, useProof } from './proof';
import { RecoveryCodes } from './recovery-codes';
import { useStale } from './use-stale';

type Doing = 'authenticator' | 'passkey' | 'renew' | null;
interface Own { realm: Realm; email: string }

const FEW = 3;

/** What proves somebody besides his password: authenticator, passkeys, and the codes for a day without them. */
export function SecondFactorSection({ realm, email }: Own): ReactNode {
  const { t } = useTranslation('account');
  const { data: factors } = useSuspenseQuery(factorsQuery(realm));
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const stale = useStale(realm);
  const done = (recoveryCodes: string[] | null): void => {
    setCodes(recoveryCodes);
    setDoing(null);
    void stale();
  };
  return (
    <Section title={t('factor.title')} actions={<Button variant="default" onClick={() => setDoing('passkey')}>{t('passkeys.add')}</Button>}>
      <ul className={css['list']}>
        <li className={css['item']}>
          <div className={css['what']}><IconDeviceMobile size={20} aria-hidden /><div>{t('authenticator.title')}<div className={css['quiet']}>{t(factors.totp ? 'authenticator.set' : 'authenticator.notSet')}</div></div></div>
          <Button variant="default" size="xs" onClick={() => setDoing('authenticator')}>{t(factors.totp ? 'authenticator.replace' : 'authenticator.setUp')}</Button>
        </li>
        <PasskeyItems realm={realm} factors={factors} />
        <RecoveryItem factors={factors} onRenew={() => setDoing('renew')} />
      </ul>
      <Modal opened={doing === 'authenticator'} onClose={() => setDoing(null)} title={t('authenticator.title')} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('close') }}>
        <AuthenticatorSteps realm={realm} factors={factors} onSet={done} onBack={() => setDoing(null)} />
      </Modal>
      <Modal opened={doing === 'passkey'} onClose={() => setDoing(null)} title={t('passkeys.add')} closeOnClickOutside={false} closeButtonProps={{ 'aria-label': t('close') }}>
        <PasskeySteps realm={realm} factors={factors} onSet={done} onBack={() => setDoing(null)} />
      </Modal>
      {doing === 'renew' && <RenewDialog realm={realm} factors={factors} onClose={() => setDoing(null)} onRenewed={done} />}
      <Modal opened={codes !== null} onClose={() => undefined} withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false} title={t('codes.title')}>
        {codes && <RecoveryCodes codes={codes} email={email} onKept={() => setCodes(null)} />}
      </Modal>
    </Section>
  );
}

function RecoveryItem({ factors, onRenew }: { factors: SecondFactorView; onRenew: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const isSet = hasFactor(factors);
  const few = isSet && factors.recoveryCodesLeft <= FEW;
  return (
    <li className={css['item']}>
      <div className={css['what']}>
        <IconListNumbers size={20} aria-hidden />
        <div>{t('codes.title')}<div className={`${css['quiet'] ?? ''} ${few ? css['few'] ?? '' : ''}`}>{isSet ? t('codes.left', { count: factors.recoveryCodesLeft }) : t('codes.none')}{few && `. ${t('codes.few')}`}</div></div>
      </div>
      {isSet ? <Button variant="default" size="xs" onClick={onRenew}>{t('codes.renew')}</Button> : <Locked size="xs" reason={t('codes.whyNot')}>{t('codes.renew')}</Locked>}
    </li>
  );
}

function RenewDialog({ realm, factors, onClose, onRenewed }: { realm: Realm; factors: SecondFactorView; onClose: () => void; onRenewed: (codes: string[]) => void }): ReactNode {
  const { t } = useTranslation('account');
  const proving = useProof(realm, factors);
  return (
    <ActionDialog
      opened onClose={onClose} title={t('codes.renewTitle')} submit={t('codes.renew')} incomplete={proving.missing}
      onSubmit={async () => {
        const { recoveryCodes } = await told(api.POST(at(realm, '/api/v1/recovery-codes'), { body: await proving.take() }));
        onRenewed(recoveryCodes);
      }}
    >
      <p style={{ margin: 0 }}>{t('codes.renewEffect')}</p>
      <ProofFields proving={proving} />
    </ActionDialog>
  );
}
