import { Button, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { WhoAmIView } from '../../lib/api-types.gen';
import { DayField, isReason, ReasonField } from '../../lib/fields';
import { beginOfDay, daysAgo } from '../../lib/format';
import { isProblem } from '../../lib/problem';
import { Section } from '../../ui/page';
import { sessionsQuery } from './own.queries';

type Who = Pick<WhoAmIView, 'identity' | 'customers'>;

/** GC-4.3-b: one's own sign-in may be in other hands. */
export function CompromiseSection({ who }: { who: Who }): ReactNode {
  const { t } = useTranslation('account');
  const [opened, setOpened] = useState(false);
  return (
    <Section title={t('compromise.title')} actions={<Button variant="default" leftSection={<IconAlertTriangle size={16} aria-hidden />} onClick={() => setOpened(true)}>{t('compromise.report')}</Button>}>
      <p style={{ margin: 0 }}>{t('compromise.text')}</p>
      {opened && <ReportDialog who={who} onClose={() => setOpened(false)} />}
    </Section>
  );
}

function ReportDialog({ who: { identity, customers }, onClose }: { who: Who; onClose: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const { data: sessions } = useSuspenseQuery(sessionsQuery('customer'));
  const [{ reason, day }, setTyped] = useState({ reason: '', day: '' });
  const report = async (): Promise<void> => {
    await told(api.POST('/api/v1/compromise', { body: { reason: reason.trim(), ...(day && { suspectedSince: new Date(beginOfDay(day)).toISOString() }) } }));
    sessionStorage.clear(); // nothing that was read or typed stays in this tab
    location.assign('/sign-in');
  };
  return (
    <ActionDialog title={t('compromise.report')} opened onClose={onClose} submit={t('compromise.submit')} danger incomplete={!isReason(reason)} onSubmit={report} fields={['reason', 'suspectedSince']}>
      {(fault) => (
        <>
          <List size="sm" spacing={4}>
            <List.Item>{t('compromise.sessions', { count: sessions.length })}</List.Item>
            <List.Item>{t('compromise.password', { email: identity.email })}</List.Item>
            <List.Item>{t('compromise.factors')}</List.Item>
            {customers.length > 0 && <List.Item>{t('compromise.customers')}</List.Item>}
          </List>
          <DayField label={t('compromise.since')} description={t('compromise.sinceHint')} max={daysAgo(0)} value={day} onChange={(to) => setTyped({ reason, day: to })} error={isProblem(fault) ? fault.field('suspectedSince') : undefined} />
          <ReasonField label={t('compromise.what')} description={t('compromise.whatHint')} value={reason} onChange={(to) => setTyped({ day, reason: to })} error={isProblem(fault) ? fault.field('reason') : undefined} />
        </>
      )}
    </ActionDialog>
  );
}
