import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { actingQuery } from '../../lib/acting';
import { endLook, type Look } from '../../lib/look';
import css from './frame.module.css';

/** Said on every page of a Customer that an agent looks at: whom, and why. */
export function LookBanner({ look: { customerId, reason } }: { look: Look }): ReactNode {
  const { t } = useTranslation('frame');
  const navigate = useNavigate();
  const { data } = useQuery(actingQuery(customerId));
  const end = (): void => {
    void navigate({ to: '/operator' }).then(endLook);
  };
  return (
    <aside className={css['look']} aria-label={t('looking')}>
      <span><IconEye size={16} aria-hidden style={{ verticalAlign: '-0.15em', marginRight: '0.4rem' }} />{t('lookReason', { customer: data?.customer.legalName ?? '…', reason })}</span>
      <Button className="no-print" size="compact-sm" variant="default" onClick={end}>{t('endLook')}</Button>
    </aside>
  );
}
