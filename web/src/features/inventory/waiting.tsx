import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A part of a page that comes a moment later than the others. */
export function Waiting(): ReactNode {
  const { t } = useTranslation('lib');
  return <Loader size="sm" role="status" aria-label={t('loading')} />;
}
