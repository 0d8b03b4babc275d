import { Button, Text } from '@mantine/core';
import { IconArrowsDiff, IconPlus, IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SubProfileView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { subProfilesQuery } from './sub-profiles.queries';
import type { ListSearch } from './sub-profiles.search';

const route = getRouteApi('/customers/$customerId/sub-profiles/');

/** Bundles of permissions: what there is, what each gives, how many people have it. */
export function SubProfilesPage(): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { customerId, can } = useActing();
  const navigate = useNavigate();
  const { data, error } = useQuery(subProfilesQuery(customerId));
  return (
    <Page
      title={t('title')} lead={t('lead')}
      actions={(
        <>
          <Button variant="default" leftSection={<IconArrowsDiff size={16} aria-hidden />} component={Link} to="/customers/$customerId/sub-profiles/compare" {...{ params: { customerId } } as object}>{t('compare')}</Button>
          <Action allowed={can('sub-profile:define')} permission="sub-profile:define" variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/sub-profiles/new', params: { customerId } })}>{t('define')}</Action>
        </>
      )}
    >
      {error ? <Section><FaultPanel fault={error} /></Section> : <List all={data} />}
    </Page>
  );
}

function List({ all }: { all: readonly SubProfileView[] | undefined }): ReactNode {
  const { t } = useTranslation('sub-profiles');
  const { t: lib } = useTranslation('lib');
  const { customerId } = useActing();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: Partial<ListSearch>): void => void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const columns = useColumns();
  const rows = (all ?? []).map((one) => ({ ...one, name: bundleName(lib, one) })).filter((one) => fits(one, search)).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <Filters
        words={useFilterWords()}
        search={{ label: t('search'), value: search.q ?? '', onChange: (q) => set({ q: q || undefined }) }}
        filters={useFilters(search, set)}
      />
      <DataTable
        label={t('title')} columns={columns} rows={rows} rowKey={({ id }) => id} loading={all === undefined}
        rowLink={({ id }) => ({ to: '/customers/$customerId/sub-profiles/$subProfileId', params: { customerId, subProfileId: id } })}
        foot={<Text size="sm" role="status">{t('count', { count: rows.length })}</Text>}
        empty={<StatePanel icon={<IconShieldLock size={40} />} title={t('none')} action={<Button variant="default" onClick={() => set({ q: undefined, kind: undefined, state: undefined, gives: undefined })}>{t('showAll')}</Button>} />}
      />
    </>
  );
}

const fits = ({ name, code, builtIn, retiredAt, permissions }: SubProfileView, { q = '', kind, state, gives }: ListSearch): boolean =>
  `${name} ${code}`.toLowerCase().includes(q.toLowerCase())
  && (kind === undefined || builtIn === (kind === 'builtIn'))
  && (state === undefined || (retiredAt !== null) === (state === 'retired'))
  && (gives === undefined || permissions.includes(gives));

function useFilters({ kind, state, gives }: ListSearch, set: (change: Partial<ListSearch>) => void): readonly Filter[] {
  const { t } = useTranslation('sub-profiles');
  const { groups } = useCatalogue();
  return [
    { id: 'gives', label: t('gives'), value: gives ?? null, options: groups.flatMap(({ entries }) => entries).map(({ permission, label }) => ({ value: permission, label })), onChange: (value) => set({ gives: value ?? undefined }) },
    { id: 'kind', label: t('kind'), value: kind ?? null, options: (['builtIn', 'own'] as const).map((value) => ({ value, label: t(value) })), onChange: (value) => set({ kind: (value ?? undefined) as ListSearch['kind'] }) },
    { id: 'state', label: t('state'), value: state ?? null, options: (['inUse', 'retired'] as const).map((value) => ({ value, label: t(value) })), onChange: (value) => set({ state: (value ?? undefined) as ListSearch['state'] }) },
  ];
}

function useColumns(): readonly Column<SubProfileView>[] {
  const { t } = useTranslation('sub-profiles');
  const format = useFormat();
  const { groups } = useCatalogue();
  const categories = (permissions: readonly string[]): string => format.list(groups.filter(({ entries }) => entries.some(({ permission }) => permissions.includes(permission))).map(({ category }) => category));
  return [
    { id: 'name', header: t('name'), cell: ({ name }) => name },
    { id: 'gives', header: t('about'), width: '32%', cell: ({ permissions }) => categories(permissions) },
    { id: 'permissions', header: t('permissions'), width: '8rem', align: 'end', cell: ({ permissions }) => format.number(permissions.length) },
    { id: 'holders', header: t('heldBy'), width: '7rem', align: 'end', cell: ({ holders }) => holders !== null && format.count(holders) },
    { id: 'kind', header: t('kind'), width: '8rem', cell: ({ builtIn }) => (builtIn ? t('builtIn') : t('own')) },
    { id: 'state', header: t('state'), width: '10rem', cell: ({ retiredAt }) => retiredAt && <>{t('retired')}, <When at={retiredAt} /></> },
  ];
}
