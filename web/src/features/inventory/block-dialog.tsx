import { Loader, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { BlockCause, BlockPreviewView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, dayOf, daysAgo, nextDay, useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { type Blockable, blockPreviewQuery, useBlockChanges } from './blocks.queries';
import { lastInstantOf, shownIccid, shownNumber } from './numbers';
import { fieldOf, say, useDraft } from './use-dialog';

export interface BlockDialogProps {
  opened: boolean;
  onClose: () => void;
  which: Blockable;
}

export const CAUSES: readonly BlockCause[] = ['loss', 'theft', 'other'];

/** The last day on which a block holds that ends at this instant, as date fields write it. */
export const lastDayOf = (until: string): string => dayOf(lastInstantOf(until));

/** S0-6: a lost or stolen card stops at once, until a day that is told before. */
export function BlockDialog({ opened, onClose, which }: BlockDialogProps): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const { customerId } = useActing();
  const { draft, change, close } = useDraft<{ cause: BlockCause; day: string; calledAt: string; reason: string }>({ cause: 'loss', day: '', calledAt: '', reason: '' }, onClose);
  const { block } = useBlockChanges(which);
  const { data: preview, error } = useQuery({ ...blockPreviewQuery(customerId, which), enabled: opened });
  const { cause, day, calledAt, reason } = draft;
  return (
    <ActionDialog
      title={t('block.title', { name: preview ? nameOf(preview) : '' })} opened={opened} onClose={close} submit={t('block.submit')} danger fields={['reason', 'until']}
      incomplete={!preview || !isReason(reason)}
      onSubmit={async () => {
        if (!preview) return;
        await block({ version: preview.version, cause, reason, until: day ? beginOfDay(nextDay(day)) : undefined, calledAt: calledAt ? new Date(calledAt).toISOString() : undefined });
        say(t('block.done'));
      }}
    >
      {(fault) => (
        <>
          {error && <ProblemNote fault={error} />}
          {!preview && !error && <Loader size="sm" aria-label={t('lib:loading')} />}
          {preview && <Effect preview={preview} day={day} />}
          <SegmentedControl aria-label={t('block.cause')} data={CAUSES.map((value) => ({ value, label: t(`causes.${value}`) }))} value={cause} onChange={(value) => change({ cause: value })} />
          <DayField label={t('block.lastDay')} description={t('block.lastDayHint')} min={daysAgo(0)} max={preview && lastDayOf(preview.latestUntil)} value={day} onChange={(next) => change({ day: next })} error={fieldOf(fault, 'until')} />
          <TextInput type="datetime-local" label={t('block.called')} description={t('block.calledHint')} value={calledAt} onChange={({ currentTarget }) => change({ calledAt: currentTarget.value })} />
          <ReasonField value={reason} onChange={(next) => change({ reason: next })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

const nameOf = ({ number, iccid }: Pick<BlockPreviewView, 'number' | 'iccid'>): string => (number ? shownNumber(number) : shownIccid(iccid));

function Effect({ preview, day }: { preview: BlockPreviewView; day: string }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const end = day ? beginOfDay(nextDay(day)) : preview.until;
  return (
    <div>
      <Text>{t('block.effect')}</Text>
      <Text>{t('block.effectEnd', { day: format.day(lastInstantOf(end)), latest: format.day(lastInstantOf(preview.latestUntil)) })}</Text>
      <Text>{t('block.effectUndo')}</Text>
    </div>
  );
}
