import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { MeasureDetailView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { useSubject } from './measure-words';

interface DeedProps {
  measure: MeasureDetailView;
  onClose: () => void;
}

export const LONGEST = 30;

export function useAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['operator', 'measures'] });
}

/** It still holds: when it is looked at next, and why. */
export function ReviewDialog({ measure: { id, reviewOn: before }, onClose }: DeedProps): ReactNode {
  const { t } = useTranslation('measures');
  const again = useAgain();
  const [reason, setReason] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  async function review(): Promise<void> {
    await told(api.POST('/api/v1/operator/measures/{measureId}/review', { params: { path: { measureId: id } }, body: { reviewOn, reason: reason.trim() } }));
    await again();
    notifications.show({ message: t('done.review') });
  }
  return (
    <ActionDialog opened title={t('reviewDeed')} submit={t('reviewDeed')} onClose={onClose} incomplete={!isDay(reviewOn) || reviewOn <= before || !isReason(reason)} onSubmit={review}>
      <Text>{t('effects.review')}</Text>
      <DayField label={t('review')} description={t('reviewHint')} min={before > daysAgo(-1) ? before : daysAgo(-1)} max={daysAgo(-LONGEST)} value={reviewOn} onChange={setReviewOn} />
      <ReasonField description={t('reasonHint')} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

export function EndDialog({ measure, onClose }: DeedProps): ReactNode {
  const { t } = useTranslation('measures');
  const subject = useSubject();
  const again = useAgain();
  const [reason, setReason] = useState('');
  async function end(): Promise<void> {
    await told(api.POST('/api/v1/operator/measures/{measureId}/end', { params: { path: { measureId: measure.id } }, body: { reason: reason.trim() } }));
    await again();
    notifications.show({ message: t('done.end') });
  }
  return (
    <ActionDialog opened title={t('end')} submit={t('end')} onClose={onClose} incomplete={!isReason(reason)} onSubmit={end}>
      <Text>{t('effects.end', { subject: subject(measure) })}</Text>
      <ReasonField description={t('reasonHint')} value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
