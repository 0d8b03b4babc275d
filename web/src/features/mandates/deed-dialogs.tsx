import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import type { MandateView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { Facts } from '../../ui/page';
import { LastDay, namedNow, numberShown } from './mandate-words';
import css from './mandates.module.css';
import { useMandateDeeds } from './mandates.queries';

interface DeedProps {
  mandate: MandateView;
  onClose: () => void;
}

/** The written notice: what it says, and that it stands. */
export function NotifyDialog({ mandate, onClose }: DeedProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { t: tLib } = useTranslation('lib');
  const { notify } = useMandateDeeds();
  const { thirdParty, thirdPartyNumber, subProfile, endsAt } = mandate;
  const send = async (): Promise<void> => {
    await notify(mandate);
    notifications.show({ message: t('notify.done', { thirdParty }) });
  };
  return (
    <ActionDialog title={t('notify.ask', { thirdParty })} opened onClose={onClose} submit={t('notify.submit')} onSubmit={send}>
      <Facts facts={[
        [t('thirdParty'), `${thirdParty}, ${numberShown(thirdPartyNumber)}`],
        [t('right'), bundleName(tLib, subProfile)],
        [t('until'), <LastDay key="until" at={endsAt} />],
      ]} />
      <p className={css['effect']}>{t('notify.effect')}</p>
      <p className={css['effect']}>{t('notify.final')}</p>
    </ActionDialog>
  );
}

/** Before its date, from the next request of its people on; of a draft, before it was anything. */
export function EndDialog({ mandate, onClose }: DeedProps): ReactNode {
  const { t } = useTranslation('mandates');
  const { end } = useMandateDeeds();
  const [reason, setReason] = useState('');
  const { thirdParty, state } = mandate;
  const isDraft = state === 'draft';
  const send = async (): Promise<void> => {
    await end(mandate, reason.trim());
    notifications.show({ message: t(isDraft ? 'end.discarded' : 'end.done', { thirdParty }) });
  };
  return (
    <ActionDialog title={t(isDraft ? 'end.askDraft' : 'end.ask', { thirdParty })} opened onClose={onClose} submit={t(isDraft ? 'end.discard' : 'end.submit')} danger incomplete={!isReason(reason)} onSubmit={send} fields={['reason']}>
      {(fault) => (
        <>
          <p className={css['effect']}>{isDraft ? t('end.effectDraft') : t('end.effect', { count: namedNow(mandate).length })}</p>
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
