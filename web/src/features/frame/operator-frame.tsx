import { AppShell, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, told } from '../../lib/api';
import { useAgent } from '../../lib/session';
import mark from '../../ui/mandate.svg';
import css from './frame.module.css';
import { OwnMenu } from './person-menu';

/** Around every page of the operator's back office. */
export function OperatorFrame(): ReactNode {
  const { t } = useTranslation('frame');
  const { displayName, email, role } = useAgent();
  const signOut = useMutation({ mutationFn: () => told(api.DELETE('/api/v1/operator/session', {})), onSettled: () => location.assign('/sign-in?as=agent') });
  return (
    <AppShell header={{ height: 56 }}>
      <a href="#content" className={css['skip']}>{t('skip')}</a>
      <AppShell.Header className={css['bar']}>
        <div className={css['header']}>
          <Link to="/operator" className={css['brand']} aria-label="Mandate"><img src={mark} alt="" width={28} height={28} /></Link>
          <span className={css['who']}><strong>{t('backOffice')}</strong><span style={{ color: 'var(--quiet)' }}>· {t(`roles.${role}`)}</span></span>
          <Group gap={4} ml="md" component="nav" aria-label={t('nav')} id="operator-nav" />
          <div className={css['grow']} />
          <OwnMenu name={displayName} email={email} account="/operator/account" onSignOut={() => signOut.mutate()} />
        </div>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}><Outlet /></AppShell.Main>
    </AppShell>
  );
}
