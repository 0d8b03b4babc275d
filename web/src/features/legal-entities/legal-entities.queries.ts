import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import type { ControlVerdictView, LegalEntityControlView, LegalEntityGroupView, LegalEntityPage, LegalEntityView, OwnershipFactPage } from '../../lib/api-types.gen';
import { type MomentDays, momentOf } from '../../lib/moment';

/** Facts change verdicts of others, so all of the register is read again after a change. */
export const REGISTER = ['operator', 'legal-entities'] as const;

/** A day of facts is a day of the calendar, not its end. */
const asked = ({ at, knownAt }: MomentDays): { asOf?: string; knownAt?: string } => ({ ...(at && { asOf: at }), ...(knownAt && { knownAt: momentOf({ knownAt }).knownAt }) });

export const entitiesQuery = (search: string | undefined) => infiniteQueryOptions({
  queryKey: [...REGISTER, 'list', search ?? ''],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<LegalEntityPage> => told(api.GET('/api/v1/operator/legal-entities', { params: { query: { search, after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});

export const entityQuery = (legalEntityId: string, moment: MomentDays) => queryOptions({
  queryKey: [...REGISTER, 'one', legalEntityId, moment],
  queryFn: (): Promise<LegalEntityView> => told(api.GET('/api/v1/operator/legal-entities/{legalEntityId}', { params: { path: { legalEntityId }, query: asked(moment) } })),
});

export const controlQuery = (legalEntityId: string, moment: MomentDays) => queryOptions({
  queryKey: [...REGISTER, 'control', legalEntityId, moment],
  queryFn: (): Promise<LegalEntityControlView> => told(api.GET('/api/v1/operator/legal-entities/{legalEntityId}/control', { params: { path: { legalEntityId }, query: asked(moment) } })),
});

export const verdictQuery = (pair: { legalEntityId: string; companyId: string }, moment: MomentDays) => queryOptions({
  queryKey: [...REGISTER, 'verdict', pair, moment],
  queryFn: (): Promise<ControlVerdictView> => told(api.GET('/api/v1/operator/legal-entities/{legalEntityId}/control/{companyId}', { params: { path: pair, query: asked(moment) } })),
});

export const groupQuery = (legalEntityId: string, moment: MomentDays) => queryOptions({
  queryKey: [...REGISTER, 'group', legalEntityId, moment],
  queryFn: (): Promise<LegalEntityGroupView> => told(api.GET('/api/v1/operator/legal-entities/{legalEntityId}/group', { params: { path: { legalEntityId }, query: asked(moment) } })),
});

/** About one legal entity, on a day or ever; without one, what waits for a review. */
export const factsQuery = (about: string | null, moment: MomentDays) => infiniteQueryOptions({
  queryKey: [...REGISTER, 'facts', about, moment],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }): Promise<OwnershipFactPage> =>
    told(api.GET('/api/v1/operator/ownership-facts', { params: { query: { ...(about === null ? { toReview: true } : { about, ...asked(moment) }), after: pageParam } } })),
  getNextPageParam: ({ next }) => next ?? undefined,
});
