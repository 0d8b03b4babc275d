import { Button, Group } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import type { OwnershipFactView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import type { MomentDays } from '../../lib/moment';
import { ProblemNote } from '../../lib/problem-note';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';
import { EndFactDialog } from './end-fact-dialog';
import { FactText, ReviewTag, useFactDays, useFactSentence } from './fact-words';
import { factsQuery, REGISTER } from './legal-entities.queries';
import { WithdrawDialog } from './withdraw-dialog';

interface FactsTableProps {
  label: string;
  /** Null: what waits for a review. */
  about: string | null;
  moment: MomentDays;
  /** Where there is none. */
  none: string;
}

/** Facts as sentences, with what can be done about each. */
export function FactsTable({ label, about, moment, none }: FactsTableProps): ReactNode {
  const { t } = useTranslation('legal-entities');
  const format = useFormat();
  const list = useInfiniteQuery(factsQuery(about, moment));
  const facts = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  const days = useFactDays();
  const columns: Column<OwnershipFactView>[] = [
    { id: 'fact', header: t('fact'), wraps: true, cell: (fact) => <FactText fact={fact} /> },
    { id: 'days', header: t('when'), width: '14rem', wraps: true, cell: days },
    { id: 'by', header: t('recordedBy'), width: '11rem', cell: ({ recordedBy }) => recordedBy.name },
    { id: 'review', header: t('review'), width: '10rem', cell: (fact) => <ReviewTag fact={fact} /> },
    { id: 'deeds', header: t('deeds'), width: '15rem', cell: (fact) => <FactDeeds fact={fact} /> },
  ];
  if (list.error) return <Section><FaultPanel fault={list.error} /></Section>;
  return (
    <DataTable
      label={label} columns={columns} rows={facts} rowKey={({ id }) => id} loading={list.isPending}
      hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
      foot={count && <span>{t('factCount', { count: count.value, shown: format.count(count) })}</span>}
      empty={<StatePanel icon={<IconChecks size={40} />} title={none} />}
    />
  );
}

function FactDeeds({ fact }: { fact: OwnershipFactView }): ReactNode {
  const { t } = useTranslation('legal-entities');
  const queryClient = useQueryClient();
  const sentence = useFactSentence();
  const [open, setOpen] = useState<'end' | 'withdraw' | null>(null);
  const review = useMutation({
    mutationFn: () => told(api.POST('/api/v1/operator/ownership-facts/{factId}/review', { params: { path: { factId: fact.id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: REGISTER }),
  });
  const named = (deed: string): string => `${deed}: ${sentence(fact)}`;
  return (
    <Group gap="xs">
      {fact.abilities.review && <Button size="compact-sm" variant="light" aria-label={named(t('reviewDeed'))} loading={review.isPending} onClick={() => review.mutate()}>{t('reviewDeed')}</Button>}
      {fact.abilities.end && <Button size="compact-sm" variant="subtle" aria-label={named(t('end'))} onClick={() => setOpen('end')}>{t('end')}</Button>}
      {fact.abilities.withdraw && <Button size="compact-sm" variant="subtle" aria-label={named(t('withdraw'))} onClick={() => setOpen('withdraw')}>{t('withdraw')}</Button>}
      {open === 'end' && <EndFactDialog fact={fact} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && <WithdrawDialog fact={fact} onClose={() => setOpen(null)} />}
      <ProblemNote fault={review.error} />
    </Group>
  );
}
