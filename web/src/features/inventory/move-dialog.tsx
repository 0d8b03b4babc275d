import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { SimDetailView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { ProblemNote } from '../../lib/problem-note';
import type { LineDialogProps } from './assign-dialog';
import { useSimChanges } from './lines.queries';
import { shownNumber } from './numbers';
import { costCentresQuery } from './parts.queries';
import { fieldOf, say, useDraft } from './use-dialog';

export const NONE = 'none';

export interface Option {
  value: string;
  label: string;
}

const optionOf = ({ id, code, name }: { id: string; code: string; name: string }): Option => ({ value: id, label: `${code} ${name}` });

interface MoveDialogProps extends Omit<LineDialogProps, 'simId'> {
  sim: SimDetailView;
  lineVersion: number;
}

/** Another cost centre bears the line; who sees it changes with it. */
export function MoveDialog({ opened, onClose, sim, line, lineVersion }: MoveDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { draft, change, close } = useDraft<{ to: Option | null; reason: string }>({ to: null, reason: '' }, onClose);
  const { move } = useSimChanges(sim.id);
  const from = sim.costCentre ? optionOf(sim.costCentre) : { value: NONE, label: t('move.noCentre') };
  const isSame = draft.to?.value === from.value;
  return (
    <ActionDialog
      title={t('move.title', { number: shownNumber(line.number) })} opened={opened} onClose={close} submit={t('move.submit')} fields={['reason']}
      incomplete={draft.to === null || isSame || !isReason(draft.reason)}
      onSubmit={async () => {
        await move(line.id, { version: lineVersion, reason: draft.reason, costCentreId: !draft.to || draft.to.value === NONE ? null : draft.to.value });
        say(t('move.done'));
      }}
    >
      {(fault) => (
        <>
          <CentrePicker opened={opened} value={draft.to} onChange={(to) => change({ to })} />
          {draft.to && <Text>{isSame ? t('move.same') : t('move.effect', { before: from.label, after: draft.to.label })}</Text>}
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

interface CentrePickerProps {
  opened: boolean;
  value: Option | null;
  onChange: (option: Option | null) => void;
}

export function CentrePicker({ opened, value, onChange }: CentrePickerProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed === value?.label ? '' : typed.trim(), 150);
  const { data = [], error } = useQuery({ ...costCentresQuery(customerId, words), enabled: opened, placeholderData: (before) => before });
  const found = [...data.map(optionOf), { value: NONE, label: t('move.noCentre') }];
  const options = value && !found.some((option) => option.value === value.value) ? [value, ...found] : found;
  return (
    <>
      <Select
        label={t('move.centre')} required searchable data-autofocus data={options} value={value?.value ?? null} filter={({ options: all }) => all}
        onSearchChange={setTyped} onChange={(id) => onChange(options.find((option) => option.value === id) ?? null)}
      />
      {error && <ProblemNote fault={error} />}
    </>
  );
}
