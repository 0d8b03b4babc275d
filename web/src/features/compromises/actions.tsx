import { Button, Loader } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerEntryView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { When } from '../../lib/when';
import { TextLink } from '../../ui/link';
import css from './compromises.module.css';
import { actionsQuery } from './compromises.queries';

/** Newest first, as the ledger tells it to whoever reads. */
export function Actions({ compromiseId, sentence }: { compromiseId: string; sentence: (entry: LedgerEntryView) => string }): ReactNode {
  const { t } = useTranslation('compromises');
  const { customerId } = useActing();
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(actionsQuery(customerId, compromiseId));
  if (error) return <FaultPanel fault={error} />;
  if (!data) return <Loader size="sm" />;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <p style={{ margin: 0 }}>{t('noActions')}</p>;
  return (
    <>
      <ol className={css['actions']}>
        {entries.map((entry) => (
          <li key={entry.seq}>
            <TextLink to="/customers/$customerId/activity/$seq" params={{ customerId, seq: entry.seq }} search={{}} inherit>{sentence(entry)}</TextLink>
            <span className={css['quiet']}><When at={entry.at} exact /></span>
          </li>
        ))}
      </ol>
      {hasNextPage && <Button mt="sm" variant="default" loading={isFetching} onClick={() => void fetchNextPage()}>{t('more')}</Button>}
    </>
  );
}
