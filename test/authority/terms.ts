/** Which rights there are and who has them by the terms, said anew for the reference model. */
export const BUNDLES: readonly (readonly string[])[] = [
  ['sim:read', 'sim:export', 'cost-centre:read'], ['invoice:read', 'cost-centre:read'], ['ledger:read', 'member:read'], ['sim:read', 'document:read'],
];

export const APPLICATIONS: Record<string, string[]> = {
  'sim:read': ['fleet-manager', 'number-management'], 'sim:export': ['fleet-manager', 'number-management'], 'line:read-own': ['fleet-manager', 'number-management'],
  'invoice:read': ['online-invoice', 'invoice-insights'], 'document:read': ['documents'],
};
export const MANAGERS = ['member:read', 'cost-centre:read', 'ledger:read', 'grant:give', 'grant:decide', 'member:end', 'responsibility:delegate'];
const OWNERS = ['manager:name', 'owner:name', 'mandate:end', 'affiliate:enter', 'affiliate:withdraw'];
/** A deputy has it not. */
export const NOT_LENT = ['owner:name', 'responsibility:delegate', 'affiliate:enter'];
/** The Owner of a parent has it not at its affiliate; and what he alone has there. */
export const NOT_BY_CONTROL = [...NOT_LENT, 'affiliate:withdraw'];
export const BY_CONTROL = 'affiliate:admit';
/** People and documents are the whole Customer's, whatever part of it a right names. */
export const WHOLE = ['member:read', 'document:read'];
export const EVERYBODYS = 'contact:read';
export const ASKED = [...Object.keys(APPLICATIONS), ...MANAGERS, ...OWNERS, BY_CONTROL, EVERYBODYS];
export const isData = (permission: string): boolean => permission in APPLICATIONS;
