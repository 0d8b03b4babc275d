import { Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { CustomerView } from '../../lib/api-types.gen';
import { useAgent } from '../../lib/session';
import { Section } from '../../ui/page';
import { OpenCaseDialog } from './open-case-dialog';

/** On the page of a Customer: the way to a recovery case. */
export function RecoverySection({ customer }: { customer: CustomerView }): ReactNode {
  const { t } = useTranslation('operators');
  const { permissions } = useAgent();
  const [opened, { open, close }] = useDisclosure();
  return (
    <Section title={t('section')}>
      <Text size="sm" c="dimmed" mb="sm">{t('sectionText')}</Text>
      <AgentAction allowed={permissions.includes('recovery:open')} desk="RecoveryDesk" onClick={open}>{t('open')}</AgentAction>
      {opened && <OpenCaseDialog customer={customer} onClose={close} />}
    </Section>
  );
}
