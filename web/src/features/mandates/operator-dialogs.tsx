import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import type { MandateView, ThirdPartyBlockView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { isNumber, numberShown } from './mandate-words';
import css from './mandates.module.css';
import { useOperatorDeeds } from './operator.queries';

interface DecideProps {
  mandate: MandateView;
  deed: 'refuse' | 'readmit';
  onClose: () => void;
}

/** On one mandate, where it is read. */
export function DecideDialog({ mandate, deed, onClose }: DecideProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { customerId } = useActing();
  const deeds = useOperatorDeeds();
  const [reason, setReason] = useState('');
  const { thirdParty } = mandate;
  const send = async (): Promise<void> => {
    await deeds[deed](customerId, mandate, reason.trim());
    notifications.show({ message: t(`${deed}.done`, { thirdParty }) });
  };
  return (
    <ActionDialog title={t(`${deed}.ask`, { thirdParty })} opened onClose={onClose} submit={t(`${deed}.title`)} danger={deed === 'refuse'} incomplete={!isReason(reason)} onSubmit={send} fields={['reason']}>
      {(fault) => (
        <>
          <p className={css['effect']}>{t(`${deed}.effect`, { thirdParty })}</p>
          <ReasonField description={t(`${deed}.hint`)} value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

/** By its number, at each Customer. @param number of the third party that is read about; absent: it is typed */
export function BlockDialog({ number, onClose }: { number?: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation('mandates');
  const { block } = useOperatorDeeds();
  const key = useRepeatKey();
  const [typed, setTyped] = useState({ number: number === undefined ? '' : numberShown(number), reason: '' });
  const send = async (): Promise<void> => {
    const body = { thirdPartyNumber: typed.number.trim(), reason: typed.reason.trim() };
    await block(body, key.of(body));
    notifications.show({ message: t('block.done', { number: body.thirdPartyNumber }) });
  };
  return (
    <ActionDialog title={t('block.title')} opened onClose={onClose} submit={t('block.submit')} danger incomplete={!isNumber(typed.number) || !isReason(typed.reason)} onSubmit={send} fields={['thirdPartyNumber', 'reason']}>
      {(fault) => (
        <>
          <p className={css['effect']}>{t('block.effect')}</p>
          <TextInput label={t('number')} description={t('draft.numberHint')} required withAsterisk={false} maxLength={40} data-autofocus value={typed.number} onChange={({ currentTarget }) => setTyped({ ...typed, number: currentTarget.value })} error={isProblem(fault) ? fault.field('thirdPartyNumber') : undefined} />
          <ReasonField description={t('refuse.hint')} value={typed.reason} onChange={(reason) => setTyped({ ...typed, reason })} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}

export function LiftDialog({ block, onClose }: { block: ThirdPartyBlockView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('mandates');
  const { lift } = useOperatorDeeds();
  const [reason, setReason] = useState('');
  const number = numberShown(block.thirdPartyNumber);
  const send = async (): Promise<void> => {
    await lift(block, reason.trim());
    notifications.show({ message: t('lift.done', { number }) });
  };
  return (
    <ActionDialog title={t('lift.ask', { number })} opened onClose={onClose} submit={t('lift.title')} incomplete={!isReason(reason)} onSubmit={send} fields={['reason']}>
      {(fault) => (
        <>
          <p className={css['effect']}>{t('lift.effect')}</p>
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
