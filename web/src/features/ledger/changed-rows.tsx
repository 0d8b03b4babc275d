import { Button, Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerEntryView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { Section } from '../../ui/page';
import { ChangeTable } from './change-table';
import css from './ledger.module.css';
import { detailsQuery } from './ledger.queries';
import { fieldName, Value } from './value';

type Sides = Readonly<Record<string, unknown>> | null;

interface Row {
  id?: string;
  before?: Sides;
  after?: Sides;
  table?: string;
  reason?: string;
}

/** Rights and people of a change of many are for every reader of the entry. */
const isOfRights = ({ event }: LedgerEntryView): boolean => event.startsWith('bulk-change.');

/** What an entry changed, row by row. Of customer data the rows that the reader's own rights cover; of the others it is said that they are there. */
export function ChangedRows({ entry }: { entry: LedgerEntryView }): ReactNode {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { customerId, can } = useActing();
  const { seq, names, details } = entry;
  const readable = isOfRights(entry) || can('sim:history');
  const rows = useInfiniteQuery({ ...detailsQuery(customerId, seq), enabled: details !== null && readable });
  if (details === null) return null;
  if (!readable) return <Section title={t('entry.rows')}><p style={{ margin: 0 }}>{t('entry.noRows', { shown: format.number(details.count) })}</p></Section>;
  const shown = rows.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('entry.rows')}>
      {rows.error && <FaultPanel fault={rows.error} />}
      {shown.map(({ position, row }) => (
        <article key={position} className={css['row']} aria-label={t('entry.row', { position: format.number(position) })}>
          <h3>{t('entry.row', { position: format.number(position) })}{row && <Kind row={row as Row} names={names} />}</h3>
          {row ? <OneRow row={row as Row} names={names} /> : <p>{t('entry.hidden')}</p>}
        </article>
      ))}
      <Group justify="space-between">
        <span className={css['quiet']} role="status">{t('entry.ofRows', { shown: format.number(shown.length), all: format.number(details.count) })}</span>
        {rows.hasNextPage && <Button variant="default" className="no-print" loading={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>{t('entry.moreRows')}</Button>}
      </Group>
    </Section>
  );
}

/** What kind of thing it is, and which one where it has a name. */
function Kind({ row: { table, id }, names }: { row: Row; names: LedgerEntryView['names'] }): ReactNode {
  const name = names.find((each) => each.id === id)?.name;
  return table === undefined ? null : <> · <Value value={table} names={[]} />{name !== undefined && <> · {name}</>}</>;
}

function OneRow({ row: { before = null, after = null, reason }, names }: { row: Row; names: LedgerEntryView['names'] }): ReactNode {
  const { t } = useTranslation('ledger');
  return (
    <>
      {reason && <p>{fieldName(t, 'reason')}: {reason}</p>}
      <ChangeTable before={before} after={after} names={names} />
    </>
  );
}
