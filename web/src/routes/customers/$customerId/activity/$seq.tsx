import { createFileRoute } from '@tanstack/react-router';
import { EntryPage } from '../../../../features/ledger/entry-page';
import { entryQuery } from '../../../../features/ledger/ledger.queries';
import { ledgerSearch } from '../../../../features/ledger/ledger-search';

/** The filters of the list stay in the address: the way back leads to it as it was. */
export const Route = createFileRoute('/customers/$customerId/activity/$seq')({
  validateSearch: ledgerSearch,
  params: { parse: ({ seq }) => ({ seq: Number(seq) }), stringify: ({ seq }) => ({ seq: String(seq) }) },
  async loader({ context: { queryClient }, params: { customerId, seq } }) {
    await queryClient.query({ ...entryQuery(customerId, seq), staleTime: 'static' });
  },
  component: EntryPage,
});
