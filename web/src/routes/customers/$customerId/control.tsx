import { createFileRoute, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ControlPage } from '../../../features/control/control-page';

export const Route = createFileRoute('/customers/$customerId/control')({ component: ControlOfCustomer });

function ControlOfCustomer(): ReactNode {
  return <ControlPage back={{ to: '/customers/$customerId/deadlines', params: useParams({ from: '/customers/$customerId/control' }) }} />;
}
