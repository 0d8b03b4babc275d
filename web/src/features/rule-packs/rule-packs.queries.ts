import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { DryRunChangesView, DryRunView, RulePackCheckView, RulePackDetailView, RulePackView } from '../../lib/api-types.gen';

export const packsQuery = queryOptions({
  queryKey: ['operator', 'rule-packs'],
  queryFn: (): Promise<RulePackView[]> => told(api.GET('/api/v1/operator/rule-packs')),
});

export const packQuery = (version: string) => queryOptions({
  queryKey: ['operator', 'rule-packs', version],
  queryFn: (): Promise<RulePackDetailView> => told(api.GET('/api/v1/operator/rule-packs/{packVersion}', { params: { path: { packVersion: version } } })),
});

/** What was pasted; the server says everything that is wrong with it. */
export const checkQuery = (pack: unknown) => queryOptions({
  queryKey: ['operator', 'rule-pack-check', pack], enabled: pack !== undefined, staleTime: Infinity,
  queryFn: (): Promise<RulePackCheckView> => told(api.POST('/api/v1/operator/rule-packs/check', { body: { pack: pack as never } })),
});

/** All Customers, part by part: whoever leaves the page asks for no more, and so has cancelled it. */
export const dryRunQuery = (version: string) => infiniteQueryOptions({
  queryKey: ['operator', 'rule-pack-dry-run', version], gcTime: 0, staleTime: Infinity,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }): Promise<DryRunView> => told(api.POST('/api/v1/operator/rule-packs/dry-run', { signal, body: { packVersion: version, after: pageParam } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const changesQuery = (version: string) => infiniteQueryOptions({
  queryKey: ['operator', 'rule-pack-changes', version], gcTime: 0, staleTime: Infinity,
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }): Promise<DryRunChangesView> => told(api.POST('/api/v1/operator/rule-packs/dry-run/changes', { signal, body: { packVersion: version, limit: 50, after: pageParam } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});
