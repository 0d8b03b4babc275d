import { AppShell } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../../lib/session';
import mark from '../../ui/mandate.svg';
import css from './frame.module.css';
import { PersonMenu } from './person-menu';

/** Around what is one's own and of no Customer; with the way back to the one acted for last. */
export function AccountFrame(): ReactNode {
  const { t } = useTranslation('frame');
  const { customerId, customers } = usePerson();
  const customer = customers.find(({ id }) => id === customerId) ?? customers[0];
  return (
    <AppShell header={{ height: 56 }}>
      <a href="#content" className={css['skip']}>{t('skip')}</a>
      <AppShell.Header className={css['bar']}>
        <div className={css['header']}>
          <Link to="/" className={css['brand']} aria-label="Mandate"><img src={mark} alt="" width={28} height={28} /></Link>
          {customer && <Link to="/customers/$customerId" params={{ customerId: customer.id }} className={css['wayBack']}><IconArrowLeft size={16} aria-hidden /><span className="visually-hidden">{t('backTo')}</span><span className={css['customer']}>{customer.legalName}</span></Link>}
          <div className={css['grow']} />
          <PersonMenu />
        </div>
      </AppShell.Header>
      <AppShell.Main id="content" tabIndex={-1}><Outlet /></AppShell.Main>
    </AppShell>
  );
}
