import { createFileRoute } from '@tanstack/react-router';
import { simSearch } from '../../../../features/inventory/search';
import { SimsPage } from '../../../../features/inventory/sims-page';
import { listOf, simsQuery } from '../../../../features/inventory/sims.queries';

/** The rows are asked for while the page itself is fetched. */
export const Route = createFileRoute('/customers/$customerId/sims/')({
  validateSearch: simSearch,
  loaderDeps: ({ search }) => listOf(search),
  loader({ context: { queryClient }, params: { customerId }, deps }) {
    void queryClient.infiniteQuery(simsQuery(customerId, deps)).catch(() => undefined); // the page says it
  },
  component: SimsPage,
});
