import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api, told } from '../../lib/api';
import { at, type Realm } from '../../lib/session';

/** All that is one's own, to say what a change makes stale. */
export const ownKey = (realm: Realm): readonly string[] => ['own', realm];

export const whoQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'who'], queryFn: () => told(api.GET(at(realm, '/api/v1/session'))),
});

export const sessionsQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'sessions'], queryFn: () => told(api.GET(at(realm, '/api/v1/sessions'))),
});

export const factorsQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'second-factor'], queryFn: () => told(api.GET(at(realm, '/api/v1/second-factor'))),
});

export const passkeysQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'passkeys'], queryFn: () => told(api.GET(at(realm, '/api/v1/passkeys'))),
});

export const emailChangeQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'email-change'], queryFn: async () => (await told(api.GET(at(realm, '/api/v1/email-change')))).pending,
});

export const mobileQuery = (realm: Realm) => queryOptions({
  queryKey: ['own', realm, 'mobile-number'], queryFn: () => told(api.GET(at(realm, '/api/v1/mobile-number'))),
});

/** What the page of the profile shows, side by side. */
export const readOwn = (queryClient: QueryClient, realm: Realm): Promise<unknown> =>
  Promise.all([queryClient.query(whoQuery(realm)), queryClient.query(sessionsQuery(realm)), queryClient.query(factorsQuery(realm)), queryClient.query(passkeysQuery(realm)), queryClient.query(emailChangeQuery(realm)), queryClient.query(mobileQuery(realm))]);
