import { useDisclosure } from '@mantine/hooks';
import { IconBriefcase, IconHistory, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MandateView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { ButtonLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { DraftDialog, type RightChoice } from './draft-dialog';
import { LastDay, namedNow, numberShown, type ShowParts, StateTag } from './mandate-words';
import { mandatesQuery } from './mandates.queries';
import { STATES } from './mandates.search';

const route = getRouteApi('/customers/$customerId/mandates/');

/** GC-9.2-c: who acts for this Customer from outside, by which mandate. */
export function MandatesPage({ right, parts }: { right: RightChoice; parts: ShowParts }): ReactNode {
  const { t } = useTranslation('mandates');
  const { customerId, customer, can } = useActing();
  const [drafting, { open, close }] = useDrafting();
  return (
    <Page
      title={t('title')} lead={t('lead', { customer: customer.legalName })}
      actions={(
        <>
          {can('ledger:read') && <ButtonLink to="/customers/$customerId/activity" params={{ customerId }} search={{ mandate: 'all' }} variant="subtle" leftSection={<IconHistory size={16} aria-hidden />}>{t('doneByAll')}</ButtonLink>}
          <Action allowed={can('mandate:give')} permission="mandate:give" variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>{t('draft.title')}</Action>
        </>
      )}
    >
      <Mandates parts={parts} />
      {drafting && can('mandate:give') && <DraftDialog right={right} onClose={close} />}
    </Page>
  );
}

/** Whoever comes here to draft one begins at once; the way back does not begin it again. */
function useDrafting(): ReturnType<typeof useDisclosure> {
  const { draft, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const drafting = useDisclosure(draft === true);
  useEffect(() => {
    if (draft) void navigate({ search, replace: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, for the address that one came by
  }, []);
  return drafting;
}

function Mandates({ parts }: { parts: ShowParts }): ReactNode {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const { customerId } = useActing();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(parts);
  const list = useInfiniteQuery(mandatesQuery(customerId, search.state));
  const count = list.data?.pages[0]?.count;
  return (
    <>
      <Filters words={useFilterWords()} filters={[{
        id: 'state', label: t('state'), value: search.state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
        onChange: (value) => void navigate({ search: { ...search, state: STATES.find((each) => each === value) }, replace: true }),
      }]} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/mandates/$mandateId', params: { customerId, mandateId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBriefcase size={40} />} title={t(search.state ? 'noneLike' : 'none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </>
  );
}

function useColumns(parts: ShowParts): Column<MandateView>[] {
  const { t } = useTranslation('mandates');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  return [
    { id: 'thirdParty', header: t('thirdParty'), width: '18%', wraps: true, cell: ({ thirdParty }) => thirdParty },
    { id: 'number', header: t('number'), width: '11rem', cell: ({ thirdPartyNumber }) => numberShown(thirdPartyNumber) },
    { id: 'gives', header: t('gives'), width: '16%', wraps: true, cell: ({ subProfile }) => bundleName(tLib, subProfile) },
    { id: 'where', header: t('where'), wraps: true, cell: ({ scope }) => parts(scope) },
    { id: 'people', header: t('people.title'), width: '7rem', cell: (mandate) => format.number(namedNow(mandate).length) },
    { id: 'until', header: t('until'), width: '9rem', cell: ({ endsAt }) => <LastDay at={endsAt} /> },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <StateTag state={state} /> },
  ];
}
