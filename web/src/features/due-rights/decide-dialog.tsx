import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { DueDecision, DueRightDetailView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { dueRightQuery, pathOf } from './due-rights.queries';
import { useSubject } from './right-state';

interface DecideDialogProps {
  right: DueRightDetailView;
  decision: DueDecision;
  onClose: () => void;
}

/** What it means is said by what moves the right: use, nothing that is told, or the number of SIMs. */
function wayOf({ event, effect }: DueRightDetailView, decision: DueDecision): DueDecision | 'silently' | 'exerciseBelow' | 'waiveBelow' {
  if (event === 'below-minimum' && (decision === 'exercise' || decision === 'waive')) return `${decision}Below`;
  return effect?.toldTo === null && decision === 'exercise' ? 'silently' : decision;
}

/** The right as it was looked at: one that was used meanwhile is another, and the server says so. */
export function DecideDialog({ right, decision, onClose }: DecideDialogProps): ReactNode {
  const { t } = useTranslation('due-rights');
  const subject = useSubject();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const holds = decision === 'hold';
  const silent = right.effect?.toldTo === null;
  async function decide(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/due-rights/{rule}/{application}/decision', {
      params: { path: pathOf(right) }, body: { decision, dayZero: right.dayZero, reason: reason.trim(), ...(holds && { reviewOn }) },
    }));
    await Promise.all([queryClient.invalidateQueries({ queryKey: dueRightQuery(right).queryKey }), queryClient.invalidateQueries({ queryKey: ['operator', 'due-rights'] })]);
    notifications.show({ message: t(`done.${silent && decision === 'exercise' ? 'silently' : decision}`) });
  }
  return (
    <ActionDialog
      opened title={t(`deeds.${decision}`)} onClose={onClose} submit={t(`deeds.${decision}`)} danger={decision === 'exercise'}
      incomplete={!isReason(reason) || (holds && !isDay(reviewOn))} onSubmit={decide} fields={holds ? ['/reviewOn'] : []}
    >
      <Text>{t(`effects.${wayOf(right, decision)}`, { subject: subject(right), customer: right.customerName, email: right.effect?.toldTo ?? '' })}</Text>
      {holds && <DayField label={t('review')} description={t('reviewHint')} min={daysAgo(-1)} value={reviewOn} onChange={setReviewOn} />}
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
