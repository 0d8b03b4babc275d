import { Paper } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/link';
import { DoorPage } from './door-page';
import { SignInForm } from './sign-in-form';

const route = getRouteApi('/sign-in');

export function SignInPage(): ReactNode {
  const { t } = useTranslation('session');
  const router = useRouter();
  const { to, as } = route.useSearch();
  const agent = as === 'agent';
  return (
    <DoorPage title={agent ? t('agentTitle') : t('title')}>
      <Paper><SignInForm realm={agent ? 'operator' : 'customer'} onDone={() => router.history.push(to ?? (agent ? '/operator' : '/'))} /></Paper>
      <TextLink to="/sign-in" search={{ as: agent ? undefined : 'agent' }} size="sm">{agent ? t('toPerson') : t('toAgent')}</TextLink>
    </DoorPage>
  );
}
