import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { CustomerView, MeasureGround, MeasureKind, MeasureSubjectRequest } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { LONGEST, useAgain } from './deed-dialogs';
import { Preview } from './preview';

type Place = Pick<CustomerView, 'id' | 'legalName' | 'applications'>;

interface TakeDialogProps {
  /** Null: from the register, where a measure holds everywhere. */
  customer: Place | null;
  onClose: () => void;
}

const GROUNDS = ['suspicionOfFraud', 'fraud', 'security', 'integrity', 'working'] as const satisfies readonly MeasureGround[];
const HERE = ['person', 'client', 'account', 'application', 'network'] as const satisfies readonly MeasureKind[];
const EVERYWHERE = ['person', 'network'] as const satisfies readonly MeasureKind[];

/** By what a kind is named. */
const FIELD = { person: 'email', client: 'clientId', application: 'application', network: 'network', account: null } as const;

function subjectOf(kind: MeasureKind, named: string, customer: Place | null): MeasureSubjectRequest | null {
  const field = FIELD[kind];
  if (field !== null && named.trim() === '') return null;
  return { kind, ...(customer && { customerId: customer.id }), ...(field && { [field]: named.trim() }) };
}

/** Who is kept out, why, and until when somebody looks at it again; what it does is shown before. */
export function TakeDialog({ customer, onClose }: TakeDialogProps): ReactNode {
  const { t } = useTranslation('measures');
  const again = useAgain();
  const [draft, setDraft] = useState({ kind: 'person' as MeasureKind, named: '', ground: GROUNDS[0] as MeasureGround, withClients: true, evidence: '', reviewOn: daysAgo(-7) });
  const [asked, setAsked] = useState<MeasureSubjectRequest | null>(null);
  const change = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed });
  const { kind, named, ground, withClients, evidence, reviewOn } = draft;
  const subject = subjectOf(kind, named, customer);
  async function take(): Promise<void> {
    if (!subject) return;
    const { caseNumber } = await told(api.POST('/api/v1/operator/measures', { body: { ...subject, ground, evidence: evidence.trim(), reviewOn, ...(kind === 'person' && { withSponsoredClients: withClients }) } }));
    await again();
    notifications.show({ message: t('done.take', { caseNumber }) });
  }
  const become = (next: MeasureKind): void => {
    change({ kind: next, named: '' });
    setAsked(subjectOf(next, '', customer));
  };
  return (
    <ActionDialog
      opened danger title={customer ? t('takeAt', { customer: customer.legalName }) : t('take')} submit={t('take')} onClose={onClose} onSubmit={take}
      incomplete={subject === null || evidence.trim().length < 10 || !isDay(reviewOn)}
    >
      <Text>{t('effects.take')}</Text>
      <NativeSelect label={t('kind')} description={customer ? undefined : t('kindHint')} value={kind} onChange={({ currentTarget }) => become(currentTarget.value as MeasureKind)} data={(customer ? HERE : EVERYWHERE).map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <Named kind={kind} named={named} customer={customer} onChange={(text) => change({ named: text })} onDone={(text) => setAsked(subjectOf(kind, text, customer))} />
      <Preview asked={asked} />
      {kind === 'person' && <Checkbox label={t('withClients')} description={t('withClientsHint')} checked={withClients} onChange={({ currentTarget }) => change({ withClients: currentTarget.checked })} />}
      <NativeSelect label={t('ground')} value={ground} onChange={({ currentTarget }) => change({ ground: currentTarget.value as MeasureGround })} data={GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }))} />
      <Textarea label={t('evidence')} description={t('evidenceHint')} autosize minRows={3} maxLength={4000} required withAsterisk={false} value={evidence} onChange={({ currentTarget }) => change({ evidence: currentTarget.value })} />
      <DayField label={t('review')} description={t('reviewHint')} min={daysAgo(-1)} max={daysAgo(-LONGEST)} value={reviewOn} onChange={(day) => change({ reviewOn: day })} />
    </ActionDialog>
  );
}

interface NamedProps {
  kind: MeasureKind;
  named: string;
  customer: Place | null;
  onChange: (text: string) => void;
  /** It stands: what it would do can be asked. */
  onDone: (text: string) => void;
}

function Named({ kind, named, customer, onChange, onDone }: NamedProps): ReactNode {
  const { t } = useTranslation('measures');
  const { t: tCustomers } = useTranslation('customers');
  if (kind === 'account') return null;
  if (kind !== 'application') {
    return <TextInput label={t(`names.${kind}`)} description={kind === 'network' ? t('networkHint') : undefined} type={kind === 'person' ? 'email' : 'text'} required withAsterisk={false} value={named} onChange={({ currentTarget }) => onChange(currentTarget.value)} onBlur={() => onDone(named)} />;
  }
  const on = (customer?.applications ?? []).filter(({ application, state }) => application !== 'administration' && state !== 'off');
  const choose = (value: string): void => {
    onChange(value);
    onDone(value);
  };
  return <NativeSelect label={t('names.application')} value={named} onChange={({ currentTarget }) => choose(currentTarget.value)} data={[{ value: '', label: t('choose') }, ...on.map(({ application }) => ({ value: application, label: tCustomers(`apps.names.${application}`) }))]} />;
}
