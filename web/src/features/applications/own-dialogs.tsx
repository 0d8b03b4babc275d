import { Checkbox, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { ApplicationOfferView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { Facts } from '../../ui/page';
import { offersQuery } from './applications.queries';
import { useDay, useName } from './words';

interface DialogProps {
  customerId: string;
  of: ApplicationOfferView;
  onClose: () => void;
}

/** Reads the catalogue anew, then says what was done. */
function useDone(customerId: string): (message: string) => Promise<void> {
  const queryClient = useQueryClient();
  return async (message) => {
    await queryClient.invalidateQueries({ queryKey: offersQuery(customerId).queryKey });
    notifications.show({ message });
  };
}

export function AskDialog({ customerId, of, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('applications');
  const [message, setMessage] = useState('');
  const application = useName()(of.application);
  const done = useDone(customerId);
  async function ask(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/application-requests', { params: { path: { customerId } }, body: { application: of.application, ...(message.trim() !== '' && { message: message.trim() }) } }));
    await done(t('asked', { application }));
  }
  return (
    <ActionDialog opened title={t('askOf', { application })} submit={t(of.since === null ? 'ask' : 'askAgain')} onClose={onClose} onSubmit={ask}>
      <Text>{t('askEffect')}</Text>
      <Textarea label={t('message')} description={t('messageHint')} maxLength={500} autosize minRows={2} value={message} onChange={({ currentTarget }) => setMessage(currentTarget.value)} />
    </ActionDialog>
  );
}

export function WithdrawDialog({ customerId, of, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('applications');
  const application = useName()(of.application);
  const done = useDone(customerId);
  async function withdraw(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/application-requests/{applicationRequestId}/withdrawal', { params: { path: { customerId, applicationRequestId: of.request?.id ?? '' } } }));
    await done(t('withdrawn'));
  }
  return (
    <ActionDialog opened title={t('withdrawOf', { application })} submit={t('withdraw')} onClose={onClose} onSubmit={withdraw}>
      <Text>{t('withdrawEffect')}</Text>
    </ActionDialog>
  );
}

/** GC-7: the very version that is shown here. */
export function AcceptPriceDialog({ customerId, of, onClose }: DialogProps): ReactNode {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const day = useDay();
  const [read, setRead] = useState(false);
  const [notice] = useState(of.price.toAccept); // another one that comes meanwhile was not shown
  const application = useName()(of.application);
  const done = useDone(customerId);
  if (!notice) return null;
  const { version: priceVersion, amountCents, effectiveOn, trialUntil, agreement } = notice;
  async function accept(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/applications/{application}/price-acceptance', { params: { path: { customerId, application: of.application } }, body: { priceVersion } }));
    await done(t('accepted', { application }));
  }
  return (
    <ActionDialog opened title={t('acceptOf', { application })} submit={t('accept')} onClose={onClose} incomplete={!read} onSubmit={accept}>
      <Text>{t('acceptEffect')}</Text>
      <Facts facts={[[t('amount'), format.euro(amountCents)], [t('from'), day(effectiveOn)], trialUntil !== null && [t('trialUntil'), day(trialUntil)], agreement !== null && [t('agreement'), agreement]]} />
      <Checkbox label={t('read')} checked={read} onChange={({ currentTarget }) => setRead(currentTarget.checked)} />
    </ActionDialog>
  );
}
