import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { DocumentDetailView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { documentChanged, documentQuery } from './documents.queries';

/** Behind the end of the term it cannot be undone, and says so. */
export function WithdrawDialog({ document: { id: documentId, version, dueAt }, onClose }: { document: DocumentDetailView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  const [isOver] = useState(() => Date.parse(dueAt) <= Date.now());
  async function withdraw(): Promise<void> {
    const answer = await told(api.POST('/api/v1/customers/{customerId}/documents/{documentId}/objection/withdrawal', { params: { path: { customerId, documentId }, header: ifMatch(version) } }));
    queryClient.setQueryData(documentQuery(customerId, documentId).queryKey, answer);
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t(answer.state === 'accepted' ? 'withdraw.accepted' : 'withdraw.done') });
  }
  return (
    <ActionDialog opened title={t('withdraw.title')} onClose={onClose} submit={t('withdraw.title')} danger={isOver} onSubmit={withdraw}>
      <Text>{t(isOver ? 'withdraw.over' : 'withdraw.effect', { until: format.exact(dueAt) })}</Text>
    </ActionDialog>
  );
}
