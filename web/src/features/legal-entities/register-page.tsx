import { Group } from '@mantine/core';
import { IconBuildingSkyscraper } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { LegalEntityView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { ButtonLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { numberOf } from './fact-words';
import { entitiesQuery } from './legal-entities.queries';
import { RecordEntityDialog } from './record-entity-dialog';

const route = getRouteApi('/operator/legal-entities/');

/** Companies in ownership graphs, Customers or not. */
export function RegisterPage(): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const list = useInfiniteQuery(entitiesQuery(search));
  const entities = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Deeds />}>
      <Filters words={useFilterWords()} filters={[]} search={{ label: t('search'), value: search ?? '', onChange: (text) => void navigate({ search: { search: text || undefined }, replace: true }) }} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={entities} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/operator/legal-entities/$legalEntityId', params: { legalEntityId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBuildingSkyscraper size={40} />} title={t('none')} />}
        />
      )}
    </Page>
  );
}

function Deeds(): ReactNode {
  const { t } = useTranslation('legal-entities');
  const { permissions } = useAgent();
  const [recording, setRecording] = useState(false);
  return (
    <Group gap="xs">
      <ButtonLink variant="default" to="/operator/legal-entities/to-review">{t('toReview')}</ButtonLink>
      <ButtonLink variant="default" to="/operator/legal-entities/what-if">{t('whatIf.title')}</ButtonLink>
      <AgentAction allowed={permissions.includes('legal-entity:record')} desk="BackOffice" variant="filled" onClick={() => setRecording(true)}>{t('recordEntity')}</AgentAction>
      {recording && <RecordEntityDialog onClose={() => setRecording(false)} />}
    </Group>
  );
}

function useColumns(): Column<LegalEntityView>[] {
  const { t } = useTranslation('legal-entities');
  return [
    { id: 'name', header: t('name'), wraps: true, cell: ({ name }) => name },
    { id: 'number', header: t('number'), width: '15rem', cell: numberOf },
    { id: 'customer', header: t('customer'), width: '18rem', cell: ({ customer }) => customer?.name ?? t('noCustomer') },
  ];
}
