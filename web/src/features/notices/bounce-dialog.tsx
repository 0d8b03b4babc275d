import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { NoticeView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';

interface BounceDialogProps {
  customerId: string;
  of: NoticeView;
  onClose: () => void;
}

/** What a mail server brings back goes to a mailbox that only people read. */
export function BounceDialog({ customerId, of: { id: noticeId, recipient }, onClose }: BounceDialogProps): ReactNode {
  const { t } = useTranslation('notices');
  const queryClient = useQueryClient();
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState('');
  async function record(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/notices/{noticeId}/bounce', { params: { path: { customerId, noticeId } }, body: { said: said.trim(), reason: reason.trim() } }));
    await queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
    notifications.show({ message: t('bounce.done') });
  }
  return (
    <ActionDialog opened title={t('bounce.title')} submit={t('bounce.title')} onClose={onClose} incomplete={said.trim() === '' || !isReason(reason)} onSubmit={record} fields={['/said']}>
      <Text>{t('bounce.effect', { address: recipient })}</Text>
      <TextInput label={t('bounce.said')} description={t('bounce.hint')} maxLength={300} required withAsterisk={false} value={said} onChange={({ currentTarget }) => setSaid(currentTarget.value)} />
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
