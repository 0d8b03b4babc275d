import { NativeSelect, TextInput, type TextInputProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { LegalEntityView, OwnershipFactBody } from '../../lib/api-types.gen';
import { DayField } from '../../lib/fields';
import { isDay } from '../../lib/moment';
import { useRepeatKey } from '../../lib/repeat-key';
import { CastFields, type CastRow, castOf, isCast, isWhole } from './cast-fields';
import { EntityField } from './entity-field';
import { REGISTER } from './legal-entities.queries';

const KINDS = ['holding', 'appointment', 'agreement', 'meeting'] as const;
type Kind = (typeof KINDS)[number];
const WHOLES = { holding: 'totalVotes', appointment: 'boardSize', meeting: 'whatIf.represented' } as const;

interface Draft {
  kind: Kind;
  holderId: string | null;
  /** Votes, or seats. */
  part: string;
  /** Of it; of a meeting what was represented. */
  whole: string;
  clause: string;
  from: string;
  to: string;
  source: string;
  cast: readonly CastRow[];
}

const EMPTY: Draft = { kind: 'holding', holderId: null, part: '', whole: '', clause: '', from: '', to: '', source: '', cast: [] };

const SAYS: Readonly<Record<Kind, (draft: Draft) => boolean>> = {
  holding: ({ holderId, part, whole }) => holderId !== null && isWhole(part) && isWhole(whole),
  appointment: ({ holderId, part, whole }) => holderId !== null && isWhole(part) && isWhole(whole),
  agreement: ({ holderId, clause }) => holderId !== null && clause.trim() !== '',
  meeting: ({ whole, cast }) => isWhole(whole) && isCast(cast),
};
const isComplete = (draft: Draft): boolean => SAYS[draft.kind](draft) && isDay(draft.from) && (draft.to === '' || isDay(draft.to)) && draft.source.trim() !== '';

const BODY: Readonly<Record<Kind, (draft: Draft) => Partial<OwnershipFactBody>>> = {
  holding: ({ part, whole }) => ({ votes: part.trim(), totalVotes: whole.trim() }),
  appointment: ({ part, whole }) => ({ seats: part.trim(), boardSize: whole.trim() }),
  agreement: ({ clause }) => ({ clause: clause.trim() }),
  meeting: ({ whole, cast }) => ({ represented: whole.trim(), cast: castOf(cast) }),
};

function bodyOf(draft: Draft): OwnershipFactBody {
  const { kind, holderId, from, to, source } = draft;
  const held = kind === 'meeting' ? {} : { holderId, ...(to !== '' && { to }) };
  return { kind, from, source: source.trim(), ...held, ...BODY[kind](draft) };
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
      {kind !== 'meeting' && <EntityField label={t('holder')} value={draft.holderId} onChange={(holderId) => change({ holderId })} />}
      <OfItsKind kind={kind} text={text} />
      {kind === 'meeting' && <CastFields rows={draft.cast} onChange={(cast) => change({ cast })} />}
      <DayField label={t(kind === 'meeting' ? 'meetingDay' : 'from')} value={draft.from} onChange={(from) => change({ from })} />
      {kind !== 'meeting' && <DayField label={t('to')} description={t('toHint')} value={draft.to} onChange={(to) => change({ to })} />}
      <TextInput label={t('source')} description={t('sourceHint')} maxLength={300} {...text('source')} />
    </ActionDialog>
  );
}

interface OfItsKindProps {
  kind: Kind;
  text: (field: 'part' | 'whole' | 'clause') => TextInputProps;
}

function OfItsKind({ kind, text }: OfItsKindProps): ReactNode {
  const { t } = useTranslation('legal-entities');
  if (kind === 'agreement') return <TextInput label={t('clause')} maxLength={300} {...text('clause')} />;
  return (
    <>
      {kind !== 'meeting' && <TextInput inputMode="numeric" label={t(kind === 'holding' ? 'votes' : 'seats')} {...text('part')} />}
      <TextInput inputMode="numeric" label={t(WHOLES[kind])} description={kind === 'holding' ? t('totalHint') : undefined} {...text('whole')} />
    </>
  );
}
