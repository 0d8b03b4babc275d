import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { OwnSessionView } from '../../lib/api-types.gen';
import { at, type Realm } from '../../lib/session';
import { When } from '../../lib/when';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './account.module.css';
import { deviceOf, isPhone } from './device';
import { sessionsQuery } from './own.queries';
import { useStale } from './use-stale';

/** Where one is signed in: this session first, then the one seen last. */
export function SessionsSection({ realm }: { realm: Realm }): ReactNode {
  const { t } = useTranslation('account');
  const { data } = useSuspenseQuery(sessionsQuery(realm));
  const [ending, setEnding] = useState<OwnSessionView | 'others' | null>(null);
  const stale = useStale(realm);
  const sorted = data.toSorted((a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt));
  const end = async (): Promise<void> => {
    if (ending === 'others') await told(api.DELETE(at(realm, '/api/v1/sessions'), {}));
    else if (ending) await told(api.DELETE(at(realm, '/api/v1/sessions/{id}'), { params: { path: { id: ending.id } } }));
    await stale();
  };
  return (
    <Section title={t('sessions.title')} actions={data.length > 1 && <Button variant="default" onClick={() => setEnding('others')}>{t('sessions.endOthers')}</Button>}>
      <ul className={css['list']}>{sorted.map((session) => <SessionItem key={session.id} session={session} onEnd={() => setEnding(session)} />)}</ul>
      <ActionDialog opened={ending !== null} onClose={() => setEnding(null)} title={t(ending === 'others' ? 'sessions.endOthers' : 'sessions.endTitle')} submit={t('sessions.end')} onSubmit={end}>
        <p style={{ margin: 0 }}>{ending === 'others' ? t('sessions.othersEffect', { count: data.length - 1 }) : t('sessions.effect')}</p>
      </ActionDialog>
    </Section>
  );
}

function SessionItem({ session, onEnd }: { session: OwnSessionView; onEnd: () => void }): ReactNode {
  const { t } = useTranslation('account');
  const name = deviceOf(session.userAgent) || session.userAgent || t('sessions.unknown');
  const Icon = isPhone(session.userAgent) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li className={css['item']}>
      <div className={css['what']}>
        <Icon size={20} aria-hidden />
        <div>
          {name}{session.current && <span className={css['here']}>{t('sessions.this')}</span>}{session.noted && <> <Tag tone="warn">{t(`sessions.noted.${session.noted}`)}</Tag></>}
          <div className={css['quiet']}>{t('sessions.since')} <When at={session.createdAt} exact /> · {t('sessions.seen')} <When at={session.lastSeenAt} exact /></div>
        </div>
      </div>
      {!session.current && <Button variant="default" size="xs" aria-label={t('sessions.endOne', { name })} onClick={onEnd}>{t('sessions.end')}</Button>}
    </li>
  );
}
