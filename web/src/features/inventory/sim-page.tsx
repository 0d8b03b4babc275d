import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimDetailView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { Columns, Page } from '../../ui/page';
import { lastSearch } from './last-search';
import { shownIccid, shownNumber } from './numbers';
import { SimAccess } from './sim-access';
import { SimActions, SimBlock } from './sim-actions';
import { SimFacts } from './sim-facts';
import { SimState } from './sim-state';
import { SimTimeline } from './sim-timeline';
import { simQuery } from './sims.queries';

const route = getRouteApi('/customers/$customerId/sims/$simId');

/** One SIM: what it is, what happened, who can see it, what can be done. */
export function SimPage(): ReactNode {
  const { customerId, simId } = route.useParams();
  const { data: sim, error } = useQuery(simQuery(customerId, simId));
  if (error) return <FaultPage error={error} />;
  return sim ? <Shown sim={sim} /> : <LoadingPage />;
}

function Shown({ sim }: { sim: SimDetailView }): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId } = useActing();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title={sim.line ? shownNumber(sim.line.number) : shownIccid(sim.iccid)}
      lead={<SimState state={sim.state} blockedUntil={sim.blockedUntil} />}
      back={{ to: { to: '/customers/$customerId/sims', params: { customerId }, search: lastSearch(customerId) }, label: t('sim.back') }}
      actions={<SimActions sim={sim} />}
    >
      <Columns>
        <div>
          <SimBlock sim={sim} />
          <SimFacts sim={sim} />
          <SimTimeline sim={sim} />
        </div>
        <SimAccess simId={sim.id} asked={search} onAsk={(asked) => void navigate({ search: asked, replace: true, resetScroll: false })} />
      </Columns>
    </Page>
  );
}
