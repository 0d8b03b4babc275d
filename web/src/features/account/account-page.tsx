import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page';
import type { Realm } from '../../lib/session';
import { CompromiseSection } from './compromise-section';
import { LookSection } from './look-section';
import { MobileSection } from './mobile-section';
import { whoQuery } from './own.queries';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';
import { YouSection } from './you-section';

export const PersonAccountPage = (): ReactNode => <AccountPage realm="customer" />;
export const AgentAccountPage = (): ReactNode => <AccountPage realm="operator" />;

/** All that is one's own: the same for persons and agents. */
function AccountPage({ realm }: { realm: Realm }): ReactNode {
  const { t } = useTranslation('account');
  const { data: who } = useSuspenseQuery(whoQuery(realm));
  return (
    <Page narrow title={t('title')} lead={t('lead')}>
      <YouSection realm={realm} who={who} />
      <MobileSection realm={realm} />
      <SecondFactorSection realm={realm} email={who.identity.email} />
      <SessionsSection realm={realm} />
      {realm === 'customer' && <CompromiseSection who={who} />}
      <LookSection realm={realm} account={who.identity.language} />
    </Page>
  );
}
