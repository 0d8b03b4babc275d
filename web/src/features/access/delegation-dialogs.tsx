import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import type { DelegationView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import css from './access.module.css';
import { useDelegationDeeds } from './delegations.queries';
import { asPart, asText, PartsField } from './parts-field';

interface DialogProps {
  delegation: DelegationView;
  onClose: () => void;
}

/** What is said of a deed before it is done. */
const Effect = ({ children }: { children: string }): ReactNode => {
  const { t } = useTranslation('access');
  return <section className={css['effect']} aria-label={t('effect.title')}><p>{children}</p></section>;
};

export function AcceptDialog({ delegation, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { accept } = useDelegationDeeds();
  const names = { from: delegation.delegator.name, to: delegation.delegate.name };
  const send = async (): Promise<void> => {
    await accept(delegation);
    notifications.show({ message: t('delegations.accept.done', names) });
  };
  return (
    <ActionDialog title={t('delegations.accept.ask', names)} opened onClose={onClose} submit={t('delegations.deeds.accept')} onSubmit={send}>
      <Effect>{t('delegations.accept.effect', names)}</Effect>
    </ActionDialog>
  );
}

/** A deed that is told why. */
export function ReasonedDialog({ delegation, deed, onClose }: DialogProps & { deed: 'decline' | 'end' | 'adopt' }): ReactNode {
  const { t } = useTranslation('access');
  const deeds = useDelegationDeeds();
  const [reason, setReason] = useState('');
  const names = { from: delegation.delegator.name, to: delegation.delegate.name };
  const send = async (): Promise<void> => {
    const done = await deeds[deed](delegation, reason.trim());
    notifications.show({ message: t('secondPerson' in done && done.secondPerson === 'pending' ? 'waits' : `delegations.${deed}.done`, { ...names, name: names.to }) });
  };
  return (
    <ActionDialog title={t(`delegations.${deed}.ask`, names)} opened onClose={onClose} submit={t(`delegations.deeds.${deed}`)} danger={deed !== 'adopt'} incomplete={!isReason(reason)} onSubmit={send} fields={['reason']}>
      {(fault) => (
        <>
          <Effect>{t(`delegations.${deed}.effect`, names)}</Effect>
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

/** Only a part is left; it is accepted as it was. */
export function NarrowDelegationDialog({ delegation, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { narrow } = useDelegationDeeds();
  const navigate = useNavigate();
  const had = delegation.scope.map(asText);
  const form = useForm({ initialValues: { parts: had, reason: '' } });
  const { parts, reason } = form.values;
  const isPart = parts.length > 0 && (had.length === 0 || parts.length < had.length);
  const names = { from: delegation.delegator.name, to: delegation.delegate.name };
  const send = async (): Promise<void> => {
    const { id } = await narrow(delegation, parts.map(asPart), reason.trim());
    notifications.show({ message: t('delegations.narrow.done', names) });
    await navigate({ to: '/customers/$customerId/delegations/$delegationId', params: { customerId, delegationId: id }, replace: true });
  };
  return (
    <ActionDialog title={t('delegations.narrow.ask', names)} opened onClose={onClose} submit={t('delegations.deeds.narrow')} incomplete={!isPart || !isReason(reason)} onSubmit={send} fields={['reason', 'scope']}>
      {(fault) => (
        <>
          <PartsField label={t('narrow.parts')} description={t(had.length > 0 ? 'narrow.less' : 'narrow.some')} among={had.length > 0 ? delegation.scope : undefined} {...form.getInputProps('parts')} error={isProblem(fault) ? fault.field('scope') : undefined} />
          <Effect>{t('delegations.narrow.effect', names)}</Effect>
          <ReasonField {...form.getInputProps('reason')} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
