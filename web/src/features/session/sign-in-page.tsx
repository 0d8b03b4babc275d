import { getRouteApi, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DoorPage } from '../../lib/door-page';
import { TextLink } from '../../ui/link';
import { SignInForm } from './sign-in-form';
import { useWayIn } from './use-way-in';

const route = getRouteApi('/sign-in/');

export function SignInPage(): ReactNode {
  const { t } = useTranslation('session');
  const { to, as } = route.useSearch();
  const { state } = useLocation();
  const agent = as === 'agent';
  const realm = agent ? 'operator' : 'customer';
  const goIn = useWayIn(realm, to);
  return (
    <DoorPage
      title={agent ? t('agentTitle') : t('title')}
      foot={<TextLink to="/sign-in" search={{ as: agent ? undefined : 'agent' }} inherit>{agent ? t('toPerson') : t('toAgent')}</TextLink>}
    >
      <SignInForm key={realm} realm={realm} email={state.email} lead={t(agent ? 'agentLead' : 'lead')} onDone={goIn} />
    </DoorPage>
  );
}
