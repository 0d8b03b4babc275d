import { NativeSelect, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { REGISTER } from './legal-entities.queries';

/** By its enterprise number, or by its country and its identifier there. */
export function RecordEntityDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const key = useRepeatKey();
  const [draft, setDraft] = useState({ name: '', isBelgian: true, number: '', country: '' });
  const change = (changed: Partial<typeof draft>): void => setDraft({ ...draft, ...changed });
  const { name, isBelgian, number, country } = draft;
  const body = { name: name.trim(), ...(isBelgian ? { enterpriseNumber: number.trim() } : { country: country.trim().toUpperCase(), foreignIdentifier: number.trim() }) };
  async function record(): Promise<void> {
    const { id } = await told(api.POST('/api/v1/operator/legal-entities', { body, headers: key.of(body) }));
    await queryClient.invalidateQueries({ queryKey: REGISTER });
    await navigate({ to: '/operator/legal-entities/$legalEntityId', params: { legalEntityId: id } });
  }
  const field = isBelgian ? 'enterpriseNumber' : 'foreignIdentifier';
  return (
    <ActionDialog opened title={t('recordEntity')} submit={t('recordEntity')} onClose={onClose} incomplete={[name, number, ...(isBelgian ? [] : [country])].some((text) => text.trim() === '')} onSubmit={record} fields={[field]}>
      {(fault) => (
        <>
          <TextInput label={t('name')} maxLength={200} required withAsterisk={false} data-autofocus value={name} onChange={({ currentTarget }) => change({ name: currentTarget.value })} />
          <NativeSelect label={t('registered')} value={isBelgian ? 'BE' : 'other'} onChange={({ currentTarget }) => change({ isBelgian: currentTarget.value === 'BE' })} data={[{ value: 'BE', label: t('inBelgium') }, { value: 'other', label: t('abroad') }]} />
          {!isBelgian && <TextInput label={t('country')} description={t('countryHint')} maxLength={2} required withAsterisk={false} value={country} onChange={({ currentTarget }) => change({ country: currentTarget.value })} />}
          <TextInput label={t(isBelgian ? 'enterpriseNumber' : 'foreignIdentifier')} maxLength={isBelgian ? 30 : 60} required withAsterisk={false} value={number} error={isProblem(fault) ? fault.field(field) : undefined} onChange={({ currentTarget }) => change({ number: currentTarget.value })} />
        </>
      )}
    </ActionDialog>
  );
}
