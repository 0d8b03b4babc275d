import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { GrantView } from '../../lib/api-types.gen';
import { rightName } from '../../lib/bundle-name';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { revokingQuery } from './access.queries';
import { EffectPanel } from './effect-panel';

export interface GrantDialogProps {
  grant: GrantView;
  opened: boolean;
  onClose: () => void;
}

/** The right counts no more from the next request on. */
export function RevokeDialog({ grant, opened, onClose }: GrantDialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const changed = useChanged();
  const [reason, setReason] = useState('');
  const forecast = useQuery({ ...revokingQuery(customerId, grant.id), enabled: opened });
  const revoke = async (): Promise<void> => {
    await told(api.POST('/api/v1/customers/{customerId}/grants/{grantId}/revocation', { params: { path: { customerId, grantId: grant.id }, header: ifMatch(grant.version) }, body: { reason: reason.trim() } }));
    setReason('');
    notifications.show({ message: t('revoke.done', { name: grant.holder }) });
    await changed();
  };
  return (
    <ActionDialog title={t('revoke.ask', { right: rightName(tLib, grant), name: grant.holder })} opened={opened} onClose={onClose} submit={t('revoke.submit')} danger incomplete={!isReason(reason)} onSubmit={revoke} fields={['reason']}>
      {(fault) => (
        <>
          <EffectPanel forecast={forecast} />
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
