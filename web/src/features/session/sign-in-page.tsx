import { Anchor, Paper } from '@mantine/core';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInForm } from './sign-in-form';
import { DoorPage } from './door-page';

const route = getRouteApi('/sign-in');

export function SignInPage(): ReactNode {
  const { t } = useTranslation('session');
  const router = useRouter();
  const { to, as } = route.useSearch();
  const agent = as === 'agent';
  return (
    <DoorPage title={agent ? t('agentTitle') : t('title')}>
      <Paper><SignInForm realm={agent ? 'operator' : 'customer'} onDone={() => router.history.push(to ?? (agent ? '/operator' : '/'))} /></Paper>
      <Anchor component={Link} to="/sign-in" search={{ as: agent ? undefined : 'agent' }} size="sm">{agent ? t('toPerson') : t('toAgent')}</Anchor>
    </DoorPage>
  );
}
