import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconClockPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DemoTimeView } from '../../lib/api-types.gen';
import { agentQuery } from '../../lib/session';
import { useFormat } from '../../lib/format';
import css from './demo.module.css';
import { demoTimeQuery } from './demo.queries';
import { MovePanel } from './move-panel';

/** Around every page of a portal with a demo world: no page is shown before it is known which time it is there. */
export default function DemoFrame({ children }: { children: ReactNode }): ReactNode {
  const { data, isPending } = useQuery(demoTimeQuery);
  if (isPending) return null;
  return (
    <>
      {children}
      {data && <DemoBar time={data} />}
    </>
  );
}

/** The time, where it was moved; for whoever may move it, always, with the way to do so. */
function DemoBar({ time: { now, moved } }: { time: DemoTimeView }): ReactNode {
  const { t } = useTranslation('demo');
  const format = useFormat();
  const { pathname } = useLocation();
  const { data: agent } = useQuery({ ...agentQuery, enabled: pathname.startsWith('/operator') });
  const [opened, { toggle }] = useDisclosure();
  const may = pathname.startsWith('/operator') && (agent?.permissions.includes('demo-clock:move') ?? false);
  if (!moved && !may) return null;
  return (
    <aside className={css['bar']} aria-label={t('title')}>
      {may && opened && <div className={css['panel']} id="demo-clock"><MovePanel /></div>}
      <div className={css['line']}>
        <span><IconClockPlay size={16} aria-hidden className={css['icon']} /><time dateTime={now}>{t('time', { time: format.minute(now) })}</time></span>
        {may && <Button className="no-print" size="compact-sm" variant="default" aria-expanded={opened} aria-controls="demo-clock" onClick={toggle}>{opened ? t('close') : t('move')}</Button>}
      </div>
    </aside>
  );
}
