import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { GrantsSection } from '../../../../features/access/grants-section';
import { clientAsHolder } from '../../../../features/access/holder';
import { ClientPage } from '../../../../features/clients/client-page';
import { ReportClient } from '../../../../features/compromises/report-action';

export const Route = createFileRoute('/customers/$customerId/api/$clientId')({ component: Client });

function Client(): ReactNode {
  const { clientId } = useParams({ from: '/customers/$customerId/api/$clientId' });
  return <ClientPage key={clientId} clientId={clientId} deeds={(client) => <ReportClient client={client} />} rights={(client) => <GrantsSection holder={clientAsHolder(client)} />} />;
}
