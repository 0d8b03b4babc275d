import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InventoryLoadView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { ButtonLink } from '../../ui/link';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { SoFar } from '../../ui/so-far';
import { LoadActions } from './load-actions';
import { LoadErrors } from './load-errors';
import { LoadState } from './load-state';
import css from './loads.module.css';
import { loadQuery } from './loads.queries';

const route = getRouteApi('/operator/customers/$customerId/loads/$loadId');

/** One load: how far it is, what can be done with it, what is wrong in it. */
export function LoadPage(): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const { customerId, loadId } = route.useParams();
  const { data: load, error } = useQuery(loadQuery(customerId, loadId));
  if (error) return <FaultPage error={error} />;
  if (!load) return <LoadingPage />;
  const back = { to: { to: '/operator/customers/$customerId/loads', params: { customerId } }, label: t('backLoads') } as const;
  return (
    <Page title={load.fileName} lead={<LoadState state={load.state} />} back={back} actions={<LoadActions customerId={customerId} load={load} />}>
      <Columns>
        <Section><HowFar customerId={customerId} load={load} /></Section>
        <LoadFacts load={load} />
      </Columns>
      {load.errorCount > 0 && <LoadErrors customerId={customerId} load={load} />}
    </Page>
  );
}

function HowFar({ customerId, load }: { customerId: string; load: InventoryLoadView }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  const { state, rowsRead, rowsApplied, rowsTotal, cancelRequested } = load;
  const all = rowsTotal ?? rowsRead;
  const stopping = cancelRequested && (state === 'receiving' || state === 'applying');
  return (
    <div className={css['progress']}>
      <p role="status"><strong>{stopping ? t('says.cancelling') : t(`says.${state}`, { rows: format.number(all) })}</strong></p>
      {state === 'receiving' && <p>{t('received', { done: format.number(rowsRead) })}</p>}
      {(state === 'applying' || state === 'waiting') && <Applied done={rowsApplied} all={all} />}
      <WayOn customerId={customerId} state={state} />
    </div>
  );
}

/** Where an ended load leads. */
function WayOn({ customerId, state }: { customerId: string; state: InventoryLoadView['state'] }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  if (state === 'applied') return <div className="no-print"><ButtonLink to="/customers/$customerId/sims" params={{ customerId }} variant="default">{t('seeSims')}</ButtonLink></div>;
  if (state !== 'refused' && state !== 'failed') return null;
  return <div className="no-print"><ButtonLink to="/operator/customers/$customerId/loads" params={{ customerId }}>{t('drop.again')}</ButtonLink></div>;
}

function Applied({ done, all }: { done: number; all: number }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  return <SoFar done={done} all={all} says={t('progress', { done: format.number(done), all: format.number(all) })} />;
}

function LoadFacts({ load: { rowsRead, errorCount, createdAt, finishedAt } }: { load: InventoryLoadView }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  return (
    <Section title={t('facts')}>
      <Facts facts={[
        [t('rows'), format.number(rowsRead)],
        [t('errors'), format.number(errorCount)],
        [t('started'), <When key="started" at={createdAt} exact />],
        finishedAt !== null && [t('finished'), <When key="finished" at={finishedAt} exact />],
      ]} />
    </Section>
  );
}
