import { Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, ifMatch, told } from '../../lib/api';
import type { BulkChangeView } from '../../lib/api-types.gen';
import { isReason, ReasonField } from '../../lib/fields';
import { useFormat } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { useToPlan } from '../../lib/to-plan';
import { Action } from '../../lib/why';
import { changeQuery, isUnderWay } from './bulk-changes.queries';
import { doneBy, undoneBy } from './permissions';

interface ActionsProps {
  customerId: string;
  change: BulkChangeView;
}

/** What can be done with it as it stands: the word or a cancel, and an undo once it is done. */
export function ChangeActions({ customerId, change }: ActionsProps): ReactNode {
  const { state, undoable, undoneBy: later } = change;
  if (state === 'planned' || isUnderWay(change)) return <Word customerId={customerId} change={change} />;
  return state === 'applied' && undoable && later === null && <Undo customerId={customerId} change={change} />;
}

function Word({ customerId, change }: ActionsProps): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const [asked, setAsked] = useState<'apply' | 'cancel' | null>(null);
  const { state, deed, undoes, abilities, cancelRequested, waitsForAnother } = change;
  const { data: original } = useQuery({ ...changeQuery(customerId, undoes ?? ''), enabled: undoes !== null });
  const permission = doneBy(deed, original?.deed);
  return (
    <>
      <Action allowed={abilities.cancel} permission={permission} because={cancelRequested ? t('says.cancelling') : undefined} onClick={() => setAsked('cancel')}>{t('cancel.action')}</Action>
      {state === 'planned' && <Action allowed={abilities.apply} permission={permission} because={waitsForAnother ? t('needsAnother') : t('nothingTicked')} variant="filled" onClick={() => setAsked('apply')}>{t('apply.action')}</Action>}
      {asked && <WordDialog customerId={customerId} change={change} word={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function Undo({ customerId, change }: ActionsProps): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Action allowed={change.abilities.undo} permission={undoneBy(change.deed)} onClick={() => setAsked(true)}>{t('undo.action')}</Action>
      {asked && <UndoDialog customerId={customerId} change={change} onClose={() => setAsked(false)} />}
    </>
  );
}

function WordDialog({ customerId, change, word, onClose }: ActionsProps & { word: 'apply' | 'cancel'; onClose: () => void }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const queryClient = useQueryClient();
  const { id: bulkChangeId, version, deed, rows: { ticked, waiting }, customer, undoable } = change;
  const path = { customerId, bulkChangeId };
  const act = async (): Promise<void> => {
    const answer = await told(word === 'apply'
      ? api.POST('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/application', { params: { path, header: ifMatch(version) } })
      : api.POST('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/cancellation', { params: { path } }));
    queryClient.setQueryData(changeQuery(customerId, bulkChangeId).queryKey, answer);
    await queryClient.invalidateQueries({ queryKey: ['customer', customerId, 'bulk-changes'] });
  };
  return (
    <ActionDialog opened title={t(`${word}.ask`)} onClose={onClose} submit={word === 'apply' ? t('apply.submit', { count: ticked, shown: format.number(ticked) }) : t('cancel.action')} danger={word === 'cancel' || !undoable} onSubmit={act}>
      {word === 'cancel' ? <Text>{t('cancel.text')}</Text> : (
        <>
          <Text>{t('apply.text', { what: t(`title.${deed}`, { count: ticked, shown: format.number(ticked), customer: customer.name }) })}</Text>
          {waiting > 0 && <Text>{t('wait', { count: waiting, shown: format.number(waiting) })}</Text>}
          <Text>{t(`undoing.${deed}`)}</Text>
        </>
      )}
    </ActionDialog>
  );
}

/** An undo is a plan again: looked through, then given the word. */
function UndoDialog({ customerId, change: { id: bulkChangeId, deed }, onClose }: ActionsProps & { onClose: () => void }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const queryClient = useQueryClient();
  const toPlan = useToPlan();
  const [reason, setReason] = useState('');
  const undo = async (): Promise<void> => {
    const plan = await told(api.POST('/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/undoing', { params: { path: { customerId, bulkChangeId } }, body: { reason: reason.trim() } }));
    void queryClient.invalidateQueries({ queryKey: changeQuery(customerId, bulkChangeId).queryKey });
    await toPlan(plan);
  };
  return (
    <ActionDialog opened title={t('undo.ask')} onClose={onClose} submit={t('undo.submit')} incomplete={!isReason(reason)} onSubmit={undo} fields={['reason']}>
      {(fault) => (
        <>
          <Text>{t(`undoing.${deed}`)}</Text>
          <Text>{t('undo.text')}</Text>
          <ReasonField value={reason} onChange={setReason} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
