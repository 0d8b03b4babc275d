import { Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { OwnershipFactView } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { isDay } from '../../lib/moment';
import { isProblem } from '../../lib/problem';
import { useRepeatKey } from '../../lib/repeat-key';
import { useFactSentence } from './fact-words';
import { REGISTER } from './legal-entities.queries';

/** It was so, and is no longer so from a day on. */
export function EndFactDialog({ fact, onClose }: { fact: OwnershipFactView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const sentence = useFactSentence();
  const queryClient = useQueryClient();
  const key = useRepeatKey();
  const [draft, setDraft] = useState({ on: '', source: '' });
  const { on, source } = draft;
  async function end(): Promise<void> {
    const body = { on, source: source.trim() };
    await told(api.POST('/api/v1/operator/ownership-facts/{factId}/end', { params: { path: { factId: fact.id } }, body, headers: key.of(body) }));
    await queryClient.invalidateQueries({ queryKey: REGISTER });
    notifications.show({ message: t('done.end') });
  }
  return (
    <ActionDialog opened title={t('endFact')} submit={t('end')} onClose={onClose} incomplete={!isDay(on) || source.trim() === ''} onSubmit={end} fields={['on']}>
      {(fault) => (
        <>
          <Text>{sentence(fact)}</Text>
          <Text size="sm">{t('effects.end')}</Text>
          <DayField label={t('to')} required value={on} error={isProblem(fault) ? fault.field('on') : undefined} onChange={(day) => setDraft({ ...draft, on: day })} />
          <TextInput label={t('source')} description={t('sourceHint')} maxLength={300} required withAsterisk={false} value={source} onChange={({ currentTarget }) => setDraft({ ...draft, source: currentTarget.value })} />
        </>
      )}
    </ActionDialog>
  );
}
