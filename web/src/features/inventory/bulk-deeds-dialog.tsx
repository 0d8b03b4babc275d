import { Button, Group, Loader, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { ActionDialog } from '../../lib/action-dialog';
import type { BulkDeedView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { When } from '../../lib/when';
import { bulkDeedsQuery, undoPreviewQuery, useBulkChanges } from './bulk.queries';
import css from './inventory.module.css';
import { fieldOf, say, useDraft } from './use-dialog';

type After = { deed: BulkDeedView; what: 'undo' | 'approve' | 'refuse' };

/** What was done to many, and what waits: taken back or decided from here. */
export function BulkDeedsDialog({ onClose }: { onClose: () => void }): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const { customerId } = useActing();
  const { data, error } = useQuery(bulkDeedsQuery(customerId));
  const [after, setAfter] = useState<After | null>(null);
  return (
    <>
      <Modal opened={after === null} onClose={onClose} title={t('bulkDeeds.title')} size="lg" closeButtonProps={{ 'aria-label': t('lib:close') }}>
        {error && <ProblemNote fault={error} />}
        {data ? <Deeds deeds={data.items} onAfter={setAfter} /> : !error && <Loader size="sm" aria-label={t('lib:loading')} />}
      </Modal>
      {after?.what === 'undo' && <UndoDialog deed={after.deed} onClose={() => setAfter(null)} />}
      {after && after.what !== 'undo' && <DecideDialog deed={after.deed} approved={after.what === 'approve'} onClose={() => setAfter(null)} />}
    </>
  );
}

function Deeds({ deeds, onAfter }: { deeds: readonly BulkDeedView[]; onAfter: (after: After) => void }): ReactNode {
  const { t } = useTranslation('inventory');
  if (deeds.length === 0) return <Text>{t('bulkDeeds.none')}</Text>;
  return <ul className={css['ownList']}>{deeds.map((deed) => <Deed key={deed.id} deed={deed} onAfter={(what) => onAfter({ deed, what })} />)}</ul>;
}

function Deed({ deed, onAfter }: { deed: BulkDeedView; onAfter: (what: After['what']) => void }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { abilities, state, count, costCentre, madeBy, madeAt, reason } = deed;
  return (
    <li>
      <div>
        <strong>{t(`bulkDeeds.did.${deed.deed}`, { count, shown: format.number(count), centre: costCentre ? `${costCentre.code} ${costCentre.name}` : t('move.noCentre') })}</strong>
        <div className={css['quiet']}>{t(`bulkDeeds.states.${state}`)} · {madeBy.name} · <When at={madeAt} /> · {reason}</div>
      </div>
      <Group gap="xs">
        {abilities.undo && <Button variant="default" size="xs" onClick={() => onAfter('undo')}>{t('bulkDeeds.undo')}</Button>}
        {abilities.decide && <Button variant="default" size="xs" onClick={() => onAfter('approve')}>{t('bulkDeeds.approve')}</Button>}
        {abilities.decide && <Button variant="default" size="xs" onClick={() => onAfter('refuse')}>{t('bulkDeeds.refuse')}</Button>}
        {state === 'pending' && !abilities.decide && <Text size="sm">{t('bulkDeeds.another')}</Text>}
      </Group>
    </li>
  );
}

function UndoDialog({ deed, onClose }: { deed: BulkDeedView; onClose: () => void }): ReactNode {
  const { t } = useTranslation(['inventory', 'lib']);
  const format = useFormat();
  const { customerId } = useActing();
  const { draft, change, close } = useDraft({ reason: '' }, onClose);
  const { data, error } = useQuery(undoPreviewQuery(customerId, deed.id));
  const { undo } = useBulkChanges();
  return (
    <ActionDialog
      title={t('bulkDeeds.undoTitle')} opened onClose={close} submit={t('bulkDeeds.undo')} fields={['reason']} incomplete={!data || data.back === 0 || !isReason(draft.reason)}
      onSubmit={async () => {
        await undo(deed, draft.reason);
        say(t('bulkDeeds.undone'));
      }}
    >
      {(fault) => (
        <>
          {error && <ProblemNote fault={error} />}
          {!data && !error && <Loader size="sm" aria-label={t('lib:loading')} />}
          {data && <Text>{t('bulkDeeds.back', { count: data.back, shown: format.number(data.back) })} {data.changedSince > 0 && t('bulkDeeds.since', { count: data.changedSince, shown: format.number(data.changedSince) })}</Text>}
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}

function DecideDialog({ deed, approved, onClose }: { deed: BulkDeedView; approved: boolean; onClose: () => void }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { draft, change, close } = useDraft({ reason: '' }, onClose);
  const { decide } = useBulkChanges();
  return (
    <ActionDialog
      title={t(approved ? 'bulkDeeds.approveTitle' : 'bulkDeeds.refuseTitle')} opened onClose={close} submit={t(approved ? 'bulkDeeds.approve' : 'bulkDeeds.refuse')} fields={['reason']} incomplete={!isReason(draft.reason)}
      onSubmit={async () => {
        await decide(deed, approved, draft.reason);
        say(t(approved ? 'bulkDeeds.approved' : 'bulkDeeds.refused'));
      }}
    >
      {(fault) => (
        <>
          <Text>{t(approved ? 'bulkDeeds.approveEffect' : 'bulkDeeds.refuseEffect', { count: deed.count, shown: format.number(deed.count), name: deed.madeBy.name, reason: deed.reason })}</Text>
          <ReasonField value={draft.reason} onChange={(reason) => change({ reason })} error={fieldOf(fault, 'reason')} />
        </>
      )}
    </ActionDialog>
  );
}
