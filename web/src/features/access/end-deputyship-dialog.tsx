import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { DeputyView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import css from './access.module.css';

interface EndDeputyshipDialogProps {
  deputyship: DeputyView;
  opened: boolean;
  onClose: () => void;
}

/** Before its date, from the next request on. */
export function EndDeputyshipDialog({ deputyship: { id, version, deputy, principal, state }, opened, onClose }: EndDeputyshipDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const changed = useChanged();
  const key = useRepeatKey();
  const [reason, setReason] = useState('');
  const names = { deputy: deputy.name, principal: principal.name };
  const end = async (): Promise<void> => {
    const body = { reason: reason.trim() };
    await told(api.POST('/api/v1/customers/{customerId}/deputies/{deputyId}/end', { params: { path: { customerId, deputyId: id }, header: { ...ifMatch(version), ...key.of(body) } }, body }));
    key.done();
    setReason('');
    notifications.show({ message: t('deputies.ended', names) });
    await changed();
  };
  return (
    <ActionDialog title={t('deputies.endAsk', names)} opened={opened} onClose={onClose} submit={t('deputies.endSubmit')} danger incomplete={!isReason(reason)} onSubmit={end} fields={['reason']}>
      {(fault) => (
        <>
          <section className={css['effect']} aria-label={t('effect.title')}><p>{t(state === 'planned' ? 'deputies.endEffectPlanned' : 'deputies.endEffect', names)}</p></section>
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
