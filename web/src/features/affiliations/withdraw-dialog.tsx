import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { useActing } from '../../lib/acting';
import { api, ifMatch, told } from '../../lib/api';
import type { AffiliationView } from '../../lib/api-types.gen';
import { useChanged } from '../../lib/changed';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { isHere } from './people-here';

/** By the company itself; whom it ends is told before (GC-9.1-d). */
export function WithdrawDialog({ affiliation: { id, version, parent, people }, onClose }: { affiliation: AffiliationView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const { customerId, customer } = useActing();
  const changed = useChanged();
  const [reason, setReason] = useState('');
  const here = people.filter(isHere).map(({ displayName }) => displayName);
  async function withdraw(): Promise<void> {
    await told(api.POST('/api/v1/customers/{customerId}/affiliations/{affiliationId}/consent-withdrawal', { params: { path: { customerId, affiliationId: id }, header: ifMatch(version) }, body: { reason: reason.trim() } }));
    await changed();
    notifications.show({ message: t('withdraw.done', { parent: parent.legalName }) });
  }
  return (
    <ActionDialog opened danger title={t('withdraw.ask', { parent: parent.legalName })} submit={t('withdraw.title')} onClose={onClose} incomplete={!isReason(reason)} onSubmit={withdraw}>
      <Text>{t('withdraw.effect', { parent: parent.legalName, customer: customer.legalName })}</Text>
      <Text>{here.length > 0 ? t('withdraw.people', { count: here.length, people: format.list(here) }) : t('withdraw.nobody')}</Text>
      <Text size="sm">{t('withdraw.kept')}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
