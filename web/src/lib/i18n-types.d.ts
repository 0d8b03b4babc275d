import 'i18next';
import type account from '../features/account/texts/en.json';
import type frame from '../features/frame/texts/en.json';
import type session from '../features/session/texts/en.json';
import type lib from './texts/en.json';

/** A key that English lacks does not compile; that the other languages have them all, a test shows. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lib';
    resources: { lib: typeof lib; account: typeof account; frame: typeof frame; session: typeof session };
  }
}
