import 'i18next';
import type access from '../features/access/texts/en.json';
import type accessRequests from '../features/access-requests/texts/en.json';
import type account from '../features/account/texts/en.json';
import type affiliations from '../features/affiliations/texts/en.json';
import type applications from '../features/applications/texts/en.json';
import type bulkChanges from '../features/bulk-changes/texts/en.json';
import type clients from '../features/clients/texts/en.json';
import type compromises from '../features/compromises/texts/en.json';
import type control from '../features/control/texts/en.json';
import type customers from '../features/customers/texts/en.json';
import type deadlines from '../features/deadlines/texts/en.json';
import type demo from '../features/demo/texts/en.json';
import type documents from '../features/documents/texts/en.json';
import type dueRights from '../features/due-rights/texts/en.json';
import type frame from '../features/frame/texts/en.json';
import type graphql from '../features/graphql/texts/en.json';
import type inventoryLoads from '../features/inventory-loads/texts/en.json';
import type inventory from '../features/inventory/texts/en.json';
import type ledger from '../features/ledger/texts/en.json';
import type legalEntities from '../features/legal-entities/texts/en.json';
import type mandates from '../features/mandates/texts/en.json';
import type measures from '../features/measures/texts/en.json';
import type members from '../features/members/texts/en.json';
import type operators from '../features/operators/texts/en.json';
import type notices from '../features/notices/texts/en.json';
import type productContracts from '../features/product-contracts/texts/en.json';
import type rulePacks from '../features/rule-packs/texts/en.json';
import type session from '../features/session/texts/en.json';
import type subProfiles from '../features/sub-profiles/texts/en.json';
import type lib from './texts/en.json';

/** A key that English lacks does not compile; that the other languages have them all, a test shows. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'lib';
    resources: {
      access: typeof access;
      'access-requests': typeof accessRequests;
      account: typeof account;
      affiliations: typeof affiliations;
      applications: typeof applications;
      'bulk-changes': typeof bulkChanges;
      clients: typeof clients;
      compromises: typeof compromises;
      control: typeof control;
      customers: typeof customers;
      deadlines: typeof deadlines;
      demo: typeof demo;
      documents: typeof documents;
      'due-rights': typeof dueRights;
      frame: typeof frame;
      graphql: typeof graphql;
      inventory: typeof inventory;
      'inventory-loads': typeof inventoryLoads;
      ledger: typeof ledger;
      'legal-entities': typeof legalEntities;
      lib: typeof lib;
      mandates: typeof mandates;
      measures: typeof measures;
      members: typeof members;
      operators: typeof operators;
      notices: typeof notices;
      'product-contracts': typeof productContracts;
      'rule-packs': typeof rulePacks;
      session: typeof session;
      'sub-profiles': typeof subProfiles;
    };
  }
}
