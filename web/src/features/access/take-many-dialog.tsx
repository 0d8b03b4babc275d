import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, told } from '../../lib/api';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { useToPlan } from '../../lib/to-plan';
import { asPart, PartsField } from './parts-field';

interface TakeManyDialogProps {
  deed: 'narrow' | 'revoke';
  grantIds: readonly string[];
  onClose: () => void;
}

/** Rights of many end, or go on in a part: what each loses is looked through before it is done. */
export function TakeManyDialog({ deed, grantIds, onClose }: TakeManyDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const toPlan = useToPlan();
  const key = useRepeatKey();
  const form = useForm<{ parts: string[]; reason: string }>({ initialValues: { parts: [], reason: '' } });
  const { parts, reason } = form.values;
  const plan = async (): Promise<void> => {
    const taken = { grantIds: [...grantIds], reason: reason.trim() };
    const scope = parts.map(asPart);
    const params = { path: { customerId }, header: key.of({ deed, scope, ...taken }) };
    await toPlan(await told(deed === 'narrow'
      ? api.POST('/api/v1/customers/{customerId}/bulk-changes/narrowing', { params, body: { ...taken, scope } })
      : api.POST('/api/v1/customers/{customerId}/bulk-changes/revocation', { params, body: taken })));
  };
  return (
    <ActionDialog opened title={t(`many.${deed}`, { count: grantIds.length })} onClose={onClose} submit={t('many.submit')} incomplete={!isReason(reason) || (deed === 'narrow' && parts.length === 0)} onSubmit={plan} fields={['reason', 'scope']}>
      {(fault) => (
        <>
          {deed === 'narrow' && <PartsField label={t('narrow.parts')} description={t('narrow.some')} {...form.getInputProps('parts')} error={isProblem(fault) ? fault.field('scope') : undefined} />}
          <Text size="sm">{t('many.text')}</Text>
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
