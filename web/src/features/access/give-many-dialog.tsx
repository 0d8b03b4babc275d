import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import type { GiveGrantsRequest } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { useToPlan } from '../../lib/to-plan';
import { asPart } from './parts-field';
import { NO_RIGHT, RightFields, type RightTyped, rightWanted } from './right-fields';

interface GiveManyDialogProps {
  memberIds: readonly string[];
  onClose: () => void;
}

function requestOf(memberIds: readonly string[], typed: RightTyped): GiveGrantsRequest {
  const { scope, ...wanted } = rightWanted(typed);
  return { ...wanted, memberIds: [...memberIds], ...(scope && { scope: scope.map(asPart) }), reason: typed.reason.trim() };
}

/** The same right for many: what it does to each is looked through before it is done. */
export function GiveManyDialog({ memberIds, onClose }: GiveManyDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const toPlan = useToPlan();
  const key = useRepeatKey();
  const form = useForm<RightTyped>({ initialValues: NO_RIGHT });
  const { right, reason } = form.values;
  const plan = async (): Promise<void> => {
    const body = requestOf(memberIds, form.values);
    await toPlan(await told(api.POST('/api/v1/customers/{customerId}/bulk-changes/giving', { params: { path: { customerId }, header: key.of(body) }, body })));
  };
  return (
    <ActionDialog opened title={t('many.give', { count: memberIds.length })} onClose={onClose} submit={t('many.submit')} incomplete={right === null || !isReason(reason)} onSubmit={plan} fields={['reason', 'startsAt', 'endsAt', 'scope']}>
      {(fault) => (
        <>
          <RightFields kind="person" ends form={form} fault={fault} />
          <Text size="sm">{t('many.text')}</Text>
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
