import { NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { ListAffiliateRequest } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { daysAgo } from '../../lib/format';
import { isDay } from '../../lib/moment';
import { isProblem } from '../../lib/problem';
import { customersNamedQuery, useListedAgain } from './operator-affiliations.queries';

const ORIGINS = ['registration', 'amendment'] as const satisfies readonly ListAffiliateRequest['origin'][];
const FIELDS = ['parentId', 'document', 'controlFrom'] as const;

/** A company on the form of another one that controls it, or on an amendment of it (GC-9.1-a). */
export function ListDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('affiliations');
  const again = useListedAgain();
  const [draft, setDraft] = useState({ customerId: null as string | null, parentId: null as string | null, origin: ORIGINS[0] as ListAffiliateRequest['origin'], document: '', controlFrom: '' });
  const change = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed });
  const { customerId, parentId, origin, document, controlFrom } = draft;
  async function list(): Promise<void> {
    if (customerId === null || parentId === null) return;
    await told(api.POST('/api/v1/operator/customers/{customerId}/affiliations', { params: { path: { customerId } }, body: { parentId, origin, document: document.trim(), ...(controlFrom && { controlFrom }) } }));
    await again();
    notifications.show({ message: t('list.done') });
  }
  const incomplete = customerId === null || parentId === null || document.trim() === '' || (controlFrom !== '' && !isDay(controlFrom));
  return (
    <ActionDialog opened title={t('list.title')} submit={t('list.submit')} onClose={onClose} incomplete={incomplete} onSubmit={list} fields={FIELDS}>
      {(fault) => {
        const error = (field: (typeof FIELDS)[number]): string | undefined => (isProblem(fault) ? fault.field(field) : undefined);
        return (
          <>
            <p style={{ margin: 0 }}>{t('list.effect')}</p>
            <CustomerField label={t('queue.affiliate')} value={customerId} onChange={(id) => change({ customerId: id })} />
            <CustomerField label={t('parents.parent')} value={parentId} error={error('parentId')} onChange={(id) => change({ parentId: id })} />
            <NativeSelect label={t('list.by')} value={origin} onChange={({ currentTarget }) => change({ origin: currentTarget.value as ListAffiliateRequest['origin'] })} data={ORIGINS.map((value) => ({ value, label: t(`origins.${value}`) }))} />
            <TextInput label={t('document')} description={t('list.documentHint')} maxLength={200} required withAsterisk={false} value={document} error={error('document')} onChange={({ currentTarget }) => change({ document: currentTarget.value })} />
            <DayField label={t('list.from')} description={t('list.fromHint')} max={daysAgo(0)} value={controlFrom} error={error('controlFrom')} onChange={(day) => change({ controlFrom: day })} />
          </>
        );
      }}
    </ActionDialog>
  );
}

interface CustomerFieldProps {
  label: string;
  value: string | null;
  error?: string;
  onChange: (id: string | null) => void;
}

/** A Customer, found by name or number. */
function CustomerField({ label, value, error, onChange }: CustomerFieldProps): ReactNode {
  const { t } = useTranslation('affiliations');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [words] = useDebouncedValue(text.trim(), 250);
  const { data = [] } = useQuery({ ...customersNamedQuery(words === chosen?.label ? '' : words), placeholderData: keepPreviousData });
  const found = data.map(({ id, legalName }) => ({ value: id, label: legalName }));
  const options = chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label} placeholder={t('list.find')} nothingFoundMessage={t('list.nothingFound')} searchable required withAsterisk={false} openOnFocus={false} data={options} value={value} error={error}
      filter={({ options: all }) => all} searchValue={text} onSearchChange={setText}
      onChange={(id, option) => {
        setChosen(option ?? null);
        onChange(id);
      }}
    />
  );
}
