import { SegmentedControl, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { GrantView, SubProfileView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { WhyNot } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';
import { type SoMany, TickFound, useTicks } from '../../ui/ticks';
import { holdersQuery } from './sub-profiles.queries';
import css from './sub-profiles.module.css';

const route = getRouteApi('/customers/$customerId/sub-profiles/$subProfileId/');
const SHOWN = ['inForce', 'pending', 'all'] as const;

/** What can be done with the rights that are ticked; of another room. */
export type TickedDeeds = (grants: readonly GrantView[], clear: () => void, howToTickMore: ReactNode) => ReactNode;

/** Who holds it, on which part, until when. */
export function Holders({ subProfile: { id }, deeds }: { subProfile: SubProfileView; deeds: TickedDeeds }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { can } = useActing();
  const { holders = 'inForce' } = route.useSearch();
  const navigate = route.useNavigate();
  if (!can('grant:read')) return <div className={css['holders']}><Section title={t('holders')}><WhyNot permission="grant:read" /></Section></div>;
  return (
    <section className={css['holders']} aria-labelledby="holders">
      <div className={css['holdersHead']}>
        <h2 id="holders">{t('holders')}</h2>
        <SegmentedControl
          size="xs" aria-labelledby="holders" className="no-print" value={holders} data={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
          onChange={(value) => void navigate({ search: { holders: value === 'inForce' ? undefined : value }, replace: true, resetScroll: false })}
        />
      </div>
      <HolderTable key={holders} subProfileId={id} state={holders === 'all' ? undefined : holders} deeds={deeds} />
    </section>
  );
}

function HolderTable({ subProfileId, state, deeds }: { subProfileId: string; state?: 'inForce' | 'pending'; deeds: TickedDeeds }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  const { customerId } = useActing();
  const columns = useColumns();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(holdersQuery(customerId, { subProfileId, state }));
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const { ticked, ticking, tick, clear } = useTicks({ rows, idOf, words: { all: t('tick.all'), one: ({ holder }) => t('tick.one', { name: holder }) } });
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  const count = data?.pages[0]?.count;
  return (
    <>
      <DataTable
        label={t('holders')} columns={columns} rows={rows} rowKey={idOf} loading={!data} ticking={ticking}
        rowLink={(grant) => holderLink(customerId, grant)}
        hasMore={hasNextPage} onMore={() => void (!isFetchingNextPage && fetchNextPage())}
        foot={count && <Text size="sm" role="status">{t('grantCount', { count: count.value, shown: format.count(count) })}</Text>}
        empty={<StatePanel icon={<IconUsers size={40} />} title={state === 'pending' ? t('nobodyWaits') : t('nobodyHolds')} />}
      />
      {deeds(ticked, clear, (
        <TickFound
          list={{ rows, hasMore: hasNextPage }} tick={tick} more={async () => found(await fetchNextPage())}
          words={{ all: t('tick.found'), stop: (loaded) => t('tick.stop', { loaded }) }}
        />
      ))}
    </>
  );
}

const found = ({ data, hasNextPage }: { data?: { pages: readonly { items: readonly GrantView[] }[] }; hasNextPage: boolean }): SoMany<GrantView> => ({ rows: data?.pages.flatMap(({ items }) => items) ?? [], hasMore: hasNextPage });

const idOf = ({ id }: { id: string }): string => id;

/** A machine is found under API access, a person among the people. */
const holderLink = (customerId: string, { memberId, clientId }: GrantView) => (clientId
  ? { to: '/customers/$customerId/api/$clientId', params: { customerId, clientId } }
  : { to: '/customers/$customerId/people/$memberId', params: { customerId, memberId } }) as never;

function useColumns(): readonly Column<GrantView>[] {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  const part = ({ kind, name }: GrantView['scope'][number]): string => name ?? t(`parts.${kind}`);
  return [
    { id: 'holder', header: t('holder'), cell: ({ holder }) => holder },
    { id: 'what', header: t('holderKind'), width: '9rem', cell: ({ clientId }) => (clientId ? t('machine') : t('person')) },
    { id: 'scope', header: t('where'), width: '30%', cell: ({ scope }) => (scope.length === 0 ? t('whole') : format.list(scope.map(part))) },
    { id: 'state', header: t('state'), width: '12rem', cell: ({ state }) => t(`grantStates.${state}`) },
    { id: 'until', header: t('until'), width: '9rem', cell: ({ endsAt }) => (endsAt ? <When at={endsAt} /> : t('noEnd')) },
  ];
}
