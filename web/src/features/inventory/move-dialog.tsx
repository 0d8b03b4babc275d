import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { SimDetailView } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import type { LineDialogProps } from './assign-dialog';
import { useSimChanges } from './lines.queries';
import { shownNumber } from './numbers';
import { costCentresQuery } from './parts.queries';
import { ReasonField } from './reason-field';
import { say, useDraft } from './use-dialog';

const NONE = 'none';

interface MoveDialogProps extends Omit<LineDialogProps, 'simId'> {
  sim: SimDetailView;
  lineVersion: number;
}

/** Another cost centre bears the line; who sees it changes with it. */
export function MoveDialog({ opened, onClose, sim, line, lineVersion }: MoveDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const { draft, change, close } = useDraft<{ to: string | null; reason: string }>({ to: null, reason: '' }, onClose);
  const { move } = useSimChanges(sim.id);
  const { data: centres = [], error } = useQuery({ ...costCentresQuery(customerId), enabled: opened });
  const options = [...centres.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })), { value: NONE, label: t('move.noCentre') }];
  const from = sim.costCentre?.id ?? NONE;
  const nameOf = (id: string): string => (id === from && sim.costCentre ? `${sim.costCentre.code} ${sim.costCentre.name}` : options.find(({ value }) => value === id)?.label ?? '');
  const effect = draft.to === from ? t('move.same') : t('move.effect', { before: nameOf(from), after: nameOf(draft.to ?? NONE) });
  return (
    <ActionDialog
      title={t('move.title', { number: shownNumber(line.number) })} opened={opened} onClose={close} submit={t('move.submit')} fields={['reason']}
      incomplete={draft.to === null || draft.to === from || draft.reason.trim() === ''}
      onSubmit={async () => {
        await move(line.id, { version: lineVersion, reason: draft.reason, costCentreId: draft.to === NONE ? null : draft.to });
        say(t('move.done'));
      }}
    >
      {(fault) => (
        <>
          {error && <ProblemNote fault={error} />}
          <Select label={t('move.centre')} required searchable data-autofocus data={options} value={draft.to} onChange={(to) => change({ to })} />
          {draft.to !== null && <Text>{effect}</Text>}
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} fault={fault} />
        </>
      )}
    </ActionDialog>
  );
}
