import { QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem } from './problem';

const TRIES = 2;

/** Reads are tried again while the portal is out of reach; changes never are: whoever made them decides. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always', // a request that cannot go out fails, and is told
      staleTime: 15_000,
      retry: (count, fault) => count < TRIES && isPassing(fault),
      retryDelay: (count, fault) => (isProblem(fault) && fault.retryAfter ? fault.retryAfter : 2 ** count) * 1000,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
