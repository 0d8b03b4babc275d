import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import { isReason, ReasonField } from '../../lib/fields';
import { packQuery, packsQuery } from './rule-packs.queries';

/** Before it holds; afterwards events are counted by it, and it stays. */
export function WithdrawDialog({ version, onClose }: { version: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  async function withdraw(): Promise<void> {
    const withdrawn = await told(api.POST('/api/v1/operator/rule-packs/{packVersion}/withdrawal', { params: { path: { packVersion: version } }, body: { reason: reason.trim() } }));
    queryClient.setQueryData(packQuery(version).queryKey, withdrawn);
    await queryClient.invalidateQueries({ queryKey: packsQuery.queryKey, exact: true });
    notifications.show({ message: t('withdrawn') });
  }
  return (
    <ActionDialog opened danger title={t('withdraw')} onClose={onClose} submit={t('withdraw')} incomplete={!isReason(reason)} onSubmit={withdraw}>
      <Text>{t('withdrawEffect', { version })}</Text>
      <ReasonField description={t('reasonHint')} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
