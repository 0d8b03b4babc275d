/** The catalogue of Applications (GC-1.2-h). `administration` is the portal itself: always on, never subscribed. */
export const APPLICATIONS = {
  administration: { always: true },
  'fleet-manager': { always: false },
  'number-management': { always: false },
  'online-invoice': { always: false },
  'invoice-insights': { always: false },
  'e-invoice': { always: false },
  'bank-channel': { always: false },
  documents: { always: false },
  incidents: { always: false },
  orders: { always: false },
  support: { always: false },
} as const;

export type Application = keyof typeof APPLICATIONS;

interface PermissionFacts {
  /** A permission gives nothing unless one of these is on for the Customer. */
  applications: readonly Application[];
  /** Customer data: never in the AccessManager capacity (I1). */
  data: boolean;
  /** Where the terms give it. */
  rule: string;
  /** It is about the Customer as a whole: a grant narrowed to a part does not give it (GC-8.2-b(4)). */
  whole?: true;
}

const fleet = ['fleet-manager', 'number-management'] as const;

const administration = (rule: string): PermissionFacts => ({ applications: ['administration'], data: false, rule });
const ofTheWhole = (rule: string): PermissionFacts => ({ ...administration(rule), whole: true });
const customerData = (applications: readonly Application[], rule: string): PermissionFacts => ({ applications, data: true, rule });

/**
 * Every permission there is: `<noun>:<verb>`. The nine rights of the Access Owner (GC-8.2-b) each have their own;
 * right (6), "read and change Customer data", is the family marked `data`.
 */
export const PERMISSIONS = {
  'member:read': ofTheWhole('GC-8.3-a'),
  'member:admit': administration('GC-8.2-b(1)'),
  'member:end': administration('GC-8.2-b(1)'),
  'grant:read': ofTheWhole('GC-8.3-a'),
  'grant:give': administration('GC-8.2-b(2)'),
  'application:use': administration('GC-8.2-b(3)'),
  'grant:narrow': administration('GC-8.2-b(4)'),
  'grant:revoke': administration('GC-8.2-b(2)'),
  'grant:extend': administration('GC-8.2-b(2)'),
  'grant:decide': administration('GC-8.3-d'),
  'responsibility:delegate': administration('GC-8.2-b(5)'),
  'owner:name': administration('GC-8.2-b(8)'),
  'manager:name': administration('GC-8.2-b(9)'),
  'sub-profile:read': ofTheWhole('GC-8.4-a'),
  'sub-profile:define': administration('GC-8.4-a'),
  'subscription:read': administration('GC-8.2-a'),
  'subscription:request': ofTheWhole('GC-8.2-a'),
  'cost-centre:read': administration('GC-8.3-a'),
  'client:read': ofTheWhole('GC-9.2-a'),
  'client:make': administration('GC-9.2-a'),
  'client:end': administration('GC-9.2-b'),
  'mandate:read': ofTheWhole('GC-9.2-c'),
  'mandate:give': administration('GC-9.2-c'),
  'mandate:end': administration('GC-9.2-c'),
  'affiliate:read': ofTheWhole('GC-9.1-a'),
  'affiliate:enter': administration('GC-9.1-b'),
  'affiliate:admit': administration('GC-9.1-d'),
  'affiliate:withdraw': administration('GC-9.1-d'),
  'decision:explain': administration('GC-8.1.1'),
  'contact:read': administration('GC-8.1.2-c'),
  'ledger:read': administration('GC-4.1-c'),
  'sim:read': customerData(fleet, 'SC-FM-4'),
  'sim:export': customerData(['fleet-manager'], 'SC-FM-4'),
  'sim:history': customerData(fleet, 'SC-MN-1c'),
  'sim:people': customerData(fleet, 'SC-FM-1'),
  'sim:block': customerData(fleet, 'S0-6'),
  'sim:change-many': customerData(fleet, 'SC-FM-4'),
  'device:identify': customerData(fleet, 'SC-MN-4'),
  'device:mark': customerData(fleet, 'SC-MN-4'),
  'line:assign': customerData(fleet, 'SC-MN-1d'),
  'line:allocate': customerData(fleet, 'SC-MN-1d'),
  'line:read-own': customerData(fleet, 'GC-8.5-a'),
  'line:block-own': customerData(fleet, 'S0-6'),
  'invoice:read': customerData(['online-invoice', 'invoice-insights'], 'SC-OI-1'),
  'document:read': { ...customerData(['documents'], 'GC-6'), whole: true },
  'document:object': { ...customerData(['documents'], 'GC-6.2'), whole: true },
  'incident:read': customerData(['incidents'], 'GC-8.4-a'),
  'incident:open': customerData(['incidents'], 'GC-8.4-a'),
  'order:place': customerData(['orders'], 'GC-8.2-b(7)'),
} as const satisfies Record<`${string}:${string}`, PermissionFacts>;

export type Permission = keyof typeof PERMISSIONS;

/** What somebody may do with a line because it is his own: the profile gives it, no sub-profile names it (GC-8.5-a). */
export const OF_ONES_OWN: readonly Permission[] = ['line:read-own', 'line:block-own'];

/** Headings under which people look for a permission; each noun stands under one. */
export const CATEGORIES = {
  people: ['member', 'contact'],
  rights: ['grant', 'application', 'responsibility', 'owner', 'manager', 'sub-profile', 'decision'],
  customer: ['subscription', 'cost-centre'],
  machines: ['client'],
  mandates: ['mandate'],
  affiliates: ['affiliate'],
  ledger: ['ledger'],
  inventory: ['sim', 'line', 'device'],
  billing: ['invoice'],
  documents: ['document'],
  incidents: ['incident'],
  orders: ['order'],
} as const;

export type Category = keyof typeof CATEGORIES;
export const CATEGORY_NAMES = Object.keys(CATEGORIES) as Category[];

/** What operator agents may do: own realm, own roles; the looks at a Customer's data need a reason. */
export const OPERATOR_ROLES = {
  BackOffice: ['customer:register', 'customer:list', 'inventory:load', 'customer:look', 'subscription:set', 'compromise:record', 'due-right:list',
    'due-right:decide', 'due-right:automate', 'contract:list', 'contract:record', 'document:publish', 'document:list', 'document:decide',
    'rule-pack:read', 'rule-pack:load', 'measure:list', 'measure:take', 'measure:end', 'notice:list', 'notice:record', 'subscription:list',
    'catalogue:list', 'catalogue:announce', 'mandate:list', 'mandate:refuse', 'demo-clock:move', 'legal-entity:read', 'legal-entity:record', 'legal-entity:review', 'affiliate:list', 'affiliate:record'],
  RecoveryDesk: ['recovery:open', 'recovery:decide', 'recovery:list', 'customer:list', 'customer:look', 'compromise:record', 'measure:list'],
} as const;

export type OperatorRole = keyof typeof OPERATOR_ROLES;
export type OperatorPermission = (typeof OPERATOR_ROLES)[OperatorRole][number];

/** Permissions that a look of an operator agent (`customer:look`) opens, for the named Customer and reason only. */
export const LOOK: readonly Permission[] = ['member:read', 'grant:read', 'sub-profile:read', 'subscription:read', 'cost-centre:read',
  'client:read', 'mandate:read', 'affiliate:read', 'ledger:read', 'sim:read', 'sim:history', 'sim:people', 'device:identify', 'document:read', 'decision:explain'];

export const isPermission = (text: unknown): text is Permission => typeof text === 'string' && Object.hasOwn(PERMISSIONS, text);

export const isData = (permission: Permission): boolean => PERMISSIONS[permission].data;

export const isOfTheWhole = (permission: Permission): boolean => 'whole' in PERMISSIONS[permission];
