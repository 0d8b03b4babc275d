import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { CompromiseView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { useCompromiseDeeds } from './compromises.mutations';

interface DialogProps {
  found: CompromiseView;
  onClose: () => void;
}

export function LetterDialog({ found, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('compromises');
  const { sent } = useCompromiseDeeds();
  const [{ trackingNumber, sentOn }, setTyped] = useState({ trackingNumber: found.letterNumber ?? '', sentOn: found.letterSentOn ?? '' });
  const submit = async (): Promise<void> => {
    await sent(found, { trackingNumber: trackingNumber.trim(), ...(sentOn && { sentOn }) });
    notifications.show({ message: t('sent') });
  };
  return (
    <ActionDialog title={t('send')} opened onClose={onClose} submit={t('sendSubmit')} incomplete={trackingNumber.trim() === ''} onSubmit={submit} fields={['trackingNumber', 'sentOn']}>
      {(fault) => (
        <>
          <Text>{t('letterText')}</Text>
          <TextInput label={t('number')} required withAsterisk={false} maxLength={100} value={trackingNumber} onChange={({ currentTarget }) => setTyped({ sentOn, trackingNumber: currentTarget.value })} error={isProblem(fault) ? fault.field('trackingNumber') : undefined} />
          <DayField label={t('sentOn')} description={t('today')} max={daysAgo(0)} value={sentOn} onChange={(to) => setTyped({ trackingNumber, sentOn: to })} error={isProblem(fault) ? fault.field('sentOn') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

/** By the operator, who has the letter. */
export function ReceiptDialog({ found, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('compromises');
  const { received } = useCompromiseDeeds();
  const [{ reason, receivedOn }, setTyped] = useState({ reason: '', receivedOn: '' });
  const submit = async (): Promise<void> => {
    await received(found, { reason: reason.trim(), ...(receivedOn && { receivedOn }) });
    notifications.show({ message: t('received') });
  };
  return (
    <ActionDialog title={t('receive')} opened onClose={onClose} submit={t('receiveSubmit')} incomplete={!isReason(reason)} onSubmit={submit} fields={['reason', 'receivedOn']}>
      {(fault) => (
        <>
          <Text>{t('receiveEffect')}</Text>
          <DayField label={t('receivedOn')} description={t('today')} max={daysAgo(0)} value={receivedOn} onChange={(to) => setTyped({ reason, receivedOn: to })} error={isProblem(fault) ? fault.field('receivedOn') : undefined} />
          <ReasonField value={reason} onChange={(to) => setTyped({ receivedOn, reason: to })} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

export function CloseDialog({ found, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('compromises');
  const { close } = useCompromiseDeeds();
  const [reason, setReason] = useState('');
  const submit = async (): Promise<void> => {
    await close(found, reason.trim());
    notifications.show({ message: t('closed') });
  };
  return (
    <ActionDialog title={t('close')} opened onClose={onClose} submit={t('closeSubmit')} incomplete={!isReason(reason)} onSubmit={submit}>
      <Text>{found.state === 'open' ? t('closeUnconfirmed') : t('closeEffect')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
