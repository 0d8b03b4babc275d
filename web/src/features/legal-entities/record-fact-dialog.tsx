import { NativeSelect, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { LegalEntityView, OwnershipFactBody } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { isDay } from '../../lib/moment';
import { useRepeatKey } from '../../lib/repeat-key';
import { entitiesQuery, REGISTER } from './legal-entities.queries';

/** Meetings have many votes, and come by the API. */
const KINDS = ['holding', 'appointment', 'agreement'] as const;
type Kind = (typeof KINDS)[number];

interface Draft {
  kind: Kind;
  holderId: string | null;
  /** Votes, or seats. */
  part: string;
  whole: string;
  clause: string;
  from: string;
  to: string;
  source: string;
}

const EMPTY: Draft = { kind: 'holding', holderId: null, part: '', whole: '', clause: '', from: '', to: '', source: '' };

const isWhole = (text: string): boolean => /^\d{1,38}$/.test(text.trim());
const says = ({ kind, part, whole, clause }: Draft): boolean => (kind === 'agreement' ? clause.trim() !== '' : isWhole(part) && isWhole(whole));
const isComplete = (draft: Draft): boolean => draft.holderId !== null && says(draft) && isDay(draft.from) && (draft.to === '' || isDay(draft.to)) && draft.source.trim() !== '';

function bodyOf({ kind, holderId, part, whole, clause, from, to, source }: Draft): OwnershipFactBody {
  const fact = { kind, holderId, from, source: source.trim(), ...(to !== '' && { to }) };
  if (kind === 'agreement') return { ...fact, clause: clause.trim() };
  return kind === 'holding' ? { ...fact, votes: part.trim(), totalVotes: whole.trim() } : { ...fact, seats: part.trim(), boardSize: whole.trim() };
}

/** What somebody holds of the company, and the document that shows it; another agent reviews it. */
export function RecordFactDialog({ company, onClose }: { company: LegalEntityView; onClose: () => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const queryClient = useQueryClient();
  const key = useRepeatKey();
  const [draft, setDraft] = useState(EMPTY);
  const change = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed });
  const text = (field: 'part' | 'whole' | 'clause' | 'source') => ({ required: true, withAsterisk: false, value: draft[field], onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => change({ [field]: currentTarget.value }) });
  async function record(): Promise<void> {
    const body = { facts: [bodyOf(draft)] };
    await told(api.POST('/api/v1/operator/legal-entities/{legalEntityId}/facts', { params: { path: { legalEntityId: company.id } }, body, headers: key.of(body) }));
    await queryClient.invalidateQueries({ queryKey: REGISTER });
    notifications.show({ message: t('done.record') });
  }
  const { kind } = draft;
  return (
    <ActionDialog opened title={t('recordFactAbout', { company: company.name })} submit={t('recordFact')} onClose={onClose} incomplete={!isComplete(draft)} onSubmit={record}>
      <NativeSelect label={t('kind')} value={kind} onChange={({ currentTarget }) => change({ kind: currentTarget.value as Kind })} data={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <EntityField label={t('holder')} value={draft.holderId} onChange={(holderId) => change({ holderId })} />
      {kind === 'agreement' ? <TextInput label={t('clause')} maxLength={300} {...text('clause')} /> : (
        <>
          <TextInput inputMode="numeric" label={t(kind === 'holding' ? 'votes' : 'seats')} {...text('part')} />
          <TextInput inputMode="numeric" label={t(kind === 'holding' ? 'totalVotes' : 'boardSize')} description={kind === 'holding' ? t('totalHint') : undefined} {...text('whole')} />
        </>
      )}
      <DayField label={t('from')} value={draft.from} onChange={(from) => change({ from })} />
      <DayField label={t('to')} description={t('toHint')} value={draft.to} onChange={(to) => change({ to })} />
      <TextInput label={t('source')} description={t('sourceHint')} maxLength={300} {...text('source')} />
    </ActionDialog>
  );
}

/** One of the register, found by name or number. */
function EntityField({ label, value, onChange }: { label: string; value: string | null; onChange: (id: string | null) => void }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [words] = useDebouncedValue(text.trim(), 250);
  const { data } = useInfiniteQuery({ ...entitiesQuery(words === '' || words === chosen?.label ? undefined : words), placeholderData: keepPreviousData });
  const found = (data?.pages[0]?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const options = chosen && !found.some((each) => each.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={label} placeholder={t('find')} nothingFoundMessage={t('nothingFound')} searchable required withAsterisk={false} openOnFocus={false} data={options} value={value}
      filter={({ options: all }) => all} searchValue={text} onSearchChange={setText}
      onChange={(id, option) => {
        setChosen(option ?? null);
        onChange(id);
      }}
    />
  );
}
