import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ContactView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { lastDayOf, useFormat } from '../../lib/format';
import { usePerson } from '../../lib/session';
import { Facts, Page, Section } from '../../ui/page';
import { TextLink } from '../../ui/link';
import css from './frame.module.css';
import { contactsQuery } from './home.queries';
import { PLACES } from './places';

/** Where one begins: what one can do here, and whom to ask for more. */
export function HomePage(): ReactNode {
  const { t } = useTranslation('frame');
  const { identity } = usePerson();
  const { customerId, customer, can, needs, open, chosen } = useActing();
  const capacity = chosen ?? open[0];
  return (
    <Page title={t('welcome', { name: identity.displayName })} lead={capacity && t(`capacityLead.${capacity}`)}>
      {needs === 'useSecondFactor' && <Section title={t('needs.title')}><Text>{t('needs.secondFactor')} <TextLink to="/account" inherit>{t('needs.set')}</TextLink></Text></Section>}
      {needs === 'renewPassword' && <Section title={t('needs.title')}><Text>{t('needs.reported')} <TextLink to="/password-reset" inherit>{t('needs.renew')}</TextLink></Text></Section>}
      <ul className={css['tiles']}>
        {PLACES.filter(({ id, permission }) => id !== 'home' && (permission === null || can(permission))).map(({ id, icon: Icon, to }) => (
          <li key={id}>
            <Link to={to} params={{ customerId } as never} className={css['tile']}><Icon size={24} stroke={1.5} aria-hidden /><strong>{t(`places.${id}`)}</strong><span>{t(`placeLead.${id}`)}</span></Link>
          </li>
        ))}
      </ul>
      {can('contact:read') && <Contacts customer={customer.legalName} />}
    </Page>
  );
}

/** Who else can give access (GC-8.1.2-c); third parties are not told who they are. */
function Contacts({ customer }: { customer: string }): ReactNode {
  const { t } = useTranslation('frame');
  const { customerId, mandate } = useActing();
  const { identity } = usePerson();
  const format = useFormat();
  const { data, error } = useQuery({ ...contactsQuery(customerId), enabled: !mandate });
  const others = data?.filter(({ email }) => email !== identity.email);
  const standing = ({ profile, deputyOf, byControl }: Pick<ContactView, 'profile' | 'deputyOf' | 'byControl'>): string => {
    if (deputyOf) return t('standing.contact', { name: deputyOf.name, until: format.day(lastDayOf(deputyOf.until ?? '')) });
    return byControl ? t('standing.byControl', { parent: byControl.parent }) : t(`capacities.${profile}`);
  };
  if (!error && !others?.length) return null;
  return (
    <Section title={t('contacts', { customer })} actions={<TextLink to="/customers/$customerId/access-requests" params={{ customerId }}>{t('requests')}</TextLink>}>
      {error && <FaultPanel fault={error} />}
      {others && <Facts facts={others.map(({ name, email, ...contact }) => [`${name}, ${standing(contact)}`, <Anchor key={email} href={`mailto:${email}`} inherit>{email}</Anchor>])} />}
    </Section>
  );
}
