import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { AccessRequestView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { deedOf } from './request-words';
import { useRequestDeeds } from './requests.mutations';

export interface RequestDialogProps {
  request: AccessRequestView;
  onClose: () => void;
}

/** A no with its reason, which whoever asked reads. */
export function DeclineDialog({ request, onClose }: RequestDialogProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const { decline } = useRequestDeeds();
  const [reason, setReason] = useState('');
  const send = async (): Promise<void> => {
    await decline(request, reason.trim());
    notifications.show({ message: t('decline.done', { name: request.member.name }) });
  };
  return (
    <ActionDialog title={t('decline.ask', { name: request.member.name })} opened onClose={onClose} submit={t('decline.title')} danger incomplete={!isReason(reason)} onSubmit={send} fields={['reason']}>
      {(fault) => (
        <>
          <p style={{ margin: 0 }}>{t('decline.effect', { deed: deedOf(request), name: request.member.name })}</p>
          <ReasonField label={t('decline.reason')} description={t('decline.reasonHint', { name: request.member.name })} value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

/** Nobody has to answer it any more. */
export function WithdrawDialog({ request, onClose }: RequestDialogProps): ReactNode {
  const { t } = useTranslation('access-requests');
  const { withdraw } = useRequestDeeds();
  return (
    <ActionDialog title={t('withdraw.title')} opened onClose={onClose} submit={t('withdraw.title')} onSubmit={() => withdraw(request)}>
      <p style={{ margin: 0 }}>{t('withdraw.effect')}</p>
    </ActionDialog>
  );
}
