import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { SimDetailView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo, nextDay, useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { type BlockDialogProps, lastDayOf } from './block-dialog';
import { stockQuery, useBlockChanges } from './blocks.queries';
import { lastInstantOf, shownIccid, shownNumber } from './numbers';
import { fieldOf, say, useDraft } from './use-dialog';

const nameOf = ({ line, iccid }: SimDetailView): string => (line ? shownNumber(line.number) : shownIccid(iccid));

/** It works again at once. */
export function UnblockDialog({ opened, onClose, which, name, version }: BlockDialogProps & { name: string; version: number }): ReactNode {
  const { t } = useTranslation('inventory');
  const { draft, change, close } = useDraft({ reason: '' }, onClose);
  const { unblock } = useBlockChanges(which);
  return (
    <ActionDialog
      title={t('unblock.title', { name })} opened={opened} onClose={close} submit={t('unblock.submit')} fields={['reason']} incomplete={!isReason(draft.reason)}
      onSubmit={async () => {
        await unblock({ version, reason: draft.reason });
        say(t('unblock.done'));
      }}
    >
      {(fault) => (
        <>
          <Text>{t('unblock.effect')}</Text>
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

interface SimDialogProps {
  opened: boolean;
  onClose: () => void;
  sim: SimDetailView;
}

/** S0-6: sooner or later, never past three months from the beginning. */
export function BlockEndDialog({ opened, onClose, sim }: SimDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { draft, change, close } = useDraft({ day: '', reason: '' }, onClose);
  const { changeEnd } = useBlockChanges({ simId: sim.id });
  const latest = sim.block?.latestUntil;
  return (
    <ActionDialog
      title={t('blockEnd.title', { name: nameOf(sim) })} opened={opened} onClose={close} submit={t('blockEnd.submit')} fields={['reason', 'until']} incomplete={draft.day === '' || !isReason(draft.reason)}
      onSubmit={async () => {
        await changeEnd({ version: sim.version, until: beginOfDay(nextDay(draft.day)), reason: draft.reason });
        say(t('blockEnd.done'));
      }}
    >
      {(fault) => (
        <>
          {latest && <Text>{t('blockEnd.effect', { latest: format.day(lastInstantOf(latest)) })}</Text>}
          <DayField label={t('block.lastDay')} required min={daysAgo(0)} max={latest ? lastDayOf(latest) : undefined} value={draft.day} onChange={(day) => change({ day })} error={fieldOf(fault, 'until')} />
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

/** Another card takes over the line; there is no way back. */
export function ReplaceDialog({ opened, onClose, sim }: SimDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { draft, change, close } = useDraft<{ card: string | null; reason: string }>({ card: null, reason: '' }, onClose);
  const { replace } = useBlockChanges({ simId: sim.id });
  return (
    <ActionDialog
      title={t('replace.title', { name: nameOf(sim) })} opened={opened} onClose={close} submit={t('replace.submit')} danger fields={['reason', 'newSimId']} incomplete={draft.card === null || !isReason(draft.reason)}
      onSubmit={async () => {
        if (draft.card === null) return;
        await replace({ version: sim.version, newSimId: draft.card, reason: draft.reason });
        say(t('replace.done'));
      }}
    >
      {(fault) => (
        <>
          <Text>{t('replace.effect')}</Text>
          <StockPicker opened={opened} simId={sim.id} value={draft.card} onChange={(card) => change({ card })} error={fieldOf(fault, 'newSimId')} />
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

function StockPicker({ opened, simId, value, onChange, error }: { opened: boolean; simId: string; value: string | null; onChange: (card: string | null) => void; error: string | undefined }): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const [typed, setTyped] = useState('');
  const digits = typed.replaceAll(/\D/g, '');
  const { data = [], error: fault } = useQuery({ ...stockQuery(customerId, simId, digits.slice(0, 20)), enabled: opened, placeholderData: (before) => before });
  return (
    <>
      <Select
        label={t('replace.card')} description={t('replace.cardHint')} required searchable data-autofocus nothingFoundMessage={t('replace.none')} error={error}
        data={data.map((card) => ({ value: card.simId, label: `${shownIccid(card.iccid)} · ${t(`forms.${card.form}`)}` }))} value={value} filter={({ options }) => options} onSearchChange={setTyped} onChange={onChange}
      />
      {fault && <ProblemNote fault={fault} />}
    </>
  );
}
