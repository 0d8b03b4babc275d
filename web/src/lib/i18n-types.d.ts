import 'i18next';
import type frame from '../features/frame/texts/en.json';
import type session from '../features/session/texts/en.json';
import type customers from '../features/customers/texts/en.json';
import type inventoryLoads from '../features/inventory-loads/texts/en.json';
import type ledger from '../features/ledger/texts/en.json';
import type operators from '../features/operators/texts/en.json';
import type lib from './texts/en.json';

/** A key that English lacks does not compile; that the other languages have them all, a test shows. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lib';
    resources: {
      customers: typeof customers; 'inventory-loads': typeof inventoryLoads; ledger: typeof ledger; operators: typeof operators;
      lib: typeof lib; frame: typeof frame; session: typeof session;
    };
  }
}
