import { Button, Menu } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { Capacity } from '../../lib/api-types.gen';
import { usePerson } from '../../lib/session';
import { useChooseCapacity } from './acting.mutations';
import css from './frame.module.css';
import { standsInFor } from './standing-in';

const check = <IconCheck size={16} aria-hidden />;
const room = <span style={{ width: 16 }} />;

/** The Customer acted for and the capacity; switched here, by mouse or keys, and recorded. */
export function ActingSwitch(): ReactNode {
  const { t } = useTranslation('frame');
  const { customers } = usePerson();
  const { customer, open, chosen } = useActing();
  const capacity = chosen ?? (open.length === 1 ? open[0] : undefined);
  const capacityName = useCapacityName();
  const shown = capacity ? capacityName(capacity) : t('choose');
  if (customers.length < 2 && open.length < 2) return <div className={css['who']}><span className={css['customer']}>{customer.legalName}</span><Acts as={shown} /></div>;
  return (
    <Menu width={300} position="bottom-start" loop>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="sm" px="xs" c="inherit" rightSection={<IconSelector size={15} aria-hidden />} aria-label={t('actingAs', { customer: customer.legalName, capacity: shown })} styles={{ root: { minWidth: 0 } }}>
          <span className={css['who']}><span className={css['customer']}>{customer.legalName}</span><Acts as={shown} /></span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Customers />
        <CapacityItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** With whom one stands in for, where it is lent; with the company on whose control of this one it rests (GC-9.1-b). */
function useCapacityName(): (capacity: Capacity) => string {
  const { t } = useTranslation('frame');
  const acting = useActing();
  return (capacity) => {
    const name = standsInFor(acting, capacity)?.name ?? acting.affiliation?.parent;
    return name === undefined ? t(`capacities.${capacity}`) : t('standing.as', { capacity: t(`capacities.${capacity}`), name });
  };
}

/** In its place for an agent of the operator: there is nothing to switch. */
export function LookedAt(): ReactNode {
  const { t } = useTranslation('frame');
  const { customer } = useActing();
  return <div className={css['who']}><span className={css['customer']}>{customer.legalName}</span><Acts as={t('lookAs')} /></div>;
}

function Acts({ as }: { as: string }): ReactNode {
  return <span className={css['acts']}>{as}</span>;
}

function Customers(): ReactNode {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { customers } = usePerson();
  const { customerId } = useActing();
  if (customers.length < 2) return null;
  return (
    <>
      <Menu.Label>{t('actFor')}</Menu.Label>
      {customers.map(({ id, legalName }) => (
        <Menu.Item key={id} leftSection={id === customerId ? check : room} onClick={() => void navigate({ to: '/customers/$customerId', params: { customerId: id } })}>{legalName}</Menu.Item>
      ))}
    </>
  );
}

function CapacityItems(): ReactNode {
  const { t } = useTranslation('frame');
  const { customerId, open, chosen } = useActing();
  const capacityName = useCapacityName();
  const choose = useChooseCapacity();
  if (open.length < 2) return null;
  return (
    <>
      <Menu.Label>{t('actAs')}</Menu.Label>
      {open.map((capacity) => (
        <Menu.Item key={capacity} leftSection={capacity === chosen ? check : room} disabled={choose.isPending} onClick={() => choose.mutate({ customerId, capacity })}>{capacityName(capacity)}</Menu.Item>
      ))}
    </>
  );
}
