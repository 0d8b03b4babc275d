import { createFileRoute } from '@tanstack/react-router';
import { ownLinesQuery } from '../../../features/inventory/own-lines.queries';
import { OwnLinesPage } from '../../../features/inventory/own-lines-page';

export const Route = createFileRoute('/customers/$customerId/own-lines')({
  loader({ context: { queryClient }, params: { customerId } }) {
    void queryClient.query(ownLinesQuery(customerId)).catch(() => undefined); // the page says it
  },
  component: OwnLinesPage,
});
