import type { SimSearch } from './search';

const last = new Map<string, SimSearch>();

/** Whoever looked at a SIM comes back to the list as he left it. */
export function rememberSearch(customerId: string, search: SimSearch): void {
  last.set(customerId, search);
}

export const lastSearch = (customerId: string): SimSearch => last.get(customerId) ?? {};
