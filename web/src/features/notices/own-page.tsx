import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnNoticeView } from '../../lib/api-types.gen';
import { Page } from '../../ui/page';
import { NoticeList } from './notice-list';
import { useToldColumns } from './notice-words';
import { ownNoticesQuery } from './notices.queries';

/** Every mail and SMS of the portal to whoever is signed in; its words are gone, since they may have held a link. */
export function OwnNoticesPage(): ReactNode {
  const { t } = useTranslation('notices');
  const list = useInfiniteQuery(ownNoticesQuery);
  const columns = useToldColumns<OwnNoticeView>([
    { id: 'way', header: t('way'), width: '6rem', cell: ({ transport }) => t(`ways.${transport}`) },
    { id: 'subject', header: t('subject'), wraps: true, cell: ({ subject }) => subject },
    { id: 'about', header: t('about'), width: '22%', wraps: true, cell: ({ customer }) => customer?.name ?? t('own.yourself') },
  ]);
  return (
    <Page title={t('own.title')} lead={t('own.lead')} back={{ to: { to: '/account' }, label: t('own.back') }}>
      <NoticeList label={t('own.title')} none={t('own.none')} columns={columns} list={list} />
    </Page>
  );
}
