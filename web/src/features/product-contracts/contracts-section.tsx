import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { ProductContractView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { Section } from '../../ui/page';
import css from './contracts.module.css';
import { contractsQuery } from './contracts.queries';
import { RecordDialog, WithdrawDialog } from './contract-dialogs';

type Deed = { what: 'record'; of: ProductContractView | null } | { what: 'withdraw'; of: ProductContractView };

/** What a Customer buys, as the operator's books have it: from the end of the last of them on twenty-five months count (GC-2.2.3-b). */
export function ContractsSection({ customerId }: { customerId: string }): ReactNode {
  const { permissions } = useAgent();
  return permissions.includes('contract:list') ? <Contracts customerId={customerId} mayRecord={permissions.includes('contract:record')} /> : null;
}

function Contracts({ customerId, mayRecord }: { customerId: string; mayRecord: boolean }): ReactNode {
  const { t } = useTranslation('product-contracts');
  const [deed, setDeed] = useState<Deed | null>(null);
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(contractsQuery(customerId));
  const contracts = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('title')}>
      <Text size="sm" c="dimmed" mb="sm">{t(data && contracts.length === 0 ? 'none' : 'lead')}</Text>
      {error && <FaultPanel fault={error} />}
      {contracts.length > 0 && <ul className={css['contracts']}>{contracts.map((each) => <Contract key={each.reference} of={each} mayRecord={mayRecord} onDeed={(what) => setDeed({ what, of: each })} />)}</ul>}
      <Group gap="xs">
        <AgentAction allowed={mayRecord} desk="BackOffice" onClick={() => setDeed({ what: 'record', of: null })}>{t('record')}</AgentAction>
        {hasNextPage && <Button variant="subtle" loading={isFetching} onClick={() => void fetchNextPage()}>{t('more')}</Button>}
      </Group>
      {deed && <DeedDialog customerId={customerId} deed={deed} onClose={() => setDeed(null)} />}
    </Section>
  );
}

function DeedDialog({ customerId, deed, onClose }: { customerId: string; deed: Deed; onClose: () => void }): ReactNode {
  return deed.what === 'record'
    ? <RecordDialog customerId={customerId} of={deed.of} onClose={onClose} />
    : <WithdrawDialog customerId={customerId} of={deed.of} onClose={onClose} />;
}

function Contract({ of: { reference, product, startsOn, endsOn }, mayRecord, onDeed }: { of: ProductContractView; mayRecord: boolean; onDeed: (what: Deed['what']) => void }): ReactNode {
  const { t } = useTranslation('product-contracts');
  const format = useFormat();
  const day = (date: string): string => format.day(`${date}T12:00:00Z`);
  return (
    <li className={css['contract']}>
      <span><strong>{product}</strong> <span className={css['quiet']}>{reference}</span></span>
      <span className={css['quiet']}>{endsOn === null ? t('open', { from: day(startsOn) }) : t('until', { from: day(startsOn), to: day(endsOn) })}</span>
      {mayRecord && (
        <Group gap={4}>
          <Button variant="subtle" size="compact-sm" onClick={() => onDeed('record')}>{t('change')}<span className="visually-hidden"> {reference}</span></Button>
          <Button variant="subtle" size="compact-sm" onClick={() => onDeed('withdraw')}>{t('withdraw')}<span className="visually-hidden"> {reference}</span></Button>
        </Group>
      )}
    </li>
  );
}
