import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import { isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo } from '../../lib/format';
import { documentChanged } from './documents.queries';

interface OutageDialogProps {
  /** One document; absent: all whose last day it was. */
  of?: { customerId: string; documentId: string };
  lastDay?: string;
  onClose: () => void;
}

/** The portal was out on the last day, so nobody could object: one working day more. */
export function OutageDialog({ of, lastDay, onClose }: OutageDialogProps): ReactNode {
  const { t } = useTranslation('documents');
  const record = useRecord(of);
  const [day, setDay] = useState(lastDay ?? daysAgo(0));
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  return (
    <ActionDialog opened title={t('outage.title')} onClose={onClose} submit={t('outage.title')} incomplete={day === '' || from === '' || !isReason(reason)} onSubmit={() => record({ from: instantOf(day, from), ...(to !== '' && { to: instantOf(day, to) }), reason: reason.trim() })}>
      <Text>{t(of ? 'outage.one' : 'outage.all')}</Text>
      <TextInput type="date" label={t('outage.day')} required withAsterisk={false} value={day} onChange={({ currentTarget }) => setDay(currentTarget.value)} />
      <TextInput type="time" label={t('outage.from')} description={t('outage.zone')} required withAsterisk={false} value={from} onChange={({ currentTarget }) => setFrom(currentTarget.value)} />
      <TextInput type="time" label={t('outage.to')} description={t('outage.goesOn')} withAsterisk={false} value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} />
      <ReasonField value={reason} onChange={setReason} description={t('outage.reasonHint')} />
    </ActionDialog>
  );
}

/** A time of a day in the zone of contracts; that of its midnight, but for the night in which the clock changes. */
const instantOf = (day: string, time: string): string => beginOfDay(day).replace('T00:00', `T${time}`);

function useRecord(of: OutageDialogProps['of']) {
  const { t } = useTranslation('documents');
  const queryClient = useQueryClient();
  return async (body: { from: string; to?: string; reason: string }): Promise<void> => {
    if (of) {
      await told(api.POST('/api/v1/operator/customers/{customerId}/documents/{documentId}/extension', { params: { path: of }, body }));
      await documentChanged(queryClient, of.customerId);
      notifications.show({ message: t('done.extend') });
      return;
    }
    const { documents, failed } = await told(api.POST('/api/v1/operator/documents/outages', { body }));
    await queryClient.invalidateQueries({ queryKey: ['operator', 'documents'] });
    notifications.show({ message: failed > 0 ? t('outage.failed', { count: failed }) : t('outage.done', { count: documents }) });
  };
}
