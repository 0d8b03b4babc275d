import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/link';

/** From one tool for the terms to the other. */
export function ToControl(to: LinkProps): ReactNode {
  const { t } = useTranslation('control');
  return <ButtonLink variant="default" {...to}>{t('title')}</ButtonLink>;
}
