import { Button, Group, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { at, type Realm } from '../../lib/session';
import { Facts, Section } from '../../ui/page';
import css from './account.module.css';
import { factorsQuery, mobileQuery } from './own.queries';
import { ProofFields, useProof } from './proof';
import { useStale } from './use-stale';

/** A number that is warned by SMS, beside the mail; none where the operator sends no SMS. */
export function MobileSection({ realm }: { realm: Realm }): ReactNode {
  const { t } = useTranslation('account');
  const { data: { available, number, waiting } } = useSuspenseQuery(mobileQuery(realm));
  const [doing, setDoing] = useState<'set' | 'remove' | null>(null);
  if (!available && number === null) return null;
  const toSet = t(number === null ? 'mobile.set' : 'mobile.change');
  const actions = (
    <>
      {available && <Button variant="default" onClick={() => setDoing('set')}>{toSet}</Button>}
      {number !== null && <Button variant="default" onClick={() => setDoing('remove')}>{t('mobile.remove')}</Button>}
    </>
  );
  return (
    <Section title={t('mobile.label')} actions={actions}>
      <Facts facts={[[t('mobile.number'), number ?? t('mobile.none')]]} />
      {waiting !== null && <WaitingCode realm={realm} number={waiting} />}
      {doing === 'set' && <SetDialog realm={realm} title={toSet} onClose={() => setDoing(null)} />}
      {doing === 'remove' && <RemoveDialog realm={realm} onClose={() => setDoing(null)} />}
    </Section>
  );
}

/** The code is typed here, also after a reload: the message may take its time. */
function WaitingCode({ realm, number }: { realm: Realm; number: string }): ReactNode {
  const { t } = useTranslation('account');
  const [code, setCode] = useState('');
  const stale = useStale(realm);
  const confirm = useMutation({
    mutationFn: () => told(api.POST(at(realm, '/api/v1/mobile-number/confirmation'), { body: { code: code.trim() } })),
    onSuccess: async () => {
      notifications.show({ message: t('mobile.done', { number }) });
      await stale();
    },
  });
  return (
    <form
      className={css['waits']} noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '' && !confirm.isPending) confirm.mutate();
      }}
    >
      <p><strong>{t('mobile.waits', { number })}</strong> {t('mobile.again')}</p>
      <ProblemNote fault={confirm.error} />
      <Group align="flex-end" gap="sm">
        <TextInput label={t('mobile.code')} inputMode="numeric" autoComplete="one-time-code" required withAsterisk={false} maxLength={30} value={code} onChange={({ target }) => setCode(target.value)} />
        <Button type="submit" loading={confirm.isPending} disabled={code.trim() === ''}>{t('mobile.confirm')}</Button>
      </Group>
    </form>
  );
}

interface DialogProps {
  realm: Realm;
  onClose: () => void;
}

function SetDialog({ realm, title, onClose }: DialogProps & { title: string }): ReactNode {
  const { t } = useTranslation('account');
  const { data: factors } = useSuspenseQuery(factorsQuery(realm));
  const proving = useProof(realm, factors);
  const [number, setNumber] = useState('');
  const stale = useStale(realm);
  const ask = async (): Promise<void> => {
    await told(api.POST(at(realm, '/api/v1/mobile-number'), { body: { number: number.trim(), ...await proving.take() } }));
    await stale();
  };
  return (
    <ActionDialog opened onClose={onClose} title={title} submit={t('mobile.send')} incomplete={number.trim() === '' || proving.missing} onSubmit={ask} fields={['number']}>
      {(fault) => (
        <>
          <p style={{ margin: 0 }}>{t('mobile.lead')}</p>
          <TextInput label={t('mobile.number')} description={t('mobile.hint')} type="tel" autoComplete="tel" required withAsterisk={false} maxLength={30} data-autofocus value={number} onChange={({ target }) => setNumber(target.value)} error={isProblem(fault, 400) && t('mobile.noNumber')} />
          <ProofFields proving={proving} />
        </>
      )}
    </ActionDialog>
  );
}

function RemoveDialog({ realm, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('account');
  const { data: factors } = useSuspenseQuery(factorsQuery(realm));
  const proving = useProof(realm, factors);
  const stale = useStale(realm);
  const remove = async (): Promise<void> => {
    await told(api.DELETE(at(realm, '/api/v1/mobile-number'), { body: await proving.take() }));
    notifications.show({ message: t('mobile.removed') });
    await stale();
  };
  return (
    <ActionDialog opened onClose={onClose} title={t('mobile.remove')} submit={t('mobile.remove')} danger incomplete={proving.missing} onSubmit={remove}>
      <p style={{ margin: 0 }}>{t('mobile.removeEffect')}</p>
      <ProofFields proving={proving} />
    </ActionDialog>
  );
}
