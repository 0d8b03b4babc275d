import { createFileRoute } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GrantsSection } from '../../../../features/access/grants-section';
import { clientAsHolder } from '../../../../features/access/holder';
import { ClientPage } from '../../../../features/clients/client-page';

export const Route = createFileRoute('/customers/$customerId/api/$clientId')({ component: Client });

function Client(): ReactNode {
  const { clientId } = Route.useParams();
  return <ClientPage key={clientId} clientId={clientId} rights={(client) => <GrantsSection holder={clientAsHolder(client)} />} />;
}
