import { List } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DelegationView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { lastDayOf, useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { DelegationDeeds } from './delegation-deeds';
import { DelegationTag, Party, useOnward } from './delegation-words';
import { WorthSection } from './delegation-worth';
import { delegationQuery } from './delegations.queries';
import { Where } from './grant-words';

/** One delegation: what was handed to whom, by whom, and what it is worth now. */
export function DelegationPage({ delegationId }: { delegationId: string }): ReactNode {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const { customerId } = useActing();
  const { data: delegation, error } = useQuery(delegationQuery(customerId, delegationId));
  if (error) return <FaultPage error={error} />;
  if (!delegation) return <LoadingPage />;
  return (
    <Page
      title={t('delegations.of', { right: bundleName(tLib, delegation.subProfile) })} lead={<><DelegationTag of={delegation} /> {t('delegations.fromTo', { from: delegation.delegator.name, to: delegation.delegate.name })}</>}
      back={{ to: { to: '/customers/$customerId/delegations', params: { customerId } }, label: t('delegations.title') }} actions={<DelegationDeeds delegation={delegation} />}
    >
      <Columns>
        <div>
          <Section title={t('delegations.gives')}><Gives delegation={delegation} /></Section>
          <WorthSection delegation={delegation} />
        </div>
        <Section title={t('delegations.facts')}><About delegation={delegation} /></Section>
      </Columns>
    </Page>
  );
}

function Gives({ delegation: { permissions, scope, endsAt } }: { delegation: DelegationView }): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { labelOf } = useCatalogue();
  return (
    <Facts facts={[
      [t('delegations.permissions'), <List key="permissions" listStyleType="none">{permissions.map((permission) => <List.Item key={permission}>{labelOf(permission)}</List.Item>)}</List>],
      [t('delegations.where'), <Where key="where" of={scope} />],
      [t('lastDay'), endsAt ? <time key="until" dateTime={endsAt}>{format.day(lastDayOf(endsAt))}</time> : t('delegations.noEnd')],
    ]} />
  );
}

function About({ delegation: { delegator, delegate, delegationDepth, reason, proposedAt, acceptedAt, endedAt } }: { delegation: DelegationView }): ReactNode {
  const { t } = useTranslation('access');
  const onward = useOnward();
  return (
    <Facts facts={[
      [t('delegations.from'), <Party key="from" of={delegator} />],
      [t('delegations.to'), <Party key="to" of={delegate} />],
      [t('delegations.why'), <q key="why">{reason}</q>],
      [t('delegations.onward'), onward(delegationDepth)],
      [t('delegations.proposedAt'), <When key="proposed" at={proposedAt} exact />],
      acceptedAt !== null && [t('delegations.acceptedAt'), <When key="accepted" at={acceptedAt} exact />],
      endedAt !== null && [t('delegations.endedAt'), <When key="ended" at={endedAt} exact />],
    ]} />
  );
}
