import { Group, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, ifMatch, told } from '../../lib/api';
import type { ListedAffiliateView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo, nextDay } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { useListedAgain } from './operator-affiliations.queries';

export type Deed = 'consent' | 'withdraw' | 'lose' | 'waive' | 'unlist';

interface DeskProps {
  listed: ListedAffiliateView;
  onClose: () => void;
}

const at = ({ id, customer, version }: ListedAffiliateView) => ({ path: { customerId: customer.id, affiliationId: id }, header: ifMatch(version) });
const isFree = (day: string): boolean => day === '' || isDay(day);

/** It is done, and told. */
function useDone({ customer }: ListedAffiliateView): (deed: Deed) => Promise<void> {
  const { t } = useTranslation('affiliations');
  const again = useListedAgain(customer.id);
  return async (deed) => {
    await again();
    notifications.show({ message: t(`done.${deed}`) });
  };
}

/** Who of the affiliate gave it, in which document, for what (GC-9.1-d). */
export function ConsentDialog({ listed, onClose }: DeskProps): ReactNode {
  const { t } = useTranslation('affiliations');
  const done = useDone(listed);
  const [draft, setDraft] = useState({ givenBy: '', document: '', covers: '', from: '', until: '' });
  const { givenBy, document, covers, from, until } = draft;
  const text = (field: 'givenBy' | 'document' | 'covers') => ({ label: t(field), maxLength: 200, required: true, withAsterisk: false, value: draft[field], onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => setDraft({ ...draft, [field]: currentTarget.value }) });
  async function record(): Promise<void> {
    const body = { givenBy: givenBy.trim(), document: document.trim(), covers: covers.trim(), ...(from && { from: beginOfDay(from) }), ...(until && { until: beginOfDay(nextDay(until)) }) };
    await told(api.PUT('/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/consent', { params: at(listed), body }));
    await done('consent');
  }
  const incomplete = [givenBy, document, covers].some((each) => each.trim() === '') || !isFree(from) || !isFree(until) || (from !== '' && until !== '' && until < from);
  return (
    <ActionDialog opened title={t('desk.consent')} submit={t('desk.consent')} onClose={onClose} incomplete={incomplete} onSubmit={record}>
      <Text>{t('effects.consent')}</Text>
      <TextInput description={t('fields.givenByHint')} {...text('givenBy')} />
      <TextInput {...text('document')} />
      <TextInput {...text('covers')} />
      <Group grow align="flex-start">
        <DayField label={t('validFrom')} description={t('fields.fromHint')} value={from} onChange={(day) => setDraft({ ...draft, from: day })} />
        <DayField label={t('validUntil')} description={t('fields.untilHint')} min={from || undefined} value={until} onChange={(day) => setDraft({ ...draft, until: day })} />
      </Group>
    </ActionDialog>
  );
}

/** From a day on that may be past: everything done since is shown as such (GC-9.1-e). */
export function LoseDialog({ listed, onClose }: DeskProps): ReactNode {
  const { t } = useTranslation('affiliations');
  const done = useDone(listed);
  const [lostOn, setLostOn] = useState('');
  const [reason, setReason] = useState('');
  async function lose(): Promise<void> {
    await told(api.POST('/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/control-loss', { params: at(listed), body: { lostOn, reason: reason.trim() } }));
    await done('lose');
  }
  return (
    <ActionDialog opened danger title={t('desk.lose')} submit={t('desk.lose')} onClose={onClose} incomplete={!isDay(lostOn) || lostOn > daysAgo(0) || !isReason(reason)} onSubmit={lose}>
      <Text>{t('effects.lose', { parent: listed.parent.name, affiliate: listed.customer.name })}</Text>
      <DayField label={t('lostOn')} description={t('fields.lostOnHint')} max={daysAgo(0)} required value={lostOn} onChange={setLostOn} />
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}

const PATHS = { withdraw: 'consent-withdrawal', waive: 'doubt-waiver', unlist: 'end' } as const;

/** What needs nothing but its reason. */
export function ReasonDialog({ deed, listed, onClose }: DeskProps & { deed: keyof typeof PATHS }): ReactNode {
  const { t } = useTranslation('affiliations');
  const done = useDone(listed);
  const [reason, setReason] = useState('');
  async function send(): Promise<void> {
    await told(api.POST(`/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/${PATHS[deed]}`, { params: at(listed), body: { reason: reason.trim() } }));
    await done(deed);
  }
  return (
    <ActionDialog opened danger={deed !== 'waive'} title={t(`desk.${deed}`)} submit={t(`desk.${deed}`)} onClose={onClose} incomplete={!isReason(reason)} onSubmit={send}>
      <Text>{t(`effects.${deed}`, { parent: listed.parent.name, affiliate: listed.customer.name })}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ActionDialog>
  );
}
