import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimsOverviewView } from '../../lib/api-types.gen';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { type Bar, Bars } from '../../ui/bars';
import { Section } from '../../ui/page';
import css from './inventory.module.css';
import { type SimSearch, toggled } from './search';
import { filterOf, overviewQuery } from './sims.queries';

interface OverviewProps {
  search: SimSearch;
  change: (part: Partial<SimSearch>) => void;
  /** Rows come first. */
  ready: boolean;
}

/** How many of what kind; each bar filters the list. A kind that is filtered by still shows its others, so that one can change one's mind. */
export function Overview(props: OverviewProps): ReactNode {
  const { t } = useTranslation('inventory');
  return (
    <div className={css['beside']}>
      <Section bare>
        <div className={css['facets']} role="group" aria-label={t('overview.title')}>
          <States {...props} />
          <Plans {...props} />
          <Centres {...props} />
          <Assigned {...props} />
        </div>
      </Section>
    </div>
  );
}

/** What the list has without this one filter. */
function useCounted({ search, ready }: OverviewProps, without: keyof SimSearch) {
  const { customerId } = useActing();
  const filter = filterOf({ ...search, [without]: undefined });
  return useQuery({ ...overviewQuery(customerId, filter), enabled: ready, placeholderData: (before: SimsOverviewView | undefined) => before });
}

function States(props: OverviewProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { data, error } = useCounted(props, 'state');
  const { search: { state }, change } = props;
  const bars = data?.states.map(({ state: id, count }) => ({ id, label: t(`states.${id}`), count, chosen: state?.split(',').includes(id) ?? false }));
  return <Facet title={t('overview.states')} error={error} bars={bars} onChoose={(id) => change({ state: toggled(state, id) })} />;
}

function Plans(props: OverviewProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { data, error } = useCounted(props, 'plan');
  const { search: { plan }, change } = props;
  const bars = data?.tariffPlans.flatMap(({ plan: id, count }) => (id === null ? [] : { id, label: id, count, chosen: plan === id }));
  return <Facet title={t('overview.plans')} error={error} bars={bars} others={data?.otherTariffPlans} onChoose={(id) => change({ plan: plan === id ? undefined : id })} />;
}

function Centres(props: OverviewProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { data, error } = useCounted(props, 'centre');
  const { search: { centre }, change } = props;
  const bars = data?.costCentres.flatMap(({ costCentre, count }) => (costCentre === null ? [] : { id: costCentre.id, label: `${costCentre.code} ${costCentre.name}`, count, chosen: centre === costCentre.id }));
  return <Facet title={t('overview.centres')} error={error} bars={bars} others={data?.otherCostCentres} onChoose={(id) => change({ centre: centre === id ? undefined : id })} />;
}

function Assigned(props: OverviewProps): ReactNode {
  const { t } = useTranslation('inventory');
  const { data, error } = useCounted(props, 'assigned');
  const { search: { assigned }, change } = props;
  if (!data?.assigned) return null;
  const counted = data.assigned;
  const bars = (['yes', 'no'] as const).map((id) => ({ id, label: t(`assigned.${id}`), count: counted[id], chosen: assigned === id }));
  return <Facet title={t('overview.assigned')} error={error} bars={bars} onChoose={(id) => change({ assigned: assigned === id ? undefined : id as 'yes' | 'no' })} />;
}

interface FacetProps {
  title: string;
  error: Error | null;
  bars: readonly Bar[] | undefined;
  /** Cards of kinds that are not shown. */
  others?: number;
  onChoose: (id: string) => void;
}

const MOST = 6;

function Facet({ title, error, bars, others = 0, onChoose }: FacetProps): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  const { shown, rest } = firstOf(bars ?? [], others);
  return (
    <div className={css['facet']}>
      <h3>{title}</h3>
      {error && <ProblemNote fault={error} />}
      {!bars && !error && WAITING.map((each) => <Skeleton key={each} height={14} my={14} mx="xs" width="90%" />)}
      {bars && <Bars label={title} bars={shown} shown={format.number} onChoose={onChoose} />}
      {rest > 0 && <p>{t('overview.others', { shown: format.number(rest) })}</p>}
    </div>
  );
}

/** The greatest, and whatever is chosen. */
function firstOf(bars: readonly Bar[], others: number): { shown: Bar[]; rest: number } {
  const shown = bars.filter(({ chosen }, index) => index < MOST || chosen);
  return { shown, rest: bars.filter((bar) => !shown.includes(bar)).reduce((sum, { count }) => sum + count, others) };
}

const WAITING = [0, 1, 2, 3];
