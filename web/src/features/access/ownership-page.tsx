import { Anchor } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { OwnershipView } from '../../lib/api-types.gen';
import { FaultPage, LoadingPage } from '../../lib/fault-pages';
import { Action } from '../../lib/why';
import { TextLink } from '../../ui/link';
import { Facts, Page, Section } from '../../ui/page';
import { DeputiesSection } from './deputies-section';
import { HandOverDialog } from './hand-over-dialog';
import { contactsQuery, ownershipQuery } from './ownership.queries';

/** Who answers for all access of the company, and the way to somebody else. */
export function OwnershipPage(): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const { data: ownership, error } = useQuery(ownershipQuery(customerId));
  const [handing, { open, close }] = useDisclosure();
  if (error) return <FaultPage error={error} />;
  if (!ownership) return <LoadingPage />;
  const back = can('member:read') ? { to: { to: '/customers/$customerId/people' as const, params: { customerId } }, label: t('ownership.people') } : undefined;
  return (
    <Page
      narrow title={t('ownership.title')} lead={t('ownership.lead')} back={back}
      actions={ownership.owner && <Action allowed={can('owner:name')} permission="owner:name" onClick={open}>{t('handOver.title')}</Action>}
    >
      <Owner ownership={ownership} />
      <ByControl owners={ownership.byControl} />
      <Managers />
      <DeputiesSection />
      <HandOverDialog ownership={ownership} opened={handing} onClose={close} />
    </Page>
  );
}

/** Access Owners of parents that control the company, beside its own (GC-9.1-b). */
function ByControl({ owners }: { owners: OwnershipView['byControl'] }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data: contacts = [] } = useQuery(contactsQuery(customerId));
  if (owners.length === 0) return null;
  const addressOf = (id: string): string | undefined => contacts.find(({ memberId }) => memberId === id)?.email;
  return (
    <Section title={t('ownership.byControl')}>
      <Facts facts={owners.map(({ id, name, byControl: { parent } }) => [t('ownership.ofParent', { name, parent }), addressOf(id) && <Anchor key={id} href={`mailto:${addressOf(id)}`} inherit>{addressOf(id)}</Anchor>])} />
    </Section>
  );
}

/** In the order of their names; who stands in for one is told below. */
function Managers(): ReactNode {
  const { t } = useTranslation('access');
  const { customerId } = useActing();
  const { data = [] } = useQuery(contactsQuery(customerId));
  const managers = data.filter(({ profile, deputyOf }) => profile === 'AccessManager' && deputyOf === null);
  if (managers.length === 0) return null;
  return (
    <Section title={t('ownership.managers')}>
      <Facts facts={managers.map(({ memberId, name, email }) => [name, <Anchor key={memberId} href={`mailto:${email}`} inherit>{email}</Anchor>])} />
    </Section>
  );
}

function Owner({ ownership: { owner } }: { ownership: OwnershipView }): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can, customer } = useActing();
  const { data: contacts = [] } = useQuery(contactsQuery(customerId));
  if (!owner) return <Section title={t('ownership.nobody', { customer: customer.legalName })}><p style={{ margin: 0 }}>{t('ownership.optOut')}</p></Section>;
  const email = contacts.find(({ memberId }) => memberId === owner.id)?.email;
  const name = can('member:read') ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId: owner.id }} inherit>{owner.name}</TextLink> : owner.name;
  return (
    <Section title={t('ownership.who', { customer: customer.legalName })}>
      <Facts
        facts={[
          [t('ownership.name'), name],
          email !== undefined && [t('ownership.email'), <Anchor key="email" href={`mailto:${email}`} inherit>{email}</Anchor>],
          [t('ownership.may'), t('ownership.mayText')],
          [t('ownership.change'), t('ownership.changeText')],
        ]}
      />
    </Section>
  );
}
