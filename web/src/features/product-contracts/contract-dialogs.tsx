import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { ProductContractView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { isDay } from '../../lib/moment';
import { contractsQuery } from './contracts.queries';

interface DialogProps<Of> {
  customerId: string;
  of: Of;
  onClose: () => void;
}

/** The dates of rights hang on the contracts, so those are read again, too. */
function useAgain(customerId: string): () => Promise<unknown> {
  const queryClient = useQueryClient();
  return () => Promise.all([
    queryClient.invalidateQueries({ queryKey: contractsQuery(customerId).queryKey }),
    queryClient.invalidateQueries({ queryKey: ['customer', customerId, 'due-right'] }), queryClient.invalidateQueries({ queryKey: ['operator', 'due-rights'] }),
  ]);
}

const NEW = { reference: '', product: '', startsOn: '' };

const isComplete = ({ reference, product, startsOn, endsOn, reason }: typeof NEW & { endsOn: string; reason: string }): boolean =>
  [reference, product].every((text) => text.trim() !== '') && isDay(startsOn) && (endsOn === '' || isDay(endsOn)) && isReason(reason);

/** A new one, or one that the books have otherwise now. */
export function RecordDialog({ customerId, of, onClose }: DialogProps<ProductContractView | null>): ReactNode {
  const { t } = useTranslation('product-contracts');
  const again = useAgain(customerId);
  const [draft, setDraft] = useState({ ...(of ?? NEW), endsOn: of?.endsOn ?? '', reason: '' });
  const change = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed });
  const { reference, product, startsOn, endsOn, reason } = draft;
  async function record(): Promise<void> {
    await told(api.PUT('/api/v1/operator/customers/{customerId}/product-contracts/{reference}', {
      params: { path: { customerId, reference: reference.trim() } }, body: { product: product.trim(), startsOn, endsOn: endsOn === '' ? null : endsOn, reason: reason.trim() },
    }));
    await again();
    notifications.show({ message: t('recorded') });
  }
  return (
    <ActionDialog opened title={t(of ? 'changeTitle' : 'record')} submit={t(of ? 'save' : 'record')} onClose={onClose} incomplete={!isComplete(draft)} onSubmit={record} fields={['/endsOn']}>
      <Text>{t('effect')}</Text>
      <TextInput label={t('reference')} description={t('referenceHint')} maxLength={60} disabled={of !== null} required withAsterisk={false} value={reference} onChange={({ currentTarget }) => change({ reference: currentTarget.value })} />
      <TextInput label={t('product')} maxLength={200} required withAsterisk={false} value={product} onChange={({ currentTarget }) => change({ product: currentTarget.value })} />
      <DayField label={t('startsOn')} value={startsOn} onChange={(day) => change({ startsOn: day })} />
      <DayField label={t('endsOn')} description={t('endsOnHint')} value={endsOn} onChange={(day) => change({ endsOn: day })} />
      <ReasonField value={reason} onChange={(text) => change({ reason: text })} />
    </ActionDialog>
  );
}

export function WithdrawDialog({ customerId, of: { reference, product }, onClose }: DialogProps<ProductContractView>): ReactNode {
  const { t } = useTranslation('product-contracts');
  const again = useAgain(customerId);
  const [reason, setReason] = useState('');
  async function withdraw(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/product-contracts/{reference}/withdrawal', { params: { path: { customerId, reference } }, body: { reason: reason.trim() } }));
    await again();
    notifications.show({ message: t('withdrawn') });
  }
  return (
    <ActionDialog opened title={t('withdrawTitle', { reference })} submit={t('withdraw')} danger onClose={onClose} incomplete={!isReason(reason)} onSubmit={withdraw}>
      <Text>{t('withdrawEffect', { product })}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
