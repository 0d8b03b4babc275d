import { IconBuildings } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AffiliateView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { lastDayOf, useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { ButtonLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { AffiliationTag, ControlSpan } from './affiliation-words';
import { affiliatesQuery } from './affiliations.queries';

/** Companies that the Customer controls and acts for; one that is not listed is not seen (GC-9.1-a). */
export function AffiliatesPage(): ReactNode {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const { customerId, customer } = useActing();
  const columns = useColumns();
  const list = useInfiniteQuery(affiliatesQuery(customerId));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead', { customer: customer.legalName })} actions={<ButtonLink variant="default" to="/customers/$customerId/affiliations" params={{ customerId }}>{t('toAffiliations')}</ButtonLink>}>
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/affiliates/$affiliationId', params: { customerId, affiliationId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBuildings size={40} />} title={t('none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<AffiliateView>[] {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const consentOf = ({ consent }: AffiliateView): string => {
    if (!consent) return t('noConsentShort');
    if (consent.withdrawnAt !== null) return t('withdrawnOn', { day: format.day(consent.withdrawnAt) });
    return consent.until === null ? t('since', { day: format.day(consent.from) }) : t('validTo', { day: format.day(lastDayOf(consent.until)) });
  };
  return [
    { id: 'company', header: t('company'), wraps: true, cell: ({ company }) => company.legalName },
    { id: 'state', header: t('state'), width: '15rem', cell: ({ state }) => <AffiliationTag state={state} /> },
    { id: 'control', header: t('control'), width: '20rem', wraps: true, cell: ({ control }) => <ControlSpan control={control} /> },
    { id: 'consent', header: t('consent'), width: '15rem', wraps: true, cell: consentOf },
    { id: 'acts', header: t('acts'), width: '8rem', align: 'end', cell: ({ acts }) => format.number(acts) },
  ];
}
