import { Button } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { ThirdPartyBlockView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';
import { numberShown } from './mandate-words';
import { BlockDialog, LiftDialog } from './operator-dialogs';
import { blocksQuery } from './operator.queries';

/** Whom the operator refuses at each Customer, and whom he did. */
export function Blocks(): ReactNode {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const [lifting, setLifting] = useState<ThirdPartyBlockView | null>(null);
  const columns = useColumns(setLifting);
  const list = useInfiniteQuery(blocksQuery);
  const count = list.data?.pages[0]?.count;
  if (list.error) return <Section><FaultPanel fault={list.error} /></Section>;
  return (
    <>
      <DataTable
        label={t('operator.blocks')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
        hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
        foot={count && <span>{t('operator.blockCount', { count: count.value, shown: format.count(count) })}</span>}
        empty={<StatePanel icon={<IconBan size={40} />} title={t('operator.noBlocks')} />}
      />
      {lifting && <LiftDialog block={lifting} onClose={() => setLifting(null)} />}
    </>
  );
}

export function Block(): ReactNode {
  const { t } = useTranslation('mandates');
  const { permissions } = useAgent();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <AgentAction allowed={permissions.includes('mandate:refuse')} desk="BackOffice" leftSection={<IconBan size={16} aria-hidden />} onClick={() => setOpened(true)}>{t('block.title')}</AgentAction>
      {opened && <BlockDialog onClose={() => setOpened(false)} />}
    </>
  );
}

function useColumns(onLift: (block: ThirdPartyBlockView) => void): Column<ThirdPartyBlockView>[] {
  const { t } = useTranslation('mandates');
  const may = useAgent().permissions.includes('mandate:refuse');
  return [
    { id: 'number', header: t('number'), width: '12rem', cell: ({ thirdPartyNumber }) => numberShown(thirdPartyNumber) },
    { id: 'why', header: t('refusal.why'), wraps: true, cell: ({ reason, end }) => <>{reason}{end && <><br /><small>{t('operator.lifted')}: {end.reason}</small></>}</> },
    { id: 'by', header: t('operator.by'), width: '14rem', cell: ({ by }) => by.name },
    { id: 'since', header: t('refusal.since'), width: '9rem', cell: ({ at }) => <When at={at} /> },
    {
      id: 'end', header: t('operator.lifted'), width: '9rem',
      cell: (block) => (block.end ? <When at={block.end.at} /> : may && <Button variant="subtle" size="compact-sm" onClick={() => onLift(block)}>{t('lift.title')}<span className="visually-hidden"> {numberShown(block.thirdPartyNumber)}</span></Button>),
    },
  ];
}
