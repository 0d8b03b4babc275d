import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { useFormat } from '../../lib/format';
import css from './frame.module.css';
import { PLACES } from './places';
import { waitingQuery } from './waiting.queries';

/** Only what one can do as one acts now: another capacity has another menu. */
export function Nav(): ReactNode {
  const { t } = useTranslation('frame');
  const format = useFormat();
  const { customerId, can } = useActing();
  const { data: waiting } = useQuery({ ...waitingQuery(customerId), enabled: can('grant:decide') && can('grant:read') });
  return (
    <nav className={css['nav']} aria-label={t('nav')}>
      {PLACES.filter(({ permission }) => permission === null || can(permission)).map(({ id, icon: Icon, to }) => (
        <Link key={id} to={to} params={{ customerId } as never} className={css['link']} activeOptions={{ exact: id === 'home', includeSearch: false }}>
          <Icon size={19} stroke={1.6} aria-hidden />
          {t(`places.${id}`)}
          {id === 'inbox' && waiting !== undefined && waiting.value > 0 && <span className={css['count']}>{format.count(waiting)}<span className="visually-hidden"> {t('waiting')}</span></span>}
        </Link>
      ))}
    </nav>
  );
}
