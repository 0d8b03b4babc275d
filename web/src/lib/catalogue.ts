import { queryOptions, useQuery } from '@tanstack/react-query';
import { useActing } from './acting';
import type { Permission } from './api-types.gen';

/** What a permission is called, and where it belongs. */
export interface CatalogueEntry {
  permission: Permission;
  label: string;
  category: string;
  applications: readonly string[];
  data: boolean;
}

const NAMES: Permission[] = ['member:read', 'grant:read', 'sub-profile:read', 'subscription:read', 'cost-centre:read', 'client:read', 'contact:read', 'ledger:read', 'sim:read', 'sim:export', 'sim:history', 'sim:people', 'device:identify', 'device:mark', 'line:assign', 'line:allocate', 'invoice:read', 'document:read', 'incident:read', 'incident:open', 'order:place'];

export const catalogueQuery = (customerId: string) => queryOptions({
  queryKey: ['customer', customerId, 'permissions'], staleTime: Infinity,
  queryFn: (): CatalogueEntry[] => NAMES.map((permission) => ({ permission, label: permission, category: permission.split(':')[0] ?? '', applications: [], data: false })),
});

export interface PermissionGroup {
  category: string;
  entries: readonly CatalogueEntry[];
}

/** All permissions that a bundle can hold, by category, in the order of the server. */
export function useCatalogue(): { groups: readonly PermissionGroup[]; labelOf: (permission: string) => string } {
  const { customerId } = useActing();
  const { data = [] } = useQuery(catalogueQuery(customerId));
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of data) groups.set(entry.category, [...groups.get(entry.category) ?? [], entry]);
  return {
    groups: [...groups].map(([category, entries]) => ({ category, entries })),
    labelOf: (permission) => data.find((entry) => entry.permission === permission)?.label ?? permission,
  };
}
