import { Checkbox, Input, NumberInput, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { Application, ApplicationRequestDecision, QueuedApplicationRequestView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { useName } from './words';

const DECISIONS: readonly ApplicationRequestDecision[] = ['activate', 'decline'];

/** What does not hold the server says; an agent may pass it over, on record. */
export function DecideDialog({ request: { id, customer, application: code }, onClose }: { request: QueuedApplicationRequestView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const { t: tCustomers } = useTranslation('customers');
  const application = useName()(code);
  const queryClient = useQueryClient();
  const [decision, setDecision] = useState<ApplicationRequestDecision>('activate');
  const [reason, setReason] = useState('');
  const [againstRule, setAgainstRule] = useState(false);
  async function decide(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/application-requests/{applicationRequestId}/decision', {
      params: { path: { customerId: customer.id, applicationRequestId: id } }, body: { decision, reason: reason.trim(), ...(decision === 'activate' && againstRule && { againstRule }) },
    }));
    await Promise.all([queryClient.invalidateQueries({ queryKey: ['operator', 'applications'] }), queryClient.invalidateQueries({ queryKey: ['customer', customer.id] })]);
    notifications.show({ message: t(`queue.done.${decision}`, { application }) });
  }
  return (
    <ActionDialog opened title={t('queue.decideOf', { customer: customer.name, application })} submit={t(`queue.${decision}`)} onClose={onClose} incomplete={!isReason(reason)} onSubmit={decide}>
      <Input.Wrapper label={t('queue.to')} labelElement="div">
        <div><SegmentedControl aria-label={t('queue.to')} value={decision} onChange={(value) => setDecision(value)} data={DECISIONS.map((value) => ({ value, label: t(`queue.${value}`) }))} /></div>
      </Input.Wrapper>
      <Text role="status">{t(`queue.effect.${decision}`)}</Text>
      {decision === 'activate' && <Checkbox label={tCustomers('apps.against')} description={tCustomers('apps.againstHint')} checked={againstRule} onChange={({ currentTarget }) => setAgainstRule(currentTarget.checked)} />}
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

const PRICED: readonly Application[] = ['fleet-manager', 'number-management', 'online-invoice', 'invoice-insights', 'e-invoice', 'bank-channel', 'documents', 'incidents', 'support'];
const NEW = { application: null as Application | null, euro: '' as number | string, effectiveOn: '', trialUntil: '', agreement: '' };

const isComplete = ({ application, euro, effectiveOn, trialUntil, agreement }: typeof NEW): boolean =>
  application !== null && typeof euro === 'number' && isDay(effectiveOn) && (trialUntil === '' || isDay(trialUntil)) && (euro === 0 || agreement.trim() !== '');

export function AnnounceDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('applications');
  const name = useName();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(NEW);
  const change = (changed: Partial<typeof NEW>): void => setDraft({ ...draft, ...changed });
  const { application, euro, effectiveOn, trialUntil, agreement } = draft;
  async function announce(): Promise<void> {
    const body = { amountCents: Math.round(Number(euro) * 100), effectiveOn, ...(trialUntil !== '' && { trialUntil }), ...(agreement.trim() !== '' && { agreement: agreement.trim() }) };
    await told(api.POST('/api/v1/operator/applications/{application}/price-notices', { params: { path: { application: application as Application } }, body }));
    await queryClient.invalidateQueries({ queryKey: ['operator', 'applications'] });
    notifications.show({ message: t('notices.announced') });
  }
  return (
    <ActionDialog opened title={t('notices.announce')} submit={t('notices.announce')} onClose={onClose} incomplete={!isComplete(draft)} onSubmit={announce}>
      <Text>{t('notices.effect')}</Text>
      <Select label={t('queue.application')} data={PRICED.map((value) => ({ value, label: name(value) }))} value={application} onChange={(value) => change({ application: value })} />
      <NumberInput label={t('notices.amount')} description={t('notices.amountHint')} min={0} max={1_000_000} decimalScale={2} value={euro} onChange={(value) => change({ euro: value })} />
      <DayField label={t('notices.effectiveOn')} min={daysAgo(-1)} value={effectiveOn} onChange={(day) => change({ effectiveOn: day })} />
      <DayField label={t('notices.trialUntil')} description={t('notices.trialHint')} value={trialUntil} onChange={(day) => change({ trialUntil: day })} />
      <TextInput label={t('notices.agreement')} description={t('notices.agreementHint')} maxLength={200} value={agreement} onChange={({ currentTarget }) => change({ agreement: currentTarget.value })} />
    </ActionDialog>
  );
}
