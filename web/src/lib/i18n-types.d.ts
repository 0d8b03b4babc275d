import 'i18next';
import type clients from '../features/clients/texts/en.json';
import type frame from '../features/frame/texts/en.json';
import type session from '../features/session/texts/en.json';
import type subProfiles from '../features/sub-profiles/texts/en.json';
import type graphql from '../features/graphql/texts/en.json';
import type lib from './texts/en.json';

/** A key that English lacks does not compile; that the other languages have them all, a test shows. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lib';
    resources: { lib: typeof lib; clients: typeof clients; graphql: typeof graphql; frame: typeof frame; session: typeof session; 'sub-profiles': typeof subProfiles };
  }
}
