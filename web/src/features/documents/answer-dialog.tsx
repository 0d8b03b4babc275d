import { Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, ifMatch, told } from '../../lib/api';
import type { DocumentDetailView, ObjectionDecision } from '../../lib/api-types.gen';
import { isReason } from '../../lib/fields';
import { documentChanged } from './documents.queries';

interface AnswerDialogProps {
  customerId: string;
  document: DocumentDetailView;
  decision: ObjectionDecision;
  onClose: () => void;
}

/** The operator's answer to an objection, as the Customer reads it. */
export function AnswerDialog({ customerId, document: { id: documentId, version }, decision, onClose }: AnswerDialogProps): ReactNode {
  const { t } = useTranslation('documents');
  const queryClient = useQueryClient();
  const [answer, setAnswer] = useState('');
  async function decide(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/documents/{documentId}/decision', { params: { path: { customerId, documentId }, header: ifMatch(version) }, body: { decision, answer: answer.trim() } }));
    await documentChanged(queryClient, customerId);
    notifications.show({ message: t(`done.${decision}`) });
  }
  return (
    <ActionDialog opened title={t(`deeds.${decision}`)} onClose={onClose} submit={t(`deeds.${decision}`)} incomplete={!isReason(answer)} onSubmit={decide}>
      <Text>{t(`effects.${decision}`)}</Text>
      <Textarea label={t('answer')} description={t('answerHint')} autosize minRows={4} maxLength={4000} required withAsterisk={false} data-autofocus value={answer} onChange={({ currentTarget }) => setAnswer(currentTarget.value)} />
    </ActionDialog>
  );
}
