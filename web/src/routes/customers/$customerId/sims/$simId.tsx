import { createFileRoute } from '@tanstack/react-router';
import { simPageSearch } from '../../../../features/inventory/search';
import { SimPage } from '../../../../features/inventory/sim-page';
import { simQuery } from '../../../../features/inventory/sims.queries';

export const Route = createFileRoute('/customers/$customerId/sims/$simId')({
  validateSearch: simPageSearch,
  loader({ context: { queryClient }, params: { customerId, simId } }) {
    void queryClient.query(simQuery(customerId, simId)).catch(() => undefined); // the page says it
  },
  component: SimPage,
});
