import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { OwnershipFactView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useFactSentence } from './fact-words';
import { REGISTER } from './legal-entities.queries';

/** It was found not to be so. */
export function WithdrawDialog({ fact, onClose }: { fact: OwnershipFactView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const sentence = useFactSentence();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  async function withdraw(): Promise<void> {
    await told(api.POST('/api/v1/operator/legal-entities/{legalEntityId}/facts', { params: { path: { legalEntityId: fact.company.id } }, body: { facts: [], withdraws: [{ factId: fact.id, reason: reason.trim() }] } }));
    await queryClient.invalidateQueries({ queryKey: REGISTER });
    notifications.show({ message: t('done.withdraw') });
  }
  return (
    <ActionDialog opened title={t('withdrawFact')} submit={t('withdraw')} onClose={onClose} incomplete={!isReason(reason)} onSubmit={withdraw}>
      <Text>{sentence(fact)}</Text>
      <Text size="sm">{t('effects.withdraw')}</Text>
      <ReasonField description={t('reasonHint')} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
