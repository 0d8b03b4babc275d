import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, nextDay } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { When } from '../../lib/when';
import { extendingQuery } from './access.queries';
import { EffectPanel } from './effect-panel';
import type { GrantDialogProps } from './revoke-dialog';

/** A longer period is a right of its own from the old end on; it may wait for a second person. */
export function ExtendDialog({ grant, opened, onClose }: GrantDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const changed = useChanged();
  const form = useForm({ initialValues: { day: '', reason: '' } });
  const { day, reason } = form.values;
  const endsAt = day && beginOfDay(nextDay(day));
  const forecast = useQuery({ ...extendingQuery(customerId, grant.id, endsAt), enabled: opened && endsAt !== '' });
  const extend = async (): Promise<void> => {
    const { state } = await told(api.POST('/api/v1/customers/{customerId}/grants/{grantId}/extension', { params: { path: { customerId, grantId: grant.id }, header: ifMatch(grant.version) }, body: { endsAt, reason: reason.trim() } }));
    form.reset();
    notifications.show({ message: t(state === 'pending' ? 'waits' : 'extend.done', { name: grant.holder }) });
    await changed();
  };
  return (
    <ActionDialog title={t('extend.ask', { right: rightName(tLib, grant), name: grant.holder })} opened={opened} onClose={onClose} submit={t('extend.submit')} incomplete={day === '' || !isReason(reason)} onSubmit={extend} fields={['reason', 'endsAt']}>
      {(fault) => (
        <>
          {grant.endsAt && <p style={{ margin: 0 }}>{t('extend.endsNow')} <When at={grant.endsAt} /></p>}
          <DayField label={t('lastDay')} min={grant.endsAt?.slice(0, 10)} required {...form.getInputProps('day')} error={isProblem(fault) ? fault.field('endsAt') : undefined} />
          {endsAt && <EffectPanel forecast={forecast} />}
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
