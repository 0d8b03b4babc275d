import { Button, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import { FaultPanel } from '../../lib/fault-pages';
import { useAgent } from '../../lib/session';
import { TextLink } from '../../ui/link';
import { Section } from '../../ui/page';
import css from './applications.module.css';
import { missingQuery, noticesQuery } from './applications.queries';
import { AnnounceDialog } from './operator-dialogs';
import { useDay, useName, useNotice } from './words';

/** GC-7: on, paid, and not agreed to: an agent asks, or switches it off. */
export function MissingConsents(): ReactNode {
  const { t } = useTranslation('applications');
  const name = useName();
  const notice = useNotice();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(missingQuery);
  const missing = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('missing.title')}>
      <Text size="sm" c="dimmed" mb="xs">{t(data && missing.length === 0 ? 'missing.none' : 'missing.lead')}</Text>
      {error && <FaultPanel fault={error} />}
      <ul className={css['list']}>
        {missing.map(({ customer, application, price }) => (
          <li key={`${customer.id} ${application}`} className={css['item']}>
            <span><TextLink to="/operator/customers/$customerId" params={{ customerId: customer.id }}>{customer.name}</TextLink>{': '}{name(application)}</span>
            <span className={css['quiet']}>{notice(price)}</span>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button variant="subtle" loading={isFetching} onClick={() => void fetchNextPage()}>{t('missing.more')}</Button>}
    </Section>
  );
}

/** Everything that was ever announced, newest first. */
export function PriceNotices(): ReactNode {
  const { t } = useTranslation('applications');
  const name = useName();
  const notice = useNotice();
  const day = useDay();
  const { permissions } = useAgent();
  const [announcing, setAnnouncing] = useState(false);
  const { data, error } = useQuery(noticesQuery);
  return (
    <Section title={t('notices.title')} actions={<AgentAction allowed={permissions.includes('catalogue:announce')} desk="BackOffice" onClick={() => setAnnouncing(true)}>{t('notices.announce')}</AgentAction>}>
      {error && <FaultPanel fault={error} />}
      {data?.length === 0 && <Text size="sm" c="dimmed">{t('notices.none')}</Text>}
      <ul className={css['list']}>
        {data?.map((each) => (
          <li key={`${each.application} ${each.version}`} className={css['item']}>
            <span><strong>{name(each.application)}</strong>{': '}{notice(each)}{each.agreement !== null && ` (${each.agreement})`}</span>
            <span className={css['quiet']}>{t('notices.by', { name: each.announcedBy.name, day: day(each.announcedAt) })}</span>
          </li>
        ))}
      </ul>
      {announcing && <AnnounceDialog onClose={() => setAnnouncing(false)} />}
    </Section>
  );
}
