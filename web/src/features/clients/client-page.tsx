import { Alert, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCode, IconPlayerStop, IconUserShare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ClientView } from '../../lib/api-types.gen';
import { useCatalogue } from '../../lib/catalogue';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { Columns, Facts, Page, Section } from '../../ui/page';
import { Copy } from '../../ui/snippet';
import { ClientState } from './client-state';
import css from './clients.module.css';
import { clientQuery } from './clients.queries';
import { EndClientDialog, SponsorDialog } from './life-dialogs';
import { Keys, Secrets } from './secrets';

interface ClientPageProps {
  clientId: string;
  /** What it holds; of another room. */
  rights: (client: ClientView) => ReactNode;
  /** What is done about it in another room. */
  deeds: (client: ClientView) => ReactNode;
}

/** One machine: does it work, who answers for it, how it proves who it is, what it may do. */
export function ClientPage({ clientId, rights, deeds }: ClientPageProps): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId } = useActing();
  const { data: client, error } = useQuery(clientQuery(customerId, clientId));
  if (error) return <FaultPage error={error} />;
  if (!client) return <LoadingPage />;
  return (
    <Page
      title={client.name} lead={<ClientState client={client} />} actions={<><Actions client={client} />{deeds(client)}</>}
      back={{ to: { to: '/customers/$customerId/api', params: { customerId } }, label: t('title') }}
    >
      <Stopped client={client} />
      <Columns>
        <div>
          {rights(client)}
          <Scopes client={client} />
        </div>
        <div>
          <Section title={t('facts')}><About client={client} /></Section>
          {client.authentication === 'secret' ? <Secrets client={client} /> : <Keys client={client} />}
        </div>
      </Columns>
    </Page>
  );
}

function Actions({ client }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const [naming, name] = useDisclosure();
  const [ending, end] = useDisclosure();
  const { id, abilities, state } = client;
  const over = state.because === 'ended' || state.because === 'expired' ? t('isOver') : undefined;
  return (
    <>
      <Button variant="default" leftSection={<IconCode size={16} aria-hidden />} renderRoot={(props) => <Link {...props} to="/customers/$customerId/api/try" params={{ customerId }} search={{ client: id }} />}>{t('try')}</Button>
      <Action allowed={abilities.sponsor} permission="client:make" because={over} leftSection={<IconUserShare size={16} aria-hidden />} onClick={name.open}>{t('nameSponsor')}</Action>
      <Action allowed={abilities.end} permission="client:end" because={over} leftSection={<IconPlayerStop size={16} aria-hidden />} onClick={end.open}>{t('end')}</Action>
      {naming && can('client:make') && <SponsorDialog client={client} onClose={name.close} />}
      {ending && <EndClientDialog client={client} onClose={end.close} />}
    </>
  );
}

/** Why it does not work, and what helps. */
function Stopped({ client: { state } }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  if (state.because === null) return null;
  return (
    <Alert mb="md" color="yellow" variant="light" title={state.since ? t('stoppedSince', { day: format.minute(state.since) }) : t('stopped')}>{t(`stopLead.${state.because}`)}</Alert>
  );
}

function About({ client }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const { id, sponsor, madeBy, startsAt, endsAt, lastTokenAt, authentication } = client;
  return (
    <Facts facts={[
      [t('clientId'), <span key="id" className={css['copied']}><code>{id}</code><Copy text={id} what={t('clientId')} copy={t('copy')} copied={t('copied')} /></span>],
      [t('sponsor'), sponsor.displayName],
      [t('lastToken'), lastTokenAt ? <When key="last" at={lastTokenAt} exact /> : t('never')],
      [t('madeBy'), <span key="made">{madeBy.name}, <When at={startsAt} /></span>],
      [t('endsAt'), <When key="end" at={endsAt} />],
      [t('authentication'), t(`authentications.${authentication}`)],
    ]} />
  );
}

function Scopes({ client: { scopes } }: { client: ClientView }): ReactNode {
  const { t } = useTranslation('clients');
  const { labelOf } = useCatalogue();
  return (
    <Section title={t('scopes')}>
      <Text size="sm" c="var(--quiet)" mb="xs">{t('scopesLead')}</Text>
      <ul className={css['scopes']}>{scopes.map((scope) => <li key={scope}>{labelOf(scope)} <code>{scope}</code></li>)}</ul>
    </Section>
  );
}
