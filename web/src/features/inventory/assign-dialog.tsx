import { Loader, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { AssigneeView, SimLineView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { assigneesQuery, previewQuery, useSimChanges } from './lines.queries';
import { shownNumber } from './numbers';
import { fieldOf, say, useDraft } from './use-dialog';

export interface LineDialogProps {
  opened: boolean;
  onClose: () => void;
  simId: string;
  line: SimLineView;
}

/** Whose the line is from now on: found by name, with what changes for whom. */
export function AssignDialog({ opened, onClose, simId, line }: LineDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { draft, change, close } = useDraft<{ person: AssigneeView | null; reason: string }>({ person: null, reason: '' }, onClose);
  const { assign } = useSimChanges(simId);
  const memberId = draft.person?.memberId;
  const { data: preview, error } = useQuery({ ...previewQuery(customerId, line.id, memberId), enabled: opened && memberId !== undefined });
  return (
    <ActionDialog
      title={t('assign.title', { number: shownNumber(line.number) })} opened={opened} onClose={close} submit={t('assign.submit')} fields={['reason']}
      incomplete={!preview || !isReason(draft.reason)}
      onSubmit={async () => {
        if (!preview || memberId === undefined) return;
        await assign(line.id, { memberId, version: preview.version, reason: draft.reason });
        say(t('assign.done'));
      }}
    >
      {(fault) => (
        <>
          <PersonPicker lineId={line.id} person={draft.person} onChange={(person) => change({ person })} />
          {error && <ProblemNote fault={error} />}
          {preview && draft.person && <Effect preview={preview} name={draft.person.name} />}
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

function Effect({ preview: { endsAssignment, before, beforeSince }, name }: { preview: { endsAssignment: boolean; before: { name: string } | null; beforeSince: string | null }; name: string }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  if (!endsAssignment) return <Text>{t('assign.effectFirst', { name })}</Text>;
  if (!before || !beforeSince) return <Text>{t('assign.effectHidden')}</Text>;
  return <Text>{t('assign.effectPass', { name, before: before.name, since: format.day(beforeSince) })}</Text>;
}

interface PersonPickerProps {
  lineId: string;
  person: AssigneeView | null;
  onChange: (person: AssigneeView | null) => void;
}

const NOBODY: readonly AssigneeView[] = [];

/** Who is called so, with whoever is chosen already. */
function useAssignees(lineId: string, person: AssigneeView | null) {
  const { customerId } = useActing();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), 150);
  const { data, error, isFetching } = useQuery({ ...assigneesQuery(customerId, lineId, words), placeholderData: (before) => before });
  const found = words.length > 1 ? data : undefined;
  const known = [...(person ? [person] : NOBODY), ...(found ?? NOBODY).filter(({ memberId }) => memberId !== person?.memberId)];
  return { known, setTyped, error, isFetching, none: found !== undefined && !isFetching };
}

/** The address tells two of one name apart. */
function PersonPicker({ lineId, person, onChange }: PersonPickerProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { known, setTyped, error, isFetching, none } = useAssignees(lineId, person);
  const labels = known.map(({ memberId, name, email }) => ({ value: memberId, label: `${name} · ${email}` }));
  return (
    <>
      <Select
        label={t('assign.person')} description={t('assign.personHint')} required searchable clearable data-autofocus data={labels} value={person?.memberId ?? null} filter={({ options }) => options}
        rightSection={isFetching ? <Loader size={16} aria-hidden /> : undefined} nothingFoundMessage={none ? t('assign.nobodyFound') : undefined}
        onSearchChange={setTyped} onChange={(value) => onChange(known.find(({ memberId }) => memberId === value) ?? null)}
      />
      {error && <ProblemNote fault={error} />}
    </>
  );
}
