import { Anchor, Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { CustomerView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useAgent } from '../../lib/session';
import { Section } from '../../ui/page';
import { MeasureTag, useSubject } from './measure-words';
import { measuresQuery } from './measures.queries';
import { TakeDialog } from './take-dialog';

/** What of one Customer is kept out now. */
export function MeasuresSection({ customer }: { customer: CustomerView }): ReactNode {
  const { permissions } = useAgent();
  return permissions.includes('measure:list') ? <InForce customer={customer} /> : null;
}

function InForce({ customer }: { customer: CustomerView }): ReactNode {
  const { t } = useTranslation('measures');
  const { permissions } = useAgent();
  const subject = useSubject();
  const [open, setOpen] = useState(false);
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery(measuresQuery('inForce', customer.id));
  const measures = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={t('title')}>
      {error && <FaultPanel fault={error} />}
      {data && measures.length === 0 && <Text size="sm" c="dimmed" mb="sm">{t('noneHere')}</Text>}
      {measures.map((each) => (
        <Group key={each.id} gap="xs" mb="xs">
          <Anchor component={Link} to={'/operator/measures/$measureId'} params={{ measureId: each.id } as never} inherit>{each.caseNumber}</Anchor>
          <span>{subject(each)}</span>
          <MeasureTag state={each.state} />
        </Group>
      ))}
      <Group gap="xs">
        <AgentAction allowed={permissions.includes('measure:take')} desk="BackOffice" onClick={() => setOpen(true)}>{t('take')}</AgentAction>
        {hasNextPage && <Button variant="subtle" loading={isFetching} onClick={() => void fetchNextPage()}>{t('more')}</Button>}
      </Group>
      {open && <TakeDialog customer={customer} onClose={() => setOpen(false)} />}
    </Section>
  );
}
