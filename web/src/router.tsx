import { createRouter, parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import { queryClient } from './lib/query-client';
import { routeTree } from './routeTree.gen';
import { FaultPage, LoadingPage, MissingPage } from './lib/fault-pages';

/** The number of a card has more digits than a number of a program can hold: in an address it stays text. */
function parsed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'number' && String(value) !== text) throw new SyntaxError('digits that are no number');
  return value;
}

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch: parseSearchWith(parsed),
  stringifySearch: stringifySearchWith(JSON.stringify, parsed),
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
