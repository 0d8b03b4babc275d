import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../lib/waiting';

/** Says how long to wait while tries are spent. Not `disabled`, for that would take the focus from whoever has just pressed it. */
export function SubmitButton({ wait, loading }: { wait: number; loading: boolean }): ReactNode {
  const { t } = useTranslation('session');
  return <Button type="submit" size="md" loading={loading} data-disabled={wait > 0 || undefined} aria-disabled={wait > 0}>{wait > 0 ? t('signInIn', { time: clock(wait) }) : t('signIn')}</Button>;
}
