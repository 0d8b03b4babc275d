import { IconArrowLeft } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../../lib/session';
import css from './frame.module.css';
import { PersonMenu } from './person-menu';
import { Shell } from './shell';

/** Around what is one's own and of no Customer; with the way back to the one acted for last. */
export function AccountFrame(): ReactNode {
  const { t } = useTranslation('frame');
  const { customerId, customers } = usePerson();
  const customer = customers.find(({ id }) => id === customerId) ?? customers[0];
  return (
    <Shell
      home={{ to: '/' }}
      bar={(
        <>
          {customer && <Link to="/customers/$customerId" params={{ customerId: customer.id }} className={css['wayBack']}><IconArrowLeft size={16} aria-hidden /><span className="visually-hidden">{t('backTo')}</span><span className={css['customer']}>{customer.legalName}</span></Link>}
          <div className={css['grow']} />
        </>
      )}
      menu={<PersonMenu />}
    >
      <Outlet />
    </Shell>
  );
}
