import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarSearch, IconKey, IconListCheck, IconUpload, IconUserPlus, IconUsers } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MemberView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { ButtonLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { type SoMany, TickFound, useTicks } from '../../ui/ticks';
import { AdmitDialog } from './admit-dialog';
import { type PeopleFilter, peopleQuery } from './members.queries';
import { askedNext, type PeopleAsked, USUAL } from './people.search';
import { usePeopleColumns } from './people-columns';
import { type GiveMany, TickedPeople } from './ticked-people';

const route = getRouteApi('/customers/$customerId/people/');
const CAPACITIES = ['AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser'] as const;
const HOLDINGS = [USUAL, 'now', 'nothing'] as const;
const STATES = ['inForce', 'notBegun', 'ended'] as const;

/** Who is here, with which rights, until when. */
export function PeoplePage({ giveMany }: { giveMany: GiveMany }): ReactNode {
  const { t } = useTranslation('members');
  const { customer, can, customerId } = useActing();
  const [admitting, { open, close }] = useDisclosure();
  const navigate = route.useNavigate();
  return (
    <Page
      title={t('title')} lead={t('lead', { customer: customer.legalName })}
      actions={(
        <>
          {can('grant:read') && <ButtonLink to="/customers/$customerId/access" params={{ customerId }} variant="subtle" leftSection={<IconCalendarSearch size={16} aria-hidden />}>{t('accessOn')}</ButtonLink>}
          {can('grant:read') && <ButtonLink to="/customers/$customerId/bulk-changes" params={{ customerId }} variant="subtle" visibleFrom="sm" leftSection={<IconListCheck size={16} aria-hidden />}>{t('many.changes')}</ButtonLink>}
          {can('contact:read') && <ButtonLink to="/customers/$customerId/ownership" params={{ customerId }} variant="default" leftSection={<IconKey size={16} aria-hidden />}>{t('ownership')}</ButtonLink>}
          <Action allowed={can('member:admit')} permission="member:admit" leftSection={<IconUpload size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/bulk-changes/import', params: { customerId } })}>{t('many.import')}</Action>
          <Action allowed={can('member:admit')} permission="member:admit" variant="filled" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={open}>{t('admit.title')}</Action>
        </>
      )}
    >
      <People giveMany={giveMany} />
      <AdmitDialog opened={admitting} onClose={close} />
    </Page>
  );
}

function People({ giveMany }: { giveMany: GiveMany }): ReactNode {
  const { t } = useTranslation('members');
  const { t: tLib } = useTranslation('lib');
  const words = useFilterWords();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: PeopleAsked): void => void navigate({ search: (former) => askedNext(former, changed), replace: true });
  const { holding = 'anything', ...others } = filter;
  return (
    <>
      <Filters
        words={words}
        search={{ label: t('find'), value: filter.name ?? '', onChange: (name) => change({ name: name || undefined }) }}
        filters={[
          { id: 'holding', label: t('holding'), value: holding === 'anything' ? null : holding, options: HOLDINGS.map((value) => ({ value, label: t(`holdings.${value}`) })), onChange: (value) => change({ holding: (value ?? 'anything') as PeopleAsked['holding'] }) },
          { id: 'profile', label: t('profile'), value: filter.profile ?? null, options: CAPACITIES.map((value) => ({ value, label: tLib(`profiles.${value}`) })), onChange: (value) => change({ profile: (value ?? undefined) as PeopleAsked['profile'] }) },
          { id: 'state', label: t('state'), value: filter.state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: (value ?? undefined) as PeopleAsked['state'] }) },
        ]}
      >
        {holding === USUAL && <Button variant="subtle" size="xs" onClick={() => change({ holding: 'anything' })}>{t('everybody')}</Button>}
      </Filters>
      <PeopleTable filter={holding === 'anything' ? others : { ...others, holding }} giveMany={giveMany} />
    </>
  );
}

function PeopleTable({ filter, giveMany }: { filter: PeopleFilter; giveMany: GiveMany }): ReactNode {
  const { t } = useTranslation('members');
  const format = useFormat();
  const { customerId } = useActing();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(peopleQuery(customerId, filter));
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]);
  const columns = usePeopleColumns();
  const { ticked, ticking, tick, clear } = useTicks({ rows, idOf, words: { all: t('many.all'), one: ({ displayName }) => t('many.one', { name: displayName }) } });
  const count = data?.pages[0]?.count;
  if (error && rows.length === 0) return <Section><FaultPanel fault={error} /></Section>;
  return (
    <>
      <DataTable
        label={t('title')} columns={columns} rows={rows} rowKey={idOf} loading={isPending} ticking={ticking}
        rowLink={({ id }) => ({ to: '/customers/$customerId/people/$memberId', params: { customerId, memberId: id } })}
        hasMore={hasNextPage} onMore={() => !isFetchingNextPage && void fetchNextPage()}
        foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
        empty={<StatePanel icon={<IconUsers size={40} />} title={t('empty.title')}>{t('empty.text')}</StatePanel>}
      />
      <TickedPeople people={ticked} clear={clear} giveMany={giveMany}>
        <TickFound
          list={{ rows, hasMore: hasNextPage }} tick={tick} more={async () => found(await fetchNextPage())}
          words={{ all: t('many.found'), stop: (loaded) => t('many.stop', { loaded }) }}
        />
      </TickedPeople>
    </>
  );
}

const found = ({ data, hasNextPage }: { data?: { pages: readonly { items: readonly MemberView[] }[] }; hasNextPage: boolean }): SoMany<MemberView> => ({ rows: data?.pages.flatMap(({ items }) => items) ?? [], hasMore: hasNextPage });

const idOf = ({ id }: { id: string }): string => id;
