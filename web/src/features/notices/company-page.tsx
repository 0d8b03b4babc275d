import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { CompanyNoticeView } from '../../lib/api-types.gen';
import { Page } from '../../ui/page';
import { NoticeList } from './notice-list';
import { useToldColumns } from './notice-words';
import { companyNoticesQuery } from './notices.queries';

/** What went to the address of the registration form. */
export function CompanyNoticesPage(): ReactNode {
  const { t } = useTranslation('notices');
  const { customerId } = useActing();
  const list = useInfiniteQuery(companyNoticesQuery(customerId));
  const columns = useToldColumns<CompanyNoticeView>([
    { id: 'subject', header: t('subject'), wraps: true, cell: ({ subject }) => subject },
    { id: 'recipient', header: t('recipient'), width: '20%', wraps: true, cell: ({ recipient }) => recipient },
    { id: 'rule', header: t('rule'), width: '8rem', cell: ({ rule }) => rule },
  ]);
  return (
    <Page title={t('company.title')} lead={t('company.lead')} back={{ to: { to: '/customers/$customerId/activity', params: { customerId } }, label: t('company.back') }}>
      <NoticeList label={t('company.title')} none={t('company.none')} columns={columns} list={list} />
    </Page>
  );
}
