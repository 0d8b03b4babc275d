import 'i18next';
import type access from '../features/access/texts/en.json';
import type clients from '../features/clients/texts/en.json';
import type frame from '../features/frame/texts/en.json';
import type inventory from '../features/inventory/texts/en.json';
import type members from '../features/members/texts/en.json';
import type session from '../features/session/texts/en.json';
import type subProfiles from '../features/sub-profiles/texts/en.json';
import type lib from './texts/en.json';

/** A key that English lacks does not compile; that the other languages have them all, a test shows. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lib';
    resources: {
      access: typeof access;
      clients: typeof clients;
      frame: typeof frame;
      inventory: typeof inventory;
      lib: typeof lib;
      members: typeof members;
      session: typeof session;
      'sub-profiles': typeof subProfiles;
    };
  }
}
