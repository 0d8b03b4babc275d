import { Button } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DryRunChangeView, DryRunRuleView, DryRunView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';
import { SoFar } from '../../ui/so-far';
import { noon, useRuleName, useSubject } from './pack-words';
import { changesQuery, dryRunQuery } from './rule-packs.queries';
import css from './rule-packs.module.css';

const route = getRouteApi('/operator/rule-packs/$version');

/** What the stored events would lead to under this pack. Nothing is written; the address says whether it is asked. */
export function DryRunSection({ version }: { version: string }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const { tried } = route.useSearch();
  const navigate = route.useNavigate();
  const turn = (on: boolean): void => void navigate({ search: on ? { tried: true } : {}, replace: true });
  return (
    <>
      <Section title={t('dryRun')} actions={tried ? <Button variant="subtle" size="xs" onClick={() => turn(false)}>{t('stop')}</Button> : undefined}>
        {tried ? <Counted version={version} /> : <div className={css['try']}><p className={css['says']}>{t('dryRunHint')}</p><div><Button variant="default" onClick={() => turn(true)}>{t('try')}</Button></div></div>}
      </Section>
      {tried && <ChangedDates version={version} />}
    </>
  );
}

/** The parts, added up as they come. */
function summedUp(parts: readonly DryRunView[]): DryRunRuleView[] {
  return (parts[0]?.rules ?? []).map(({ rule }) => {
    const sum = (of: 'counted' | 'changed' | 'dueOnlyAfter' | 'dueOnlyBefore'): number => parts.reduce((all, { rules }) => all + (rules.find((each) => each.rule === rule)?.[of] ?? 0), 0);
    return { rule, counted: sum('counted'), changed: sum('changed'), dueOnlyAfter: sum('dueOnlyAfter'), dueOnlyBefore: sum('dueOnlyBefore') };
  });
}

function Counted({ version }: { version: string }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const format = useFormat();
  const ruleName = useRuleName();
  const columns = useRuleColumns();
  const { data, error, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(dryRunQuery(version));
  useEffect(() => {
    if (hasNextPage && !isFetching && !error) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const parts = data?.pages ?? [];
  const [first] = parts;
  if (error) return <FaultPanel fault={error} />;
  if (!first) return <SoFar done={0} all={0} says={t('counting')} />;
  const done = parts.reduce((all, { customers }) => all + customers, 0);
  const all = Math.max(first.ofCustomers ?? 0, done);
  return (
    <div className={css['try']}>
      {hasNextPage ? <SoFar done={done} all={all} says={t('progress', { done: format.number(done), all: format.number(all) })} /> : <p className={css['says']} role="status">{t('counted', { count: done, shown: format.number(done), before: first.before, day: format.day(noon(first.on)) })}</p>}
      <DataTable label={t('byRule')} columns={columns} rows={summedUp(parts)} rowKey={({ rule }) => rule} empty={null} />
      {first.notReplayed.length > 0 && <p className={css['says']}>{t('notReplayed', { rules: format.list(first.notReplayed.map((id) => `${ruleName(id)} (${id})`)) })}</p>}
    </div>
  );
}

function useRuleColumns(): Column<DryRunRuleView>[] {
  const { t } = useTranslation('rule-packs');
  const format = useFormat();
  const ruleName = useRuleName();
  const column = (id: 'counted' | 'changed' | 'dueOnlyAfter' | 'dueOnlyBefore'): Column<DryRunRuleView> => ({ id, header: t(`counts.${id}`), width: '9rem', align: 'end', cell: (row) => format.number(row[id]) });
  return [{ id: 'rule', header: t('rule'), wraps: true, cell: ({ rule }) => <>{ruleName(rule)} <span className={css['id']}>{rule}</span></> }, column('counted'), column('changed'), column('dueOnlyAfter'), column('dueOnlyBefore')];
}

function ChangedDates({ version }: { version: string }): ReactNode {
  const { t } = useTranslation('rule-packs');
  const columns = useChangeColumns();
  const { data, error, isPending, isFetching, hasNextPage, fetchNextPage } = useInfiniteQuery(changesQuery(version));
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const isEmptySoFar = rows.length === 0 && hasNextPage;
  useEffect(() => {
    if (isEmptySoFar && !isFetching && !error) void fetchNextPage();
  }, [isEmptySoFar, isFetching, error, fetchNextPage]);
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  return (
    <section className={css['table']} aria-label={t('changedDates')}>
      <h2>{t('changedDates')}</h2>
      <DataTable
        label={t('changedDates')} columns={columns} rows={rows} rowKey={({ customerId, rule, application }) => `${customerId} ${rule} ${application}`} loading={isPending || isEmptySoFar}
        rowLink={({ customerId, rule, application }) => (rule === 'GC-2.2.3-b' ? { to: '/operator/due-rights/silent/$customerId', params: { customerId } } : { to: '/operator/customers/$customerId/due-rights/$rule/$application', params: { customerId, rule, application } })}
        hasMore={hasNextPage} onMore={() => void (isFetching || fetchNextPage())} empty={<StatePanel icon={<IconCalendarOff size={40} />} title={t('noChange')} />}
      />
    </section>
  );
}

function useChangeColumns(): Column<DryRunChangeView>[] {
  const { t } = useTranslation('rule-packs');
  const format = useFormat();
  const subject = useSubject();
  const day = (date: string | null): string => (date === null ? t('leftAlone') : format.day(noon(date)));
  return [
    { id: 'customer', header: t('customer'), cell: ({ customerName }) => customerName },
    { id: 'subject', header: t('subject'), cell: ({ application }) => subject(application) },
    { id: 'since', header: t('since'), width: '16rem', wraps: true, cell: ({ event, dayZero }) => t(`events.${event}`, { day: day(dayZero) }) },
    { id: 'before', header: t('dueBefore'), width: '10rem', cell: ({ dueBefore }) => day(dueBefore) },
    { id: 'after', header: t('dueAfter'), width: '10rem', cell: ({ dueAfter }) => day(dueAfter) },
  ];
}
