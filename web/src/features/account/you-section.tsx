import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionDialog } from '../../lib/action-dialog';
import { api, told } from '../../lib/api';
import type { WhoAmIView } from '../../lib/api-types.gen';
import { at, type Realm } from '../../lib/session';
import { Facts, Section } from '../../ui/page';
import { TextLink } from '../../ui/link';
import { EmailChangeDialog, PendingChange } from './email-change';
import { emailChangeQuery } from './own.queries';

interface YouProps {
  realm: Realm;
  who: Pick<WhoAmIView, 'identity' | 'customers'>;
}

/** Who one is here, and how one signs in. */
export function YouSection({ realm, who: { identity, customers } }: YouProps): ReactNode {
  const { t } = useTranslation('account');
  const { data: pending } = useSuspenseQuery(emailChangeQuery(realm));
  const [doing, setDoing] = useState<'email' | 'password' | null>(null);
  const actions = (
    <>
      <Button variant="default" onClick={() => setDoing('email')}>{t('email.change')}</Button>
      <Button variant="default" onClick={() => setDoing('password')}>{t('password.change')}</Button>
    </>
  );
  return (
    <Section title={t('you.title')} actions={actions}>
      <Facts facts={[
        [t('you.name'), identity.displayName],
        [t('you.email'), identity.email],
        customers.length > 0 && [t('you.customers'), customers.map(({ id, legalName }) => <div key={id}><TextLink to="/customers/$customerId" params={{ customerId: id }} inherit>{legalName}</TextLink></div>)],
      ]} />
      {realm === 'customer' && <p style={{ margin: '1rem 0 0' }}><TextLink to="/account/notices" inherit>{t('you.notices')}</TextLink></p>}
      {pending && <PendingChange realm={realm} change={pending} />}
      {realm === 'customer' && customers.length === 0 && <p style={{ margin: '1rem 0 0' }}>{t('you.noCustomer')}</p>}
      {doing === 'email' && <EmailChangeDialog realm={realm} replaces={pending !== null} onClose={() => setDoing(null)} />}
      <ActionDialog
        opened={doing === 'password'} onClose={() => setDoing(null)} title={t('password.change')} submit={t('password.send')}
        onSubmit={async () => {
          await told(api.POST(at(realm, '/api/v1/password-resets'), { body: { email: identity.email } }));
          notifications.show({ message: t('password.sent', { email: identity.email }) });
        }}
      >
        <p style={{ margin: 0 }}>{t('password.effect', { email: identity.email })}</p>
      </ActionDialog>
    </Section>
  );
}
