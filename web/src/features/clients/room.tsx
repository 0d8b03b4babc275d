import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { Page } from '../../ui/page';

interface RoomProps {
  at: 'list' | 'try';
  actions?: ReactNode;
  children: ReactNode;
}

/** API access has two rooms: the machines, and how to begin. */
export function Room({ at, actions, children }: RoomProps): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId } = useActing();
  const navigate = useNavigate();
  return (
    <Page title={t('title')} lead={t('lead')} actions={actions}>
      <Tabs value={at} onChange={(to) => void navigate({ to: to === 'try' ? '/customers/$customerId/api/try' : '/customers/$customerId/api', params: { customerId } })} keepMounted={false}>
        <Tabs.List mb="md" aria-label={t('title')}>
          <Tabs.Tab value="list">{t('clients')}</Tabs.Tab>
          <Tabs.Tab value="try">{t('try')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={at}>{children}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}
