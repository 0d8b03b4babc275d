import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { MadeClientView } from '../../lib/api-types.gen';
import { WhyNot } from '../../lib/why';
import { Page, Section } from '../../ui/page';
import { MakeForm } from './make-form';
import { SecretOnce } from './secret-once';

const route = getRouteApi('/customers/$customerId/api/new');

/** A machine of one's own: who answers for it, what it may ask for at most, until when, how it proves who it is. */
export function MakePage(): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const navigate = route.useNavigate();
  const [made, setMade] = useState<MadeClientView | null>(null);
  const goOn = ({ id }: MadeClientView): void => void navigate({ to: '/customers/$customerId/api/$clientId', params: { customerId, clientId: id } });
  return (
    <Page title={t('makeTitle')} lead={t('makeLead')} back={{ to: { to: '/customers/$customerId/api', params: { customerId } }, label: t('title') }}>
      <Section>
        {can('client:make') ? <MakeForm onMade={(client) => (client.secret === null ? goOn(client) : setMade(client))} /> : <WhyNot permission="client:make" />}
      </Section>
      {made?.secret && <SecretOnce clientId={made.id} secret={made.secret} onClose={() => goOn(made)} />}
    </Page>
  );
}
