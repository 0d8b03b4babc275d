import { createRouter } from '@tanstack/react-router';
import { queryClient } from './lib/query-client';
import { routeTree } from './routeTree.gen';
import { FaultPage, LoadingPage, MissingPage } from './lib/fault-pages';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0, // the query client knows what is fresh
  scrollRestoration: true,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: FaultPage,
  defaultNotFoundComponent: MissingPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  /** What one page tells the next without writing it into the address: an e-mail belongs to nobody's log. */
  interface HistoryState {
    email?: string;
  }
}
