import { Loader, SegmentedControl, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { BlockCause, BulkDeedKind, BulkPreviewRequest, BulkPreviewView, SimSelectionRequest } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo, nextDay, useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { CAUSES, lastDayOf } from './block-dialog';
import { bulkPreviewQuery, useBulkChanges } from './bulk.queries';
import css from './inventory.module.css';
import { CentrePicker, NONE, type Option } from './move-dialog';
import { lastInstantOf, shownIccid, shownNumber } from './numbers';
import { fieldOf, say, useDraft } from './use-dialog';

interface BulkDialogProps {
  deed: BulkDeedKind;
  selection: SimSelectionRequest;
  onClose: () => void;
  onDone: () => void;
}

interface Draft {
  centre: Option | null;
  cause: BlockCause;
  day: string;
  reason: string;
}

/** One deed on many: what would change, what would not and why; then all of it or nothing. */
export function BulkDialog({ deed, selection, onClose, onDone }: BulkDialogProps): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { customerId } = useActing();
  const { draft, change, close } = useDraft<Draft>({ centre: null, cause: 'loss', day: '', reason: '' }, onClose);
  const asked = askedOf(deed, selection, draft);
  const preview = useQuery({ ...bulkPreviewQuery(customerId, asked), enabled: deed !== 'allocate' || draft.centre !== null });
  const { execute } = useBulkChanges();
  const changes = preview.data?.changes ?? 0;
  const submit = async (): Promise<void> => {
    if (!preview.data) return;
    const { state, count } = await execute(asked, { seen: preview.data.seen, reason: draft.reason }).catch((fault: unknown) => {
      if (isProblem(fault, 409)) void preview.refetch(); // what is shown is not so any more
      throw fault;
    });
    say(t(state === 'pending' ? 'bulk.waits' : 'bulk.done', { count, shown: format.number(count) }));
    onDone();
  };
  return (
    <ActionDialog
      title={t(`bulk.titles.${deed}`)} opened onClose={close} submit={t(`bulk.deeds.${deed}`)} danger={deed === 'block' || deed === 'markNotOwned'} fields={['reason', 'until']}
      incomplete={changes === 0 || preview.isFetching || !isReason(draft.reason)} onSubmit={submit}
    >
      {(fault) => (
        <>
          {deed === 'allocate' && <CentrePicker opened value={draft.centre} onChange={(centre) => change({ centre })} />}
          {deed === 'block' && <BlockFields draft={draft} change={change} latest={preview.data?.latestUntil} error={fieldOf(preview.error, 'until')} />}
          <Effect deed={deed} preview={preview} />
          <ReasonField {...(deed.startsWith('mark') && { label: t('mark.reason') })} value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

function askedOf(deed: BulkDeedKind, selection: SimSelectionRequest, { centre, cause, day }: Draft): BulkPreviewRequest {
  if (deed === 'allocate') return { deed, selection, costCentreId: centre === null || centre.value === NONE ? null : centre.value };
  return deed === 'block' ? { deed, selection, cause, until: day ? beginOfDay(nextDay(day)) : undefined } : { deed, selection };
}

function BlockFields({ draft: { cause, day }, change, latest, error }: { draft: Draft; change: (part: Partial<Draft>) => void; latest: string | null | undefined; error: string | undefined }): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <>
      <SegmentedControl aria-label={t('block.cause')} data={CAUSES.map((value) => ({ value, label: t(`causes.${value}`) }))} value={cause} onChange={(value) => change({ cause: value })} />
      <DayField label={t('block.lastDay')} description={t('block.lastDayHint')} min={daysAgo(0)} max={latest ? lastDayOf(latest) : undefined} value={day} onChange={(next) => change({ day: next })} error={error} />
    </>
  );
}

function Effect({ deed, preview: { data, error, isFetching } }: { deed: BulkDeedKind; preview: { data: BulkPreviewView | undefined; error: unknown; isFetching: boolean } }): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const format = useFormat();
  if (error) return <ProblemNote fault={error} fields={['until']} />;
  if (!data) return isFetching ? <Loader size="sm" aria-label={t('lib:loading')} /> : null;
  return (
    <div aria-live="polite">
      <Text fw={550}>{t(`bulk.effects.${deed}`, { count: data.changes, shown: format.number(data.changes) })}</Text>
      {data.until && <Text>{t('bulk.until', { day: format.day(lastInstantOf(data.until)) })}</Text>}
      {data.leftOut.length > 0 && (
        <>
          <Text mt="xs">{t('bulk.leftOut')}</Text>
          <ul className={css['leftOut']}>
            {data.leftOut.map(({ because, count, examples }) => (
              <li key={because}>{t(`bulk.because.${because}`, { count, shown: format.number(count) })} <span className={css['quiet']}>{t('bulk.examples', { list: format.list(examples.map(({ number, iccid }) => (number ? shownNumber(number) : shownIccid(iccid)))) })}</span></li>
            ))}
          </ul>
        </>
      )}
      <Text mt="xs">{t(data.secondPerson ? 'bulk.second' : data.undoable ? 'bulk.undoable' : 'bulk.notUndoable')}</Text>
    </div>
  );
}
