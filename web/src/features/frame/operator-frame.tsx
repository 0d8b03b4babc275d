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

type PlaceId = 'customers' | 'documents' | 'mandates' | 'applications' | 'dueRights' | 'measures' | 'recovery' | 'deadlines' | 'rulePacks' | 'legalEntities' | 'affiliates';

const PLACES: readonly { id: PlaceId; to: LinkProps['to']; permission: OperatorPermission | null }[] = [
  { id: 'customers', to: '/operator', permission: 'customer:list' },
  { id: 'documents', to: '/operator/documents', permission: 'document:list' },
  { id: 'mandates', to: '/operator/mandates', permission: 'mandate:list' },
  { id: 'applications', to: '/operator/applications', permission: 'subscription:list' },
  { id: 'dueRights', to: '/operator/due-rights', permission: 'due-right:list' },
  { id: 'measures', to: '/operator/measures', permission: 'measure:list' },
  { id: 'recovery', to: '/operator/recovery-cases', permission: 'recovery:list' },
  { id: 'legalEntities', to: '/operator/legal-entities', permission: 'legal-entity:read' },
  { id: 'affiliates', to: '/operator/affiliates', permission: 'affiliate:list' },
  { id: 'deadlines', to: '/operator/deadlines', permission: null },
  { id: 'rulePacks', to: '/operator/rule-packs', permission: 'rule-pack:read' },
];

/** By the beginning of the address, whatever stands below it. */
const HERE: readonly [RegExp, PlaceId | null][] = [
  [/\/recovery-cases/, 'recovery'], [/\/due-rights/, 'dueRights'], [/\/affiliat(es|ions)/, 'affiliates'], [/^\/operator\/documents/, 'documents'], [/^\/operator\/mandates/, 'mandates'], [/^\/operator\/measures/, 'measures'],
  [/^\/operator\/legal-entities/, 'legalEntities'], [/^\/operator\/applications/, 'applications'], [/^\/operator\/(deadlines|control)/, 'deadlines'], [/^\/operator\/rule-packs/, 'rulePacks'], [/^\/operator\/account/, null], [/^/, 'customers'],
];

const placeOf = (pathname: string): PlaceId | null => HERE.find(([address]) => address.test(pathname))?.[1] ?? null;

/** On a phone the places do not fit: the one that is open is where it can be seen. */
const showCurrent = (nav: HTMLElement | null): void => nav?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });

/** Around every page of the operator's back office. */
export function OperatorFrame(): ReactNode {
  const { t } = useTranslation('frame');
  const { role, permissions } = useAgent();
  const { customerId } = useParams({ strict: false });
  const look = useLook();
  const { pathname } = useLocation();
  const here = placeOf(pathname);
  return (
    <Shell
      home={{ to: '/operator' }}
      bar={(
        <>
          <span className={`${css['who'] ?? ''} ${css['wide'] ?? ''}`}><strong>{t('backOffice')}</strong><span className={css['acts']}>{t(`roles.${role}`)}</span></span>
          <nav ref={showCurrent} className={css['operatorNav']} aria-label={t('nav')}>
            {PLACES.filter(({ permission }) => permission === null || permissions.includes(permission)).map(({ id, to }) => (
              <Link key={id} to={to} activeOptions={{ exact: true }} className={`${css['link'] ?? ''} ${here === id ? css['here'] ?? '' : ''}`} aria-current={here === id ? 'page' : undefined}>{t(`operatorPlaces.${id}`)}</Link>
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
