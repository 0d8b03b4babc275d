import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { Capacity } from '../../lib/api-types.gen';
import { ProblemNote } from '../../lib/problem-note';
import { Page, Section } from '../../ui/page';
import { useChooseCapacity } from './acting.mutations';
import { standsInFor } from './standing-in';

/** Whoever has several profiles says first in which one he acts (GC-8.1.1). */
export function ChooseCapacityPage(): ReactNode {
  const { t } = useTranslation('frame');
  const acting = useActing();
  const { customerId, customer, open } = acting;
  const principal = (capacity: Capacity): string | undefined => standsInFor(acting, capacity)?.name;
  const choose = useChooseCapacity();
  return (
    <Page narrow title={t('chooseTitle')} lead={t('chooseLead', { customer: customer.legalName })}>
      <ProblemNote fault={choose.error} />
      {open.map((capacity) => (
        <Section key={capacity} title={t(`capacities.${capacity}`)}>
          <Stack gap="sm" align="flex-start">
            {principal(capacity) && <Text fw={550}>{t('standing.chooseFor', { name: principal(capacity) })}</Text>}
            <Text>{t(`capacityLead.${capacity}`)}</Text>
            <Button loading={choose.isPending && choose.variables.capacity === capacity} onClick={() => choose.mutate({ customerId, capacity })}>{t('actAsThis', { capacity: t(`capacities.${capacity}`) })}</Button>
          </Stack>
        </Section>
      ))}
    </Page>
  );
}
