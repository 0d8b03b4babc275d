import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActing } from './acting';
import { api, told } from './api';
import type { PermissionView } from './api-types.gen';
import { language } from './i18n';

/** Every permission there is, with its words in the reader's language. */
const catalogueQuery = (customerId: string, spoken: string) => queryOptions({
  queryKey: ['customer', customerId, 'permissions', spoken], staleTime: 300_000,
  queryFn: (): Promise<PermissionView[]> => told(api.GET('/api/v1/customers/{customerId}/permissions', { params: { path: { customerId } } })),
});

export interface PermissionGroup {
  category: string;
  entries: readonly PermissionView[];
}

interface Catalogue {
  /** What a bundle can hold, by heading, in the order of the server. */
  groups: readonly PermissionGroup[];
  /** All that one may be asked about, by heading. */
  everything: readonly PermissionGroup[];
  labelOf: (permission: string) => string;
  /** No part of the Customer gives it. */
  isOfTheWhole: (permission: string) => boolean;
}

export function useCatalogue(): Catalogue {
  useTranslation(); // follow the language
  const { customerId } = useActing();
  const { data = [] } = useQuery(catalogueQuery(customerId, language()));
  return {
    groups: grouped(data.filter(({ bundled }) => bundled)),
    everything: grouped(data),
    isOfTheWhole: (permission) => data.some((entry) => entry.permission === permission && entry.whole),
    labelOf: (permission) => sentence(data.find((entry) => entry.permission === permission)?.label ?? permission),
  };
}

function grouped(listed: readonly PermissionView[]): PermissionGroup[] {
  const groups = new Map<string, PermissionView[]>();
  for (const entry of listed) groups.set(entry.categoryLabel, [...groups.get(entry.categoryLabel) ?? [], { ...entry, label: sentence(entry.label) }]);
  return [...groups].map(([category, entries]) => ({ category, entries }));
}

/** A deed that stands alone begins like a sentence. */
const sentence = (label: string): string => label.charAt(0).toLocaleUpperCase(language()) + label.slice(1);
