import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { useToPlan } from '../../lib/to-plan';

/** Many links end: whose cannot is told before. */
export function EndManyDialog({ memberIds, onClose }: { memberIds: readonly string[]; onClose: () => void }): ReactNode {
  const { t } = useTranslation('members');
  const { customerId } = useActing();
  const toPlan = useToPlan();
  const key = useRepeatKey();
  const form = useForm({ initialValues: { day: '', reason: '' } });
  const { day, reason } = form.values;
  const plan = async (): Promise<void> => {
    const body = { memberIds: [...memberIds], reason: reason.trim(), ...(day && { at: beginOfDay(nextDay(day)) }) };
    await toPlan(await told(api.POST('/api/v1/customers/{customerId}/bulk-changes/ending', { params: { path: { customerId }, header: key.of(body) }, body })));
  };
  return (
    <ActionDialog opened title={t('many.end', { count: memberIds.length })} onClose={onClose} submit={t('many.submit')} incomplete={!isReason(reason)} onSubmit={plan} fields={['reason', 'at']}>
      {(fault) => (
        <>
          <DayField label={t('lastDay')} description={t('end.dayHint')} {...form.getInputProps('day')} error={isProblem(fault) ? fault.field('at') : undefined} />
          <Text size="sm">{t('many.text')}</Text>
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
