import type { Permission } from '../authority/index.js';

interface BuiltIn {
  code: string;
  name: string;
  permissions: readonly Permission[];
}

/**
 * The sub-profiles every Customer starts with (GC-8.4-a). They are rows like the Customer's own; a change here is a
 * migration. None holds a right over rights: those stay with the Access Owner and Access Managers.
 */
export const BUILT_IN_SUB_PROFILES: readonly BuiltIn[] = [
  { code: 'buyer', name: 'Buyer', permissions: ['order:place', 'cost-centre:read', 'subscription:read'] },
  { code: 'incident-administrator', name: 'Incident administrator', permissions: ['incident:read', 'incident:open', 'subscription:read'] },
  { code: 'finance-administrator', name: 'Finance administrator', permissions: ['invoice:read', 'cost-centre:read', 'subscription:read'] },
  {
    code: 'fleet-manager',
    name: 'Fleet manager',
    permissions: ['sim:read', 'sim:export', 'sim:history', 'sim:people', 'sim:block', 'sim:change-many', 'device:identify', 'device:mark', 'line:assign', 'line:allocate',
      'cost-centre:read', 'member:read', 'subscription:read'],
  },
  { code: 'document-reader', name: 'Document reader', permissions: ['document:read'] },
  {
    code: 'auditor',
    name: 'Auditor, read only',
    permissions: ['ledger:read', 'member:read', 'grant:read', 'sub-profile:read', 'client:read', 'mandate:read', 'affiliate:read', 'subscription:read', 'cost-centre:read',
      'sim:read', 'sim:history', 'sim:people', 'invoice:read', 'document:read', 'incident:read'],
  },
];
