import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChangeView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { changeQuery, isUnderWay } from './bulk-changes.queries';
import { ChangeActions } from './change-actions';
import { ChangeRows } from './change-rows';
import { ChangeState } from './change-state';
import { HowFar } from './how-far';

const route = getRouteApi('/customers/$customerId/bulk-changes/$bulkChangeId');

/** What all of it together would do to whom; of another room. */
type EffectOf = (change: BulkChangeView) => ReactNode;

/** A change of many: what will be done to whom, what cannot, and the word that does it. */
export function ChangePage({ effect }: { effect: EffectOf }): ReactNode {
  const { customerId, bulkChangeId } = route.useParams();
  const { data: change, error } = useQuery(changeQuery(customerId, bulkChangeId));
  if (error && !change) return <FaultPage error={error} />;
  if (!change) return <LoadingPage />;
  return <One key={change.id} change={change} effect={effect} />;
}

function One({ change, effect }: { change: BulkChangeView; effect: EffectOf }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const { customerId } = route.useParams();
  useReadAgain(customerId, change);
  const { deed, state, rows, customer } = change;
  const count = state === 'planned' ? rows.ticked : rows.total;
  const title = count > 0 ? t(`title.${deed}`, { count, shown: format.number(count), customer: customer.name }) : t(`titleOnly.${deed}`, { customer: customer.name });
  return (
    <Page
      title={title} lead={<ChangeState state={state} />} back={{ to: { to: '/customers/$customerId/bulk-changes', params: { customerId } }, label: t('back') }}
      actions={<ChangeActions customerId={customerId} change={change} />}
    >
      <Columns>
        <Section><HowFar change={change} /></Section>
        <ChangeFacts customerId={customerId} change={change} />
      </Columns>
      {state === 'planned' && rows.ticked > 0 && deed !== 'importPeople' && effect(change)}
      {rows.total > 0 && <ChangeRows customerId={customerId} change={change} />}
    </Page>
  );
}

/** It has come to an end: people and rights may be others now, and rows say why they were refused. */
function useReadAgain(customerId: string, change: BulkChangeView): void {
  const queryClient = useQueryClient();
  const underWay = isUnderWay(change);
  const was = useRef(underWay);
  useEffect(() => {
    if (was.current && !underWay) void queryClient.invalidateQueries({ queryKey: ['customer', customerId] });
    was.current = underWay;
  }, [queryClient, customerId, underWay]);
}

function ChangeFacts({ customerId, change: { plannedBy, appliedBy, createdAt, finishedAt, reason, fileName, undoes, undoneBy } }: { customerId: string; change: BulkChangeView }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const other = (bulkChangeId: string, says: string): ReactNode => <TextLink key={bulkChangeId} to="/customers/$customerId/bulk-changes/$bulkChangeId" params={{ customerId, bulkChangeId }} inherit>{says}</TextLink>;
  return (
    <Section title={t('facts')}>
      <Facts facts={[
        [t('reason'), reason],
        fileName !== null && [t('file'), fileName],
        [t('plannedBy'), <span key="planned">{plannedBy.name}, <When at={createdAt} exact /></span>],
        appliedBy !== null && [t('appliedBy'), appliedBy.name],
        finishedAt !== null && [t('finished'), <When key="finished" at={finishedAt} exact />],
        undoes !== null && [t('undoes'), other(undoes, t('undoesLink'))],
        undoneBy !== null && [t('undoneBy'), other(undoneBy, t('undoneByLink'))],
      ]} />
    </Section>
  );
}
