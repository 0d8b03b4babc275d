import { queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { MemberView, SimView } from '../../lib/api-types.gen';

interface Sought {
  words: string;
  /** What the capacity lets one find. */
  people: boolean;
  sims: boolean;
}

interface Found {
  people: MemberView[];
  sims: SimView[];
}

const FEW = 5;
/** Of a word shorter than this, half a company would be found. */
const SHORTEST = 2;

/** People and cards by one word, from the lists and under the rights of the reader. */
export const foundQuery = (customerId: string, { words, people, sims }: Sought) => queryOptions({
  queryKey: ['customer', customerId, 'found', { words, people, sims }], enabled: words.length >= SHORTEST,
  async queryFn({ signal }): Promise<Found> {
    const path = { customerId };
    const [members, cards] = await Promise.all([
      people ? told(api.GET('/api/v1/customers/{customerId}/members', { params: { path, query: { name: words, limit: FEW } }, signal })) : null,
      sims ? told(api.GET('/api/v1/customers/{customerId}/sims', { params: { path, query: { search: words, limit: FEW, count: false } }, signal })) : null,
    ]);
    return { people: members?.items ?? [], sims: cards?.items ?? [] };
  },
});
