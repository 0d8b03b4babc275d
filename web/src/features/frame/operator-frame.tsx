import { Link, type LinkProps, Outlet, useLocation, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperatorPermission } from '../../lib/api-types.gen';
import { useLook } from '../../lib/look';
import { useAgent } from '../../lib/session';
import { AgentMenu } from './agent-menu';
import css from './frame.module.css';
import { LookBanner } from './look-banner';
import { Shell } from './shell';

const PLACES: readonly { id: 'customers' | 'recovery'; to: LinkProps['to']; permission: OperatorPermission }[] = [
  { id: 'customers', to: '/operator', permission: 'customer:list' },
  { id: 'recovery', to: '/operator/recovery-cases', permission: 'recovery:list' },
];

/** Around every page of the operator's back office. */
export function OperatorFrame(): ReactNode {
  const { t } = useTranslation('frame');
  const { role, permissions } = useAgent();
  const { customerId } = useParams({ strict: false });
  const look = useLook();
  const { pathname } = useLocation();
  const here = pathname.includes('/recovery-cases') ? 'recovery' : pathname.startsWith('/operator/account') ? null : 'customers';
  return (
    <Shell
      home={{ to: '/operator' }}
      bar={(
        <>
          <span className={`${css['who'] ?? ''} ${css['wide'] ?? ''}`}><strong>{t('backOffice')}</strong><span className={css['acts']}>{t(`roles.${role}`)}</span></span>
          <nav className={css['operatorNav']} aria-label={t('nav')}>
            {PLACES.filter(({ permission }) => permissions.includes(permission)).map(({ id, to }) => (
              <Link key={id} to={to} className={`${css['link'] ?? ''} ${here === id ? css['here'] ?? '' : ''}`} aria-current={here === id ? 'page' : undefined}>{t(`operatorPlaces.${id}`)}</Link>
            ))}
          </nav>
          <div className={css['grow']} />
        </>
      )}
      menu={<AgentMenu />}
    >
      {look && look.customerId === customerId && <LookBanner look={look} />}
      <Outlet />
    </Shell>
  );
}
