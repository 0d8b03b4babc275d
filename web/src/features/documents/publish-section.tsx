import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import { useAgent } from '../../lib/session';
import { Section } from '../../ui/page';
import { PublishDialog } from './publish-dialog';

/** On the page of a Customer in the back office. */
export function PublishSection({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('documents');
  const { permissions } = useAgent();
  const [opened, setOpened] = useState(false);
  return (
    <Section title={t('title')} actions={<AgentAction allowed={permissions.includes('document:publish')} desk="BackOffice" onClick={() => setOpened(true)}>{t('publish.title')}</AgentAction>}>
      <Link to="/customers/$customerId/documents" params={{ customerId }}>{t('publish.all')}</Link>
      {opened && <PublishDialog customerId={customerId} onClose={() => setOpened(false)} />}
    </Section>
  );
}
