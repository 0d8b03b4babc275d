import { TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { LegalEntityView } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { isDay } from '../../lib/moment';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { REGISTER } from './legal-entities.queries';

/** From a day on; days before it keep the name of then. */
export function RenameDialog({ entity, onClose }: { entity: LegalEntityView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const queryClient = useQueryClient();
  const key = useRepeatKey();
  const [draft, setDraft] = useState({ name: '', from: '', source: '' });
  const { name, from, source } = draft;
  async function rename(): Promise<void> {
    const body = { name: name.trim(), from, source: source.trim() };
    await told(api.POST('/api/v1/operator/legal-entities/{legalEntityId}/names', { params: { path: { legalEntityId: entity.id } }, body, headers: key.of(body) }));
    await queryClient.invalidateQueries({ queryKey: REGISTER });
    notifications.show({ message: t('done.rename') });
  }
  return (
    <ActionDialog opened title={t('renameOf', { name: entity.name })} submit={t('rename')} onClose={onClose} incomplete={name.trim() === '' || source.trim() === '' || !isDay(from)} onSubmit={rename} fields={['name', 'from']}>
      {(fault) => (
        <>
          <TextInput label={t('newName')} maxLength={200} required withAsterisk={false} data-autofocus value={name} error={isProblem(fault) ? fault.field('name') : undefined} onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })} />
          <DayField label={t('from')} description={t('renameHint')} required value={from} error={isProblem(fault) ? fault.field('from') : undefined} onChange={(day) => setDraft({ ...draft, from: day })} />
          <TextInput label={t('source')} description={t('sourceHint')} maxLength={300} required withAsterisk={false} value={source} onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })} />
        </>
      )}
    </ActionDialog>
  );
}
