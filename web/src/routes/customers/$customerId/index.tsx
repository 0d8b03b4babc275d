import { createFileRoute, redirect } from '@tanstack/react-router';
import { HomePage } from '../../../features/frame/home-page';
import { lookAt } from '../../../lib/look';

export const Route = createFileRoute('/customers/$customerId/')({
  beforeLoad({ params }) {
    if (lookAt(params.customerId)) throw redirect({ to: '/operator/customers/$customerId', params });
  },
  component: HomePage,
});
