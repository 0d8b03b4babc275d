import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { ConsentDecision, DocumentConsentView } from '../../lib/api-types.gen';
import { isReason } from '../../lib/fields';
import { documentChanged } from './documents.queries';

interface ConsentDialogProps {
  documentId: string;
  consent: DocumentConsentView;
  decision: ConsentDecision;
  onClose: () => void;
}

/** The operator's answer in writing, as the Customer reads it. */
export function ConsentDialog({ documentId, consent: { id: consentId, version, thirdParty }, decision, onClose }: ConsentDialogProps): ReactNode {
  const { t } = useTranslation('documents');
  const { customerId } = useActing();
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState('');
  const [conditions, setConditions] = useState('');
  async function decide(): Promise<void> {
    const body = { decision, answer: answer.trim(), ...(conditions.trim() !== '' && { conditions: conditions.trim() }) };
    await told(api.POST('/api/v1/operator/customers/{customerId}/documents/{documentId}/consents/{consentId}/decision', { params: { path: { customerId, documentId, consentId }, header: ifMatch(version) }, body }));
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t(`consents.done.${decision}`) });
  }
  const writes = { autosize: true, maxLength: 4000, withAsterisk: false } as const;
  return (
    <ActionDialog opened title={t(`consents.titles.${decision}`, { thirdParty })} onClose={onClose} submit={t(`consents.deeds.${decision}`)} danger={decision === 'withdraw'} incomplete={!isReason(answer)} onSubmit={decide}>
      <Text>{t(`consents.effects.${decision}`)}</Text>
      <Textarea label={t('answer')} description={t('answerHint')} minRows={3} required data-autofocus {...writes} value={answer} onChange={({ currentTarget }) => setAnswer(currentTarget.value)} />
      {decision === 'grant' && <Textarea label={t('consents.conditions')} description={t('consents.conditionsHint')} minRows={2} {...writes} value={conditions} onChange={({ currentTarget }) => setConditions(currentTarget.value)} />}
    </ActionDialog>
  );
}
